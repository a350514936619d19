using System.Text.Json;
using Sightline.TestKit;
using Xunit.Abstractions;

namespace Sightline.Cli.Tests.Commands.Journal;

[Collection(nameof(PostgresServer))]
public sealed class ImportCommandTests(PostgresFixture postgres, ITestOutputHelper output) : IDisposable
{
    private readonly CaseOnDisk _case = CaseOnDisk.OfTwoAgencies();

    private string Journal => _case.PathOf("out/journal.db");

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_folder_goes_in_once_and_the_count_adds_up()
    {
        Directory.CreateDirectory(_case.PathOf("out"));

        var first = await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        var again = await Typed.RunAsync("import", _case.Folder, "--database", Journal);

        first.Code.ShouldBe(1);
        first.Output.ShouldContain("invented-quennell: opened.\n  6 entries in the files = 6 new + 0 corrected + 0 there already.");
        again.Output.ShouldContain("invented-quennell: was there.\n  6 entries in the files = 0 new + 0 corrected + 6 there already.");
        (await VerifiedAsync()).GetProperty("rows").GetInt64().ShouldBe(8);
    }

    [Fact]
    public async Task The_signals_of_the_journal_are_those_of_the_files()
    {
        foreach (var database in await BothAsync())
        {
            await Typed.RunAsync(["import", _case.Folder, .. database]);

            (await SignalsAsync(database)).ShouldBe(await SignalsAsync([_case.Folder]));
        }
    }

