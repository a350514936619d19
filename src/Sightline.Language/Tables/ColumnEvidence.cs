using Sightline.Domain.Time;
using Sightline.Language.Dates;

namespace Sightline.Language.Tables;

/// <summary>What the cells of a column look like, whatever its heading says. Shares are of the cells that hold anything, 0 to 1.</summary>
/// <param name="Filled">How many of the cells looked at hold anything.</param>
/// <param name="Dates">The share that can be read as a date.</param>
/// <param name="Times">The share that is a time of day alone.</param>
/// <param name="YesNo">The share that is yes, no, or the like.</param>
/// <param name="Roles">The share that names a profession.</param>
/// <param name="Names">The share that is a few capitalised words or initials.</param>
/// <param name="Codes">The share that is a reference: digits in a single word, or with slashes and dashes.</param>
/// <param name="Length">The mean number of characters.</param>
/// <param name="Distinct">The share of different cells.</param>
/// <param name="MeanDay">The mean day number of the dates; 0 where there are none.</param>
internal sealed record ColumnEvidence(
    int Filled, double Dates, double Times, double YesNo, double Roles, double Names, double Codes, double Length, double Distinct, double MeanDay)
{
    private const int LongestDate = 60;

    private static readonly HashSet<string> YesAndNo = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "y/n", "seen", "not seen", "-", "n/a", "na", "nk", "alone", "seen alone", "yes alone", "y alone", "partly", "some", "all", "none", "x", "\u2713", "\u2714",
    };

    private static readonly HashSet<string> Professions = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "hv", "sw", "gp", "pn", "mw", "fsw", "pc", "ps", "ds", "dc", "dsl", "ta", "rn", "cpn", "pcso", "sgt", "nurse", "doctor", "worker", "teacher", "officer", "reception", "receptionist", "admin", "midwife", "visitor",
        "therapist", "consultant", "registrar", "tutor", "head", "manager", "sister", "locum", "psychologist", "psychiatrist", "sho", "salt", "fp", "tm", "iro", "idva", "duty", "practitioner", "clinician", "dentist", "matron", "mentor",
        "headteacher", "senco", "triage", "staff", "keyworker", "counsellor", "advisor", "adviser", "supervisor", "team", "edt", "paramedic", "pharmacist",
    };

    /// <summary>Looks at a column.</summary>
    /// <param name="rows">Rows of data.</param>
    /// <param name="column">The column.</param>
    /// <returns>What its cells look like.</returns>
    public static ColumnEvidence Of(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        int filled = 0, dates = 0, times = 0, yesNo = 0, roles = 0, names = 0, codes = 0;
        double length = 0, days = 0;
        var different = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var cell = column < row.Count ? row[column].Trim() : string.Empty;
            if (cell.Length == 0)
            {
                continue;
            }

            filled++;
            length += Math.Min(cell.Length, 400);
            different.Add(cell);
            yesNo += YesAndNo.Contains(cell) ? 1 : 0;
            if (cell.Length > LongestDate)
            {
                continue;
            }

            if (DateOf(cell) is { } when)
            {
                dates++;
                days += when.Earliest.DayNumber;
                continue;
            }

            var words = cell.Split([' ', '\n', '.', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
            times += TimeOfDay.Read(cell) is not null ? 1 : 0;
            roles += Array.Exists(words, Professions.Contains) ? 1 : 0;
            names += words.Length is > 0 and <= 4 && Array.TrueForAll(words, w => char.IsUpper(w[0])) ? 1 : 0;
            codes += words.Length <= 3 && Array.Exists(words, w => w.Any(char.IsAsciiDigit)) ? 1 : 0;
        }

        double Share(int count) => filled == 0 ? 0 : (double)count / filled;
        return new ColumnEvidence(
            filled, Share(dates), Share(times), Share(yesNo), Share(roles), Share(names), Share(codes), filled == 0 ? 0 : length / filled, Share(different.Count), dates == 0 ? 0 : days / dates);
    }

    /// <summary>Reads a cell that can be nothing but a date.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>When; null where it is no date.</returns>
    public static When? DateOf(string cell) => cell.Length is > 3 and <= LongestDate && DateReader.Read(cell, DateHints.None) is { HasValue: true } read ? read.Value : null;
}
