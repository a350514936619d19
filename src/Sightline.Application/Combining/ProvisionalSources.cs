using System.Globalization;
using System.Text.Json;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Combining;

/// <summary>Stands in for the readers of files, registers and headings until they have landed.</summary>
internal static class ProvisionalSources
{
    public static Register ReadRegister(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        return new Register
        {
            Case = Text(root, "case"),
            People = [.. Items(root, "people").Select(p => new Person(
                Text(p, "id")!, Text(p, "label"), Text(p.GetProperty("name"), "given"), Text(p.GetProperty("name"), "family"),
                Strings(p, "aliases"), Strings(p, "previousNames"),
                Text(p, "sex") switch { "F" => Sex.Female, "M" => Sex.Male, _ => Sex.Unknown },
                Born(Text(p, "born")), Day(Text(p, "due")), Day(Text(p, "died")), Text(p, "nhsNumber"), p.GetProperty("child").GetBoolean()))],
            Relationships = [.. Items(root, "relationships").Select(r => new Relationship(
                Text(r, "from")!, Text(r, "to")!, Kebab.Read<RelationshipType>(Text(r, "type")) ?? RelationshipType.Other,
                Day(Text(r, "fromDate")), Day(Text(r, "toDate")), Kebab.Read<Paternity>(Text(r, "paternity"))))],
            Households = [.. Items(root, "households").Select(h => new Household(Text(h, "address") ?? string.Empty,
                [.. Items(h, "members").Select(m => new HouseholdMember(Text(m, "person")!, Day(Text(m, "from")), Day(Text(m, "to"))))]))],
            Agencies = [.. Items(root, "agencies").Select(a => new Agency(Text(a, "id")!, Text(a, "name")!, Kebab.Read<AgencyKind>(Text(a, "kind")) ?? AgencyKind.Other, Text(a, "area")))],
            Practitioners = [.. Items(root, "professionals").Select(p => new Practitioner(Text(p, "id")!, Text(p, "name")!, Text(p, "role"), Text(p, "agency")!, [], []))],
        };
    }

    private static When? Born(string? text) => text is null ? null
        : Day(text) is { } day ? When.On(day)
        : int.Parse(text[..4], CultureInfo.InvariantCulture) is var year && text.Length == 4 ? new When(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Precision.Year)
        : new DateOnly(year, int.Parse(text[5..7], CultureInfo.InvariantCulture), 1) is var month ? new When(month, month.AddMonths(1).AddDays(-1), Precision.Month) : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : [];

    private static List<string> Strings(JsonElement e, string name) => [.. Items(e, name).Select(x => x.GetString()!)];
}
