using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Storage.Schema;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Schema;

/// <summary>An older and a newer program on one journal at once, whatever it is kept in. One class an engine derives from this.</summary>
public abstract class TwoVersionsContract : OnAnEngine
{
    // What a newer program may bring: a column in what is written beside each entry, a table that an older one knows nothing of, and an index over the journal.
    private const string NextStep = """
        ALTER TABLE knowledge ADD COLUMN later TEXT;
        CREATE TABLE later (family {int} NOT NULL, position {int} NOT NULL);
        CREATE INDEX journal_later ON journal (actor, position);
        """;

    [Fact]
    public async Task An_older_program_is_refused_while_the_newer_one_goes_on()
    {
        var place = NewPlace();
        await using var newer = await OpenNewerAsync(place);
        var family = await OpenFamilyAsync(newer);
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                await KeptAsync(newer, EntryOf(family, (w * 1_000) + i));
            }
        })));

        for (var i = 0; i < 5; i++)
        {
            (await JournalDatabase.OpenAsync(place, Ring, Clock)).Reason.ShouldNotBeNull().ShouldBe("This journal was written by a newer version of Sightline: use that version, or a newer one. Nothing was changed.");
        }

        await writing;
        (await VerifyAsync(newer)).ShouldSatisfyAllConditions(v => v.Fault.ShouldBeNull(), v => v.Rows.ShouldBe(201));
    }

    [Fact]
    public async Task A_newer_program_migrates_while_the_older_one_writes_and_nothing_is_lost_or_half_written()
    {
        var place = NewPlace();
        await using var older = await OpenAsync(place);
        var family = await OpenFamilyAsync(older);
        var (acknowledged, isMigrated) = (0, false);
        var writers = Enumerable.Range(0, 8).Select(w => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var isLast = Volatile.Read(ref isMigrated);
                var kept = await older.AppendAsync(EntryOf(family, (w * 1_000_000) + i));
                if (!kept.HasValue || isLast)
                {
                    return kept.Reason;
                }

                Interlocked.Increment(ref acknowledged);
            }
        })).ToList();
        while (Volatile.Read(ref acknowledged) < 100)
        {
            await Task.Yield();
        }

        // Two newer programs start at once: one of them takes the step.
        var newer = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => OpenNewerAsync(place))));
        Volatile.Write(ref isMigrated, true);
        var ends = await Task.WhenAll(writers);
        await using var one = newer[0];
        await using var other = newer[1];

        ends.ShouldAllBe(e => e == "This journal was written by a newer version of Sightline: use that version, or a newer one. Nothing was kept.");
        (await TextsAsync(one, family, ToAll(LastDay))).Count.ShouldBe(acknowledged);
        (await KeptAsync(one, EntryOf(family, 0))).WasThere.ShouldBeTrue();
        (await KeptAsync(other, EntryOf(family, 999_999))).WasThere.ShouldBeFalse();
        (await VerifyAsync(one)).ShouldSatisfyAllConditions(v => v.Fault.ShouldBeNull(), v => v.Rows.ShouldBe(acknowledged + 2));
        await using var connection = await one.Engine.OpenAsync(default);
        (await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM schema_step WHERE step = {Next(one.Engine.Name)[^1].Number}")).ShouldBe(1);
    }

    [Fact]
    public async Task An_older_program_disposes_of_nothing_that_a_newer_one_keeps()
    {
        var place = NewPlace();
        await using var older = await OpenAsync(place);
        var family = await OpenFamilyAsync(older);
        var last = await KeptAsync(older, EntryOf(family, 1));
        await using var newer = await OpenNewerAsync(place);
        var order = new DisposalOrder(family, last.Position.Value, "a-rule", "An invented rule, section 1", Monday, "the records officer", "The period is over.");

        (await older.Keeping.DisposeOfAsync(order)).Reason.ShouldNotBeNull().ShouldEndWith("Nothing was disposed of.");

        (await TextsAsync(newer, family, ToAll(LastDay))).ShouldBe([Invented.Word]);
        (await newer.Keeping.DisposeOfAsync(order)).HasValue.ShouldBeTrue();
    }

    private static IReadOnlyList<SchemaFile> Next(string engine) => SchemaFile.Of(engine) is var steps ? [.. steps, new SchemaFile(steps[^1].Number + 1, NextStep)] : [];

    private async Task<JournalDatabase> OpenNewerAsync(string place)
    {
        var opened = await JournalDatabase.OpenAsync(place, Ring, Clock, Next, default);
        return opened.Value ?? throw new InvalidOperationException(opened.Reason);
    }
}
