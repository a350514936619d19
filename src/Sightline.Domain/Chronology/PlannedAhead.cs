namespace Sightline.Domain.Chronology;

/// <summary>Which codes may stand for something that is still to come when it is written down. Everything else happened, or did not.</summary>
public static class PlannedAhead
{
    /// <summary>Whether a code may lie ahead.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True for what is offered, booked, asked for or intended; a code that says how a thing went is never planned.</returns>
    public static bool May(EntryCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Kind switch
        {
            EntryKind.Appointment => code.Outcome is null or EntryOutcome.Offered or EntryOutcome.Rearranged,
            EntryKind.Visit or EntryKind.Meeting => code.Outcome is null,
            EntryKind.Assessment => code.Outcome is null or EntryOutcome.Requested,
            EntryKind.Move => code.Type is null or EntryType.Planned or EntryType.Temporary or EntryType.CrossBorder or EntryType.Eviction,
            EntryKind.Worker => code.Type is EntryType.Allocated or EntryType.Ended or EntryType.Absent or EntryType.Covered,
            EntryKind.PlanAction => code.Type is EntryType.Set or EntryType.SetAgain,
            EntryKind.Advocacy => code.Outcome is null or EntryOutcome.Offered,
            _ => false,
        };
    }
}
