using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Account;

public sealed class AccountCommandsTests : IDisposable
{
    private readonly CaseOnDisk _case = new();

    private string Data => _case.PathOf("installation");

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task The_first_administrator_is_opened_with_a_code_and_nothing_else_is_asked()
    {
        var opened = await OpenAsync();

        opened.Code.ShouldBe(0);
        opened.Output.ShouldContain("Invitation code: ");
        opened.Output.ShouldContain("until 5 January 2026, 03:04 UTC");
        opened.Error.ShouldBeEmpty();
        File.Exists(Path.Combine(Data, "journal.db")).ShouldBeTrue();
        File.Exists(Path.Combine(Data, "journal.db.keys")).ShouldBeTrue();
        opened.Output.ShouldNotContain("Rowan");
    }

    [Fact]
    public async Task As_json_it_gives_the_account_and_the_code()
    {
        var opened = await OpenAsync("--json");

        var json = JsonDocument.Parse(opened.Output).RootElement;
        Guid.Parse(json.GetProperty("account").GetString()!).Version.ShouldBe(7);
        json.GetProperty("code").GetString()!.Length.ShouldBe(29);
    }

    [Fact]
    public async Task The_same_sign_in_name_twice_is_refused()
    {
        await OpenAsync();

        var again = await OpenAsync();

        again.Code.ShouldBe(3);
        again.Error.ShouldContain("already");
        again.Error.ShouldNotContain("rowan.hale");
    }

    [Fact]
    public async Task Somebody_is_said_to_be_a_practitioner_of_a_register()
    {
        using var family = CaseOnDisk.OfTwoAgencies();
        await OpenAsync();
        await Typed.RunAsync("import", family.Folder, "--database", Path.Combine(Data, "journal.db"));
        string[] command = ["account", "practitioner", "--data", Data, "--sign-in-name", "rowan.hale"];

        (await Typed.RunAsync([.. command, "--family", "nobody", "--practitioner", "w1"])).Error.ShouldContain("no family of this name");
        (await Typed.RunAsync([.. command, "--family", "invented-quennell", "--practitioner", "w99"])).Error.ShouldContain("no practitioner of this agency");
    }

    [Fact]
    public async Task Somebody_is_given_another_role_invited_anew_and_ended()
    {
        await OpenAsync();

        (await Typed.RunAsync("account", "role", "--data", Data, "--sign-in-name", "ROWAN.HALE", "--role", "manager")).Output.ShouldContain("every session is cut");
        (await Typed.RunAsync("account", "invite", "--data", Data, "--sign-in-name", "rowan.hale")).Output.ShouldContain("Invitation code: ");
        (await Typed.RunAsync("account", "end", "--data", Data, "--sign-in-name", "rowan.hale")).Code.ShouldBe(0);
        (await Typed.RunAsync("account", "invite", "--data", Data, "--sign-in-name", "rowan.hale")).Code.ShouldBe(3);
        (await Typed.RunAsync("account", "end", "--data", Data, "--sign-in-name", "nobody")).Error.ShouldContain("There is no account");
    }

    [Theory]
    [InlineData("account", "open")]
    [InlineData("account", "end", "--sign-in-name", "x")]
    [InlineData("account", "end", "--sign-in-name", "x", "--data", "a", "--database", "b")]
    [InlineData("account", "role", "--data", "a", "--sign-in-name", "x", "--role", "king")]
    public async Task Wrong_use_is_said(params string[] args) => (await Typed.RunAsync(args)).Code.ShouldBe(2);

    private Task<Typed> OpenAsync(params string[] also) =>
        Typed.RunAsync(["account", "open", "--data", Data, "--role", "administrator", "--agency", "board", "--agency-kind", "other", "--sign-in-name", "rowan.hale", "--given", "Rowan", "--family-name", "Hale", .. also]);
}