    [Fact]
    public async Task The_signals_of_every_case_are_those_of_its_files()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        Directory.CreateDirectory(_case.PathOf("out"));
        foreach (var folder in Shared.Cases.Select(c => Path.Combine(Shared.Folder, "cases", c)))
        {
            string[] coded = ["--coded", Path.Combine(folder, "truth.json")];
            string[] journal = ["--database", _case.PathOf($"out/{Path.GetFileName(folder)}.db")];
            (await Typed.RunAsync(["import", folder, .. coded, .. journal])).Code.ShouldBeLessThan(2);

            (await SignalsAsync(journal)).ShouldBe(await SignalsAsync([folder, .. coded]));
            (await BacktestAsync(journal)).ShouldBe(await BacktestAsync([folder, .. coded]));
        }
    }

    [Fact]
    public async Task Half_an_import_is_finished_by_asking_again()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        var police = await File.ReadAllTextAsync(_case.PathOf("agencies/police.csv"));
        File.Delete(_case.PathOf("agencies/police.csv"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        _case.Write("agencies/police.csv", police);

        var rest = await Typed.RunAsync("import", _case.Folder, "--database", Journal);

        rest.Output.ShouldContain("6 entries in the files = 2 new + 0 corrected + 4 there already.");
        (await SignalsAsync(["--database", Journal])).ShouldBe(await SignalsAsync([_case.Folder]));
    }

    [Fact]
    public async Task A_row_written_anew_is_a_correction_and_one_that_is_gone_is_told()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        _case.Write("agencies/school.csv", CaseOnDisk.School.Replace("Late at 9.40.", "Late at 9.50.", StringComparison.Ordinal));
        _case.Write("agencies/police.csv", string.Join('\n', CaseOnDisk.Police.Split('\n').Take(2)) + "\n");

        var changed = await Typed.RunAsync("import", _case.Folder, "--database", Journal);

        changed.Code.ShouldBe(1);
        changed.Output.ShouldContain("5 entries in the files = 0 new + 1 corrected + 4 there already.");
        changed.Output.ShouldContain("1 entries of the journal are no longer in the files. They stand until somebody withdraws them:\n    agencies/police.csv, row 2");
    }

    [Fact]
    public async Task Two_families_that_are_called_the_same_do_not_become_one()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        _case.Write("register.json", CaseOnDisk.Register
            .Replace("\"Ned\"", "\"Abel\"", StringComparison.Ordinal).Replace("\"Posy\"", "\"Wren\"", StringComparison.Ordinal)
            .Replace("2012-03-04", "2011-08-09", StringComparison.Ordinal).Replace("2014-05-06", "2013-10-11", StringComparison.Ordinal));

        var other = await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        var named = await Typed.RunAsync("import", _case.Folder, "--database", Journal, "--family", "another");

        other.Code.ShouldBe(3);
        other.Error.ShouldContain("no child of it is in this register: nothing was imported");
        named.Output.ShouldContain("another: opened.");
        (await Typed.RunAsync("signals", "--database", Journal)).Error.ShouldContain("The journal has 2 families: say which with --family");
        (await Typed.RunAsync("signals", "--database", Journal, "--family", "another")).Code.ShouldBeLessThan(2);
        (await Typed.RunAsync("signals", "--database", Journal, "--family", "nobody")).Error.ShouldContain("no family of this name");
    }

    [Fact]
    public async Task A_key_ring_with_a_passphrase_opens_with_it_alone()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        var file = _case.Write("phrase", "marsh lantern ferry cotton\n");
        var wrong = _case.Write("wrong", "marsh lantern ferry velvet\n");
        (await Typed.RunAsync("import", _case.Folder, "--database", Journal, "--passphrase-file", file)).Code.ShouldBeLessThan(2);

        (await Typed.RunAsync("signals", "--database", Journal, "--passphrase-file", file)).Code.ShouldBeLessThan(2);
        (await Typed.RunAsync("signals", "--database", Journal, "--passphrase-file", wrong)).Error.ShouldContain("not that of this key ring");
        (await Typed.RunAsync("signals", "--database", Journal)).Error.ShouldContain("none was given");
        (await Typed.RunAsync(["signals", "--database", Journal], _ => "marsh lantern ferry cotton", CancellationToken.None)).Code.ShouldBeLessThan(2);
    }

    [Fact]
    public async Task Wrong_use_is_said()
    {
        (await Typed.RunAsync("import", _case.Folder)).Code.ShouldBe(2);
        (await Typed.RunAsync("signals")).Error.ShouldContain("Name a case folder, or a journal with --database.");
        (await Typed.RunAsync("signals", _case.Folder, "--database", "x.db")).Error.ShouldContain("do not go together");
        (await Typed.RunAsync("signals", _case.Folder, "--family", "x")).Error.ShouldContain("--family goes with --database");
        var none = await Typed.RunAsync("signals", "--database", _case.PathOf("none.db"));
        none.Code.ShouldBe(3);
        none.Error.ShouldContain("There is no journal at this place");
        (await Typed.RunAsync("import", _case.Folder, "--database", postgres.Server.NewDatabase())).Error.ShouldContain("name it with --keys");
        (await Typed.RunAsync("import", _case.Folder, "--database", "Host=/nowhere;Database=x", "--keys", _case.PathOf("ring"))).Error.ShouldContain("PostgreSQL cannot be reached");
    }

    // The options that name a new journal, on either engine.
    private Task<IReadOnlyList<string[]>> BothAsync()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        return Task.FromResult<IReadOnlyList<string[]>>([["--database", Journal], ["--database", postgres.Server.NewDatabase(), "--keys", _case.PathOf("out/ring")]]);
    }

    private async Task<JsonElement> VerifiedAsync()
    {
        var verified = await Typed.RunAsync("audit", "verify", "--database", Journal, "--json");
        return JsonDocument.Parse(verified.Output).RootElement;
    }

    private static async Task<string> SignalsAsync(string[] of) => JsonDocument.Parse((await Typed.RunAsync(["signals", .. of, "--json"])).Output).RootElement.GetProperty("signals").GetRawText();

    private static async Task<string> BacktestAsync(string[] of) => JsonDocument.Parse((await Typed.RunAsync(["backtest", .. of, "--json"])).Output).RootElement.GetProperty("signals").GetRawText();
}

[CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresCollection : ICollectionFixture<PostgresFixture>;
