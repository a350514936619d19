namespace Sightline.Domain.Chronology.Timeline;

/// <summary>What on a line cannot be so, or cannot be judged: said once, where it stands, while the rest is still judged.</summary>
public static class LineDoubts
{
    private const string Ask = "Ask the agency, and correct the row or the register.";

    /// <summary>Finds what is doubtful.</summary>
    /// <param name="line">The line.</param>
    /// <param name="entries">The entries that it was made of.</param>
    /// <returns>The problems, in the order of the entries, then of the register.</returns>
    public static IReadOnlyList<Problem> Of(FamilyLine line, IReadOnlyList<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(entries);
        var problems = new List<Problem>();
        foreach (var entry in entries)
        {
            if (entry.Happened is null && entry.IsConfirmed)
            {
                problems.Add(At(entry, "not-judged", "The row has no date, so no pattern can be judged by it.", "Give the date in the file for --coded."));
            }
        }

        var (first, last) = Years(line);
        foreach (var row in line.Rows)
        {
            if (row.From < first || row.On > last)
            {
                problems.Add(At(row.Entry, "year-unlikely", "The row is dated in a year in which the family's record cannot have been; it is judged as it stands.", Ask));
            }

            if (row.Entry.RecordedOn is { } recorded && recorded < row.Entry.Happened!.Earliest)
            {
                problems.Add(At(row.Entry, "recorded-before", "The row was written down before it happened, so it counts from the day on which it happened.", Ask));
            }

            foreach (var member in line.Members.Of(row.Seen))
            {
                if (member.BornOn is { } born && row.Entry.Happened!.Latest < born)
                {
                    problems.Add(At(row.Entry, "before-birth", "The row says that a child was seen before its birth.", Ask));
                    break;
                }
            }

            foreach (var member in line.Members.Of(row.Named))
            {
                if (member.Person.DiedOn is { } died && row.From > died && row.Seen.Has(member))
                {
                    problems.Add(At(row.Entry, "after-death", "The row says that somebody was seen after their death.", Ask));
                    break;
                }
            }
        }

        problems.AddRange(OfRegister(line));
        problems.AddRange(StatusDoubts.Of(line));
        return problems;
    }

    // From the oldest birth, or a century before the record, to a year after the last day that the register or the bulk of the rows gives.
    private static (DateOnly First, DateOnly Last) Years(FamilyLine line)
    {
        if (line.Rows.Count == 0)
        {
            return (DateOnly.MinValue, DateOnly.MaxValue);
        }

        var median = line.Rows[line.Rows.Count / 2].On;
        var born = line.Members.All.Select(m => m.BornOn).OfType<DateOnly>().DefaultIfEmpty(median.Year > 100 ? median.AddYears(-100) : median).Min();
        var last = line.Register.Period?.To ?? line.Register.Harm?.On ?? (median.Year < 9900 ? median.AddYears(25) : median);
        return (born, last.Year < 9900 ? last.AddYears(1) : last);
    }

    private static IEnumerable<Problem> OfRegister(FamilyLine line)
    {
        if (line.Members.LeftOut > 0)
        {
            yield return new Problem("register.json", Row: null, "too-many-people", $"The register names more than {PeopleSet.Most} people; {line.Members.LeftOut} of the adults named last are not judged.", "Leave people out of the register who are not of the family.");
        }

        foreach (var child in line.Members.All.Where(m => m.IsSubjectChild))
        {
            if (child.AdultOn is { } adult && line.Rows.Count > 0 && line.Rows.All(r => r.On >= adult))
            {
                yield return new Problem("register.json", Row: null, "child-is-adult", $"Person {child.Index + 1} among the children of the register was an adult before the first row; they are judged as an adult.", "Correct the birth, or the mark that it is a child.");
            }
        }
    }

    private static Problem At(Entry entry, string code, string what, string todo) => new(entry.Row.File, entry.Row.Row, code, what, todo);
}
