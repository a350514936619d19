using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A carer asks for medicine early, reports it lost, or alters a prescription, more often than chance explains. A child's medicine is not the carer's.</summary>
public sealed class CarerSeeksMedicine : Pattern
{
    private static readonly Threshold Requests = Threshold.Count("requests", 3, "early, lost or altered requests");
    private static readonly Threshold Back = Threshold.Months("months", 6, "how far back they are counted");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "medicine-seeking",
        "Within 6 months a carer asked for medicine early, said that it was lost, or altered a prescription at least 3 times.",
        "How much is the carer taking, where is it kept, and what does it mean for looking after the children?",
        "A request that had an agreed reason; a chemist's own change; medicine that was a child's.",
        [Stockport("5.4, 7.10"), Stoke("4.3")],
        Requests,
        Back);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var asked = new Dictionary<int, List<Fact>>();
        foreach (var fact in view.FactsWithin(EntryKind.Medication, limits[Back]))
        {
            if (fact.Type is EntryType.RequestedEarly or EntryType.ReportedLost or EntryType.Altered && fact.Row.First is { IsSubjectChild: false } carer
                && IsCarersOwn(fact.Row) && IsCarer(view, carer))
            {
                (asked.TryGetValue(carer.Index, out var list) ? list : asked[carer.Index] = []).Add(fact);
            }
        }

        foreach (var (index, requests) in asked)
        {
            var carer = view.Line.Members.All[index];
            var events = requests.Count < limits[Requests] ? [] : CountedOnce.Of(requests);
            var children = view.Homes.LivingWith(carer) & view.Children.All;
            if (events.Count >= limits[Requests])
            {
                found.Adult(carer, children, requests.Select(r => r.Row), who =>
                    $"{Who.Count(events.Count, "time")} in {Who.Count(limits[Back], "month")} {carer.Called} asked for medicine early, reported it lost or altered a prescription, the last time on {Who.Day(events[^1].On)}.");
            }
        }
    }

    // A request with an agreed reason, or for a child's medicine, does not bear the theme.
    private static bool IsCarersOwn(LineRow row) => row.Themes.Has(Theme.ParentalMedication) || row.Themes.Has(Theme.ParentalSubstanceUse);

    private static bool IsCarer(View view, FamilyMember adult)
    {
        foreach (var child in view.Line.Members.Of(view.Children.All))
        {
            if (view.Homes.LivingWith(child).Has(adult) || view.Homes.ParentsOf(child).Has(adult))
            {
                return true;
            }
        }

        foreach (var stay in view.Facts(EntryKind.Stay))
        {
            if (stay.Concerning.Has(adult) && stay.Concerning.Overlaps(view.Children.All))
            {
                return true;
            }
        }

        return false;
    }
}
