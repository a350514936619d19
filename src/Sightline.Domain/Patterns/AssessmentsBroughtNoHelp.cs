using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Assessment follows assessment, and no help follows any of them.</summary>
public sealed class AssessmentsBroughtNoHelp : Pattern
{
    private static readonly Threshold Assessments = Threshold.Count("assessments", 2, "assessments without help");
    private static readonly Threshold Back = Threshold.Months("months", 24, "how far back they are counted");
    private static readonly Threshold Help = Threshold.WorkingDays("help-within", 45, "working days from the end of each in which help counts as its answer");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "assessment-without-help",
        "Within 24 months at least 2 assessments of the child ended, and none was followed by a plan, a service or a step up in the 45 working days after it.",
        "What did each assessment find that the one before had found, and what would help look like?",
        "Help that began and was written by an agency which sent nothing; a service that went on unchanged because it was right.",
        [Medway("recommendations: repeat assessments without interventions"), Stockport("4.4, 4.12")],
        Assessments,
        Back,
        Help);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            List<Fact>? unhelped = null;
            foreach (var fact in view.FactsWithin(EntryKind.Assessment, limits[Back]))
            {
                if (fact.Outcome == EntryOutcome.Completed && IsOfNeedOrRisk(fact.Type) && fact.Concerning.Has(child))
                {
                    var end = WorkingDays.After(fact.On, limits[Help], view.Line.Nation);
                    if (view.Clock.HasReached(end) && !IsHelped(view, child, fact.On, end))
                    {
                        (unhelped ??= []).Add(fact);
                    }
                }
            }

            if (unhelped is null || unhelped.Count < limits[Assessments])
            {
                continue;
            }

            var events = CountedOnce.Of(unhelped, CountedOnce.ReferralDaysApart);
            if (events.Count >= limits[Assessments])
            {
                found.Child(child, unhelped.Select(a => a.Row), who =>
                    $"{Who.Count(events.Count, "assessment")} of {who.Names} {(events.Count == 1 ? "was" : "were")} completed in {Who.Count(limits[Back], "month")}, on {Who.List([.. events.Select(e => Who.Day(e.On))])}; no plan or service began within {limits[Help]} working days of any.");
            }
        }
    }

    private static bool IsOfNeedOrRisk(EntryType? type) => type is EntryType.EarlyHelp or EntryType.ChildAndFamily or EntryType.PreBirth or EntryType.Section47;

    private static bool IsHelped(View view, FamilyMember child, DateOnly from, DateOnly until)
    {
        // Help that was there on the day and went on is help.
        foreach (var period in view.Statuses.Of(child))
        {
            var isService = period.Level is StatusLevel.EarlyHelp or StatusLevel.ChildInNeed or StatusLevel.ChildProtectionPlan;
            if (isService && period.From <= from && !(period.To < until))
            {
                return true;
            }
        }

        foreach (var fact in view.Facts(EntryKind.Decision))
        {
            if (fact.On >= from && fact.On <= until && fact.Concerning.Has(child) && Opens(fact.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(EntryType? decision) => decision is EntryType.EarlyHelpOpened or EntryType.ChildInNeedOpened or EntryType.PlanStarted or EntryType.PloStarted
        or EntryType.ProceedingsIssued or EntryType.Accommodated or EntryType.PoliceProtection or EntryType.EmergencyProtectionOrder or EntryType.InterimCareOrder
        or EntryType.CareOrder or EntryType.SupervisionOrder;
}
