using Sightline.Web.Pages;

namespace Sightline.Web.TagHelpers.Families;

/// <summary>What a card says of a child. A place for which there is nothing says why: <see cref="Nothing"/>.</summary>
/// <param name="Name">What the child is called here.</param>
/// <param name="Age">How old, in words (<see cref="Dates.AgeWords"/>); with 'twin' or the like where it helps.</param>
public sealed record ChildCard(string Name, string Age)
{
    /// <summary>The child's own page; null where there is none.</summary>
    public string? Href { get; init; }

    /// <summary>What holds for the child, since when: "Child in need since 4 May 2016"; empty for nothing recorded.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>When the child was last seen by anybody whose record is here; null for never.</summary>
    public LastSeen? LastSeen { get; init; }

    /// <summary>Why nobody saw the child, where nobody did.</summary>
    public Nothing WhyNotSeen { get; init; } = Nothing.NothingSent;

    /// <summary>What the child said last, with the day behind it; null for nothing.</summary>
    public LastWords? LastWords { get; init; }

    /// <summary>Why no words of the child are here, where there are none.</summary>
    public Nothing WhyNoWords { get; init; } = Nothing.NothingSent;

    /// <summary>What is open, each with what it counts: "3 signals to answer", "1 due today". Empty for nothing open.</summary>
    public IReadOnlyList<CardCount> Counts { get; init; } = [];
}

/// <summary>When a child was last seen.</summary>
/// <param name="When">The day, in words: "12 March 2016", "2 days ago".</param>
/// <param name="By">By whom and how long ago: "by a health visitor, 412 days".</param>
/// <param name="How">Alone or with whom, spoken to or not: "not alone · not spoken to".</param>
public sealed record LastSeen(string When, string By, string How);

/// <summary>What a child said last.</summary>
/// <param name="Text">As it was written down.</param>
/// <param name="When">The day, in words.</param>
public sealed record LastWords(string Text, string When);

/// <summary>Something that is open.</summary>
/// <param name="Text">How many of what.</param>
/// <param name="Href">Where they are; null where there is no page.</param>
public sealed record CardCount(string Text, string? Href = null);
