using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Plans;

namespace Sightline.Application.Planning;

/// <summary>Makes things for the journal out of what stands of plan and safety beside a family's line.</summary>
public static class PlanItemOf
{
    private const string System = "planning";

    /// <summary>Something that is recorded for the first time.</summary>
    /// <param name="change">Who records it, when and in which saying.</param>
    /// <param name="part">It.</param>
    /// <returns>The item; the same saying makes the same item.</returns>
    public static JournalItem Recording(PlanChange change, PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(part);
        return new JournalItem
        {
            Kind = JournalKind.PlanRecorded,
            Family = change.Family,
            Source = SourceReference.Of(System, change.Saying.ToString(), "1"),
            Actor = change.Request.Viewer.Id,
            Plain = PlanFormat.WritePlain(part),
            Narrative = PlanFormat.Write(part),
            KnownOn = part.KnownOn,
        };
    }

    /// <summary>Something that is recorded anew: before the day, the old version stands.</summary>
    /// <param name="change">Who records it, when and in which saying.</param>
    /// <param name="part">It; it is known from the day on which it is recorded anew.</param>
    /// <param name="old">The version in whose place it stands.</param>
    /// <returns>The item.</returns>
    public static JournalItem RecordingAnew(PlanChange change, PlanPart part, ReceivedPlan old)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(old);
        return Recording(change, part with { KnownOn = change.Today }) with
        {
            Source = new SourceReference(System, old.Source, change.Saying.ToString()),
            Supersedes = old.Position,
            SupersededOn = change.Today,
        };
    }

    /// <summary>A withdrawal: before the day, the version stands.</summary>
    /// <param name="change">Who withdraws it, when and in which saying.</param>
    /// <param name="withdraws">The version that is withdrawn.</param>
    /// <param name="reason">Why, in words; kept encrypted, and not empty.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static JournalItem Withdrawing(PlanChange change, Position withdraws, string reason)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new JournalItem
        {
            Kind = JournalKind.PlanWithdrawn,
            Family = change.Family,
            Source = SourceReference.Of(System, $"withdrawal {change.Saying}", "1"),
            Actor = change.Request.Viewer.Id,
            Plain = """{"v":1}""",
            Narrative = Encoding.UTF8.GetBytes(reason),
            Supersedes = withdraws,
            SupersededOn = change.Today,
            KnownOn = change.Today,
        };
    }
}
