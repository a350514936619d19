namespace Sightline.Domain.Time;

/// <summary>How exactly a record says when something happened. The words are those of the chronology's own vocabulary.</summary>
public enum Precision
{
    /// <summary>A day and a time of day.</summary>
    Time,

    /// <summary>One day.</summary>
    Day,

    /// <summary>A week, by convention the seven days from the one named ("w/c").</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A season, a school term or a quarter of a year.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A stretch with two named ends, both included.</summary>
    Range,

    /// <summary>An approximate day or stretch ("c.", "early", "?").</summary>
    About,
}
