using System.Globalization;
using System.Text.Json;
using Sightline.Documents.Import.Json;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads the people of a register, and who lived where.</summary>
internal static class RegisterPeople
{
    private const string Correct = "Correct it in the register.";

    /// <summary>Reads a person.</summary>
    /// <param name="item">The person's object.</param>
    /// <param name="id">The id.</param>
    /// <returns>The person.</returns>
    public static Person Person(JsonItem item, string id)
    {
        var name = item.Field("name") is { } field ? new JsonItem(field, item.At("name"), item.Notes) : default(JsonItem?);
        var isText = name?.Element.ValueKind == JsonValueKind.String;
        if (name is not null && !isText && name.Value.Element.ValueKind != JsonValueKind.Object)
        {
            item.Notes.Say("field", $"{item.At("name")} should hold a given and a family name; it was left out.", Correct);
        }

        return new Person(
            id,
            item.Text("label"),
            isText ? item.Text("name") : name?.Text("given"),
            isText ? null : name?.Text("family"),
            item.Texts("aliases"),
            item.Texts("previousNames"),
            SexOf(item),
            Born(item),
            item.Date("due"),
            item.Date("died"),
            NhsNumber(item),
            item.Flag("child"));
    }

    /// <summary>Reads the households.</summary>
    /// <param name="root">The register.</param>
    /// <param name="known">The ids of its people.</param>
    /// <returns>The households.</returns>
    public static IReadOnlyList<Household> Households(JsonItem root, IReadOnlySet<string> known)
    {
        var households = new List<Household>();
        foreach (var item in root.Items("households"))
        {
            var members = new List<HouseholdMember>();
            foreach (var member in item.Items("members"))
            {
                var person = member.Text("person");
                if (person is null || !known.Contains(person))
                {
                    item.Notes.Say("unknown-person", $"{member.At("person")} names nobody in the register; it was left out.", Correct);
                    continue;
                }

                var (from, to) = Between(member, "from", "to");
                members.Add(new HouseholdMember(person, from, to) { Known = RegisterKnowledge.Of(member) });
            }

            households.Add(new Household(item.Text("address") ?? string.Empty, members));
        }

        return households;
    }

    /// <summary>Reads a stretch of time.</summary>
    /// <param name="item">The object that has it.</param>
    /// <param name="fromName">The field with its first day.</param>
    /// <param name="toName">The field with its last day.</param>
    /// <returns>Both; null where not known.</returns>
    public static (DateOnly? From, DateOnly? To) Between(JsonItem item, string fromName, string toName)
    {
        var from = item.Edge(fromName, isLast: false);
        var to = item.Edge(toName, isLast: true);
        if (from > to)
        {
            item.Notes.Say("dates-reversed", $"{item.Place} ends before it begins; both dates were left out.", Correct);
            return (null, null);
        }

        return (from, to);
    }

    private static Sex SexOf(JsonItem item)
    {
        var text = item.Text("sex")?.ToUpperInvariant();
        switch (text)
        {
            case "F" or "FEMALE":
                return Sex.Female;
            case "M" or "MALE":
                return Sex.Male;
            case null or "U" or "UNKNOWN":
                return Sex.Unknown;
            default:
                item.Notes.Say("word", $"{item.At("sex")} holds a word that is not known here; it was taken for not known.", "Use F, M or U.");
                return Sex.Unknown;
        }
    }

    private static When? Born(JsonItem item)
    {
        if (item.Text("born") is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return When.On(day);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return new When(month, month.AddMonths(1).AddDays(-1), Precision.Month);
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            return new When(year, new DateOnly(year.Year, 12, 31), Precision.Year);
        }

        item.Notes.Say("date", $"{item.At("born")} should be a date as YYYY, YYYY-MM or YYYY-MM-DD; it was left out.", Correct);
        return null;
    }

    private static string? NhsNumber(JsonItem item)
    {
        if (item.Text("nhsNumber") is not { } text)
        {
            return null;
        }

        var digits = text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
        if (digits.Length == 10 && digits.All(char.IsAsciiDigit))
        {
            return digits;
        }

        item.Notes.Say("nhs-number", $"{item.At("nhsNumber")} should have ten digits; it was left out.", Correct);
        return null;
    }
}
