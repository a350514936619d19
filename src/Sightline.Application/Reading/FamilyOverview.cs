using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;
using Sightline.Domain.Time;

namespace Sightline.Application.Reading;

/// <summary>
/// How a family's children stand on a day, as somebody may see it. It is made from every agency's entries, so that a child who was seen is not called unseen; of an entry that is
/// not visible nothing leaves but that a child was seen, when, by which agency and role, a status, and that an agency was asked.
/// </summary>
/// <param name="AsKnownOn">The day.</param>
/// <param name="Children">The children: the furthest involvement first, then who was not seen for longest.</param>
/// <param name="Workers">Who is responsible, who is away, and who covers.</param>
/// <param name="Agencies">What the record does not hold, agency by agency.</param>
/// <param name="Dues">What is due, the earliest first.</param>
public sealed record FamilyOverview(DateOnly AsKnownOn, IReadOnlyList<ShownChild> Children, IReadOnlyList<ShownWorker> Workers, IReadOnlyList<ShownAgency> Agencies, IReadOnlyList<Due> Dues)
{
    /// <summary>Nothing of it, for whoever sees no content.</summary>
    public static readonly FamilyOverview Nothing = new(DateOnly.MinValue, [], [], [], []);
}

/// <summary>How one child stands.</summary>
/// <param name="PersonId">The child.</param>
/// <param name="AgeInMonths">The age in whole months; null before the birth, or where it is not known.</param>
/// <param name="IsUnborn">Whether the child is expected.</param>
/// <param name="DiedOn">The day of the child's death; null where none is recorded by the day.</param>
/// <param name="Statuses">The involvements of services that go on, the furthest first; those of the other children stand beside.</param>
/// <param name="LastSeen">Who saw the child last, of whatever agency; null where that was never recorded.</param>
/// <param name="LastSeenAlone">The last time without a carer; null where that was never recorded.</param>
/// <param name="LastSpokenTo">The last time with words of the child; null where that was never recorded.</param>
/// <param name="OughtToSee">The agencies that ought to see the child.</param>
/// <param name="LastWords">The child's last words.</param>
/// <param name="Attendance">The last figure of nursery, school or college.</param>
/// <param name="Immunisation">The last immunisation that was offered, given or missed.</param>
/// <param name="HealthReview">The last health review of those that every child has.</param>
/// <param name="GpRegistration">The last that says whether there is a general practitioner.</param>
/// <param name="Advocate">The last offer of an advocate, or what came of it.</param>
/// <param name="LivesWith">The ids of those who live with the child.</param>
/// <param name="Parents">The ids of the parents and step-parents.</param>
/// <param name="MayCare">Who may look after the child, as recorded.</param>
public sealed record ShownChild(
    string PersonId,
    int? AgeInMonths,
    bool IsUnborn,
    DateOnly? DiedOn,
    IReadOnlyList<ShownStatus> Statuses,
    ShownSight? LastSeen,
    ShownSight? LastSeenAlone,
    ShownSight? LastSpokenTo,
    IReadOnlyList<ShownAgencySight> OughtToSee,
    ShownFact LastWords,
    ShownFact Attendance,
    ShownFact Immunisation,
    ShownFact HealthReview,
    ShownFact GpRegistration,
    ShownFact Advocate,
    IReadOnlyList<string> LivesWith,
    IReadOnlyList<string> Parents,
    SheetPart<Stated<CareArrangement>> MayCare);

/// <summary>That services are involved with a child.</summary>
/// <param name="Level">How far.</param>
/// <param name="From">Since when.</param>
public sealed record ShownStatus(StatusLevel Level, DateOnly From);

/// <summary>That a child was seen.</summary>
/// <param name="Happened">When, as exactly as the record says.</param>
/// <param name="DaysAgo">How many days before the day of the view, counted from the last day that it can have been.</param>
/// <param name="AgencyId">By which agency.</param>
/// <param name="Role">In which role, as the register has it; null where it does not say.</param>
/// <param name="IsAlone">Whether the entry says that no carer was there; where false, it does not say so.</param>
/// <param name="IsSpokenTo">Whether the entry holds words of the child; where false, it holds none.</param>
/// <param name="Entry">The entry; null where it is not visible.</param>
public sealed record ShownSight(When Happened, int DaysAgo, string AgencyId, string? Role, bool IsAlone, bool IsSpokenTo, Entry? Entry);

