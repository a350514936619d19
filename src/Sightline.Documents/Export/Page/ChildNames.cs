using Sightline.Domain.People;

namespace Sightline.Documents.Export.Page;

/// <summary>The children whom the record is about, in the register's order, and the short name by which the page calls each person.</summary>
internal sealed class ChildNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names the people of a register.</summary>
    /// <param name="register">Who is who.</param>
    public ChildNames(Register register)
    {
        Children = [.. register.People.Where(person => person.IsSubjectChild)];
        var taken = register.People.GroupBy(First, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var person in register.People)
        {
            var first = First(person);
            _names[person.Id] = taken.Contains(first) ? Whole(person) : first;
        }
    }

    /// <summary>The children.</summary>
    public IReadOnlyList<Person> Children { get; }

    /// <summary>What the page calls a person.</summary>
    /// <param name="id">The register's id.</param>
    /// <returns>The first given name, the whole name where two people share it, the label where there is no name, the id where the register has none of these.</returns>
    public string Of(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>The names of several people, as one would say them.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>The names with commas and a last 'and'.</returns>
    public string Of(IReadOnlyList<string> ids) => ids.Count switch
    {
        0 => string.Empty,
        1 => Of(ids[0]),
        _ => string.Join(", ", ids.Take(ids.Count - 1).Select(Of)) + " and " + Of(ids[^1]),
    };

    private static string First(Person person) =>
        person.Given is { Length: > 0 } given ? given.Split(' ', 2)[0] : person.Label ?? person.Family ?? person.Id;

    private static string Whole(Person person) =>
        string.Join(' ', new[] { person.Given ?? person.Label, person.Family }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } whole ? whole : person.Id;
}
