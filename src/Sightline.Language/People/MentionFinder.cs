namespace Sightline.Language.People;

/// <summary>Finds the words of a cell that name people of the family.</summary>
internal sealed class MentionFinder(FamilyModel family, NameVariants variants)
{
    private const int MostWords = 6;

    /// <summary>Finds them all, in order.</summary>
    public void Find(RowWords words, in ReadingAs reading, List<Found> found)
    {
        for (var i = 0; i < words.Count;)
        {
            i = Next(words, i, reading, found);
        }
    }

    private int Next(RowWords words, int at, in ReadingAs reading, List<Found> found)
    {
        var word = words[at];
        var (term, last) = LongestPhrase(words, at);
        if (term is { IsPractitioner: true } && !(term.Given | term.Whole).Any)
        {
            return last + 1;
        }

        if (GroupWords.TryRead(words, at, reading, out var group))
        {
            found.Add(group);
            return group.Last + 1;
        }

        if (word.Means(WordSense.Title) && Titled(words, at, reading, found) is var titled && titled > at)
        {
            return titled;
        }

        if (reading.IsList && word.Is(WordTraits.AfterBracket) && term is { Family.IsEmpty: false, Given.IsEmpty: true } && found.Count > 0 && found[^1].Last == at - 1)
        {
            // 'Ann Smith (Jones)': the same person's other name.
            return last + 1;
        }

        var name = NameReader.Read(words, at, last, term, reading, family, variants);
        if (name is { } named)
        {
            if (named.People.Any && !IsProfessional(words, named, reading))
            {
                found.Add(named);
            }

            return named.Last + 1;
        }

        if (term is { Role: not FamilyRole.None } && reading.IsList && last + 2 < words.Count && words.Letters(last + 1).Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            return Possessed(words, at, last, term.Role, reading, found);
        }

        return term is { Role: not FamilyRole.None } && RoleReader.Read(words, at, last, term.Role, reading, found) ? last + 1 : at + 1;
    }

    /// <summary>'Parents of Ann', 'baby of B Smith': the relation is meant, not the one of whom it is.</summary>
    private int Possessed(RowWords words, int at, int last, FamilyRole role, in ReadingAs reading, List<Found> found)
    {
        var before = found.Count;
        var next = Next(words, last + 2, reading, found);
        var of = PeopleSet.None;
        for (var i = before; i < found.Count; i++)
        {
            of |= found[i].IsUnsettled ? PeopleSet.None : found[i].People;
        }

        found.RemoveRange(before, found.Count - before);
        RoleReader.Read(words, at, last, role, reading with { About = of }, found);
        return next;
    }

    /// <summary>The longest phrase that begins here and means something by itself.</summary>
    private static (Term? Term, int Last) LongestPhrase(RowWords words, int at)
    {
        var term = words[at].Term;
        var best = term is { MeansSomething: true } ? term : null;
        var last = at;
        for (var i = at + 1; term?.Next is not null && i < words.Count && i < at + MostWords; i++)
        {
            if (words[i].Is(WordTraits.StartsSentence) || words[i].Term is not { } next || !term.Next.TryGetValue(next, out term))
            {
                break;
            }

            if (term.MeansSomething)
            {
                (best, last) = (term, i);
            }
        }

        return (best, last);
    }

    /// <summary>'Mr Smith': the man of that name; a practitioner of that name was met before this.</summary>
    private int Titled(RowWords words, int at, in ReadingAs reading, List<Found> found)
    {
        if (at + 1 >= words.Count || words[at + 1].Is(WordTraits.StartsSentence))
        {
            return at;
        }

        var professional = words[at].Means(WordSense.Profession);
        var surname = words[at + 1].Term?.Family ?? PeopleSet.None;
        if (surname.IsEmpty && words[at + 1].Is(WordTraits.Capital) && words[at + 1].Term is null or { MeansSomething: false })
        {
            surname = variants.Find(words.Letters(at + 1)).Family;
        }

        if (professional)
        {
            return surname.Any || words[at + 1].Is(WordTraits.Capital) ? at + 2 : at;
        }

        var adults = surname.Without(family.Subjects) & (words[at].Means(WordSense.Male) ? family.Male : family.Female);
        var own = adults & (words[at + 1].Term?.OwnFamily ?? adults);
        var settled = Settle((own & reading.Moment.Home).Or(adults & reading.Moment.Home).Or(own).Or(adults), reading.Moment);
        if (settled.IsEmpty)
        {
            return words[at + 1].Is(WordTraits.Capital) ? at + 2 : at;
        }

        found.Add(new Found(at, at + 1, settled, FoundKind.Surname, FamilyRole.None, !settled.IsOne));
        return at + 2;
    }

    /// <summary>Of several people of one name, the one whom the day leaves; all of them where it leaves several or none.</summary>
    public static PeopleSet Settle(PeopleSet people, FamilyMoment moment)
    {
        if (people.Count < 2)
        {
            return people;
        }

        var current = people & moment.Current;
        return current.IsOne ? current : people;
    }

    /// <summary>A forename that belongs to the professional of the row: 'HV Ann', 'Ann (SW)', 'by Ann'.</summary>
    private static bool IsProfessional(RowWords words, in Found named, in ReadingAs reading)
    {
        if (reading.IsList || named.Kind != FoundKind.Name || named.First != named.Last)
        {
            return false;
        }

        var term = words[named.First].Term;
        var next = named.Last + 1 < words.Count ? words[named.Last + 1] : default;
        if (next.Means(WordSense.Profession) && next.Is(WordTraits.AfterBracket))
        {
            return true;
        }

        if (term is { IsPractitionerForename: true } && reading.Author.StartsWith(words.Letters(named.First), StringComparison.OrdinalIgnoreCase))
        {
            // The writer of the row has the forename: the family's bearer of it is called by what she is.
            return true;
        }

        if (named.First > 0)
        {
            var before = words[named.First - 1];
            if (before.Means(WordSense.Profession) && words[named.First].Follows)
            {
                return true;
            }

            if (term is { IsPractitionerForename: true } && before.Means(WordSense.By) && reading.Author.Contains(words.Letters(named.First).ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return term is { IsPractitionerForename: true } && next.Means(WordSense.Profession) && next.Follows;
    }
}
