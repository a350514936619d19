using System.Globalization;

namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>A day or a distance that is written under the line.</summary>
/// <param name="X">Where, in units from the left.</param>
/// <param name="Words">What is written.</param>
internal sealed record LineTick(double X, string Words);

/// <summary>
/// Where a day is on the line. The drawing is <see cref="Width"/> units wide; a browser may stretch it, and never makes it narrower, so what does not touch here touches nowhere.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; later than the first.</param>
/// <param name="AlignedOn">The day from which days are counted before and after; null where dates are written.</param>
internal sealed record LineScale(DateOnly From, DateOnly To, DateOnly? AlignedOn = null)
{
    /// <summary>How wide the drawing is, in units.</summary>
    public const int Width = 896;

    private const double LeastBetweenTicks = 84;

    private static readonly int[] Steps = [7, 14, 30, 90, 180, 365, 730, 1825, 3650];

    /// <summary>Where a day is.</summary>
    /// <param name="day">The day; one outside the line is at its end.</param>
    /// <returns>Units from the left, 0 to <see cref="Width"/>.</returns>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - From.DayNumber) / (double)(To.DayNumber - From.DayNumber), 0, 1) * Width;

    /// <summary>Whether any day of a stretch is on the line.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>True where one is.</returns>
    public bool Holds(DateOnly from, DateOnly to) => from <= To && to >= From;

    /// <summary>What is written under the line, far enough apart to be read.</summary>
    /// <returns>The ticks, from the left.</returns>
    public IReadOnlyList<LineTick> Ticks() => AlignedOn is { } day ? DaysFrom(day) : Dates();

    private List<LineTick> DaysFrom(DateOnly zero)
    {
        var step = Steps.FirstOrDefault(s => s * PerDay >= LeastBetweenTicks * 1.4, Steps[^1]);
        var ticks = new List<LineTick>();
        for (var days = (From.DayNumber - zero.DayNumber) / step * step; days <= To.DayNumber - zero.DayNumber; days += step)
        {
            var day = zero.AddDays(days);
            if (day >= From)
            {
                ticks.Add(new LineTick(At(day), days switch { 0 => "the day", < 0 => Days(-days) + " before", _ => Days(days) + " after" }));
            }
        }

        return ticks;
    }

    private List<LineTick> Dates()
    {
        int[] months = [1, 3, 6, 12, 24, 60, 120];
        var step = months.FirstOrDefault(m => m * 30.4 * PerDay >= LeastBetweenTicks, 240);
        var isShort = 30.4 * PerDay > LeastBetweenTicks * 4;
        var ticks = new List<LineTick>();
        for (var day = First(step); day <= To; day = isShort ? day.AddDays(7) : day.AddMonths(step))
        {
            if (day >= From)
            {
                ticks.Add(new LineTick(At(day), day.ToString(isShort ? "d MMM" : step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture)));
            }

            // The last years that there are.
            if (day.Year > 9900)
            {
                break;
            }
        }

        return ticks;
    }

    private DateOnly First(int step) =>
        step >= 12 ? new DateOnly(Math.Max(1, From.Year / (step / 12) * (step / 12)), 1, 1) : new DateOnly(From.Year, ((From.Month - 1) / step * step) + 1, 1);

    private double PerDay => Width / (double)(To.DayNumber - From.DayNumber);

    private static string Days(int days) => days.ToString("N0", CultureInfo.InvariantCulture) + " days";
}
