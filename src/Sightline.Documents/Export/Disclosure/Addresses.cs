using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>Addresses in running text: those of a register's households, with or without number and town, any street with a number, and any postcode.</summary>
public sealed partial class Addresses
{
    private const int MatchLimit = DisclosureFilter.MatchLimit;
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int LettersBefore = 60;
    private const string Institution = @"(?!['’]?s?\s+(?:\w+\s+){0,2}(?:surgery|school|primary|infants?|juniors?|academy|college|nursery|pre-?school|centre|center|hospital|clinic|practice|police|station|church|library|office)\b)";

    private readonly Regex? ofRegister;
    private readonly SearchValues<string>? firstWords;

    /// <summary>Makes a finder for one family's record.</summary>
    /// <param name="register">The register whose households' addresses are to be found.</param>
    public Addresses(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var streets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var towns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var household in register.Households)
        {
            AddressParts.Of(household.Address, streets, towns);
        }

        if (streets.Count > 0)
        {
            firstWords = SearchValues.Create([.. streets.Select(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])], StringComparison.OrdinalIgnoreCase);
            ofRegister = new Regex(Pattern(streets, towns), Plain, TimeSpan.FromMilliseconds(MatchLimit));
        }
    }

    /// <summary>Finds every address and postcode.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stretches; they may overlap and stand in any order.</returns>
    public IEnumerable<(int Start, int End)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ofRegister is not null && text.AsSpan().ContainsAny(firstWords!))
        {
            foreach (Match match in ofRegister.Matches(text))
            {
                yield return (match.Index - LengthBefore(text, match.Index), match.Index + match.Length);
            }
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (Match match in Street().Matches(text))
        {
            yield return (match.Index, match.Index + match.Length);
        }

        foreach (Match match in Postcode().Matches(text))
        {
            if (!IsOrdinalOrMeasure(match.Groups["in"].Value))
            {
                yield return (match.Index, match.Index + match.Length);
            }
        }
    }

    // "Flat 2, 61 " or "no. 14" directly before a street belongs to it.
    private static int LengthBefore(string text, int street) =>
        Before().Match(text[Math.Max(0, street - LettersBefore)..street]).Length;

    private static string Pattern(IEnumerable<string> streets, IReadOnlySet<string> towns)
    {
        var after = towns.Count == 0
            ? string.Empty
            : "(?:[\\s,]+(?:" + string.Join('|', towns.OrderByDescending(t => t.Length).Select(Words)) + ")\\b)*";
        var pattern = new StringBuilder();
        foreach (var street in streets.OrderByDescending(s => s.Length))
        {
            // A name of one word is an address only with its number: alone it may be a person's or a place's.
            var needsNumber = !street.Contains(' ', StringComparison.Ordinal) && !street.Contains('-', StringComparison.Ordinal);
            pattern.Append(pattern.Length > 0 ? "|" : string.Empty)
                .Append(needsNumber ? @"\b[0-9]{1,4}[a-z]?[\s,]{1,4}" : @"\b")
                .Append(Words(street)).Append(@"\b")
                .Append(Institution).Append(after);
        }

        return pattern.ToString();
    }

    private static string Words(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(@"[\s,.]+", words.Select((w, i) =>
            i == words.Length - 1 && AddressParts.Shortened.TryGetValue(w, out var forms) ? "(?:" + forms + ")" : Regex.Escape(w.Replace('’', '\'')).Replace("'", "['’]?", StringComparison.Ordinal)));
    }

    // "S47 2nd visit" and "T4 9hr" have the shape of a postcode; in small letters they are not one.
    private static bool IsOrdinalOrMeasure(string inward) => inward[1..] is "st" or "nd" or "rd" or "th" or "hr" or "yr" or "lb" or "ft" or "pt" or "wt" or "dr" or "gp" or "wd";

    [GeneratedRegex(@"(?:\b(?:flat|apartment|apt|room|unit|no\.?)\s{0,3}[0-9]{1,4}[a-z]?[\s,]{1,4})?(?:\b(?:number|no\.?)\s{0,3})?(?:\b[0-9]{1,4}[a-z]?(?:\s?[-–/]\s?[0-9]{1,4}[a-z]?)?[\s,]{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<![A-Z])(?:GIR\s?0AA|[A-Z]{1,2}[0-9][A-Z0-9]?\s{0,2}(?<in>[0-9][ABD-HJLNP-UW-Z]{2}))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?:\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Rr]oom|[Uu]nit)\s*[0-9]{1,4}[A-Za-z]?[\s,]+)?\b[0-9]{1,4}[A-Za-z]?,?[ ](?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[A-Z][\w'’\-]+[ ]){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Close|Lane|Ln|Drive|Crescent|Cres|Terrace|Gardens|Gdns|Grove|Way|Walk|Court|Place|Square|Row|Mews|Rise|Hill|Parade)\b(?!['’]?s?\s+(?:\w+\s+){0,2}(?:[Ss]urgery|[Ss]chool|[Pp]rimary|[Ii]nfants?|[Jj]uniors?|[Aa]cademy|[Cc]ollege|[Nn]ursery|[Cc]entre|[Hh]ospital|[Cc]linic|[Pp]ractice|[Pp]olice|[Ss]tation))", RegexOptions.CultureInvariant, MatchLimit)]
    private static partial Regex Street();
}
