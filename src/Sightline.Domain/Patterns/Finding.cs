using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>What a pattern found in a view, about one subject.</summary>
/// <param name="Key">By what it is known again on the next day.</param>
/// <param name="Subjects">Whom it is about.</param>
/// <param name="Evidence">The rows that show it, in the order of the line.</param>
/// <param name="Says">The plain sentence with the numbers in it, for whom it is said.</param>
public sealed record Finding(FindingKey Key, PeopleSet Subjects, IReadOnlyList<LineRow> Evidence, Func<Who, string> Says);

/// <summary>By what a finding is known again: the child or adult, and where one person may have several at once, the row that began it.</summary>
/// <param name="Person">The person's place on the line.</param>
/// <param name="Row">The row's place on the line; -1 where a person has one finding at most.</param>
public readonly record struct FindingKey(int Person, int Row)
{
    /// <summary>Whether findings of several children may be said in one sentence.</summary>
    public bool IsOfPerson => Row < 0;
}

/// <summary>Gathers what a pattern finds.</summary>
public sealed class Findings
{
    private readonly View _view;
    private readonly List<Finding> _all = [];

    /// <summary>Begins with nothing found.</summary>
    /// <param name="view">The view in which is looked.</param>
    public Findings(View view) => _view = view;

    /// <summary>All that was found.</summary>
    public IReadOnlyList<Finding> All => _all;

    /// <summary>A finding about a child.</summary>
    /// <param name="child">The child.</param>
    /// <param name="evidence">The rows that show it.</param>
    /// <param name="says">The sentence.</param>
    public void Child(FamilyMember child, IEnumerable<LineRow?> evidence, Func<Who, string> says)
    {
        ArgumentNullException.ThrowIfNull(child);
        Add(new FindingKey(child.Index, -1), PeopleSet.Of(child), evidence, says);
    }

    /// <summary>A finding about an adult, with the children beside.</summary>
    /// <param name="adult">The adult.</param>
    /// <param name="beside">The children who live with the adult.</param>
    /// <param name="evidence">The rows that show it.</param>
    /// <param name="says">The sentence.</param>
    public void Adult(FamilyMember adult, PeopleSet beside, IEnumerable<LineRow?> evidence, Func<Who, string> says)
    {
        ArgumentNullException.ThrowIfNull(adult);
        Add(new FindingKey(adult.Index, _view.Line.Rows.Count), PeopleSet.Of(adult) | beside, evidence, says);
    }

    /// <summary>A finding that begins with a row, of which the same people may have several at once.</summary>
    /// <param name="row">The row.</param>
    /// <param name="subjects">Whom it is about.</param>
    /// <param name="evidence">The rows that show it.</param>
    /// <param name="says">The sentence.</param>
    /// <param name="adult">The adult whom it is about, where one row may be about several; the children beside may change while it goes on.</param>
    public void Event(LineRow row, PeopleSet subjects, IEnumerable<LineRow?> evidence, Func<Who, string> says, FamilyMember? adult = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Add(new FindingKey(adult?.Index ?? -1, row.Index), subjects, evidence, says);
    }

    internal void Clear() => _all.Clear();

    private void Add(FindingKey key, PeopleSet subjects, IEnumerable<LineRow?> evidence, Func<Who, string> says)
    {
        var rows = new SortedList<int, LineRow>();
        foreach (var row in evidence)
        {
            if (row is not null)
            {
                rows[row.Index] = row;
            }
        }

        // A child whom no row of the evidence names is shown by the row that first does.
        var named = rows.Values.Aggregate(PeopleSet.None, (set, r) => set | r.Named);
        foreach (var member in _view.Line.Members.Of(subjects.Except(named)))
        {
            if (_view.Sightings.FirstNaming(member) is { } first)
            {
                rows[first.Index] = first;
            }
        }

        foreach (var member in _view.Line.Members.Of(subjects))
        {
            Complete(member, rows);
        }

        _all.Add(new Finding(key, subjects, [.. rows.Values], says));
    }

    // The evidence alone must show the child as it is: born, where the register does not know it, and where a row of it is a decision, away or on a plan no longer
    // than in truth, and since the same day.
    private void Complete(FamilyMember member, SortedList<int, LineRow> rows)
    {
        if (!member.IsSubjectChild)
        {
            return;
        }

        if (member.BornOn is null && _view.Sightings.BirthOf(member) is { } birth)
        {
            rows[birth.Index] = birth;
        }

        foreach (var period in _view.Statuses.Of(member))
        {
            if (period.Level is not (StatusLevel.LookedAfter or StatusLevel.Proceedings or StatusLevel.ChildProtectionPlan))
            {
                continue;
            }

            // A further account of a time that is over must not begin it anew.
            var isTouched = rows.ContainsKey(period.StartedBy.Index)
                || rows.Values.Any(r => r.Is(EntryKind.Decision) && r.Concerning.Has(member) && r.On >= period.From && !(r.On > period.To));
            if (isTouched && (period.EndedBy is not null || period.Level != StatusLevel.ChildProtectionPlan))
            {
                rows[period.StartedBy.Index] = period.StartedBy;
                if (period.EndedBy is { } end)
                {
                    rows[end.Index] = end;
                }
            }
        }
    }
}
