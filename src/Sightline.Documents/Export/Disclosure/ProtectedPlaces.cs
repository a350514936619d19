using System.Text.RegularExpressions;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>
/// What would tell a protected address in running text: each line of it by itself, its postcode and the postcode's first half, and the names of places that somebody who
/// lives there goes to. It takes out more than <see cref="Addresses"/>, which leaves a town or a street of one word alone.
/// </summary>
public sealed partial class ProtectedPlaces
{
    /// <summary>What stands in the place of it.</summary>
    public const string LeftOut = DisclosureFilter.AddressLeftOut;

    /// <summary>The fewest letters and digits by which a line is looked for in a text without its spaces.</summary>
    private const int FewestOfLine = 6;

    private readonly Regex? pattern;
    private readonly List<string> lines = [];

    /// <summary>Makes a finder.</summary>
    /// <param name="addresses">The protected addresses, as the register gives them.</param>
    /// <param name="withTowns">Whether towns and halves of postcodes are found too: for whoever is outside.</param>
    /// <param name="alsoNamed">Names of schools and practices that are near.</param>
    public ProtectedPlaces(IReadOnlyList<string> addresses, bool withTowns, IReadOnlyList<string> alsoNamed)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        ArgumentNullException.ThrowIfNull(alsoNamed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            var isFirst = true;
            foreach (var part in address.Split([',', ';', '\n', '\r', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Postcode().Match(part) is { Success: true } postcode)
                {
                    var (first, second) = (postcode.Groups["out"].Value, postcode.Groups["in"].Value);
                    words.Add(Regex.Escape(first) + @"\s*" + Regex.Escape(second));
                    _ = withTowns && words.Add(Regex.Escape(first));
                    lines.Add(PlainLetters.Of(part));
                    continue;
                }

                var street = Number().Replace(part, string.Empty);
                if (!street.Any(char.IsLetter) || street.Split(' ').Any(AddressParts.SaysNothing.Contains))
                {
                    continue;
                }

                if (isFirst || withTowns || street.Length < part.Length)
                {
                    words.Add(Words(street));
                    lines.Add(PlainLetters.Of(part));
                }

                isFirst = false;
            }
        }

        words.UnionWith(alsoNamed.Where(n => n.Any(char.IsLetter)).Select(Words));
        lines.RemoveAll(l => l.Length < FewestOfLine);
        pattern = words.Count == 0 ? null : new Regex(
            @"\b(?:[0-9]{1,4}[a-z]?[\s,]{1,4})?(?:" + string.Join('|', words.OrderByDescending(w => w.Length)) + @")\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromMilliseconds(DisclosureFilter.MatchLimit));
    }

    /// <summary>Finds them.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stretches, in order.</returns>
    public IEnumerable<(int Start, int End)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return pattern is null ? [] : pattern.Matches(text).Select(m => (m.Index, m.Index + m.Length));
    }

    /// <summary>Whether a text holds any of them, however it is spaced: the last look before something leaves.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>True where it does, and where it could not be searched in time.</returns>
    public bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var plain = PlainLetters.Of(text);
            return In(text).Any() || lines.Exists(l => plain.Contains(l, StringComparison.Ordinal));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string Words(string name)
    {
        var words = name.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(@"[\s,.\-]+", words.Select((w, i) => i > 0 && i == words.Length - 1 && AddressParts.Shortened.TryGetValue(w, out var forms) ? "(?:" + forms + ")" : Regex.Escape(w.Replace('’', '\'')).Replace("'", "['’]?", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^(?<out>[A-Z]{1,2}[0-9][A-Z0-9]?)\s*(?<in>[0-9][A-Z]{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, DisclosureFilter.MatchLimit)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^(?:(?:flat|apartment|apt|room|unit|no\.?|number)\s+)?[0-9]{1,4}[a-z]?(?:\s?[\-–/]\s?[0-9]{1,4}[a-z]?)?\s+|^(?:flat|apartment|apt|room|unit)\s+\w{1,4}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, DisclosureFilter.MatchLimit)]
    private static partial Regex Number();
}
