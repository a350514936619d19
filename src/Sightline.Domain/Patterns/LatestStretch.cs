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
    /// <param name="isEnough">Whether rows are enough.</param>
    /// <returns>The rows from the first of the stretch up to now; null where none stands today.</returns>
    public static List<LineRow>? Of(View view, ReadOnlySpan<LineRow> rows, FamilyMember about, int months, int quiet, Func<IReadOnlyList<LineRow>, bool> isEnough)
    {
        var own = new List<LineRow>();
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
                if (row.On <= own[^1].On.AddMonths(-months))
                {
                    break;
                }

                own.Insert(0, row);
                continue;
            }

            if (view.Clock.HasReached(ViewClock.Later(row.On.AddMonths(months), quiet)))
            {
                return null;
            }

            own.Insert(0, row);
            isFound = isEnough(own[^1].On < row.On.AddMonths(months) ? own : own.FindAll(r => r.On < row.On.AddMonths(months)));
        }

        return isFound ? own : null;
    }
}
