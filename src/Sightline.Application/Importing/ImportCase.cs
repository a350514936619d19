using Sightline.Application.Combining;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Importing;

/// <summary>What is to be imported, and by whom.</summary>
/// <param name="Combine">The case folder, read as <c>combine</c> reads it.</param>
/// <param name="Actor">The id of the person or program by whom.</param>
/// <param name="ImportedOn">The day of the import: from it a row that was written anew stands in the place of the old one.</param>
/// <param name="Family">What the family is called in the journal; null for what its register or folder calls it.</param>
public sealed record ImportRequest(CombineRequest Combine, string Actor, DateOnly ImportedOn, string? Family = null);

/// <summary>What an import did.</summary>
/// <param name="Family">The family.</param>
/// <param name="Label">What it is called.</param>
/// <param name="IsNewFamily">Whether it was opened by this import.</param>
/// <param name="Recorded">How many entries are new.</param>
/// <param name="Corrected">How many stand in the place of an older version.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="Gone">Where rows stood that the journal has, and the files have no more.</param>
/// <param name="Counts">The account of the rows in the files.</param>
/// <param name="Problems">All that was doubtful or unread.</param>
public sealed record ImportResult(
    FamilyKey Family,
    string Label,
    bool IsNewFamily,
    int Recorded,
    int Corrected,
    int Unchanged,
    IReadOnlyList<RowReference> Gone,
    CombinedCounts Counts,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>How many of the unchanged entries were withdrawn here, and stay so.</summary>
    public int StaysWithdrawn { get; init; }
}

/// <summary>How far the writing has come.</summary>
/// <param name="Done">Entries that are kept.</param>
/// <param name="All">Entries to be kept.</param>
public sealed record ImportProgress(int Done, int All);

/// <summary>Puts a case folder into the journal. The same folder again changes nothing, so an import that was cut off is finished by asking again.</summary>
public static class ImportCase
{
    /// <summary>The sender's system of everything that comes from files.</summary>
    public const string System = "case-folder";

    private const int InFlight = 1_024;

    /// <summary>Imports a case folder.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="request">What to import.</param>
    /// <param name="reading">Is told how far the reading has come; null for nobody.</param>
    /// <param name="writing">Is told how far the writing has come; null for nobody.</param>
    /// <param name="stop">Stops the work; what is kept by then stays.</param>
    /// <returns>What was done, or why nothing more was.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static async Task<Reading<ImportResult>> RunAsync(IJournal journal, ImportRequest request, IProgress<CombineProgress>? reading, IProgress<ImportProgress>? writing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(request);
        var combined = CombineChronologies.Run(request.Combine, reading, stop);
        if (!combined.HasValue)
        {
            return Reading<ImportResult>.Not(combined.Reason);
        }

        var label = request.Family ?? combined.Value.Label;
        var opened = await journal.AppendAsync(ItemOf.Opening(OpeningOf(label), request.Actor, label), stop).ConfigureAwait(false);
        if (!opened.HasValue)
        {
            return Reading<ImportResult>.Not(opened.Reason);
        }

