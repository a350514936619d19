using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Journal;

public sealed class VerifyAuditCommandTests : IDisposable
{
    private readonly CaseOnDisk _case = CaseOnDisk.OfTwoAgencies();

    private string Journal => _case.PathOf("out/journal.db");

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_chain_that_holds_gives_a_checkpoint_and_is_held_against_it()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        var first = await Typed.RunAsync("audit", "verify", "--database", Journal);
        var checkpoint = first.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        File.Delete(_case.PathOf("agencies/school.csv"));
        _case.Write("agencies/school.csv", CaseOnDisk.School.Replace("Hungry", "Very hungry", StringComparison.Ordinal));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);

        var later = await Typed.RunAsync("audit", "verify", "--database", Journal, "--checkpoint", checkpoint);

        first.Code.ShouldBe(0);
        first.Output.ShouldStartWith("The chain holds: 8 rows.");
        later.Code.ShouldBe(0);
        later.Output.ShouldStartWith("The chain holds: 9 rows.");
    }

    [Fact]
    public async Task A_journal_that_was_written_anew_does_not_hold_against_the_checkpoint()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        var checkpoint = (await Typed.RunAsync("audit", "verify", "--database", Journal)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        File.Delete(Journal);
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);

        var anew = await Typed.RunAsync("audit", "verify", "--database", Journal, "--checkpoint", checkpoint);

        anew.Code.ShouldBe(4);
        anew.Output.ShouldContain("not the one of which the checkpoint was kept");
    }

    [Fact]
    public async Task A_row_beside_the_journal_that_was_changed_is_said_with_its_table_and_place()
    {
        Directory.CreateDirectory(_case.PathOf("out"));
        await Typed.RunAsync("import", _case.Folder, "--database", Journal);
        (await Typed.RunAsync("audit", "verify", "--database", Journal)).Output.ShouldContain("The rows beside it are those that it says: ");
        await using (var connection = new SqliteConnection($"Data Source={Journal};Pooling=False"))
        {
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM knowledge WHERE position = 3";
            await command.ExecuteNonQueryAsync();
        }

        var found = await Typed.RunAsync("audit", "verify", "--database", Journal);
        var json = JsonDocument.Parse((await Typed.RunAsync("audit", "verify", "--database", Journal, "--json")).Output).RootElement;
        var chain = await Typed.RunAsync("audit", "verify", "--database", Journal, "--chain-only");

        found.Code.ShouldBe(4);
        found.Output.ShouldStartWith("The chain holds: 8 rows.");
        found.Output.ShouldContain("The rows beside it are not those that it says: 1 faults in");
        found.Output.ShouldContain("  Table knowledge, position 3: a row is missing.");
        json.GetProperty("holds").GetBoolean().ShouldBeFalse();
        json.GetProperty("beside").GetProperty("faults").GetInt64().ShouldBe(1);
        chain.Code.ShouldBe(0);
        chain.Output.ShouldNotContain("beside");
    }

    [Fact]
    public async Task Wrong_use_is_said()
    {
        (await Typed.RunAsync("audit", "verify")).Code.ShouldBe(2);
        (await Typed.RunAsync("audit", "verify", "--database", "x.db", "--checkpoint", "nonsense")).Error.ShouldContain("--checkpoint: A checkpoint is a position");
        (await Typed.RunAsync("audit", "verify", "--database", _case.PathOf("none.db"))).Code.ShouldBe(3);
    }
}
