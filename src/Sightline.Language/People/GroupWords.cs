namespace Sightline.Language.People;

/// <summary>Reads words that name several children at once: 'all 4 children', 'the two older girls', 'both', 'Smith x3', 'all but Ann'.</summary>
internal static class GroupWords
{
    private const int LongestGroup = 6;
    private const int TeenMonths = 13 * 12;
    private const int SchoolMonths = 5 * 12;

    /// <summary>Reads a group that begins at a word.</summary>
    /// <returns>Whether one begins there.</returns>
    public static bool TryRead(RowWords words, int at, in ReadingAs reading, out Found found)
    {
        found = default;
        var all = false;
        var both = false;
        var number = 0;
        var older = false;
        var younger = false;
        var noun = FamilyRole.None;
        var i = at;
        var surname = PeopleSet.None;
        for (; i < words.Count && i < at + LongestGroup && (i == at || !words[i].Is(WordTraits.StartsSentence | WordTraits.StartsClause)); i++)
        {
            var term = words[i].Term;
            if (term is null)
            {
                break;
            }

            if (term.Number > 0 && number == 0)
            {
                number = term.Number;
            }
            else if ((term.Senses & WordSense.All) != WordSense.None)
            {
                all = true;
            }
            else if ((term.Senses & WordSense.Both) != WordSense.None)
            {
                both = true;
            }
            else if ((term.Senses & (WordSense.Older | WordSense.Younger)) != WordSense.None && !PhraseIsRole(words, i))
            {
                older |= (term.Senses & WordSense.Older) != WordSense.None;
                younger |= (term.Senses & WordSense.Younger) != WordSense.None;
            }
            else if (IsGroup(term.Role) && !IsOfAService(words, i))
            {
                if (term.Role is FamilyRole.Boys or FamilyRole.Girls && i > 0 && words.Letters(i - 1) is "other" or "local")
                {
                    // 'With other lads': not the family's.
                    return false;
                }

                noun = term.Role;
                i++;
                if (number == 0 && i < words.Count && words[i].Term is { Number: > 1 } counter && words.Letters(i)[0] is 'x' or 'X')
                {
                    // 'Children x5'.
                    number = counter.Number;
                    i++;
                }

                break;
            }
            else if ((i == at || (surname.Any && words[i].Is(WordTraits.AfterStroke))) && term.Family.Any && words[i].Is(WordTraits.Capital))
            {
                surname |= term.Family;
            }
            else if (!IsFiller(words, i))
            {
                break;
            }
        }

        var last = i - 1;
        if (surname.Any && noun == FamilyRole.None && number == 0)
        {
            return false;
        }

        var counted = number > 0 && (all || older || younger || (reading.IsList && (surname.Any || words.Letters(at)[0] is 'x' or 'X')));
        counted |= reading.IsList && number > 1 && last == at && (i >= words.Count || words[i].Is(WordTraits.StartsClause | WordTraits.StartsSentence));
        var bare = (all && reading.IsList && last == at) || (both && number == 0 && noun == FamilyRole.None && reading.IsList && last == at) || (both && noun != FamilyRole.None);
        var named = noun != FamilyRole.None;
        var allBut = all && noun == FamilyRole.None && number == 0 && last + 1 < words.Count && words[last + 1].Means(WordSense.But);
        var ofFile = both && reading.FileSubjects.Count == 2 && noun is FamilyRole.None or FamilyRole.Children && number == 0 && (noun != FamilyRole.None || words[at].Is(WordTraits.StartsSentence));
        if (ofFile && last == at + (noun == FamilyRole.None ? 0 : 1))
        {
            found = new Found(at, last, reading.FileSubjects & reading.Moment.Children, FoundKind.Group, FamilyRole.Twins, IsUnsettled: false);
            return found.People.Any;
        }

        if (!counted && !bare && !named && !allBut)
        {
            return false;
        }

        var people = both && reading.IsList && reading.AdultsFirst && noun == FamilyRole.None
            ? reading.Moment.Home
            : People(reading, noun, both ? 2 : number, older, younger, surname);
        if (all && last + 1 < words.Count && words[last + 1].Means(WordSense.But) && last + 2 < words.Count && words[last + 2].Term is { } without)
        {
            people = (people | (noun == FamilyRole.None && reading.IsList ? reading.Moment.Resolve(FamilyRole.Parents, people) : PeopleSet.None))
                .Without((without.Whole | without.Given | without.Initials).Or(reading.Moment.Resolve(without.Role, people)));
            last += 2;
        }

        found = new Found(at, last, people, FoundKind.Group, noun, IsUnsettled: false);
        return people.Any;
    }

