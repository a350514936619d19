using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Recording;

/// <summary>What somebody says of one event, as a form or another system gives it, before it is looked at.</summary>
public sealed record EntryAsGiven
{
    /// <summary>When it happened in life; null where that was not said.</summary>
    public When? Happened { get; init; }

    /// <summary>What kind of thing it is; a person gave these, so they are confirmed and not proposed.</summary>
    public IReadOnlyList<EntryCode> Codes { get; init; } = [];

    /// <summary>The ids of the people whom it is about, the one it is mostly about first.</summary>
    public IReadOnlyList<string> Concerning { get; init; } = [];

    /// <summary>What is said of each child; whoever is not named here is not spoken of.</summary>
    public IReadOnlyList<ChildSeen> Children { get; init; } = [];

    /// <summary>What children said, as they said it.</summary>
    public IReadOnlyList<ChildWords> Words { get; init; } = [];

    /// <summary>The agencies that were told, and when; told without a day is told by the day of recording.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>The agencies that sat in the meeting.</summary>
    public IReadOnlyList<string> Attended { get; init; } = [];

    /// <summary>What it bears on.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>What happened, in words; may be empty.</summary>
    public string Text { get; init; } = string.Empty;
}

/// <summary>What is said of one child.</summary>
/// <param name="ChildId">The child, by its id in the family's register.</param>
/// <param name="IsSeen">Whether the child was seen; null where that is not said.</param>
/// <param name="IsAlone">Whether it was seen without a carer.</param>
/// <param name="IsSpokenTo">Whether it was spoken to; by telephone, a child can be spoken to who was not seen.</param>
public sealed record ChildSeen(string ChildId, bool? IsSeen, bool IsAlone = false, bool IsSpokenTo = false);

/// <summary>What one child said.</summary>
/// <param name="ChildId">The child, by its id in the family's register.</param>
/// <param name="Words">The words, as the child said them.</param>
public sealed record ChildWords(string ChildId, string Words);

/// <summary>What of an entry a fault is about.</summary>
public enum EntryPart
{
    /// <summary>When it happened.</summary>
    Happened,

    /// <summary>What kind of thing it is.</summary>
    Codes,

    /// <summary>Whom it is about.</summary>
    Concerning,

    /// <summary>Who was seen and spoken to.</summary>
    Children,

    /// <summary>What a child said.</summary>
    Words,

    /// <summary>Who was told.</summary>
    Told,

    /// <summary>Who sat in the meeting.</summary>
    Attended,

    /// <summary>What it bears on.</summary>
    Themes,

    /// <summary>What happened, in words.</summary>
    Text,
}

/// <summary>Why an entry cannot be recorded as it was given.</summary>
/// <param name="Part">What of it.</param>
/// <param name="Says">One plain sentence, which repeats nothing of what was given.</param>
public sealed record EntryFault(EntryPart Part, string Says);
