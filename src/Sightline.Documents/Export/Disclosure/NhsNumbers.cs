using System.Text.RegularExpressions;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>NHS numbers in running text: ten digits whose last is the check digit, or any ten digits that the text itself calls an NHS number.</summary>
/// <remarks>Source: NHS Data Dictionary, "NHS NUMBER", modulus 11. Scotland's and Northern Ireland's health numbers have the same form and are found too.</remarks>
public static partial class NhsNumbers
{
    private const int MatchLimit = DisclosureFilter.MatchLimit;
    private const int Digits = 10;

    /// <summary>Finds every NHS number.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="known">Numbers that the register gives, ten digits each; these are found whatever their check digit is.</param>
    /// <returns>The stretches, in order.</returns>
    public static IEnumerable<(int Start, int End)> In(string text, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        if (!HasTenDigits(text))
        {
            yield break;
        }

        foreach (Match match in Grouped().Matches(text))
        {
            var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
            if (HasCheckDigit(digits) || known.Contains(digits))
            {
                yield return (match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Loose().Matches(text))
        {
            if (match.Groups["called"].Success || known.Contains(string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit))))
            {
                var number = match.Groups["number"];
                yield return (number.Index, number.Index + number.Length);
            }
        }
    }

    /// <summary>Whether ten digits end in the right check digit.</summary>
    /// <param name="digits">Text of digits.</param>
    /// <returns>True for ten digits that satisfy modulus 11.</returns>
    public static bool HasCheckDigit(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.Length != Digits)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Digits - 1; i++)
        {
            sum += (digits[i] - '0') * (Digits - i);
        }

        return (11 - (sum % 11)) % 11 == digits[^1] - '0';
    }

    private static bool HasTenDigits(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && ++count == Digits)
            {
                return true;
            }
        }

        return false;
    }

    // Dates and times with dots, slashes and colons never fit; numbers in longer runs of digits never fit.
    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{10}|[0-9]{3}[\s\-]{1,3}[0-9]{3}[\s\-]{1,3}[0-9]{4}|[0-9]{3}[\s\-]{1,3}[0-9]{4}[\s\-]{1,3}[0-9]{3}|[0-9]{5}[\s\-]{1,3}[0-9]{5})(?![0-9])", RegexOptions.CultureInvariant, MatchLimit)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<called>\b(?:NHS|CHI|H\s?&\s?C)\b[^0-9\r\n]{0,20})?(?<![0-9])(?<number>[0-9](?:[\s.\-]{0,3}[0-9]){9})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchLimit)]
    private static partial Regex Loose();
}
