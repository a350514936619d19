using Sightline.Documents.Export.Page;

namespace Sightline.Web.Pages.Families.Line.Drawing;

/// <summary>What a lane is of.</summary>
internal enum LaneSort
{
    /// <summary>A child.</summary>
    Child,

    /// <summary>An agency.</summary>
    Agency,

    /// <summary>What is about no child, in a line by children.</summary>
    Adults,

    /// <summary>What patterns said.</summary>
    Signals,
}

/// <summary>What a bar stands for; each sort looks different without any colour.</summary>
internal enum BarSort
{
    /// <summary>A child was not seen: hatched, with a thick edge.</summary>
    NotSeen,

    /// <summary>An agency wrote nothing: an edge of dashes.</summary>
    NothingWritten,

    /// <summary>A status, a plan: grey.</summary>
    Status,

    /// <summary>An entry that lasted: white.</summary>
    Entry,

    /// <summary>A worker was away: dots.</summary>
    Away,

    /// <summary>A signal: black.</summary>
    Signal,
}

/// <summary>A moment: an entry.</summary>
/// <param name="Number">The entry's number, by which its row is found.</param>
/// <param name="From">The first day on which it can have been.</param>
/// <param name="To">The last day on which it can have been.</param>
/// <param name="Shape">The shape of its kind.</param>
/// <param name="IsHollow">Whether it did not take place.</param>
/// <param name="Says">All of it in words.</param>
internal sealed record MarkInput(int Number, DateOnly From, DateOnly To, MarkShape Shape, bool IsHollow, string Says);

/// <summary>Something that lasted.</summary>
/// <param name="Sort">What it stands for.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Label">What is written on it, or beside it where it is too short.</param>
/// <param name="Says">All of it in words.</param>
/// <param name="Number">The number of the entry to which it leads; null where none shows it.</param>
internal sealed record BarInput(BarSort Sort, DateOnly From, DateOnly To, string Label, string Says, int? Number);

/// <summary>A lane, before anything has a place.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Sort">What sort of lane it is.</param>
/// <param name="Marks">Its moments.</param>
/// <param name="Bars">What lasted.</param>
internal sealed record LaneInput(string Name, LaneSort Sort, IReadOnlyList<MarkInput> Marks, IReadOnlyList<BarInput> Bars)
{
    /// <summary>The days on which the child was seen.</summary>
    public IReadOnlyList<DateOnly> SeenOn { get; init; } = [];

    /// <summary>What stands beside the name: how much is not visible.</summary>
    public string? Note { get; init; }
}
