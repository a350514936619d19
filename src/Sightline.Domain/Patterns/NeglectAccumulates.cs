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

    private static readonly Threshold Quiet = Threshold.Days("quiet", 91, "days for which the signal still stands when they have become fewer");

    private static readonly Theme[] Six =
        [Theme.NeglectMedical, Theme.NeglectNutritional, Theme.NeglectEmotional, Theme.NeglectEducational, Theme.NeglectPhysical, Theme.NeglectSupervision];

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "cumulative-neglect",
        "Within 6 months at least 2 agencies between them wrote of at least 3 of the six aspects of neglect.",
        "What is a day like for this child when these are put together?",
        "One agency's words that another only passed on.",
        [Ava("5.14, 5.25"), Stoke("key learning 4")],
        Aspects,
        Agencies,
        Back,
        Quiet);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.NeglectRows.Length < limits[Agencies] ? [] : view.Children.Born)
        {
            bool IsEnough(IEnumerable<LineRow> within) => AspectsOf(within).Count >= limits[Aspects] && AgenciesOf(within) >= limits[Agencies];
            bool CanBe(int count, ThemeSet themes) => count >= limits[Agencies] && (themes & ThemeSet.Neglect).Count >= limits[Aspects];
            if (LatestStretch.Of(view, view.NeglectRows, child, limits[Back], limits[Quiet], CanBe, IsEnough) is { } rows)
            {
                var words = Six.Where(AspectsOf(rows).Has).Select(t => Kebab.Of(t)["neglect-".Length..]).ToList();
                found.Child(child, rows, who =>
                    $"{rows.Count} entries of {AgenciesOf(rows)} agencies since {Who.Day(rows[0].On)} speak of neglect of {who.Names} in {words.Count} of the six aspects: {Who.List(words)}.");
            }
        }
    }

    private static ThemeSet AspectsOf(IEnumerable<LineRow> rows)
    {
        var aspects = new ThemeSet(0);
        foreach (var row in rows)
        {
            aspects |= row.Themes & ThemeSet.Neglect;
        }

        return aspects;
    }

    private static int AgenciesOf(IEnumerable<LineRow> rows)
    {
        var seen = new HashSet<int>();
        foreach (var row in rows)
        {
            seen.Add(row.Agency);
        }

        return seen.Count;
    }
}
