namespace Sightline.Language.People;

/// <summary>Reads one role where it stands: 'MoB', 'her mother', 'ex-partner', 'brother'.</summary>
internal static class RoleReader
{
    /// <summary>Reads the role of a phrase.</summary>
    /// <returns>Whether the words were used up.</returns>
    public static bool Read(RowWords words, int at, int last, FamilyRole role, in ReadingAs reading, List<Found> found)
    {
        var letters = words[at].End - words[at].Start;
        if (letters <= 2 && at == last && !words[at].Is(WordTraits.Capital))
        {
            return false;
        }

        if (role is FamilyRole.Partner && at > 0 && words[at - 1].Means(WordSense.Former))
        {
            return true;
        }

        if (IsOnePerson(role) && last + 1 < words.Count && words[last + 1].Follows && !words[last].Is(WordTraits.Possessive) && words[last + 1].Is(WordTraits.Capital)
            && words[last + 1].Term is { } named && (named.Given.Any || named.Family.Any))
        {
            // 'Sister Ann': the name that follows says who.
            return true;
        }

        if (role == FamilyRole.Mother && at > 0 && words[at - 1].Means(WordSense.Her) && (reading.About & reading.Moment.Children).IsEmpty)
        {
            role = FamilyRole.MaternalGrandmother;
        }

        if (role == FamilyRole.Baby && at > 0 && words[at - 1].Letters(words).Equals("new", StringComparison.OrdinalIgnoreCase))
        {
            role = FamilyRole.NewBaby;
        }

        var people = reading.Moment.Resolve(role, reading.About);
        if (people.IsEmpty)
        {
            return true;
        }

        var several = people.Count > 1 && IsOnePerson(role);
        var settled = several ? people & reading.Moment.Current : people;
        several = several && !settled.IsOne;
        found.Add(new Found(at, last, several ? people : settled, FoundKind.Role, role, several));
        return true;
    }

    private static ReadOnlySpan<char> Letters(this Word word, RowWords words) => words.Text.AsSpan(word.Start, word.End - word.Start);

    private static bool IsOnePerson(FamilyRole role) => role is FamilyRole.Brother or FamilyRole.Sister or FamilyRole.Sibling or FamilyRole.Grandmother or FamilyRole.Grandfather
        or FamilyRole.MaternalGrandmother or FamilyRole.PaternalGrandmother or FamilyRole.MaternalGrandfather or FamilyRole.PaternalGrandfather or FamilyRole.Aunt or FamilyRole.Uncle
        or FamilyRole.Partner or FamilyRole.Mother or FamilyRole.Father or FamilyRole.BirthFather or FamilyRole.StepParent;
}
