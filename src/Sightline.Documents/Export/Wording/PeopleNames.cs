using Sightline.Domain.People;

namespace Sightline.Documents.Export.Wording;

/// <summary>What each person of a register is called in a document: as short as tells them apart.</summary>
public sealed class PeopleNames
{
    /// <summary>What a child is called that has no name yet.</summary>
    public const string NotNamed = "Unborn child";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Makes the names of one family's record.</summary>
    /// <param name="register">Who is who.</param>
    public PeopleNames(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var given = register.People.GroupBy(Short, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        var whole = register.People.GroupBy(Whole, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        foreach (var person in register.People)
        {
            var name = given[Short(person)] == 1 ? Short(person) : Whole(person);
            var tellsApart = given[Short(person)] == 1 || whole[name] == 1;
            names.TryAdd(person.Id, tellsApart ? name : name + " (" + (person.Label ?? person.Id) + ")");
        }
    }

    /// <summary>What a person is called.</summary>
    /// <param name="id">The person's id.</param>
    /// <returns>The name; the id itself where the register does not have the person.</returns>
    public string Of(string id) => names.GetValueOrDefault(id, id);

    /// <summary>What several people are called.</summary>
    /// <param name="ids">The people's ids.</param>
    /// <returns>Their names in that order, with commas; empty for nobody.</returns>
    public string Of(IReadOnlyList<string> ids) => string.Join(", ", ids.Select(Of));

    private static string Short(Person person) => person.Given ?? (person.IsSubjectChild
        ? person.Label ?? (person.DueOn is null ? person.Family ?? person.Id : NotNamed)
        : person.Family ?? person.Label ?? person.Id);

    private static string Whole(Person person) => person.Given is null || person.Family is null ? Short(person) : person.Given + " " + person.Family;
}
