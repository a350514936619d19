using System.Globalization;

namespace Sightline.Documents.Export.Backtests;

/// <summary>Where a day lies on the picture, in per cent of its width, so that the picture is as wide as the paper or the screen.</summary>
internal sealed class LaneScale
{
    private const double LeastBar = 0.5;
    private readonly int _from;
    private readonly int _to;

    /// <summary>Makes the scale of a back-test.</summary>
    /// <param name="record">The back-test; it has a day and a signal.</param>
    public LaneScale(ReportRecord record)
    {
        // Years before anything could have been seen would only make the rest small.
        var first = record.Stories[0].First.FirstRaisedOn;
        var early = first.Year > 1 ? first.AddYears(-1) : first;
        IsCut = record.Backtest.From < early;
        From = IsCut ? early : record.Backtest.From;
        To = record.Backtest.To > From ? record.Backtest.To : From.AddDays(1);
        _from = From.DayNumber;
        _to = To.DayNumber;
    }

    /// <summary>The first day of the picture.</summary>
    public DateOnly From { get; }

    /// <summary>The last day of the picture.</summary>
    public DateOnly To { get; }

    /// <summary>Whether earlier years are left out of the picture.</summary>
    public bool IsCut { get; }

    /// <summary>The first days of the years on the picture.</summary>
    public IEnumerable<DateOnly> Years
    {
        get
        {
            for (var year = From.Year + 1; year <= To.Year; year++)
            {
                yield return new DateOnly(year, 1, 1);
            }
        }
    }

    /// <summary>Where a day lies.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Per cent from the left, 0 to 100.</returns>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - _from) * 100.0 / (_to - _from), 0, 100);

    /// <summary>Where a bar begins, and how wide it is; never too narrow to be seen.</summary>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day; null to the end.</param>
    /// <returns>Both in per cent.</returns>
    public (double Left, double Width) Bar(DateOnly from, DateOnly? to)
    {
        var left = At(from);
        var right = to is { } last ? At(last.AddDays(last < DateOnly.MaxValue ? 1 : 0)) : 100;
        return right - left >= LeastBar ? (left, right - left) : (Math.Min(left, 100 - LeastBar), LeastBar);
    }

    /// <summary>Writes a share of the width.</summary>
    /// <param name="share">Per cent.</param>
    /// <returns>Such as '12.34%'.</returns>
    public static string Written(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
