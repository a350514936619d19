using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child at this level of risk has no safety plan and genogram that somebody kept up to date; where nothing says so, they are missing.</summary>
public sealed class SafetyPlanIsMissing : Pattern
{
    private static readonly Threshold Fresh = Threshold.Months("months", 6, "months for which a safety plan or genogram is up to date", "Ava 2021, 5.74–5.75");

    private static readonly Threshold After = Threshold.Days("after", 5, "days after the plan or pre-proceedings began in which they may still be made");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "safety-plan-missing",
        "A child on a plan or in pre-proceedings lacks a safety plan, or a genogram, that was brought up to date in the last 6 months.",
        "At three in the morning, how would a duty worker know who may look after this child?",
        "A safety plan in a system that sent nothing; one that is called by another name.",
        [Ava("5.74–5.75")],
        Fresh,
        After);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            var open = view.Statuses.Now(child, StatusLevel.ChildProtectionPlan) ?? view.Statuses.Now(child, StatusLevel.PreProceedings);
            if (open is null || view.Statuses.IsAway(child) || !view.Clock.HaveDaysPassed(open.From, limits[After]))
            {
                continue;
            }

            var plan = Has(view, child, limits[Fresh], EntryType.SafetyPlan, Saying.SafetyPlan, FamilyDocumentKind.SafetyPlan);
            var genogram = Has(view, child, limits[Fresh], EntryType.Genogram, Saying.Genogram, FamilyDocumentKind.Genogram);
            if (!plan || !genogram)
            {
                var missing = plan ? "genogram" : genogram ? "safety plan" : "safety plan or genogram";
                found.Child(child, [open.StartedBy], who =>
                    $"{who.Names} {who.Have} been {(open.Level == StatusLevel.PreProceedings ? "in pre-proceedings" : "on a child protection plan")} since {Who.Day(open.From)}, and no {missing} updated in the last {Who.Count(limits[Fresh], "month")} is on record.");
            }
        }
    }

    private static bool Has(View view, FamilyMember child, int months, EntryType type, Saying saying, FamilyDocumentKind kind)
    {
        foreach (var fact in view.FactsWithin(EntryKind.Document, months))
        {
            if (fact.Type == type && view.Bears(fact.Row, child))
            {
                return true;
            }
        }

        foreach (var row in view.Within(view.SaidRows, months))
        {
            if (row.Says(saying) && view.Bears(row, child))
            {
                return true;
            }
        }

        foreach (var document in view.Line.Register.Documents)
        {
            if (document.Kind == kind && document.UpdatedOn is { } updated && view.Clock.HasReached(updated) && view.Clock.IsWithinMonths(updated, months)
                && document.Children.Contains(child.Id, StringComparer.Ordinal) && IsKnown(view, document))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(View view, FamilyDocument document) =>
        (document.Known?.On is not { } on || view.Clock.HasReached(on))
        && (view.Reader.AgencyId is not { } reader || document.Known is not { By.Count: > 0 } known || known.By.Contains(reader, StringComparer.Ordinal));
}
