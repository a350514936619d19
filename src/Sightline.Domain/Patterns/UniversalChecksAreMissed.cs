using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A young child has missed the checks that every child has: a GP, immunisations, the health visitor's reviews. What was done later is not missed.</summary>
public sealed class UniversalChecksAreMissed : Pattern
{
    private static readonly Threshold Years = Threshold.Count("under", 5, "the birthday before which a child counts");
    private static readonly Threshold Missed = Threshold.Count("missed", 2, "of the three checks missed and not done since");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "missed-universal",
        "A child younger than 5 is behind with at least 2 of the checks for every child: a GP, immunisations, the health visitor's reviews.",
        "Who will see that this child is immunised and reviewed, and what does missing them mean together?",
        "A check that was done elsewhere; a parent who decided against immunisation and said so.",
        [Medway("recommendation 6"), Stockport("5.1"), Stoke("2")],
        Years,
        Missed);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child) || !view.Children.IsUnder(child, limits[Years]))
            {
                continue;
            }

            List<(string Check, LineRow Row)> missed = [];
            foreach (var (check, last) in new[] { ("immunisations", Immunisation(view, child)), ("a health visitor's review", Review(view, child)), ("registration with a GP", Registration(view, child)) })
            {
                if (last is not null)
                {
                    missed.Add((check, last));
                }
            }

            if (missed.Count >= limits[Missed])
            {
                found.Child(child, missed.Select(m => m.Row), who =>
                    $"{who.Names} {who.Have} missed {Who.List([.. missed.Select(m => m.Check)])}, the last on {Who.Day(missed.Max(m => m.Row.On))}, and nothing says that they were done since.");
            }
        }
    }

    private static LineRow? Immunisation(View view, FamilyMember child)
    {
        var missed = LastMissed(view, child, EntryType.Immunisation, out var done);
        foreach (var fact in view.Facts(EntryKind.Health))
        {
            if (fact.Type == EntryType.ImmunisationMissed && fact.Concerning.Has(child) && !(fact.Row.Index < missed?.Index) && !(fact.Row.Index < done))
            {
                missed = fact.Row;
            }
        }

        return missed;
    }

    private static LineRow? Review(View view, FamilyMember child) => LastMissed(view, child, EntryType.DevelopmentCheck, out _);

    private static LineRow? Registration(View view, FamilyMember child)
    {
        LineRow? missing = null;
        foreach (var row in view.SaidRows)
        {
            missing = row.Says(Saying.NotRegistered) && row.Concerning.Has(child) ? row : missing;
        }

        foreach (var fact in missing is null ? [] : view.Facts(EntryKind.Health))
        {
            if (fact.Type == EntryType.Registration && fact.Concerning.Has(child) && fact.Row.Index > missing!.Index)
            {
                return null;
            }
        }

        return missing;
    }

    private static LineRow? LastMissed(View view, FamilyMember child, EntryType type, out int done)
    {
        LineRow? missed = null;
        done = -1;
        foreach (var fact in view.Facts(EntryKind.Appointment))
        {
            if (fact.Type == type && fact.Concerning.Has(child))
            {
                switch (fact.Outcome)
                {
                    case EntryOutcome.WasNotBrought:
                        missed = fact.Row;
                        break;
                    case EntryOutcome.Attended:
                        missed = null;
                        done = fact.Row.Index;
                        break;
                    default:
                        break;
                }
            }
        }

        return missed;
    }
}
