using System.Text;
using System.Text.RegularExpressions;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>Takes addresses and NHS numbers out of whatever leaves the building, unless somebody asked to see them. Every writer uses this one.</summary>
public sealed class DisclosureFilter
{
    /// <summary>What stands in the place of an address.</summary>
    public const string AddressLeftOut = "[address left out]";

    /// <summary>What stands in the place of an NHS number.</summary>
    public const string NhsNumberLeftOut = "[NHS number left out]";

    /// <summary>What stands in the place of a text that could not be searched in time: nothing of it leaves unchecked.</summary>
    public const string NotChecked = "[left out: this text could not be checked for addresses and NHS numbers]";

    /// <summary>How long one search of one text may take, in milliseconds.</summary>
    internal const int MatchLimit = 10_000;

    private readonly Addresses? addresses;
    private readonly HashSet<string>? nhsNumbers;
    private readonly ProtectedPlaces? places;
    private readonly NamesOfOthers? others;

    /// <summary>Makes a filter for one family's record.</summary>
    /// <param name="register">The register, for its addresses and NHS numbers.</param>
    /// <param name="shows">What may be shown.</param>
    /// <param name="places">What would tell a protected address, to be taken out too; null for nothing.</param>
    /// <param name="others">Who may not be named; null for nobody.</param>
    public DisclosureFilter(Register register, DisclosureChoices shows, ProtectedPlaces? places = null, NamesOfOthers? others = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(shows);
        this.places = places;
        this.others = others;
        addresses = shows.Addresses ? null : new Addresses(register);
        nhsNumbers = shows.NhsNumbers
            ? null
            : [.. register.People.Where(p => p.NhsNumber is not null).Select(p => string.Concat(p.NhsNumber!.Where(char.IsAsciiDigit)))];
    }

    /// <summary>Takes out what may not be shown.</summary>
    /// <param name="text">Any text of the record.</param>
    /// <returns>What is left, and where something was taken out.</returns>
    public FilteredText Filter(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Find(text) is { } found ? Without(text, found) : new FilteredText(text, []);
        }
        catch (RegexMatchTimeoutException)
        {
            return new FilteredText(NotChecked, [new LeftOut(0, text.Length, NotChecked)]);
        }
    }

    /// <summary>The words that are left of a text.</summary>
    /// <param name="text">Any text of the record; null gives null.</param>
    /// <returns>The text without what may not be shown.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public string? Words(string? text) => text is null ? null : Filter(text).Text;

    private List<LeftOut>? Find(string text)
    {
        List<LeftOut>? found = null;
        if (addresses is not null)
        {
            foreach (var (start, end) in addresses.In(text))
            {
                (found ??= []).Add(new LeftOut(start, end, AddressLeftOut));
            }
        }

        foreach (var (start, end) in places?.In(text) ?? [])
        {
            (found ??= []).Add(new LeftOut(start, end, AddressLeftOut));
        }

        foreach (var (start, end) in others?.In(text) ?? [])
        {
            (found ??= []).Add(new LeftOut(start, end, NamesOfOthers.LeftOut));
        }

        if (nhsNumbers is not null)
        {
            foreach (var (start, end) in NhsNumbers.In(text, nhsNumbers))
            {
                (found ??= []).Add(new LeftOut(start, end, NhsNumberLeftOut));
            }
        }

        return found;
    }

    private static FilteredText Without(string text, List<LeftOut> found)
    {
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var cuts = new List<LeftOut>(found.Count);
        foreach (var next in found)
        {
            if (cuts.Count > 0 && IsOneWith(text, cuts[^1], next))
            {
                cuts[^1] = cuts[^1] with { End = Math.Max(cuts[^1].End, next.End) };
            }
            else
            {
                cuts.Add(next);
            }
        }

        var left = new StringBuilder(text.Length);
        var at = 0;
        foreach (var cut in cuts)
        {
            left.Append(text, at, cut.Start - at).Append(cut.Placeholder);
            at = cut.End;
        }

        return new FilteredText(left.Append(text, at, text.Length - at).ToString(), cuts);
    }

    // A street and the postcode after it are one address.
    private static bool IsOneWith(string text, LeftOut before, LeftOut next) =>
        next.Start < before.End
        || (string.Equals(before.Placeholder, AddressLeftOut, StringComparison.Ordinal)
            && string.Equals(next.Placeholder, AddressLeftOut, StringComparison.Ordinal)
            && text.AsSpan(before.End, next.Start - before.End).Trim(" ,\t\n\r").IsEmpty);
}
