using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What a table gathers of its head and rows.</summary>
/// <param name="FirstCellIsHeader">Whether the first cell of a row says what the row is about.</param>
internal sealed record TableParts(bool FirstCellIsHeader)
{
    /// <summary>The row of the head; null where there is none.</summary>
    public TagBuilder? Head { get; set; }

    /// <summary>The rows.</summary>
    public List<TagBuilder> Rows { get; } = [];

    /// <summary>Whether the cells that come next are the head's.</summary>
    public bool IsInHead { get; set; }

    /// <summary>How many cells the row has so far.</summary>
    public int Cells { get; set; }
}
