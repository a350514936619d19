namespace Sightline.Domain.Patterns;

/// <summary>A number of a pattern that a partnership may change.</summary>
public sealed class Threshold
{
    private Threshold(string name, int value, ThresholdUnit unit, int least, int most, string means, string source)
    {
        Name = name;
        Default = value;
        Unit = unit;
        Least = least;
        Most = most;
        Means = means;
        Source = source;
    }

    /// <summary>The name in <c>patterns.json</c>, kebab-case.</summary>
    public string Name { get; }

    /// <summary>The value where a partnership sets none.</summary>
    public int Default { get; }

    /// <summary>In what it is counted.</summary>
    public ThresholdUnit Unit { get; }

    /// <summary>The least value that makes sense.</summary>
    public int Least { get; }

    /// <summary>The greatest value that makes sense.</summary>
    public int Most { get; }

    /// <summary>What it sets, in a few words.</summary>
    public string Means { get; }

    /// <summary>Where the default comes from: a paragraph, or this project.</summary>
    public string Source { get; }

    internal int Index { get; set; }

    /// <summary>Days, 1 to 1,100.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default.</param>
    /// <param name="means">What it sets.</param>
    /// <param name="source">Where the default comes from.</param>
    /// <returns>The threshold.</returns>
    public static Threshold Days(string name, int value, string means, string source = OwnDefault) => new(name, value, ThresholdUnit.Days, 1, 1100, means, source);

    /// <summary>Working days, 1 to 250.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default.</param>
    /// <param name="means">What it sets.</param>
    /// <param name="source">Where the default comes from.</param>
    /// <returns>The threshold.</returns>
    public static Threshold WorkingDays(string name, int value, string means, string source = OwnDefault) => new(name, value, ThresholdUnit.WorkingDays, 1, 250, means, source);

    /// <summary>Calendar months, 1 to 120.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default.</param>
    /// <param name="means">What it sets.</param>
    /// <param name="source">Where the default comes from.</param>
    /// <returns>The threshold.</returns>
    public static Threshold Months(string name, int value, string means, string source = OwnDefault) => new(name, value, ThresholdUnit.Months, 1, 120, means, source);

    /// <summary>How many, 1 to 100.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default.</param>
    /// <param name="means">What it sets.</param>
    /// <param name="source">Where the default comes from.</param>
    /// <returns>The threshold.</returns>
    public static Threshold Count(string name, int value, string means, string source = OwnDefault) => new(name, value, ThresholdUnit.Count, 1, 100, means, source);

    /// <summary>Per cent, 1 to 100.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The default.</param>
    /// <param name="means">What it sets.</param>
    /// <param name="source">Where the default comes from.</param>
    /// <returns>The threshold.</returns>
    public static Threshold PerCent(string name, int value, string means, string source = OwnDefault) => new(name, value, ThresholdUnit.PerCent, 1, 100, means, source);

    /// <summary>The source of a default that no paragraph gives.</summary>
    public const string OwnDefault = "this project's default";
}

/// <summary>In what a threshold is counted.</summary>
public enum ThresholdUnit
{
    /// <summary>Days, all of them.</summary>
    Days,

    /// <summary>Working days of the nation.</summary>
    WorkingDays,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>How many.</summary>
    Count,

    /// <summary>Per cent.</summary>
    PerCent,
}
