using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Sightline.TestKit;

namespace Sightline.Web.Tests.TagHelpers;

/// <summary>
/// GOV.UK's own examples of a component, out of the package that the build installed: options, and the HTML that its template makes of them. A tag helper is held against every
/// example whose options it has.
/// </summary>
internal static class Fixtures
{
    private static readonly string Folder = Path.Combine(Shared.Root, "src/Sightline.Web/Frontend/node_modules/govuk-frontend/dist/govuk/components");

    /// <summary>Holds a tag helper against the examples.</summary>
    /// <param name="component">The component, as its folder is called.</param>
    /// <param name="options">The options that the tag helper has: "label.text", "items[].hint". An example with another one is left out.</param>
    /// <param name="make">Makes the tag helper of an example's options; null where it cannot.</param>
    /// <param name="atLeast">How many examples are at least compared, so that the comparison does not shrink unseen.</param>
    /// <returns>When all were compared.</returns>
    public static async Task HoldAsync(string component, string[] options, Func<JsonElement, Markup?> make, int atLeast)
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, component, "fixtures.json")));
        var (compared, wrong) = (0, new List<string>());
        foreach (var example in file.RootElement.GetProperty("fixtures").EnumerateArray())
        {
            var given = example.GetProperty("options");
            if (NamesIn(given, string.Empty).All(n => options.Contains(n, StringComparer.Ordinal)) && make(given) is { } markup)
            {
                compared++;
                var (ours, theirs) = (HtmlShape.Of(await markup.WriteAsync()), HtmlShape.Of(example.GetProperty("html").GetString()!));
                if (!string.Equals(ours, theirs, StringComparison.Ordinal))
                {
                    wrong.Add($"{component}, {example.GetProperty("name").GetString()}:\n{ours}--- they have:\n{theirs}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        compared.ShouldBeGreaterThanOrEqualTo(atLeast);
    }

    /// <summary>An option that is text.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Where it is: "label.text".</param>
    /// <returns>The text; null where it is not there.</returns>
    public static string? Text(this JsonElement options, string path) => options.Find(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other => other.GetRawText(),
        _ => null,
    };

    /// <summary>Whether an option is true.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Where it is.</param>
    /// <returns>Whether it is.</returns>
    public static bool Is(this JsonElement options, string path) => options.Find(path) is { ValueKind: JsonValueKind.True };

    /// <summary>A list of options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Where it is.</param>
    /// <returns>The list; empty where it is not there.</returns>
    public static IReadOnlyList<JsonElement> List(this JsonElement options, string path) => options.Find(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>What is inside: HTML as it is, or text.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Where html and text are; empty for the options themselves.</param>
    /// <returns>The content.</returns>
    public static IReadOnlyList<object> Inside(this JsonElement options, string path = "") =>
        options.Text(Below(path, "html")) is { Length: > 0 } html ? [new HtmlString(html)] : options.Text(Below(path, "text")) is { } text ? [text] : [];

    /// <summary>Further attributes and classes.</summary>
    /// <param name="options">The options.</param>
    /// <param name="also">Options that are attributes of the same name.</param>
    /// <returns>The attributes.</returns>
    public static IReadOnlyList<(string Name, string Value)> More(this JsonElement options, params string[] also)
    {
        var attributes = new List<(string, string)>();
        if (options.Text("classes") is { } classes)
        {
            attributes.Add(("class", classes));
        }

        if (options.Find("attributes") is { ValueKind: JsonValueKind.Object } more)
        {
            attributes.AddRange(more.EnumerateObject().Select(a => (a.Name, a.Value.ToString())));
        }

        attributes.AddRange(also.Where(n => options.Text(n) is not null).Select(n => (n, options.Text(n)!)));
        return attributes;
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private static JsonElement? Find(this JsonElement options, string path)
    {
        var at = options;
        foreach (var name in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }

    private static IEnumerable<string> NamesIn(JsonElement options, string under)
    {
        foreach (var property in options.EnumerateObject())
        {
            var name = Below(under, property.Name);
            if (property.Name is "attributes" && property.Value.ValueKind == JsonValueKind.Object)
            {
                yield return name;
                continue;
            }

            var inner = property.Value.ValueKind switch
            {
                JsonValueKind.Object => NamesIn(property.Value, name),
                JsonValueKind.Array => property.Value.EnumerateArray().SelectMany(i => i.ValueKind == JsonValueKind.Object ? NamesIn(i, name + "[]") : [i.ValueKind == JsonValueKind.String ? name : name + " with none"]),
                _ => [name],
            };
            foreach (var one in inner)
            {
                yield return one;
            }
        }
    }
}
