using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Something about a child was sent to a worker who is away, and nobody covers.</summary>
public sealed class WorkerIsAway : Pattern
{
    // Cover is often arranged before a leave begins.
    private const int ArrangedBefore = 14;

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "absent-worker",
        "A message about the child went to a worker who is away and for whom nobody covers.",
        "Who has read it, and who acts on it today?",
        "Cover that was arranged by word of mouth; a copy that went to a manager or to duty.",
        [Ava("5.113")]);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            foreach (var away in Absences(view, child))
            {
                if (view.Statuses.IsAway(child) || IsCovered(view, child, away))
                {
                    continue;
                }

                var sent = SentTo(view, child, away);
                if (sent.Count > 0)
                {
                    found.Child(child, [away.ShownBy, .. sent], who =>
                        $"{Who.Count(sent.Count, "message")} about {who.Names} went to a worker who has been away since {Who.Day(away.From)} and has no cover, {(sent.Count == 1 ? "sent" : "the last")} on {Who.Day(sent[^1].On)}.");
                    break;
                }
            }
        }
    }

    private static IEnumerable<AwayWorker> Absences(View view, FamilyMember child)
    {
        foreach (var assignment in view.Workers.For(child))
        {
            if (view.Workers.Away(assignment.Practitioner.Id) is { IsCovered: false } time)
            {
                yield return new AwayWorker(assignment.Practitioner.Id, assignment.Agency, time.From, ShownBy(view, time));
            }
        }
    }

    private static LineRow? ShownBy(View view, TimeAway time)
    {
        foreach (var fact in view.Facts(EntryKind.Worker))
        {
            if (fact.Row.Agency == time.Agency && fact.Type == EntryType.Absent && fact.On.DayNumber >= time.From.DayNumber - 7)
            {
                return fact.Row;
            }
        }

        return null;
    }

    private static bool IsCovered(View view, FamilyMember child, AwayWorker away)
    {
        foreach (var other in view.Workers.For(child))
        {
            if (other.Agency == away.Agency && other.From.DayNumber >= away.From.DayNumber - ArrangedBefore && !string.Equals(other.Practitioner.Id, away.PractitionerId, StringComparison.Ordinal)
                && view.Workers.Away(other.Practitioner.Id) is null)
            {
                return true;
            }
        }

        return IsCoveredByEntry(view, child, away);
    }

    // The last word of the agency on its workers since the absence began.
    private static bool IsCoveredByEntry(View view, FamilyMember child, AwayWorker away)
    {
        var workers = view.Facts(EntryKind.Worker);
        for (var i = workers.Length - 1; i >= 0 && workers[i].On.DayNumber >= away.From.DayNumber - ArrangedBefore; i--)
        {
            var isCover = workers[i].On >= away.From || workers[i].Type == EntryType.Covered;
            if (isCover && workers[i].Row.Agency == away.Agency && workers[i].Concerning.Has(child))
            {
                return workers[i].Type is EntryType.Covered or EntryType.Allocated;
            }
        }

        return false;
    }

    private static List<LineRow> SentTo(View view, FamilyMember child, AwayWorker away)
    {
        var agency = view.Line.Agencies[away.Agency].Id;
        var sent = new List<LineRow>();
        for (var i = view.Rows.Length - 1; i >= 0 && view.Rows[i].On >= away.From; i--)
        {
            var row = view.Rows[i];
            var isSent = row.Is(EntryKind.Sharing) || row.Is(EntryKind.Referral);
            if (isSent && (!IsReceived(row) || row.Entry.Practitioners.Contains(away.PractitionerId, StringComparer.Ordinal)) && row.Concerning.Has(child) && !row.Is(EntryKind.Worker) && IsAddressed(row, away, agency))
            {
                sent.Insert(0, row);
            }
        }

        return sent;
    }

    private static bool IsAddressed(LineRow row, AwayWorker away, string agency)
    {
        if (row.Entry.Practitioners.Contains(away.PractitionerId, StringComparer.Ordinal))
        {
            return true;
        }

        var isOwn = row.Agency == away.Agency;
        return !isOwn && (row.Entry.Told.Any(t => string.Equals(t.AgencyId, agency, StringComparison.Ordinal)) || (row.Entry.Told.Count == 0 && IsUnanswered(row)));
    }

    private static bool IsReceived(LineRow row)
    {
        foreach (var fact in row.Facts)
        {
            if (fact.Outcome is EntryOutcome.Acknowledged or EntryOutcome.Accepted or EntryOutcome.NoFurtherAction or EntryOutcome.Signposted)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnanswered(LineRow row)
    {
        foreach (var fact in row.Facts)
        {
            if (fact.Outcome is EntryOutcome.Unanswered or EntryOutcome.NoReply)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record AwayWorker(string PractitionerId, int Agency, DateOnly From, LineRow? ShownBy);
}
