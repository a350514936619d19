using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>
/// The latest stretch of so many months in which enough was written. It still stands for some quiet days after it no longer holds, so that what comes back within weeks
/// is the same concern going on and not a new one.
/// </summary>
internal static class LatestStretch
{
    /// <summary>Finds the stretch.</summary>
    /// <param name="view">The view.</param>
    /// <param name="rows">Rows, oldest first, that may belong to it.</param>
    /// <param name="about">Whom they must be about.</param>
    /// <param name="months">How long the stretch is.</param>
    /// <param name="quiet">For how many days it still stands.</param>
    /// <param name="canBeEnough">Whether rows of so many and of these themes in all can be enough: a quick look before the close one.</param>
    /// <param name="isEnough">Whether rows, newest first, are enough.</param>
    /// <returns>The rows that were written in the same months, oldest first; null where no stretch stands today.</returns>
    public static List<LineRow>? Of(
        View view,
        ReadOnlySpan<LineRow> rows,
        FamilyMember about,
        int months,
        int quiet,
        Func<int, ThemeSet, bool> canBeEnough,
        Func<IEnumerable<LineRow>, bool> isEnough)
    {
        var own = new List<LineRow>();
        var themes = new ThemeSet(0);
        var first = 0;
        var isFound = false;
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            var row = rows[i];
            if (!row.Concerning.Has(about))
            {
                continue;
            }

            if (isFound)
            {
                // All that was written in the same months belongs to what is shown.
                if (row.On <= own[0].On.AddMonths(-months))
                {
                    break;
                }

                own.Add(row);
                continue;
            }

            var end = row.On.AddMonths(months);
            if (view.Clock.HasReached(ViewClock.Later(end, quiet)))
            {
                return null;
            }

            own.Add(row);
            themes |= row.Themes;
            for (; own[first].On >= end; first++)
            {
                // What is newer than the stretch that begins with this row does not belong to it.
            }

            isFound = canBeEnough(own.Count - first, themes) && isEnough(own.Skip(first));
        }

        own.Reverse();
        return isFound ? own : null;
    }
}
