using System.Text.RegularExpressions;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Wording;

/// <summary>
/// Puts names in place of the register's ids. A problem and a difference speak of people and agencies by their ids, so that no name gets into a log;
/// a reader of the document may know them, and needs to.
/// </summary>
public sealed partial class NamedIds
{
    private readonly PeopleNames people;
    private readonly Dictionary<string, string> agencies = new(StringComparer.Ordinal);

    /// <summary>Makes the names of one family's record.</summary>
    /// <param name="register">Who is who.</param>
    /// <param name="people">What each person is called.</param>
    public NamedIds(Register register, PeopleNames people)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(people);
        this.people = people;
        foreach (var agency in register.Agencies)
        {
            agencies.TryAdd(agency.Id, agency.Name);
        }
    }

    /// <summary>Words with the people named, each with the id that a coded entry needs.</summary>
    /// <param name="words">The words.</param>
    /// <returns>Such as "fits more than one person: Kit Ash (p3), Kit Elm (p8)".</returns>
    public string People(string words) => Id().Replace(words, match =>
        string.Equals(people.Of(match.Value), match.Value, StringComparison.Ordinal) ? match.Value : $"{people.Of(match.Value)} ({match.Value})");

    /// <summary>Words with the agencies named whose ids are no words of the language.</summary>
    /// <param name="words">The words.</param>
    /// <returns>Such as "only the school list Larkshire Health Visiting".</returns>
    public string Agencies(string words) => Id().Replace(words, match => agencies.GetValueOrDefault(match.Value, match.Value));

    // An id with a figure or a hyphen: "police" is an id too, but stands in sentences as a word.
    [GeneratedRegex("\\w[\\w-]*[0-9-][\\w-]*", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
