using System.Globalization;

namespace Sightline.Documents.Export.Backtests;

/// <summary>Each pattern in few words, for a list and a picture. The whole sentence stands where the pattern is told.</summary>
internal static class ShortNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["not-seen"] = "A child not seen by anyone",
        ["was-not-brought"] = "Not brought to appointments",
        ["no-access"] = "Visits without access",
        ["repeat-referral"] = "Referrals again and again",
        ["assessment-without-help"] = "Assessments without help",
        ["broken-agreements"] = "Agreements broken",
        ["yo-yo-conditions"] = "Home better, then worse again",
        ["plan-drift"] = "A protection plan that drifts",
        ["pre-proceedings-drift"] = "Pre-proceedings that drift",
        ["early-step-down"] = "A plan ended early",
        ["core-group-without-lead"] = "A core group without a lead",
        ["changing-workers"] = "Workers change, or none",
        ["absent-worker"] = "A worker away without cover",
        ["unanswered-concern"] = "A concern without an answer",
        ["known-to-one"] = "A risk known to one agency",
        ["unseen-father"] = "A father or partner unseen",
        ["unassessed-carer"] = "A carer not assessed",
        ["sibling-overlooked"] = "A brother or sister overlooked",
        ["no-voice"] = "A child’s voice not recorded",
        ["no-advocate"] = "No advocate offered",
        ["young-carer"] = "A child who cares for others",
        ["attendance-decline"] = "Attendance falls",
        ["missed-universal"] = "Health checks missed",
        ["moves"] = "Moves without a handover",
        ["medicine-seeking"] = "Requests for more medicine",
        ["crises-in-isolation"] = "Crises looked at one by one",
        ["harm-resurfacing"] = "Earlier harm comes back",
        ["baby-injury"] = "An injury to a baby",
        ["unborn-unassessed"] = "An unborn baby not assessed",
        ["unmeasured-neglect"] = "Neglect not measured",
        ["cumulative-neglect"] = "Neglect of several kinds",
        ["adult-focused-plan"] = "A plan for the adults",
        ["crowded-visits"] = "Many visits on one day",
        ["extra-familial"] = "Harm outside the family",
        ["stalled-escalation"] = "A disagreement that stalls",
        ["safety-plan-missing"] = "No safety plan or genogram",
        ["same-name"] = "Two adults of one name",
    };

    /// <summary>The ids that have a short name.</summary>
    public static IReadOnlyCollection<string> Ids => Names.Keys;

    /// <summary>A pattern in few words.</summary>
    /// <param name="id">The pattern's id.</param>
    /// <returns>The words; a pattern that has none yet is called by its id.</returns>
    public static string Of(string id) =>
        Names.TryGetValue(id, out var name) ? name : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(id[0])}{id[1..].Replace('-', ' ')}");
}