    private static bool IsGroup(FamilyRole role) => role is FamilyRole.Children or FamilyRole.Boys or FamilyRole.Girls or FamilyRole.Siblings
        or FamilyRole.Brothers or FamilyRole.Sisters or FamilyRole.Twins or FamilyRole.Babies or FamilyRole.LittleOnes;

    /// <summary>'Children's services', 'Children's Hospital': no child is meant.</summary>
    private static bool IsOfAService(RowWords words, int at) =>
        words[at].Is(WordTraits.Possessive) && at + 1 < words.Count
        && (words[at + 1].Is(WordTraits.Capital) || words.Letters(at + 1) is "services" or "social" or "centre" or "hospital" or "home" or "ward" or "panel" or "service" or "guardian" or "team");

    private static bool IsFiller(RowWords words, int at) =>
        words.Letters(at).Equals("the", StringComparison.OrdinalIgnoreCase) || words.Letters(at).Equals("of", StringComparison.OrdinalIgnoreCase) || words.Letters(at).Equals("other", StringComparison.OrdinalIgnoreCase);

    /// <summary>'Little one' and 'younger children' are phrases of their own; 'eldest' alone is a role.</summary>
    private static bool PhraseIsRole(RowWords words, int at) => words[at].Term!.Role is FamilyRole.Eldest or FamilyRole.Youngest
        && (at + 1 >= words.Count || words[at + 1].Term is not { } next || (next.Number == 0 && !IsGroup(next.Role)));

    private static PeopleSet People(in ReadingAs reading, FamilyRole noun, int number, bool older, bool younger, PeopleSet surname)
    {
        var moment = reading.Moment;
        var role = noun == FamilyRole.None ? FamilyRole.Children : noun;
        var everyone = moment.Resolve(role, reading.About);
        if (surname.Any)
        {
            everyone = (everyone & surname).Count >= number && (everyone & surname).Any ? everyone & surname : everyone;
        }

        if (number == 0 && role == FamilyRole.Children && !older && !younger)
        {
            var here = everyone & reading.About;
            return !reading.IsList && here.Count > 1 ? here : surname.Any ? everyone : (everyone & moment.AtHome).Or(everyone);
        }

        if (number > everyone.Count)
        {
            return More(moment, everyone, number, role);
        }

        if (number > 0 && number < everyone.Count)
        {
            return Fewer(reading, everyone, number, older, younger, role);
        }

        if (number == 0 && (older || younger))
        {
            var part = Aged(moment, everyone, older ? SchoolMonths : int.MinValue, older ? int.MaxValue : SchoolMonths);
            return part.Any && part != everyone ? part : older ? moment.Oldest(everyone, everyone.Count / 2) : moment.Youngest(everyone, everyone.Count / 2);
        }

        if (number == 0 && role is FamilyRole.Girls or FamilyRole.Boys)
        {
            var here = everyone & reading.About;
            var young = Aged(moment, everyone, int.MinValue, TeenMonths);
            return here.Count > 1 ? here : young.Count > 1 ? young : everyone;
        }

        return everyone;
    }

    /// <summary>More than there are children: those expected are counted, or the parents.</summary>
    private static PeopleSet More(FamilyMoment moment, PeopleSet everyone, int number, FamilyRole role)
    {
        if (role != FamilyRole.Children)
        {
            return everyone;
        }

        if (number == (everyone | moment.Expected).Count)
        {
            return everyone | moment.Expected;
        }

        var home = everyone | moment.Family.Mother | moment.Partner;
        return number >= home.Count || number == home.Count - 1 ? home : everyone;
    }

    private static PeopleSet Fewer(in ReadingAs reading, PeopleSet everyone, int number, bool older, bool younger, FamilyRole role)
    {
        var moment = reading.Moment;
        if (older)
        {
            return moment.Oldest(everyone, number);
        }

        if (younger)
        {
            return moment.Youngest(everyone, number);
        }

        var here = everyone & reading.About;
        var home = everyone & moment.AtHome;
        if (here.Count == number || home.Count == number)
        {
            return here.Count == number ? here : home;
        }

        var young = Aged(moment, everyone, int.MinValue, TeenMonths);
        return young.Count == number ? young : role is FamilyRole.Girls or FamilyRole.Boys ? moment.Youngest(everyone, number) : PeopleSet.None;
    }

    private static PeopleSet Aged(FamilyMoment moment, PeopleSet people, int fromMonths, int belowMonths)
    {
        var found = PeopleSet.None;
        for (var rest = people; rest.Any; rest = rest.WithoutFirst())
        {
            var months = moment.Months(rest.First);
            found |= months >= fromMonths && months < belowMonths ? PeopleSet.Of(rest.First) : PeopleSet.None;
        }

        return found;
    }
}
