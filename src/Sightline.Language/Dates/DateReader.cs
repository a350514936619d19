using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>Reads when something happened, as British professionals write it.</summary>
public static class DateReader
{
    /// <summary>Reads a date cell.</summary>
    /// <param name="text">The words of the cell.</param>
    /// <param name="hints">What is known about the column; it never turns an ambiguous date into a guess.</param>
    /// <returns>When it was, or the reason why that cannot be said.</returns>
    public static Reading<When> Read(string text, DateHints hints) => Reading<When>.Not("Dates are not read yet.");
}

/// <summary>What is known about the dates of a column, to settle two-digit years and to notice impossible ones.</summary>
/// <param name="From">The first day that the record can be about; null where not known.</param>
/// <param name="To">The last day that the record can be about; null where not known.</param>
public sealed record DateHints(DateOnly? From, DateOnly? To)
{
    /// <summary>Nothing is known.</summary>
    public static readonly DateHints None = new(From: null, To: null);
}
