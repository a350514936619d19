using Sightline.Documents.Import.Json;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads <c>register.json</c>: who is who in a case folder. What is missing or odd becomes a problem, never an exception.</summary>
public static class RegisterReader
{
    private const string Correct = "Correct it in the register.";

    /// <summary>Reads a register.</summary>
    /// <param name="relativePath">The file, as problems name it.</param>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <returns>The register, with all in it that could be read, and the problems.</returns>
    public static (Domain.People.Register Register, IReadOnlyList<Problem> Problems) Read(string relativePath, string fullPath) =>
        Read(relativePath, () => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Reads a register from a stream.</summary>
    /// <param name="relativePath">What the file is called.</param>
    /// <param name="stream">Its bytes; seekable, and left open.</param>
    /// <returns>The register, with all in it that could be read, and the problems.</returns>
    public static (Domain.People.Register Register, IReadOnlyList<Problem> Problems) Read(string relativePath, Stream stream) =>
        Read(relativePath, () => new BorrowedStream(stream));

    private static (Domain.People.Register Register, IReadOnlyList<Problem> Problems) Read(string path, Func<Stream> open)
    {
        var notes = new JsonNotes(path, "register");
        using var document = JsonFile.Read(open, notes);
        if (document is null)
        {
            return (Domain.People.Register.Empty, notes.Problems);
        }

        var root = new JsonItem(document.RootElement, string.Empty, notes);
        var people = Unique(root.Items("people"), RegisterPeople.Person, p => p.Id, "people", notes);
        var known = people.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var agencies = Unique(root.Items("agencies"), Agency, a => a.Id, "agencies", notes);
        var register = new Domain.People.Register
        {
            Case = root.Text("case"),
            Harm = Harm(root),
            Period = Period(root),
            People = people,
            Relationships = RegisterRelationships.Read(root, known),
            Households = RegisterPeople.Households(root, known),
            Agencies = agencies,
            Practitioners = RegisterPractitioners.Read(root, known, agencies.Select(a => a.Id).ToHashSet(StringComparer.Ordinal)),
            Documents = RegisterDocuments.Read(root, known),
        };
        if (people.Count == 0)
        {
            notes.Say("nobody", "The register names nobody, so no row can be said to be about anyone.", "Add the family's people to it.");
        }

        return (register, notes.Problems);
    }

    private static List<T> Unique<T>(IReadOnlyList<JsonItem> items, Func<JsonItem, string, T> read, Func<T, string> idOf, string what, JsonNotes notes)
    {
        var found = new List<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Text("id") is not { } id)
            {
                notes.Say("no-id", $"{item.Place} has no id, so nothing can refer to it; it was left out.", "Give it an id of its own.");
            }
            else if (!ids.Add(id))
            {
                notes.Say("doubled-id", $"{item.Place} has an id that another of the {what} before it has; it was left out.", "Give each an id of its own.");
            }
            else
            {
                found.Add(read(item, id));
            }
        }

        return found;
    }

    private static Agency Agency(JsonItem item, string id)
    {
        var name = item.Text("name");
        if (name is null)
        {
            item.Notes.Say("no-name", $"{item.Place} has no name; its id is shown in place of it.", Correct);
        }

        var kind = item.Word<AgencyKind>("kind");
        if (kind is null && item.Field("kind") is null)
        {
            item.Notes.Say("no-kind", $"{item.Place} does not say what kind of agency it is; it was taken for another kind.", Correct);
        }

        return new Agency(id, name ?? id, kind ?? AgencyKind.Other, item.Text("area"));
    }

    private static Harm? Harm(JsonItem root)
    {
        if (root.Field("harm") is not { } field)
        {
            return null;
        }

        var harm = new JsonItem(field, "harm", root.Notes);
        if (harm.Date("date") is { } on)
        {
            return new Harm(on, harm.Text("text") ?? string.Empty);
        }

        if (harm.Text("date") is null)
        {
            root.Notes.Say("no-date", "harm has no date; it was left out.", Correct);
        }

        return null;
    }

    private static (DateOnly From, DateOnly To)? Period(JsonItem root)
    {
        if (root.Field("period") is not { } field)
        {
            return null;
        }

        var period = new JsonItem(field, "period", root.Notes);
        if ((period.Date("from"), period.Date("to")) is not ({ } from, { } to))
        {
            return null;
        }

        if (from <= to)
        {
            return (from, to);
        }

        root.Notes.Say("period", "period ends before it begins; it was left out.", Correct);
        return null;
    }
}
