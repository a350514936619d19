using Sightline.Documents.Import.Json;
using Sightline.Domain.People;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads the papers that a register lists.</summary>
internal static class RegisterDocuments
{
    private const string Correct = "Correct it in the register.";

    /// <summary>Reads the papers.</summary>
    /// <param name="root">The register.</param>
    /// <param name="people">The ids of its people.</param>
    /// <returns>The papers.</returns>
    public static IReadOnlyList<FamilyDocument> Read(JsonItem root, IReadOnlySet<string> people)
    {
        var documents = new List<FamilyDocument>();
        foreach (var item in root.Items("documents"))
        {
            if (item.Word<FamilyDocumentKind>("kind") is not { } kind)
            {
                item.Notes.Say("no-kind", $"{item.Place} does not say what sort of paper it is; it was left out.", Correct);
                continue;
            }

            var children = item.Texts("children");
            var known = children.Where(people.Contains).ToList();
            if (known.Count < children.Count)
            {
                item.Notes.Say("unknown-person", $"{item.At("children")} names somebody who is not in the register; they were left out.", Correct);
            }

            documents.Add(new FamilyDocument(kind, known, item.Edge("updated", isLast: true)) { Known = RegisterKnowledge.Of(item) });
        }

        return documents;
    }
}
