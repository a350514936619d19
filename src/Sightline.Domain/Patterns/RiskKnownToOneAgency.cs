using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>
/// One agency alone knows of a risk about somebody who lives with or cares for a child, while others work with the child. A fact is no longer alone when
/// it was told, was said in a meeting, or another agency has since written of the same risk about the same person.
/// </summary>
public sealed class RiskKnownToOneAgency : Pattern
{
    private static readonly Threshold Held = Threshold.Days("held-for", 30, "days for which one agency alone holds it");
    private static readonly Threshold Caring = Threshold.Days("caring-for", 182, "days after a stay in which the carer still counts as caring");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "known-to-one",
        "One agency alone has known for 30 days of a risk in somebody who lives with or looks after a child, while others are at work with the family.",
        "Who else needs to know this to keep the child safe, and on what basis may it be shared?",
        "A call that told another agency and was not written down; a risk that others know from another source.",
        [Medway("findings: partners known to police"), Stoke("key learning 1 and 5"), Stockport("7.10")],
        Held,
        Caring);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var rows = view.RiskRows;
        RiskLedger? ledger = null;
        var together = new Dictionary<int, Together?>();
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (!IsFact(row) || IsTold(view, row) || row.Entry.Attended.Count > 1)
            {
                continue;
            }

            ledger ??= RiskLedger.Of(view);
            foreach (var person in view.Line.Members.Of(row.Concerning))
            {
                if (IsOfRisk(row, person, view.Children.All) && !ledger.IsKnownElsewhere(row, person))
                {
                    if (!together.TryGetValue(person.Index, out var with))
                    {
                        together[person.Index] = with = WithChildren(view, person, limits[Caring]);
                    }

                    if (with is not null)
                    {
                        Judge(view, limits, found, row, person, with);
                    }
                }
            }
        }
    }

    // Who is told later does not know yet.
    private static bool IsTold(View view, LineRow row)
    {
        foreach (var told in row.Entry.Told)
        {
            if (view.Clock.HasReached(told.On ?? row.RecordedOn))
            {
                return true;
            }
        }

        return false;
    }

    private static void Judge(View view, PatternLimits limits, Findings found, LineRow row, FamilyMember person, Together with)
    {
        if (OthersAtWork(view, row) is not { } other)
        {
            return;
        }

        var start = Latest(row.RecordedOn, with.SinceOn, other.On);
        if (view.Clock.HaveDaysPassed(start, limits[Held]))
        {
            found.Event(
                row,
                PeopleSet.Of(person) | with.Children,
                [row, other, with.ShownBy],
                who => $"What was written about {person.Called} on {Who.Day(row.On)} has been held by {view.Line.Agencies[row.Agency].Name} alone for {Who.Days(start, view.Clock.AsKnownOn)}, while others work with the children.",
                person);
        }
    }

    private static Together? WithChildren(View view, FamilyMember person, int caringFor)
    {
        Together? with = null;
        foreach (var child in view.Children.Born)
        {
            if (child != person && !view.Statuses.IsAway(child) && With(view, person, child, caringFor) is var (from, stay))
            {
                var children = PeopleSet.Of(child) | (with?.Children ?? PeopleSet.None);
                with = with is null || from < with.SinceOn ? new Together(children, from, stay) : with with { Children = children };
            }
        }

        return with;
    }

    private static bool IsFact(LineRow row)
    {
        foreach (var fact in row.Facts)
        {
            if (fact.Kind is EntryKind.Incident or EntryKind.Disclosure)
            {
                return true;
            }

            if (fact.Kind == EntryKind.SubstanceUse && fact.Type != EntryType.TestNegative)
            {
                return true;
            }

            if (fact.Kind == EntryKind.Medication && fact.Type is EntryType.Altered or EntryType.ReportedLost or EntryType.RequestedEarly && fact.Kind == EntryKind.Medication)
            {
                return true;
            }

            if (fact.Kind == EntryKind.Other && row.Themes.Overlaps(ThemeSet.Risk))
            {
                return true;
            }
        }

        return false;
    }

    // An adult, or a child who did the harm; not a child who suffered it.
    private static bool IsOfRisk(LineRow row, FamilyMember person, PeopleSet children)
    {
        if (!person.IsSubjectChild)
        {
            return person.Person.DiedOn is null && (row.Themes.Overlaps(ThemeSet.Risk) || (!row.Concerning.Overlaps(children) && row.Facts.Any(IsHarmful)));
        }

        return row.First == person && row.Is(EntryKind.Incident, EntryType.Violence) && row.Concerning.Count > 1;
    }

    private static bool IsHarmful(Fact fact) => fact.Kind == EntryKind.Incident
        && fact.Type is EntryType.DomesticAbuse or EntryType.Violence or EntryType.Offence or EntryType.SelfHarm or EntryType.IntoxicatedCarer or EntryType.Exploitation;

    private static (DateOnly Since, LineRow? ShownBy)? With(View view, FamilyMember person, FamilyMember child, int caringFor)
    {
        if (view.Homes.TogetherSince(person, child) is { } since)
        {
            return (since, null);
        }

        foreach (var stay in view.Facts(EntryKind.Stay))
        {
            if (stay.Concerning.Has(person) && stay.Concerning.Has(child) && !view.Homes.ParentsOf(child).Has(person) && view.Clock.IsWithinDays(stay.On, caringFor))
            {
                return (stay.Row.From, stay.Row);
            }
        }

        return null;
    }

    // The first row of another agency that names a child: from then on that agency was at work with the family.
    private static LineRow? OthersAtWork(View view, LineRow row)
    {
        foreach (var other in view.Rows)
        {
            if (other.Agency != row.Agency && other.Concerning.Overlaps(view.Children.All))
            {
                return other;
            }
        }

        return null;
    }

    private static DateOnly Latest(DateOnly a, DateOnly b, DateOnly c) => a > b ? a > c ? a : c : b > c ? b : c;

    private sealed record Together(PeopleSet Children, DateOnly SinceOn, LineRow? ShownBy);
}
