using System.Globalization;
using System.Text.Json;
using Sightline.Domain.Chronology;

namespace Sightline.Domain.Retention;

/// <summary>The rules of a partnership: which records are kept how long, each with where that stands. They are data; nothing about a period is in code.</summary>
public sealed class RetentionRules
{
    private const int MostYears = 200;

    private static readonly Lazy<RetentionRules> Embedded = new(static () => Read(Text()).Value ?? throw new InvalidOperationException("The rules that come with Sightline cannot be read."));

    private RetentionRules(IReadOnlyList<RetentionRule> all)
    {
        All = all;
    }

    /// <summary>Every rule that comes with Sightline, of every nation.</summary>
    public static IReadOnlyList<RetentionRule> OfEveryNation => Embedded.Value.All;

    /// <summary>The rules of England that come with Sightline: the law, and published schedules as examples.</summary>
    public static RetentionRules Default { get; } = new([.. OfEveryNation.Where(r => string.Equals(r.Nation, "england", StringComparison.Ordinal))]);

    /// <summary>The rules.</summary>
    public IReadOnlyList<RetentionRule> All { get; }

    /// <summary>Reads rules.</summary>
    /// <param name="json">A list of rules, each with <c>id</c>, <c>nation</c>, <c>status</c>, <c>from</c>, <c>years</c>, <c>basis</c>, <c>authority</c>, <c>citation</c>, <c>checkedOn</c> and perhaps <c>diedUnder18Years</c>.</param>
    /// <returns>The rules, or why there are none: a rule without a citation is no rule.</returns>
    public static Reading<RetentionRules> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var read = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (read.RootElement.ValueKind != JsonValueKind.Array || read.RootElement.GetArrayLength() == 0)
            {
                return Reading<RetentionRules>.Not("The rules should be a list, with one rule at least.");
            }

            var rules = new List<RetentionRule>();
            foreach (var element in read.RootElement.EnumerateArray())
            {
                if (RuleOf(element) is not { } rule)
                {
                    return Reading<RetentionRules>.Not(string.Create(CultureInfo.InvariantCulture, $"Rule {rules.Count + 1} cannot be read: it needs id, nation, status, from, years, basis, authority, citation and checkedOn, in the words of docs/reference/retention.md."));
                }

                if (rules.Exists(r => string.Equals(r.Id, rule.Id, StringComparison.Ordinal)))
                {
                    return Reading<RetentionRules>.Not(string.Create(CultureInfo.InvariantCulture, $"Rule {rules.Count + 1} has the id of an earlier one."));
                }

                rules.Add(rule);
            }

            return Reading<RetentionRules>.Of(new RetentionRules(rules));
        }
        catch (JsonException)
        {
            return Reading<RetentionRules>.Not("The rules are not well-formed JSON.");
        }
    }

    private static RetentionRule? RuleOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || TextOf(element, "id") is not { Length: > 0 } id
            || TextOf(element, "nation") is not { Length: > 0 } nation
            || Kebab.Read<RetainedStatus>(TextOf(element, "status")) is not { } status
            || Kebab.Read<RetentionStart>(TextOf(element, "from")) is not { } from
            || YearsOf(element, "years") is not { } years
            || Kebab.Read<RetentionBasis>(TextOf(element, "basis")) is not { } basis
            || TextOf(element, "citation") is not { Length: > 0 } citation
            || !DateOnly.TryParseExact(TextOf(element, "checkedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var checkedOn))
        {
            return null;
        }

        var authority = TextOf(element, "authority") ?? string.Empty;
        var hasDeath = element.TryGetProperty("diedUnder18Years", out var death) && death.ValueKind != JsonValueKind.Null;
        var afterDeath = hasDeath ? YearsOf(element, "diedUnder18Years") : null;
        return (hasDeath && afterDeath is null) || (basis == RetentionBasis.LocalSchedule && authority.Length == 0)
            ? null
            : new RetentionRule(id, nation, status, from, years, afterDeath, basis, authority, citation, checkedOn);
    }

    private static string? TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? YearsOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var years) && years is > 0 and <= MostYears ? years : null;

    private static string Text()
    {
        using var stream = typeof(RetentionRules).Assembly.GetManifestResourceStream("Retention/Rules/retention.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
