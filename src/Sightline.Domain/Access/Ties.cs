using System.Globalization;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>What a person with an account has in common with a family, in words that both sides write alike. They are never kept as they stand: only what a secret key makes of them.</summary>
/// <param name="Kind">A surname, an address, or a name with a birth.</param>
/// <param name="Word">The word, in capitals and without what people write differently.</param>
public readonly record struct TieWord(AccessFactKind Kind, string Word);

/// <summary>Who somebody with an account is at home, as far as it decides which families' records to keep from that person.</summary>
/// <param name="Given">Given names; null where not said.</param>
/// <param name="Surnames">The surname, and earlier ones.</param>
/// <param name="BornOn">Birth; null where not said.</param>
/// <param name="Addresses">The home address, and earlier ones, as written.</param>
public sealed record StaffIdentity(string? Given, IReadOnlyList<string> Surnames, DateOnly? BornOn, IReadOnlyList<string> Addresses);

/// <summary>Finds the words by which a tie between somebody with an account and a family shows.</summary>
public static class Ties
{
    /// <summary>The most that one person's account may have; more are left out, surnames first.</summary>
    public const int Most = 8;

    /// <summary>The words of a family.</summary>
    /// <param name="register">Its register.</param>
    /// <returns>Each once.</returns>
    public static IReadOnlyList<TieWord> Of(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var found = new List<TieWord>();
        foreach (var person in register.People)
        {
            foreach (var surname in person.PreviousNames.Append(person.Family).OfType<string>())
            {
                Add(found, AccessFactKind.SurnameTie, Surname(surname));
            }
        }

        var living = register.Households.SelectMany(h => h.Members).Select(m => m.PersonId).ToHashSet(StringComparer.Ordinal);
        foreach (var person in register.People.Where(p => living.Contains(p.Id) && !p.IsSubjectChild && p.Born is { } born && born.Earliest == born.Latest))
        {
            Add(found, AccessFactKind.HouseholdTie, NameAndBirth(person.Given, person.Family, person.Born!.Latest));
        }

        foreach (var household in register.Households)
        {
            Add(found, AccessFactKind.AddressTie, PlainLetters.Of(household.Address));
        }

        return found;
    }

    /// <summary>The words of somebody with an account.</summary>
    /// <param name="person">Who it is at home.</param>
    /// <returns>Each once, <see cref="Most"/> at the most: what refuses comes before what asks for a declaration.</returns>
    public static IReadOnlyList<TieWord> Of(StaffIdentity person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var found = new List<TieWord>();
        foreach (var address in person.Addresses)
        {
            Add(found, AccessFactKind.AddressTie, PlainLetters.Of(address));
        }

        foreach (var surname in person.Surnames)
        {
            Add(found, AccessFactKind.HouseholdTie, person.BornOn is { } born ? NameAndBirth(person.Given, surname, born) : string.Empty);
        }

        foreach (var surname in person.Surnames)
        {
            Add(found, AccessFactKind.SurnameTie, Surname(surname));
        }

        return [.. found.Take(Most)];
    }

    private static void Add(List<TieWord> found, AccessFactKind kind, string word)
    {
        var tie = new TieWord(kind, word);
        if (word.Length > 0 && !found.Contains(tie))
        {
            found.Add(tie);
        }
    }

    // A previous name may be a whole one: its last word is the surname.
    private static string Surname(string name) => PlainLetters.Of(name.Trim().Split(' ')[^1]);

    private static string NameAndBirth(string? given, string? family, DateOnly born) =>
        given is null || family is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"{PlainLetters.Of(given.Trim().Split(' ')[0])}|{Surname(family)}|{born:yyyy-MM-dd}");
}
