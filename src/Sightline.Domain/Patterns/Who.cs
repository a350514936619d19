using System.Globalization;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>Those of whom a sentence speaks, with the verbs that fit them.</summary>
/// <param name="Names">Their names, as a list in words.</param>
/// <param name="IsOne">Whether it is one person.</param>
public readonly record struct Who(string Names, bool IsOne)
{
    /// <summary>Has or have.</summary>
    public string Have => IsOne ? "has" : "have";

    /// <summary>Is or are.</summary>
    public string Are => IsOne ? "is" : "are";

    /// <summary>Was or were.</summary>
    public string Were => IsOne ? "was" : "were";

    /// <summary>Speaks of people by the names that the register gives.</summary>
    /// <param name="people">The people.</param>
    /// <returns>Their names: 'Ada', 'Ada and Ben', 'Ada, Ben and Cy'.</returns>
    public static Who Of(IReadOnlyList<FamilyMember> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return new Who(List([.. people.Select(p => p.Called)]), people.Count == 1);
    }

    /// <summary>Joins words as a list in a sentence.</summary>
    /// <param name="words">The words.</param>
    /// <returns>'a', 'a and b', 'a, b and c'.</returns>
    public static string List(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
    }

    /// <summary>A day in words.</summary>
    /// <param name="day">The day.</param>
    /// <returns>'12 March 2016'.</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun in the singular; its plural adds an s.</param>
    /// <returns>'1 visit', '3 visits'.</returns>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? string.Empty : "s")}");

    /// <summary>A number of entries.</summary>
    /// <param name="count">The number.</param>
    /// <returns>'1 entry', '3 entries'.</returns>
    public static string Entries(int count) => count == 1 ? "1 entry" : Count(count, "entrie");

    /// <summary>The days between two days.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The second.</param>
    /// <returns>'412 days'.</returns>
    public static string Days(DateOnly from, DateOnly to) => Count(to.DayNumber - from.DayNumber, "day");
}
