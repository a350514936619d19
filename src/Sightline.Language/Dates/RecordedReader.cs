using Sightline.Domain;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>Reads when an agency wrote a row down, from its column "Entered on" or the like.</summary>
public static class RecordedReader
{
    private static readonly string[] SameDay = ["same day", "same date", "same", "ditto", "as date", "as left", "as event", "on the day", "do", "\"", "\u201D", "\u3003", "''"];

    /// <summary>Reads the cell.</summary>
    /// <param name="text">The words of the cell.</param>
    /// <param name="happened">When the row's event happened, for "same day"; null where not known.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <returns>One day, with its time where one is written, or the reason why there is none: a stretch does not say when something was written down.</returns>
    public static Reading<When> Read(string text, When? happened, DateHints hints)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.AsSpan().Trim().TrimEnd('.');
        foreach (var same in SameDay)
        {
            if (words.Equals(same, StringComparison.OrdinalIgnoreCase))
            {
                return happened is not null && happened.Earliest == happened.Latest
                    ? Reading<When>.Of(When.On(happened.Earliest))
                    : Reading<When>.Not("It says the same day, and no one day is known.");
            }
        }

        var read = DateReader.Read(text, hints);
        return !read.HasValue || read.Value.Earliest == read.Value.Latest ? read : Reading<When>.Not("It does not name one day.");
    }
}
