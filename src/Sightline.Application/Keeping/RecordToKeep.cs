using Sightline.Application.Journal;
using Sightline.Domain.Chronology;
using Sightline.Domain.Retention;

namespace Sightline.Application.Keeping;

/// <summary>
/// What of a family's record decides how long it is kept: the statuses that its codes show, and its last contact. Every version counts, also one that was corrected or
/// withdrawn since: what is kept too long can be disposed of later.
/// </summary>
internal static class RecordToKeep
{
    /// <summary>Gathers it.</summary>
    /// <param name="record">The record, with every version that was ever received.</param>
    /// <returns>What decides.</returns>
    public static KeptRecord Of(FamilyRecord record)
    {
        var children = record.Register.People.Where(p => p.IsSubjectChild).Select(p => p.Id).ToList();
        var held = from received in record.Entries
                   from code in received.Entry.Codes
                   let status = StatusOf(code)
                   where status is not null
                   from child in ChildrenOf(received.Entry, children)
                   select new HeldStatus(child, status.Value);
        return new KeptRecord(record.Register, [.. held.Distinct()], record.Entries.Max(e => LastDayOf(e.Entry)));
    }

    // A conference counts although no plan followed.
    private static RetainedStatus? StatusOf(EntryCode code) => (code.Kind, code.Type) switch
    {
        (EntryKind.Decision, EntryType.Accommodated or EntryType.InterimCareOrder or EntryType.CareOrder or EntryType.EmergencyProtectionOrder or EntryType.PoliceProtection or EntryType.LookedAfterEnded) => RetainedStatus.LookedAfter,
        (EntryKind.Meeting, EntryType.LookedAfterReview) => RetainedStatus.LookedAfter,
        (EntryKind.Decision, EntryType.PlanStarted or EntryType.PlanEnded or EntryType.PloStarted or EntryType.PloEnded or EntryType.ProceedingsIssued or EntryType.SupervisionOrder) => RetainedStatus.ChildProtection,
        (EntryKind.Meeting, EntryType.InitialConference or EntryType.ReviewConference or EntryType.PloInitial or EntryType.PloReview) => RetainedStatus.ChildProtection,
        (EntryKind.Decision, EntryType.ChildInNeedOpened or EntryType.ChildInNeedClosed) => RetainedStatus.ChildInNeed,
        _ => null,
    };

    // An entry that names no child may be about each of them.
    private static List<string> ChildrenOf(Entry entry, List<string> children)
    {
        var named = entry.Concerning.Intersect(children, StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named : children;
    }

    private static DateOnly? LastDayOf(Entry entry) => entry.Told.Select(t => t.On).Append(entry.Happened?.Latest).Append(entry.RecordedOn).Max();
}