/// <summary>An agency that ought to see a child, and the last time that it did.</summary>
/// <param name="Kind">What sort of agency it is.</param>
/// <param name="AgencyId">The agency; null where the record names none of that sort.</param>
/// <param name="Because">Why it ought to.</param>
/// <param name="Last">The last time; null where it never is on record as having seen the child.</param>
public sealed record ShownAgencySight(AgencyKind Kind, string? AgencyId, OughtToSee Because, ShownSight? Last);

/// <summary>The last that was written in one respect, as far as it is visible.</summary>
/// <param name="Entry">The last entry that is visible; null where none is.</param>
/// <param name="Code">The code of it that says so; null where its words do.</param>
/// <param name="PerCent">For attendance, the child's figure, 0 to 100; null otherwise.</param>
/// <param name="Ask">The agencies that wrote something later which is not visible: ask them.</param>
public sealed record ShownFact(Entry? Entry, EntryCode? Code, decimal? PerCent, IReadOnlyList<string> Ask)
{
    /// <summary>What it is: recorded, recorded and not visible, or not recorded.</summary>
    public SheetState State => Entry is not null ? SheetState.Recorded : Ask.Count > 0 ? SheetState.NotVisible : SheetState.NotRecorded;
}

/// <summary>Somebody who is responsible for children of the family.</summary>
/// <param name="PractitionerId">The id in the register.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The role; null where the register does not say.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="Children">The ids of the children.</param>
/// <param name="From">Since when; null where that is not recorded.</param>
/// <param name="Away">The time away; null where the person is not known to be away.</param>
public sealed record ShownWorker(string PractitionerId, string Name, string? Role, string AgencyId, IReadOnlyList<string> Children, DateOnly? From, ShownAbsence? Away);

/// <summary>That somebody is away, without why.</summary>
/// <param name="From">Since when; null where that is not recorded.</param>
/// <param name="To">Until when, included; null where no end is recorded.</param>
/// <param name="CoveredBy">Who covers, by id in the register; empty where nobody is named.</param>
/// <param name="IsSaidToBeCovered">Whether the register says that somebody covers, named or not.</param>
public sealed record ShownAbsence(DateOnly? From, DateOnly? To, IReadOnlyList<string> CoveredBy, bool IsSaidToBeCovered);

/// <summary>What the record does not hold of one agency.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Silence">What its silence is.</param>
/// <param name="LastOn">The last day on which something of it was written down; null where nothing dated was sent.</param>
/// <param name="AskedOn">The last day on which it was asked; null where nobody is on record as having asked.</param>
/// <param name="AnsweredOn">The day of its answer; null where there is none.</param>
/// <param name="Undated">How many of its entries have no date, and so stand on no day.</param>
/// <param name="NotVisible">How many of its entries are not visible: ask it.</param>
public sealed record ShownAgency(string AgencyId, Silence Silence, DateOnly? LastOn, DateOnly? AskedOn, DateOnly? AnsweredOn, int Undated, int NotVisible);

/// <summary>Something that is due.</summary>
/// <param name="Kind">What.</param>
/// <param name="Part">For the review of a part of plan and safety, its sort; null otherwise.</param>
/// <param name="AgencyId">Whose it is.</param>
/// <param name="DueOn">By when.</param>
/// <param name="IsPast">Whether that day has passed.</param>
/// <param name="Position">Where the thing stands in the journal.</param>
public sealed record Due(DueKind Kind, PlanPartKind? Part, string AgencyId, DateOnly DueOn, bool IsPast, Position Position);

/// <summary>The sorts of thing that are due. Clocks and what waits for an answer are to be further ones.</summary>
public enum DueKind
{
    /// <summary>Somebody has to look whether a part of plan and safety still holds.</summary>
    PlanReview,
}
