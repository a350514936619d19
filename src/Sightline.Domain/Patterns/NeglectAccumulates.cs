using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Several agencies each see a piece of neglect; together it is most of its six aspects.</summary>
public sealed class NeglectAccumulates : Pattern
{
    private static readonly Threshold Aspects = Threshold.Count("aspects", 3, "of the six aspects of neglect");
    private static readonly Threshold Agencies = Threshold.Count("agencies", 2, "agencies that wrote of them");
    private static readonly Threshold Back = Threshold.Months("months", 6, "how far back they are counted");

    private static readonly Theme[] Six =
        [Theme.NeglectMedical, Theme.NeglectNutritional, Theme.NeglectEmotional, Theme.NeglectEducational, Theme.NeglectPhysical, Theme.NeglectSupervision];

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "cumulative-neglect",
        "Neglect entries in 3 or more of the six aspects, from 2 or more agencies, in 6 months.",
        "What is a day like for this child when these are put together?",
        "One agency's words that another only passed on.",
        [Ava("5.14, 5.25"), Stoke("key learning 4")],
        Aspects,
        Agencies,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var neglect = view.Within(view.NeglectRows, limits[Back]);
        if (neglect.Length < limits[Agencies])
        {
            return;
        }

        foreach (var child in view.Children.Born)
        {
            var aspects = new ThemeSet(0);
            List<LineRow>? rows = null;
            foreach (var row in neglect)
            {
                if (row.Concerning.Has(child))
                {
                    (rows ??= []).Add(row);
                    aspects |= row.Themes & ThemeSet.Neglect;
                }
            }

            if (rows is null || aspects.Count < limits[Aspects])
            {
                continue;
            }

            var agencies = rows.Select(r => r.Agency).Distinct().Count();
            if (agencies >= limits[Agencies])
            {
                var words = Six.Where(aspects.Has).Select(t => Kebab.Of(t)["neglect-".Length..]).ToList();
                found.Child(child, rows, who =>
                    $"{rows.Count} entries of {agencies} agencies in {Who.Count(limits[Back], "month")} speak of neglect of {who.Names} in {aspects.Count} of its six aspects: {Who.List(words)}.");
            }
        }
    }
}
