using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Keeping;

public sealed class BackupCommandTests : IDisposable
{
    private readonly CaseOnDisk _case = CaseOnDisk.OfTwoAgencies();

    private string Journal => _case.PathOf("out/journal.db");

    private string Backup => _case.PathOf("out/monday.backup");

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_backup_is_restored_and_gives_the_same_answers()
    {
        await ImportAsync();

        var taken = await Typed.RunAsync("backup", "--database", Journal, "--to", Backup);
        var restored = await Typed.RunAsync("restore", "--from", Backup, "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--no-disposals", "--no-seals");
        var signals = await Typed.RunAsync("signals", "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--json");

        taken.Code.ShouldBe(0);
        taken.Output.ShouldContain("8 rows of the journal");
        taken.Output.ShouldContain("The key ring is not in it.");
        restored.Code.ShouldBe(0);
        restored.Output.ShouldContain("Restored as at position 8");
        signals.Output.ShouldBe((await Typed.RunAsync("signals", "--database", Journal, "--json")).Output);
        (await Typed.RunAsync("audit", "verify", "--database", Backup)).Code.ShouldBe(0);
        (await Typed.RunAsync("signals", "--database", Backup, "--keys", Journal + ".keys")).Error.ShouldContain("nobody works on a backup");
    }

    [Fact]
    public async Task The_manifest_is_printed_as_json()
    {
        await ImportAsync();

        var taken = JsonDocument.Parse((await Typed.RunAsync("backup", "--database", Journal, "--to", _case.PathOf("out"), "--json")).Output).RootElement;
        var file = taken.GetProperty("backup").GetString()!;
        var restored = JsonDocument.Parse((await Typed.RunAsync("restore", "--from", file, "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--no-disposals", "--no-seals", "--as-at", "3", "--json")).Output).RootElement;

        Path.GetFileName(file).ShouldBe("sightline-20260102T030405Z.backup");
        taken.GetProperty("manifest").GetProperty("head").GetString().ShouldNotBeNull().ShouldStartWith("8:");
        taken.GetProperty("manifest").GetProperty("rows").GetProperty("journal").GetInt64().ShouldBe(8);
        restored.GetProperty("asAt").GetInt64().ShouldBe(3);
        restored.GetProperty("leftOut").GetInt64().ShouldBe(5);
    }

    [Fact]
    public async Task A_restore_says_a_word_on_disposals_or_is_refused()
    {
        await ImportAsync();
        await Typed.RunAsync("backup", "--database", Journal, "--to", Backup);
        string[] restore = ["restore", "--from", Backup, "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys"];

        var silent = await Typed.RunAsync(restore);
        var seals = await Typed.RunAsync([.. restore, "--no-disposals"]);
        var both = await Typed.RunAsync([.. restore, "--no-disposals", "--no-seals", "--disposals", "x"]);
        var none = await Typed.RunAsync([.. restore, "--disposals", _case.PathOf("none")]);

        silent.Code.ShouldBe(2);
        silent.Error.ShouldContain("say --no-disposals");
        seals.Code.ShouldBe(2);
        seals.Error.ShouldContain("say --no-seals too");
        both.Code.ShouldBe(2);
        none.Code.ShouldBe(3);
        none.Error.ShouldContain("list of disposals cannot be read");
        File.Exists(_case.PathOf("out/new.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Wrong_use_is_said()
    {
        await ImportAsync();

        (await Typed.RunAsync("backup", "--database", Journal)).Code.ShouldBe(2);
        (await Typed.RunAsync("backup", "--database", Journal, "--to", Journal)).Error.ShouldContain("the journal itself");
        (await Typed.RunAsync("backup", "--database", _case.PathOf("none.db"), "--to", Backup)).Code.ShouldBe(3);
        (await Typed.RunAsync("restore", "--from", Backup, "--database", _case.PathOf("out/new.db"), "--no-disposals", "--no-seals", "--as-at", "2031-06-01")).Error.ShouldContain("--as-at: It should be a position");
        (await Typed.RunAsync("restore", "--from", Backup, "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--no-disposals", "--no-seals")).Error.ShouldContain("no backup at this place");
        await Typed.RunAsync("backup", "--database", Journal, "--to", Backup);
        (await Typed.RunAsync("backup", "--database", Journal, "--to", Backup)).Error.ShouldContain("something at the place");
        (await Typed.RunAsync("restore", "--from", Backup, "--database", Journal, "--no-disposals", "--no-seals")).Error.ShouldContain("something at the place");
    }

    [Fact]
    public async Task Whoever_left_after_the_backup_does_not_come_back()
    {
        await ImportAsync();
        foreach (var name in new[] { "rowan.hale", "marigold.ilott" })
        {
            (await Typed.RunAsync("account", "open", "--database", Journal, "--role", "practitioner", "--agency", "school", "--agency-kind", "school", "--sign-in-name", name, "--given", "Invented", "--family-name", "Person")).Code.ShouldBe(0);
        }

        await Typed.RunAsync("backup", "--database", Journal, "--to", Backup);
        _case.Write("leavers.txt", "Rowan.Hale\r\n\r\nnobody.here\r\n");
        string[] restore = ["restore", "--from", Backup, "--keys", Journal + ".keys", "--no-disposals", "--no-seals"];

        var restored = await Typed.RunAsync([.. restore, "--database", _case.PathOf("out/new.db"), "--leavers", _case.PathOf("leavers.txt")]);
        var silent = await Typed.RunAsync([.. restore, "--database", _case.PathOf("out/other.db")]);
        var unread = await Typed.RunAsync([.. restore, "--database", _case.PathOf("out/third.db"), "--leavers", _case.PathOf("none.txt")]);

        restored.Code.ShouldBe(0, restored.Error);
        restored.Output.ShouldContain("1 accounts of leavers were ended; 1 names are of nobody");
        (await Typed.RunAsync("account", "invite", "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--sign-in-name", "rowan.hale")).Code.ShouldNotBe(0, "the account is ended");
        (await Typed.RunAsync("account", "invite", "--database", _case.PathOf("out/new.db"), "--keys", Journal + ".keys", "--sign-in-name", "marigold.ilott")).Code.ShouldBe(0);
        silent.Output.ShouldContain("end those of whoever left since");
        unread.Code.ShouldBe(3);
        File.Exists(_case.PathOf("out/third.db")).ShouldBeFalse();
    }

    private async Task ImportAsync()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        (await Typed.RunAsync("import", _case.Folder, "--database", Journal)).Code.ShouldBeLessThan(2);
    }
}
