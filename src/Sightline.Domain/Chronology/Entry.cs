using Sightline.Domain.Time;

namespace Sightline.Domain.Chronology;

/// <summary>One line of a combined chronology: a row of one agency, and what was read in it. What was read is a proposal until a person confirms it.</summary>
public sealed record Entry
{
    /// <summary>Where the row stands in what the agency sent.</summary>
    public required RowReference Row { get; init; }

    /// <summary>The id of the agency whose record it is.</summary>
    public required string AgencyId { get; init; }

    /// <summary>When it happened in life; null where the row does not say, or says it in a way that cannot be read.</summary>
    public When? Happened { get; init; }

    /// <summary>When the agency wrote it down; null where the record does not say.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>The day on which it was corrected or withdrawn: from then on it is not on the line, and before it stands as it was. Null while it stands.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>The professional who wrote it, by name or role; null where the record does not say.</summary>
    public string? Author { get; init; }

    /// <summary>What kind of thing it is; one row may have several codes.</summary>
    public IReadOnlyList<EntryCode> Codes { get; init; } = [];

    /// <summary>The ids of the people whom it is about, the one it is mostly about first.</summary>
    public IReadOnlyList<string> Concerning { get; init; } = [];

    /// <summary>The ids of the children who were seen.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>The ids of the children who were seen without a carer.</summary>
    public IReadOnlyList<string> SeenAlone { get; init; } = [];

    /// <summary>The ids of the children of whom the record says that they were not seen.</summary>
    public IReadOnlyList<string> NotSeen { get; init; } = [];

    /// <summary>The ids of the children who were spoken to, seen or not; only what was recorded here says so.</summary>
    public IReadOnlyList<string> SpokenTo { get; init; } = [];

    /// <summary>The agencies that were told, and when.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>The ids of the agencies that sat in the meeting.</summary>
    public IReadOnlyList<string> Attended { get; init; } = [];

    /// <summary>What it bears on.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>What the words say beside the codes.</summary>
    public Saying Says { get; init; }

    /// <summary>The ids of the practitioners whom the row names, its author included.</summary>
    public IReadOnlyList<string> Practitioners { get; init; } = [];

    /// <summary>The ids of the adults of whom the row names only a forename that they share with another adult of the family.</summary>
    public IReadOnlyList<string> NamedByForenameOnly { get; init; } = [];

    /// <summary>What was written, as written.</summary>
    public required WrittenAccount Account { get; init; }

    /// <summary>From where its words were copied; null where the agency wrote them itself, or did not say.</summary>
    public CopiedFrom? CopiedFrom { get; init; }

    /// <summary>Other agencies' accounts of the same event.</summary>
    public IReadOnlyList<SameEvent> SameEventAs { get; init; } = [];

    /// <summary>Why a person put this version in the place of an earlier one, in words; null for a first version, and for one that came with a file.</summary>
    public string? CorrectedBecause { get; init; }

    /// <summary>Whether a person settled the reading of this row.</summary>
    public bool IsConfirmed { get; init; }
}

/// <summary>From where the words of an entry were copied. It stays with them when they are copied on.</summary>
/// <param name="AgencyId">The agency that wrote them first.</param>
/// <param name="IsOtherFamily">Whether they were written about another family.</param>
public sealed record CopiedFrom(string AgencyId, bool IsOtherFamily);

/// <summary>An agency that was told, and when.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="On">The day from which it knows; null where the record does not say.</param>
public sealed record Told(string AgencyId, DateOnly? On);

/// <summary>Another agency's account of the same event.</summary>
/// <param name="Row">The other account.</param>
/// <param name="Differs">In what the two differ, a plain sentence each; empty where they agree.</param>
public sealed record SameEvent(RowReference Row, IReadOnlyList<string> Differs);