        var family = new FamilyKey(opened.Value.Position.Value);
        var held = await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest), asks: null, stop).ConfigureAwait(false);
        if (!held.HasValue)
        {
            return Reading<ImportResult>.Not(opened.Value.WasThere && (await journal.HasFamilyAsync(family, stop).ConfigureAwait(false)) is { IsThere: false, Reason: null }
                ? "The record of the family of this name was disposed of, and does not come back by an import: nothing was imported. If agencies work with the family again, give the new record a name of its own with --family."
                : held.Reason);
        }

        if (AreStrangers(held.Value.Register, combined.Value.Register))
        {
            return Reading<ImportResult>.Not("The journal has a family of this name already, and no child of it is in this register: nothing was imported. If it is another family, give it a name of its own with --family.");
        }

        var plan = ImportPlan.Of(System, label, held.Value.Entries, combined.Value.Entries);
        var items = plan.New.Select(n => ItemOf.Recording(family, n.Entry, n.Source, request.Actor))
            .Concat(plan.Corrections.Select(c => ItemOf.Correcting(ItemOf.Recording(family, c.Entry, c.Source, request.Actor), c.Corrects, request.ImportedOn)));
        if (await RecordRegisterAsync(journal, held.Value, combined.Value.Register, request.Actor, stop).ConfigureAwait(false) is { } changed)
        {
            return Reading<ImportResult>.Not(changed);
        }

        var all = plan.New.Count + plan.Corrections.Count;
        var reason = await AppendAllAsync(journal, items, all, writing, stop).ConfigureAwait(false);
        return reason is not null
            ? Reading<ImportResult>.Not(reason)
            : Reading<ImportResult>.Of(new ImportResult(
                family, label, !opened.Value.WasThere, plan.New.Count, plan.Corrections.Count, plan.Unchanged, plan.Gone, combined.Value.Counts, combined.Value.Problems)
            { StaysWithdrawn = plan.StaysWithdrawn });
    }

    /// <summary>The reference with which a family of this name is opened.</summary>
    /// <param name="label">What the family is called.</param>
    /// <returns>The reference.</returns>
    public static SourceReference OpeningOf(string label) => SourceReference.Of(System, $"family\n{label}", "1");

    private static async Task<string?> RecordRegisterAsync(IJournal journal, FamilyRecord held, Register read, string actor, CancellationToken stop)
    {
        if (ItemOf.ChangingRegister(held, PractitionerAccounts.Kept(held.Register, read), actor) is not { } item)
        {
            return null;
        }

        var written = await journal.AppendAsync(item, stop).ConfigureAwait(false);
        return written is { HasValue: true, Value.WasThere: true }
            ? "Somebody changed the family's register while the files were read: nothing more was imported. Import the folder again."
            : written.Reason;
    }

    // Many wait for the disk together; the order in which they are handed over is that in which they are kept.
    private static async Task<string?> AppendAllAsync(IJournal journal, IEnumerable<JournalItem> items, int all, IProgress<ImportProgress>? writing, CancellationToken stop)
    {
        var waiting = new Queue<Task<Reading<Receipt>>>(InFlight);
        string? reason = null;
        var done = 0;
        foreach (var item in items)
        {
            if (waiting.Count == InFlight)
            {
                reason ??= (await waiting.Dequeue().ConfigureAwait(false)).Reason;
                Report(++done);
            }

            if (reason is not null)
            {
                break;
            }

            stop.ThrowIfCancellationRequested();
            waiting.Enqueue(journal.AppendAsync(item, stop).AsTask());
        }

        while (waiting.TryDequeue(out var next))
        {
            reason ??= (await next.ConfigureAwait(false)).Reason;
            Report(++done);
        }

        return reason;

        void Report(int count)
        {
            if (count % 500 == 0 || count == all)
            {
                writing?.Report(new ImportProgress(count, all));
            }
        }
    }

    // Two families that happen to be called the same must not become one.
    private static bool AreStrangers(Register held, Register read)
    {
        var there = held.People.Where(p => p.IsSubjectChild).ToList();
        var here = read.People.Where(p => p.IsSubjectChild).ToList();
        return there.Count > 0 && here.Count > 0 && !here.Exists(h => there.Exists(t => IsSame(t, h)));
    }

    private static bool IsSame(Person one, Person other) =>
        (one.NhsNumber is not null && string.Equals(one.NhsNumber, other.NhsNumber, StringComparison.Ordinal))
        || (one.Born is not null && one.Born == other.Born)
        || (one.Given is not null && string.Equals(one.Given, other.Given, StringComparison.OrdinalIgnoreCase) && string.Equals(one.Family, other.Family, StringComparison.OrdinalIgnoreCase))
        || (one.DueOn is not null && one.DueOn == other.DueOn);
}
