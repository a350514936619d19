using System.Text.RegularExpressions;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>The names in an address as a register writes it: streets and houses, which give it away alone, and towns, which do so only beside them.</summary>
internal static partial class AddressParts
{
    private const int MatchLimit = DisclosureFilter.MatchLimit;
    /// <summary>How the last word of a street is also written, as alternatives of a pattern.</summary>
    public static readonly IReadOnlyDictionary<string, string> Shortened = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Road"] = "road|rd",
        ["Street"] = "street|st",
        ["Avenue"] = "avenue|ave?",
        ["Close"] = "close|cl",
        ["Court"] = "court|ct",
        ["Drive"] = "drive|dr",
        ["Lane"] = "lane|ln",
        ["Crescent"] = "crescent|cres",
        ["Place"] = "place|pl",
        ["Gardens"] = "gardens|gdns",
        ["Terrace"] = "terrace|terr?",
        ["Square"] = "square|sq",
        ["House"] = "house|hse",
        ["Grove"] = "grove|gr",
    };

    /// <summary>Words of what a register writes where it gives no address.</summary>
    public static readonly IReadOnlySet<string> SaysNothing = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "accommodation", "abode", "address", "addresses", "unknown", "homeless", "temporary", "withheld", "prison", "custody", "hospital", "carer", "carers", "placement",
    };

    /// <summary>Takes an address apart.</summary>
    /// <param name="address">The address as the register gives it.</param>
    /// <param name="streets">Receives names of streets and houses.</param>
    /// <param name="towns">Receives what follows them.</param>
    public static void Of(string address, ISet<string> streets, ISet<string> towns)
    {
        var found = false;
        foreach (var part in Bracketed().Replace(address, " ").Split([',', '\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Postcode().IsMatch(part) || InsideHouse().IsMatch(part))
            {
                continue;
            }

            var numbered = Numbered().Match(part);
            var name = numbered.Success ? numbered.Groups["name"].Value : Named().Match(part).Value.Trim();
            var words = name.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words.Any(SaysNothing.Contains))
            {
                continue;
            }

            if (numbered.Success || (words.Length > 1 && (!found || Shortened.ContainsKey(words[^1]))))
            {
                streets.Add(string.Join(' ', words));
                found = true;
            }
            else if (found)
            {
                towns.Add(string.Join(' ', words));
            }
        }
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, MatchLimit)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^(?:(?:flat|apartment|apt|room|unit)\s*\w{1,4}|(?:ground|first|second|third|top)\s+floor.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex InsideHouse();

    [GeneratedRegex(@"^(?:(?:flat|apartment|apt|room|unit)\s*[0-9]{1,4}[a-z]?\s+)?[0-9]{1,4}[a-z]?(?:\s*[-–/]\s*[0-9]{1,4}[a-z]?)?\s+(?<name>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex Numbered();

    // The leading words that begin with a capital letter: "Larch House mother and baby unit" is known as Larch House.
    [GeneratedRegex(@"^(?:\p{Lu}[\w'’\-]*\s*)+", RegexOptions.CultureInvariant, MatchLimit)]
    private static partial Regex Named();
}
