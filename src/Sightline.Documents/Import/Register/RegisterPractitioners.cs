using System.Globalization;
using Sightline.Documents.Import.Json;
using Sightline.Domain.Agencies;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads the practitioners of a register: for whom they were responsible, and when they were away.</summary>
internal static class RegisterPractitioners
{
    private const string Correct = "Correct it in the register.";

    /// <summary>Reads the practitioners.</summary>
    /// <param name="root">The register.</param>
    /// <param name="people">The ids of its people.</param>
    /// <param name="agencies">The ids of its agencies.</param>
    /// <returns>The practitioners.</returns>
    public static IReadOnlyList<Practitioner> Read(JsonItem root, IReadOnlySet<string> people, IReadOnlySet<string> agencies)
    {
        var practitioners = new List<Practitioner>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in root.Items("professionals"))
        {
            var id = item.Text("id");
            if (id is null || !ids.Add(id))
            {
                item.Notes.Say(id is null ? "no-id" : "doubled-id", $"{item.Place} has no id of its own; its place in the list was taken for one.", "Give each professional an id.");
                id = string.Create(CultureInfo.InvariantCulture, $"professional-{practitioners.Count + 1}");
            }

            var agency = item.Text("agency");
            if (agency is null || !agencies.Contains(agency))
            {
                item.Notes.Say("unknown-agency", $"{item.At("agency")} names no agency of the register.", Correct);
            }

            var name = item.Text("name");
            if (name is null)
            {
                item.Notes.Say("no-name", $"{item.Place} has no name.", Correct);
            }

            practitioners.Add(new Practitioner(id, name ?? string.Empty, item.Text("role"), agency ?? string.Empty, Allocations(item, people), Absences(item)));
        }

        return practitioners;
    }

    private static List<Allocation> Allocations(JsonItem item, IReadOnlySet<string> people)
    {
        var allocations = new List<Allocation>();
        foreach (var allocated in item.Items("allocated"))
        {
            var children = allocated.Texts("children");
            var known = children.Where(people.Contains).ToList();
            if (known.Count < children.Count)
            {
                item.Notes.Say("unknown-person", $"{allocated.At("children")} names somebody who is not in the register; they were left out.", Correct);
            }

            var (from, to) = RegisterPeople.Between(allocated, "from", "to");
            allocations.Add(new Allocation(known, from, to) { Known = RegisterKnowledge.Of(allocated) });
        }

        return allocations;
    }

    private static List<Absence> Absences(JsonItem item)
    {
        var absences = new List<Absence>();
        foreach (var absence in item.Items("absences"))
        {
            var (from, to) = RegisterPeople.Between(absence, "from", "to");
            absences.Add(new Absence(from, to, absence.Text("reason")) { Known = RegisterKnowledge.Of(absence) });
        }

        return absences;
    }
}
