using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Application.Disclosing;

/// <summary>What was prepared to be sent, and what was done about it since.</summary>
/// <param name="Row">How it was prepared.</param>
/// <param name="Steps">The steps that belong to it.</param>
internal sealed record PreparedDisclosure(DisclosureRow Row, IReadOnlyList<DisclosureRow> Steps)
{
    /// <summary>What is to be sent.</summary>
    public DisclosureDraft Draft => new(Row.Step.Recipient!, Row.Words.Rows, Row.Words.Letter);

    /// <summary>Whether it was sent already.</summary>
    public bool IsSent => Steps.Any(s => s.Kind == JournalKind.DisclosureSent);

    /// <summary>Whether somebody else than who prepared it has checked it.</summary>
    public bool IsChecked => Steps.Any(s => s.Kind == JournalKind.DisclosureChecked && !string.Equals(s.PersonId, Row.PersonId, StringComparison.Ordinal));

    /// <summary>The agencies that consented.</summary>
    public IReadOnlyList<string> ConsentOf => [.. Steps.Where(s => s.Kind == JournalKind.DisclosureConsented).Select(s => s.Step.AgencyId)];

    /// <summary>Finds it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="change">Who asks, and of which family; it is decided already that the record is open to that person.</param>
    /// <param name="prepared">Where in the journal it was prepared.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>It; or that there is none, in the words for what is hidden.</returns>
    public static async ValueTask<Reading<PreparedDisclosure>> FindAsync(IJournal journal, AccessChange change, Position prepared, CancellationToken stop)
    {
        var steps = await journal.ReadDisclosuresAsync(change.Family, change.Request, stop).ConfigureAwait(false);
        if (!steps.HasValue)
        {
            return Reading<PreparedDisclosure>.Not(steps.Reason);
        }

        return steps.Value.FirstOrDefault(s => s.Position == prepared && s.Kind == JournalKind.DisclosurePrepared && s.Step.Recipient is not null) is { } row
            ? Reading<PreparedDisclosure>.Of(new PreparedDisclosure(row, [.. steps.Value.Where(s => s.Step.Of == prepared.Value)]))
            : Reading<PreparedDisclosure>.Not(AccessChange.Refused);
    }
}
