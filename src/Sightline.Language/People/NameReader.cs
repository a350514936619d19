namespace Sightline.Language.People;

/// <summary>Reads one name where it stands: given and family name in either order, initials, misspellings.</summary>
internal static class NameReader
{
    /// <summary>Reads the name that begins at a word.</summary>
    /// <returns>The name; null where none begins here.</returns>
    public static Found? Read(RowWords words, int at, int last, Term? term, in ReadingAs reading, FamilyModel family, NameVariants variants)
    {
        if (term is not null && term.Whole.Any && (reading.IsList || IsWholeName(words, at, last, term)))
        {
            return Whole(words, at, last, term, reading, family);
        }

        if (term is not null && term.Given.Any && IsGivenName(words, at, last, term, reading))
        {
            return Given(words, at, last, term.Given, reading, variants);
        }

        if (term is not null && term.Family.Any && (reading.IsList || words[at].Is(WordTraits.Capital)))
        {
            return Surname(words, at, last, term, reading, family, variants);
        }

        if (Initials(words, at, last, term, reading, family) is { } initials)
        {
            return initials;
        }

        return term is null && words[at].Term is null or { MeansSomething: false } ? Misspelt(words, at, reading, family, variants) : null;
    }

    private static Found Named(int first, int last, PeopleSet people, in ReadingAs reading, FoundKind kind = FoundKind.Name)
    {
        var settled = MentionFinder.Settle(people, reading.Moment);
        return new Found(first, last, settled, kind, FamilyRole.None, settled.Count > 1);
    }

    private static bool IsWholeName(RowWords words, int at, int last, Term term)
    {
        // 'Mo' and 'Fa' want their capital; 'mum' and 'dad' do not.
        var letters = words[at].End - words[at].Start;
        if (term.Role == FamilyRole.None && last == at && letters <= 2)
        {
            return words[at].Is(WordTraits.AllCapitals);
        }

        return term.Role != FamilyRole.None ? letters > 2 || words[at].Is(WordTraits.Capital) : last > at || words[at].Is(WordTraits.Capital);
    }

    private static Found Whole(RowWords words, int at, int last, Term term, in ReadingAs reading, FamilyModel family)
    {
        var people = term.Whole;
        if (words[at].Term?.Role is FamilyRole.Baby or FamilyRole.Unborn)
        {
            people = (people & reading.Moment.Resolve(FamilyRole.Baby, PeopleSet.None)).Or(people & reading.Moment.Unborn).Or(people);
        }

        if (term.Role != FamilyRole.None && people.Count > 1)
        {
            // An alias that is a role fits whoever holds the role in this row.
            people = (people & reading.Moment.Resolve(term.Role, reading.About)).Or(people);
        }

        // The role before a family name: 'Mo Smith' is somebody else than 'Mo' where the register says so, and was met as a longer phrase.
        var next = last + 1;
        if (next < words.Count && words[next].Follows && words[next].Term is { } after && after.Family.Overlaps(people))
        {
            people &= after.Family;
            last = next;
        }

        return Named(at, last, people, reading, term.Role == FamilyRole.None ? FoundKind.Name : FoundKind.Role) with { Role = term.Role };
    }

    private static bool IsGivenName(RowWords words, int at, int last, Term term, in ReadingAs reading)
    {
        if (!words[at].Is(WordTraits.Capital))
        {
            return reading.IsList && words[at].End - words[at].Start > 2;
        }

        if (words[at].End - words[at].Start <= 2 && words[at].Is(WordTraits.AllCapitals) && !reading.IsList)
        {
            return false;
        }

        if (last > at || !OrdinaryWords.Names.Contains(term.Word))
        {
            return true;
        }

        return SoundsLikeAName(words, at, term, reading);
    }

