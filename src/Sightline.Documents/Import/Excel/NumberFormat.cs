using System.Globalization;
using System.Text;

namespace Sightline.Documents.Import.Excel;

/// <summary>How a workbook shows a number: what its format code makes of it.</summary>
/// <remarks>Source: ECMA-376 part 1, clause 18.8.30 (number formats) and 18.8.31 (their codes).</remarks>
internal sealed class NumberFormat
{
    /// <summary>The format of a cell that has none.</summary>
    public static readonly NumberFormat General = new("General");

    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "dd/mm/yyyy hh:mm",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [49] = "@",
    };

    private NumberFormat(string code)
    {
        Code = code;
        var section = Bare(FirstSection(code), out var isElapsed);
        var lower = section.ToLowerInvariant();
        if (code.Length == 0 || lower.Contains("general", StringComparison.Ordinal) || section is "@")
        {
            return;
        }

        var hasDigits = section.AsSpan().IndexOfAny('0', '#', '?') >= 0 && !lower.Contains('s', StringComparison.Ordinal);
        HasYear = lower.Contains('y', StringComparison.Ordinal) || lower.Contains('e', StringComparison.Ordinal) && !hasDigits;
        HasTime = lower.Contains('h', StringComparison.Ordinal) || lower.Contains('s', StringComparison.Ordinal);
        HasDay = lower.Contains('d', StringComparison.Ordinal);
        IsElapsed = isElapsed;
        IsDate = !isElapsed && !hasDigits && (HasYear || HasDay || (lower.Contains('m', StringComparison.Ordinal) && !HasTime));
        IsTime = !isElapsed && !hasDigits && !IsDate && HasTime;
    }

    /// <summary>The format's code.</summary>
    public string Code { get; }

    /// <summary>Whether it shows a date, with or without a time of day.</summary>
    public bool IsDate { get; }

    /// <summary>Whether it shows a time of day alone.</summary>
    public bool IsTime { get; }

    /// <summary>Whether it shows how long something took.</summary>
    public bool IsElapsed { get; }

    /// <summary>Whether a date's day is shown.</summary>
    public bool HasDay { get; }

    /// <summary>Whether a date's year is shown.</summary>
    public bool HasYear { get; }

    /// <summary>Whether a time of day is shown.</summary>
    public bool HasTime { get; }

    /// <summary>The format of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The format.</returns>
    public static NumberFormat Of(string? code) => string.IsNullOrEmpty(code) ? General : new NumberFormat(code);

    /// <summary>The format that has a number and no code in the file.</summary>
    /// <param name="id">The number.</param>
    /// <returns>The format; the one for cells without any where the number is not known.</returns>
    public static NumberFormat OfId(int id) =>
        id is (>= 27 and <= 36) or (>= 50 and <= 58) ? Of("dd/mm/yyyy") : Of(BuiltIn.GetValueOrDefault(id));

    /// <summary>Writes a number as the format shows it, as far as that bears on reading it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public string Write(double value)
    {
        var section = FirstSection(Code);
        var bare = Bare(section, out _).AsSpan();
        if (Code is "General" || !double.IsFinite(value) || bare.IndexOfAny('0', '#', '?') < 0 || bare.IndexOfAny('/', 'E', 'e') >= 0)
        {
            return WriteGeneral(value);
        }

        return DigitPattern.Write(section, value) is { } text ? text : WriteGeneral(value);
    }

    /// <summary>Writes a number as a cell without a format shows it: up to ten digits that count, whole numbers whole.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public static string WriteGeneral(double value)
    {
        if (Math.Abs(value) < 1e15 && Math.Floor(value) == value)
        {
            return value.ToString("0", CultureInfo.InvariantCulture);
        }

        var shown = value.ToString("G10", CultureInfo.InvariantCulture);
        return shown.Contains('E', StringComparison.Ordinal)
            && Math.Abs(value) is > 1e-12 and < 1e15
            && decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
                ? plain.ToString(CultureInfo.InvariantCulture)
                : shown;
    }

    private static string FirstSection(string code)
    {
        var isQuoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '\\')
            {
                i++;
            }
            else if (code[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (code[i] == ';' && !isQuoted)
            {
                return code[..i];
            }
        }

        return code;
    }

    // The code without its literal words, its colours, conditions and languages, and without AM/PM.
    private static string Bare(string code, out bool isElapsed)
    {
        var bare = new StringBuilder();
        isElapsed = false;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    i = code.IndexOf('"', i + 1) is > 0 and var quote ? quote : code.Length;
                    break;
                case '[':
                    var close = code.IndexOf(']', i) is > 0 and var end ? end : code.Length - 1;
                    var inside = code[(i + 1)..close].ToLowerInvariant();
                    isElapsed |= inside.Length > 0 && (inside.Trim('h').Length == 0 || inside.Trim('m').Length == 0 || inside.Trim('s').Length == 0);
                    i = close;
                    break;
                default:
                    bare.Append(code[i]);
                    break;
            }
        }

        return bare.ToString().Replace("AM/PM", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("A/P", string.Empty, StringComparison.OrdinalIgnoreCase);
    }
}
