using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Reads the cell that says who was seen: names, 'Y', 'N', 'All 3', 'Not seen', a dash.</summary>
internal static class SeenColumn
{
    /// <summary>Whether a heading asks who was there, professionals and parents too, rather than which child was seen.</summary>
    public static bool ListsThosePresent(string heading) =>
        heading.Contains("present", StringComparison.OrdinalIgnoreCase) || heading.Contains("attend", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it into the row.</summary>
    public static void Read(RowReading row, WrittenCell cell, Lexicon lexicon, MentionFinder finder, bool adultsFirst)
    {
        var words = row.Words;
        words.Read(cell.Text, lexicon);
        row.InCell.Clear();
        if (words.Count == 0 && cell.Text.AsSpan().IndexOfAny("✓✔☑√") >= 0)
        {
            row.SeenCell = SeenCell.Yes;
            row.SeenCellAlone |= AsksWhetherAlone(cell.Heading);
            return;
        }

        if ((words.Count == 0 && cell.Text.AsSpan().IndexOfAny("✗✘☒×") >= 0) || (words.Count == 1 && words.Letters(0) is "x" or "X"))
        {
            row.SeenCell = SeenCell.No;
            return;
        }

        if (words.Count == 0)
        {
            row.SeenCell = row.SeenCell == SeenCell.None ? SeenCell.Blank : row.SeenCell;
            return;
        }

        if (IsAnswer(words, WordSense.No) || IsNotApplicable(words))
        {
            row.SeenCell = words.Count > 0 && !IsNotApplicable(words) ? SeenCell.No : SeenCell.Blank;
            return;
        }

        finder.Find(words, new ReadingAs(IsList: true, adultsFirst, row.Moment, row.About, string.Empty), row.InCell);
        var people = PeopleSet.None;
        foreach (var found in row.InCell)
        {
            people |= found.IsUnsettled ? PeopleSet.None : found.People;
        }

        var told = default(SeenGrammar);
        told.Read(words, row.InCell, row.Moment.Born, row.About);
        row.Told.NotSeen |= told.NotSeen;
        people = people.Without(told.NotSeen);
        var alone = HasSense(words, WordSense.Alone);
        if (people.IsEmpty && IsAnswer(words, WordSense.Yes))
        {
            row.SeenCell = SeenCell.Yes;
            row.SeenCellAlone |= alone || AsksWhetherAlone(cell.Heading);
        }
        else if (people.Any)
        {
            row.SeenCell = SeenCell.People;
            row.InSeenCell |= people;
            row.SeenCellAlone |= alone;
        }
        else
        {
            row.SeenCell = words[0].Means(WordSense.Profession) || IsWhereOrWhen(words) || cell.Heading.Contains("seen by", StringComparison.OrdinalIgnoreCase) ? SeenCell.Yes : SeenCell.Blank;
        }
    }

    private static bool IsAnswer(RowWords words, WordSense sense) =>
        words[0].Means(sense) && (words.Count == 1 || words[1].Is(WordTraits.StartsClause | WordTraits.StartsSentence | WordTraits.AfterBracket | WordTraits.AfterStroke) || words.Count <= 3)
        || (sense == WordSense.No && words[0].Means(WordSense.Not) && words.Count > 1 && words[1].Means(WordSense.Seen));

    private static bool IsNotApplicable(RowWords words) =>
        words.Count is 1 or 2 && words.Letters(0) is "n" or "N" or "na" or "NA" or "N/A" && (words.Count == 2 ? words.Letters(1) is "a" or "A" : words.Letters(0).Length == 2);

    /// <summary>'In school', 'at home', 'asleep', '10.15': seen there and then, unless it was by telephone.</summary>
    private static bool IsWhereOrWhen(RowWords words) =>
        !HasSense(words, WordSense.Call) && !HasSense(words, WordSense.Not)
        && (HasSense(words, WordSense.Setting) || HasSense(words, WordSense.AtHome) || words[0].Means(WordSense.Asleep) || (words.Count == 2 && words[0].Is(WordTraits.Number) && words[1].Is(WordTraits.Number)));

    private static bool HasSense(RowWords words, WordSense sense)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Means(sense) || (SeenGrammar.Phrases(words, i, words.Count) & sense) != WordSense.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Seen alone Y/N' asks it; 'Seen / seen alone' asks whether, and how.</summary>
    private static bool AsksWhetherAlone(string heading)
    {
        var at = heading.IndexOf("alone", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && heading.AsSpan(0, at).IndexOfAny("(/,?") < 0;
    }
}
