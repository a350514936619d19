using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology;

/// <summary>
/// One row as an agency wrote it: its cells by what they are for, and one text made of the cells that say what happened, in which evidence is marked.
/// </summary>
public sealed class WrittenAccount
{
    /// <summary>Makes an account of a row.</summary>
    /// <param name="row">Where the row stands.</param>
    /// <param name="agency">Whose record it is.</param>
    /// <param name="cells">The row's cells in the order of the columns; empty ones may be left out.</param>
    public WrittenAccount(RowReference row, Agency agency, IReadOnlyList<(CellRole Role, string Heading, string Text)> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Row = row;
        Agency = agency;
        var placed = new List<WrittenCell>(cells.Count);
        var text = new System.Text.StringBuilder();
        foreach (var (role, heading, words) in cells)
        {
            var start = -1;
            if (IsToldIn(role) && words.Length > 0)
            {
                if (text.Length > 0)
                {
                    text.Append('\n');
                }

                start = text.Length;
                text.Append(words);
            }

            placed.Add(new WrittenCell(role, heading, words, start));
        }

        Cells = placed;
        Text = text.ToString();
    }

    /// <summary>Where the row stands.</summary>
    public RowReference Row { get; }

    /// <summary>Whose record it is.</summary>
    public Agency Agency { get; }

    /// <summary>The cells, in the order of the columns.</summary>
    public IReadOnlyList<WrittenCell> Cells { get; }

    /// <summary>What the row tells: the cells for the type of contact, what happened, response, outcome and comment, one a line.</summary>
    public string Text { get; }

    /// <summary>The words of every cell of one role, joined by a line break; empty where there is none.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The words.</returns>
    public string Words(CellRole role)
    {
        string? only = null;
        foreach (var cell in Cells)
        {
            if (cell.Role == role && cell.Text.Length > 0)
            {
                only = only is null ? cell.Text : only + "\n" + cell.Text;
            }
        }

        return only ?? string.Empty;
    }

    /// <summary>Whether cells of a role are part of <see cref="Text"/>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>True where they are.</returns>
    public static bool IsToldIn(CellRole role) =>
        role is CellRole.Type or CellRole.Narrative or CellRole.Outcome or CellRole.Analysis or CellRole.Voice or CellRole.Other;
}

/// <summary>One cell of a row.</summary>
/// <param name="Role">What the cell is for.</param>
/// <param name="Heading">The heading of its column, as written.</param>
/// <param name="Text">The words, as written, paragraphs separated by line breaks.</param>
/// <param name="Start">Where it begins in the account's text; -1 where it is not part of it.</param>
public sealed record WrittenCell(CellRole Role, string Heading, string Text, int Start);

/// <summary>What a column of a chronology is for.</summary>
public enum CellRole
{
    /// <summary>Not known: kept, and told with the rest.</summary>
    Other,

    /// <summary>When it happened.</summary>
    Date,

    /// <summary>At what time of day it happened, in a column of its own.</summary>
    Time,

    /// <summary>Until when it went on, in a column of its own.</summary>
    EndDate,

    /// <summary>When the agency wrote it down.</summary>
    Recorded,

    /// <summary>Who wrote it, or which professional was there.</summary>
    Author,

    /// <summary>Whom it is about.</summary>
    About,

    /// <summary>Who was seen: names, or yes and no.</summary>
    Seen,

    /// <summary>What kind of contact it was.</summary>
    Type,

    /// <summary>What happened.</summary>
    Narrative,

    /// <summary>What was done, decided or planned.</summary>
    Outcome,

    /// <summary>What the agency says about it afterwards.</summary>
    Analysis,

    /// <summary>What the child said or felt.</summary>
    Voice,

    /// <summary>Who was told.</summary>
    Told,

    /// <summary>From whom it came: the referrer, the caller, the source.</summary>
    Source,

    /// <summary>The agency whose record a row is, in a file that holds several agencies' rows.</summary>
    Agency,

    /// <summary>A mark that the event is significant.</summary>
    Significant,

    /// <summary>A reference or case number.</summary>
    Reference,

    /// <summary>Where it happened.</summary>
    Place,
}
