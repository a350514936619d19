using Sightline.Documents.Import.Json;
using Sightline.Domain.People;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads how the people of a register are related. Nobody can be their own ancestor.</summary>
internal static class RegisterRelationships
{
    private const string Correct = "Correct it in the register.";

    /// <summary>Reads the relationships.</summary>
    /// <param name="root">The register.</param>
    /// <param name="known">The ids of its people.</param>
    /// <returns>The relationships.</returns>
    public static IReadOnlyList<Relationship> Read(JsonItem root, IReadOnlySet<string> known)
    {
        var relationships = new List<Relationship>();
        var descendants = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var item in root.Items("relationships"))
        {
            var from = Person(item, "from", known);
            var to = Person(item, "to", known);
            if (from is null || to is null)
            {
                continue;
            }

            var type = item.Word<RelationshipType>("type") ?? RelationshipType.Other;
            if (item.Field("type") is null)
            {
                item.Notes.Say("no-kind", $"{item.Place} does not say how the two are related; it was taken for another tie.", Correct);
            }

            if (string.Equals(from, to, StringComparison.Ordinal))
            {
                item.Notes.Say("own-relation", $"{item.Place} relates a person to themselves; it was left out.", Correct);
                continue;
            }

            if (type is RelationshipType.Mother or RelationshipType.Father or RelationshipType.Grandparent)
            {
                if (Reaches(descendants, to, from))
                {
                    item.Notes.Say("cycle", $"{item.Place} makes a person their own ancestor; it was left out.", "Find which of the relationships between these people is the wrong way round.");
                    continue;
                }

                (descendants.TryGetValue(from, out var children) ? children : descendants[from] = []).Add(to);
            }

            var (since, until) = RegisterPeople.Between(item, "fromDate", "toDate");
            relationships.Add(new Relationship(from, to, type, since, until, item.Word<Paternity>("paternity")) { Known = RegisterKnowledge.Of(item) });
        }

        return relationships;
    }

    private static string? Person(JsonItem item, string field, IReadOnlySet<string> known)
    {
        var id = item.Text(field);
        if (id is not null && known.Contains(id))
        {
            return id;
        }

        item.Notes.Say("unknown-person", $"{item.At(field)} names nobody in the register; the relationship was left out.", Correct);
        return null;
    }

    private static bool Reaches(Dictionary<string, List<string>> descendants, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var person))
        {
            if (string.Equals(person, to, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(person) && descendants.TryGetValue(person, out var children))
            {
                children.ForEach(open.Push);
            }
        }

        return false;
    }
}
