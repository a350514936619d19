using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>Reads when something happened, as British professionals write it: the day before the month, unless a person settled otherwise for a file.</summary>
public static class DateReader
{
    /// <summary>The most characters that a cell may have and still be read as a date.</summary>
    public const int LongestCell = 200;

    /// <summary>Reads a date cell.</summary>
    /// <param name="text">The words of the cell.</param>
    /// <param name="hints">What is known about the column; it never turns an ambiguous date into a guess.</param>
    /// <returns>When it was, or the reason why that cannot be said.</returns>
    public static Reading<When> Read(string text, DateHints hints)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hints);
        var words = text.AsSpan().Trim();
        if (words.IsEmpty)
        {
            return Reading<When>.Not(DateReasons.Empty);
        }

        if (NumericDate.TryRead(words, hints, out var day, out var time))
        {
            return Within(hints, DateComposition.DayOrTime(day, time));
        }

        if (words.Length > LongestCell)
        {
            return Reading<When>.Not(DateReasons.Unreadable);
        }

        var read = DateSentence.Read(text, hints);
        return read.HasValue ? Within(hints, read.Value) : read;
    }

    private static Reading<When> Within(DateHints hints, When when) =>
        (hints.From is { } from && when.Latest < from) || (hints.To is { } to && when.Earliest > to)
            ? Reading<When>.Not(DateReasons.OutsideTheRecord)
            : Reading<When>.Of(when);
}

/// <summary>What is known about the dates of a column, to settle two-digit years and to notice impossible ones.</summary>
/// <param name="From">The first day that the record can be about; null where not known. A date wholly before it is refused.</param>
/// <param name="To">The last day that the record can be about; null where not known. A date wholly after it is refused.</param>
public sealed record DateHints(DateOnly? From, DateOnly? To)
{
    /// <summary>Nothing is known.</summary>
    public static readonly DateHints None = new(From: null, To: null);

    /// <summary>Whether a person settled that this file writes 03/14/2012 with the month first. Never so unless settled.</summary>
    public bool IsMonthFirst { get; init; }
}
