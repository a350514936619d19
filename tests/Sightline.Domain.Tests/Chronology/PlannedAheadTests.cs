using Sightline.Domain.Chronology;

namespace Sightline.Domain.Tests.Chronology;

public class PlannedAheadTests
{
    [Theory]
    [InlineData(EntryKind.Appointment, EntryType.Gp, EntryOutcome.Offered, true)]
    [InlineData(EntryKind.Appointment, EntryType.Gp, EntryOutcome.Attended, false)]
    [InlineData(EntryKind.Appointment, EntryType.Gp, EntryOutcome.WasNotBrought, false)]
    [InlineData(EntryKind.Meeting, EntryType.InitialConference, null, true)]
    [InlineData(EntryKind.Meeting, EntryType.InitialConference, EntryOutcome.Held, false)]
    [InlineData(EntryKind.Visit, null, EntryOutcome.NoAccess, false)]
    [InlineData(EntryKind.Move, EntryType.Planned, null, true)]
    [InlineData(EntryKind.Move, EntryType.Abrupt, null, false)]
    [InlineData(EntryKind.Worker, EntryType.Absent, null, true)]
    [InlineData(EntryKind.Incident, EntryType.Injury, null, false)]
    [InlineData(EntryKind.Decision, EntryType.PlanStarted, null, false)]
    public void What_is_offered_or_called_may_lie_ahead_and_what_went_some_way_may_not(EntryKind kind, EntryType? type, EntryOutcome? outcome, bool may) =>
        PlannedAhead.May(new EntryCode(kind, type, outcome, [])).ShouldBe(may);

    [Fact]
    public void No_word_of_a_child_and_no_harm_is_planned()
    {
        EntryKind[] never = [EntryKind.Voice, EntryKind.Disclosure, EntryKind.Incident, EntryKind.Observation, EntryKind.Contact, EntryKind.Other];
        foreach (var kind in never)
        {
            CodeVocabulary.TypesOf(kind).Select(t => (EntryType?)t).Append(null).ShouldAllBe(t => !PlannedAhead.May(new EntryCode(kind, t, null, Array.Empty<TextSpan>(), null)));
        }
    }
}
