using System.Globalization;

namespace Sightline.Documents.Import.Excel;

/// <summary>What a cell's number means under its format: a date, a time of day, how long something took, or a number.</summary>
internal static class ExcelNumber
{
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_465;

    /// <summary>Reads a number as the cell shows it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">The cell's format.</param>
    /// <param name="is1904">Whether the workbook counts its days from 1904.</param>
    /// <param name="notes">Where it is said what is doubtful.</param>
    /// <returns>The text, and the date where the file holds one.</returns>
    public static (string Text, DateTime? Moment) Read(double value, NumberFormat format, bool is1904, ImportNotes notes)
    {
        if (format.IsElapsed && double.IsFinite(value) && Math.Abs(value) < LastDay)
        {
            return (Elapsed(value), null);
        }

        if (!format.IsDate && !format.IsTime)
        {
            return (format.Write(value), null);
        }

        var days = is1904 && value >= 1 ? value + DaysTo1904 : value;
        if (!(days >= 0 && days < LastDay + 1))
        {
            return (format.Write(value), null);
        }

        // Below one there is no day, only a time of it.
        return days < 1 ? (Clock(DateTime.UnixEpoch + Time(days)), null) : Date(Moment(days), format, notes);
    }

    /// <summary>The text of a moment, and the moment itself where the cell shows a day.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="format">The cell's format.</param>
    /// <param name="notes">Where it is said what is doubtful.</param>
    /// <returns>Both.</returns>
    public static (string Text, DateTime? Moment) Date(DateTime moment, NumberFormat format, ImportNotes notes)
    {
        // "Mar 2014" is stored as its first day: the record says a month, so no day is made of it.
        if (format is { IsDate: true, HasDay: false, HasTime: false } && moment is { Day: 1, TimeOfDay.Ticks: 0 })
        {
            var isYear = !format.Code.Contains('m', StringComparison.OrdinalIgnoreCase);
            return isYear && moment.Month != 1
                ? (Day(moment), moment)
                : (moment.ToString(isYear ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture), null);
        }

        if (format is { IsDate: true, HasYear: false })
        {
            notes.Say(
                "year-not-shown",
                "Cells of the workbook show a day and no year; the year was taken from what the cell holds, which Excel may have filled in itself.",
                "Check the years of those dates against the rows around them.");
        }

        return (moment.TimeOfDay.Ticks == 0 ? Day(moment) : $"{Day(moment)} {Clock(moment)}", moment);
    }

    private static string Day(DateTime moment) => moment.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Clock(DateTime moment) => moment.ToString(moment.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    // Excel counts a 29 February 1900 that never was; the days before it are one off.
    private static DateTime Moment(double days)
    {
        var whole = Math.Floor(days);
        return new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(whole < 60 ? whole + 1 : whole) + Time(days - whole);
    }

    private static TimeSpan Time(double fraction) => TimeSpan.FromSeconds(Math.Min(86_399, Math.Round(fraction * 86_400)));

    private static string Elapsed(double days)
    {
        var minutes = (long)Math.Round(Math.Abs(days) * 1440);
        return string.Create(CultureInfo.InvariantCulture, $"{(days < 0 ? "-" : string.Empty)}{minutes / 60}:{minutes % 60:00}");
    }
}