    private static bool SoundsLikeAName(RowWords words, int at, Term term, in ReadingAs reading)
    {
        var next = at + 1 < words.Count && !words[at + 1].Is(WordTraits.StartsSentence) ? words[at + 1] : default;
        if (next.Term is { } after && (after.Family & term.Given).Any)
        {
            return true;
        }

        if (OrdinaryWords.Seasons.Contains(term.Word) && (next.Is(WordTraits.Number) || (at > 0 && words[at - 1].Is(WordTraits.Number)) || FollowsIn(words, at + 1, OrdinaryWords.AfterSeason)))
        {
            return false;
        }

        if (reading.IsList || !words[at].Is(WordTraits.StartsSentence) || !OrdinaryWords.Verbs.Contains(term.Word))
        {
            return true;
        }

        return next.Is(WordTraits.StartsClause) || words[at].Is(WordTraits.Possessive) || FollowsIn(words, at + 1, OrdinaryWords.AfterSubject) || EndsAs(words, at + 1, "ing") || EndsAs(words, at + 1, "ed");
    }

    private static bool FollowsIn(RowWords words, int at, System.Collections.Frozen.FrozenSet<string> set)
    {
        if (at >= words.Count)
        {
            return false;
        }

        var letters = words.Letters(at);
        Span<char> lower = stackalloc char[16];
        return letters.Length <= lower.Length && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..letters.ToLowerInvariant(lower)]);
    }

    private static bool EndsAs(RowWords words, int at, string ending) =>
        at < words.Count && words.Letters(at).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static Found Given(RowWords words, int at, int last, PeopleSet people, in ReadingAs reading, NameVariants variants)
    {
        while (last + 1 < words.Count && words[last + 1].Follows && words[last + 1].Is(WordTraits.Capital) && !words[last].Is(WordTraits.Possessive))
        {
            var next = words[last + 1];
            var surname = next.Term?.Family ?? (next.Term is null ? variants.Find(words.Letters(last + 1)).Family : PeopleSet.None);
            if (surname.Overlaps(people))
            {
                return Named(at, last + 1, people & surname, reading);
            }

            if (next.Term is { } middle && middle.Given.Overlaps(people) && !words.IsLetter(last + 1))
            {
                people &= middle.Given;
                last++;
                continue;
            }

            if (surname.Any && next.Term is { Given.IsEmpty: true })
            {
                // A wrong family name: the half-brother's, the new partner's.
                return Named(at, last + 1, people, reading);
            }

            if (words.IsLetter(last + 1))
            {
                return Named(at, last + 1, ByInitial(people, words.Letters(last + 1)[0], reading.Moment.Family, family: true).Or(people), reading);
            }

            break;
        }

        return Named(at, last, people, reading);
    }

    private static PeopleSet ByInitial(PeopleSet people, char initial, FamilyModel model, bool family)
    {
        var fit = PeopleSet.None;
        for (var rest = people; rest.Any; rest = rest.WithoutFirst())
        {
            var name = family ? model.People[rest.First].Family : model.People[rest.First].Given;
            fit |= name is { Length: > 0 } && char.ToUpperInvariant(name[0]) == char.ToUpperInvariant(initial) ? PeopleSet.Of(rest.First) : PeopleSet.None;
        }

        return fit;
    }

    private static Found? Surname(RowWords words, int at, int last, Term term, in ReadingAs reading, FamilyModel family, NameVariants variants)
    {
        var next = last + 1;
        if (next < words.Count && words[next].Follows)
        {
            var given = words[next].Term?.Given ?? PeopleSet.None;
            if (given.IsEmpty && words[next].Term is null && words[next].Is(WordTraits.Capital))
            {
                given = variants.Find(words.Letters(next)).Given;
            }

            if (given.Any && words[next].Is(WordTraits.Capital))
            {
                var full = Given(words, next, next, (given & term.Family).Or(given), reading, variants);
                return full with { First = at };
            }

            if (words.IsLetter(next) && words[next].Is(WordTraits.Capital))
            {
                return SurnameAndInitials(words, at, next, term.Family, reading, family);
            }
        }

        var people = !reading.IsList && at > 0 && IsOnlySpelt(words, at - 1) ? PeopleSet.None : Bare(term, reading, family);
        return new Found(at, last, people, FoundKind.Surname, FamilyRole.None, IsUnsettled: false);
    }

    /// <summary>'Registered as Smith', 'surname Smith': the word is the name, not the bearer.</summary>
    private static bool IsOnlySpelt(RowWords words, int before) => words.Letters(before) is "as" or "surname" or "says" or "name";

    /// <summary>'SMITH J', and 'SMITH J and K'.</summary>
    private static Found SurnameAndInitials(RowWords words, int at, int next, PeopleSet surname, in ReadingAs reading, FamilyModel family)
    {
        var people = MentionFinder.Settle(ByInitial(surname, words.Letters(next)[0], family, family: false), reading.Moment);
        var unsettled = people.Count > 1;
        var last = next;
        while (last + 2 < words.Count && words[last + 1].Means(WordSense.And) && words.IsLetter(last + 2) && !words[last + 1].Is(WordTraits.StartsSentence))
        {
            last += 2;
            var more = MentionFinder.Settle(ByInitial(surname, words.Letters(last)[0], family, family: false), reading.Moment);
            unsettled |= more.Count > 1;
            people |= more;
        }

        return new Found(at, last, people, FoundKind.Name, FamilyRole.None, unsettled);
    }

    /// <summary>Whom a family name alone means: the adults of the home in an adults' record, the children in a children's.</summary>
    private static PeopleSet Bare(Term term, in ReadingAs reading, FamilyModel family)
    {
        var moment = reading.Moment;
        var home = family.Mother | moment.Partner;
        var adults = (term.OwnFamily & home).Or(term.Family & home);
        var children = term.Family & moment.Children;
        if (reading.AdultsFirst || !reading.IsList)
        {
            adults = adults.Or(term.OwnFamily.Without(family.Subjects) & moment.Born);
            return adults.IsOne ? adults : adults.Any ? adults & home : children;
        }

        return children.Or(term.Family & moment.Expected).Or(adults);
    }

    private static Found? Initials(RowWords words, int at, int last, Term? term, in ReadingAs reading, FamilyModel family)
    {
        if (term is not null && term.Initials.Any && words[at].Is(WordTraits.Capital) && (reading.IsList || last > at))
        {
            var dotted = last > at;
            if (dotted || ((term.Senses & WordSense.Profession) == WordSense.None && term.Role == FamilyRole.None) || reading.IsList)
            {
                var among = term.Initials & (reading.Moment.Born | reading.Moment.Unborn);
                var children = among & reading.Moment.Children;
                return Named(at, last, reading.IsList && !reading.AdultsFirst ? children.Or(among) : among, reading, FoundKind.Initial);
            }
        }

        if (!reading.IsList || !words.IsLetter(at) || !words[at].Is(WordTraits.Capital) || words[at].Means(WordSense.Yes | WordSense.No))
        {
            return null;
        }

        var letter = words.Letters(at)[0];
        if (at + 1 < words.Count && words[at + 1].Follows && words[at + 1].Term is { Family.IsEmpty: false } surname)
        {
            return Named(at, at + 1, ByInitial(surname.Family, letter, family, family: false), reading);
        }

        var fit = ByInitial(reading.Moment.Children, letter, family, family: false);
        fit = fit.Or(ByInitial(family.Mother | reading.Moment.Partner, letter, family, family: false));
        return fit.Any ? Named(at, at, fit, reading, FoundKind.Initial) : null;
    }

    private static Found? Misspelt(RowWords words, int at, in ReadingAs reading, FamilyModel family, NameVariants variants)
    {
        var word = words[at];
        if (!word.Is(WordTraits.Capital) || (word.Is(WordTraits.StartsSentence) && !reading.IsList) || word.End - word.Start < 4)
        {
            return null;
        }

        var (given, surname) = variants.Find(words.Letters(at));
        if (given.Any)
        {
            return Given(words, at, at, given, reading, variants);
        }

        if (surname.IsEmpty)
        {
            return null;
        }

        var term = new Term(string.Empty) { Family = surname, OwnFamily = surname };
        return Surname(words, at, at, term, reading, family, variants);
    }
}
