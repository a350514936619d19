using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A father, step-father or partner lives with the children, and professionals hardly meet him. That he has no assessment is said beside and raises nothing by itself.</summary>
public sealed class FatherIsUnseen : Pattern
{
    private static readonly Threshold Back = Threshold.Months("months", 6, "how long he has lived there, and how far back contacts are counted");
    private static readonly Threshold Contacts = Threshold.Count("contacts", 8, "contacts of the family with anyone, attempts included, below which nothing is said");
    private static readonly Threshold Share = Threshold.PerCent("per-cent", 10, "the share of contacts below which he is unseen");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "unseen-father",
        "A father, step-father or partner has lived with the children for 6 months, and fewer than 1 contact in 10 with the family is about him too.",
        "Who is he to each child, what does he do for them, and who has asked him?",
        "Contacts that do not say who was there; a man who has left and is still in the register.",
        [Medway("findings: fathers and partners"), Stockport("8.3.3"), Stoke("key learning 2")],
        Back,
        Contacts,
        Share);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var man in view.Line.Members.All)
        {
            var children = Children(view, man, limits[Back]);
            if (children.IsEmpty)
            {
                continue;
            }

            var (all, his) = Count(view, man, limits[Back]);
            if (all.Count >= limits[Contacts] && his * 100 < all.Count * limits[Share])
            {
                var assessed = IsAssessed(view, man);
                found.Adult(man, children, [.. all, .. Shown(view, man)], who =>
                    $"{man.Called} lives with the children and is in {his} of {Who.Count(all.Count, "contact")} in {Who.Count(limits[Back], "month")}{(assessed ? string.Empty : "; no assessment of him is on record")}.");
            }
        }
    }

    private static PeopleSet Children(View view, FamilyMember man, int months)
    {
        var children = PeopleSet.None;
        foreach (var child in man.IsSubjectChild ? [] : view.Children.Born)
        {
            if (view.Homes.IsFatherOrPartner(man, child) && view.Homes.TogetherSince(man, child) is not null)
            {
                children |= PeopleSet.Of(child);
            }
        }

        return LivesSince(view, man, children) is { } since && view.Clock.HaveMonthsPassed(since, months) ? children : PeopleSet.None;
    }

    private static DateOnly? LivesSince(View view, FamilyMember man, PeopleSet children)
    {
        DateOnly? since = null;
        foreach (var child in view.Line.Members.Of(children))
        {
            var from = view.Homes.TogetherSince(man, child);
            since = since is null || from < since ? from : since;
        }

        return since;
    }

    private static (List<LineRow> All, int His) Count(View view, FamilyMember man, int months)
    {
        var all = new List<LineRow>();
        var his = 0;
        foreach (var row in view.Within(view.Rows, months))
        {
            if (IsContact(row))
            {
                all.Add(row);
                his += row.Concerning.Has(man) ? 1 : 0;
            }
        }

        return (all, his);
    }

    // An attempt counts: whom professionals try to reach says whom they have in mind. What the service itself put off does not.
    private static bool IsContact(LineRow row)
    {
        foreach (var fact in row.Facts)
        {
            var isOfFamily = fact.Kind is EntryKind.Visit or EntryKind.Contact or EntryKind.Appointment || (fact.Kind == EntryKind.Meeting && fact.Type != EntryType.Supervision);
            if (isOfFamily && fact.Outcome is not (EntryOutcome.CancelledByService or EntryOutcome.Cancelled))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAssessed(View view, FamilyMember man)
    {
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            if (fact.Outcome == EntryOutcome.Completed && fact.Concerning.Has(man))
            {
                return true;
            }
        }

        return false;
    }

    // What shows that he is there.
    private static List<LineRow> Shown(View view, FamilyMember man)
    {
        var rows = new List<LineRow>();
        foreach (var row in view.Rows)
        {
            if (row.Concerning.Has(man) && row.Themes.Has(Theme.FatherOrPartner))
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
