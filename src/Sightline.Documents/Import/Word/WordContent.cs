using System.Text;

namespace Sightline.Documents.Import.Word;

/// <summary>What stands in a cell, or in the document outside its tables: paragraphs, and tables within.</summary>
internal sealed class WordContent
{
    private bool _joinsNext;

    /// <summary>The paragraphs and the tables between them, in order.</summary>
    public List<object> Parts { get; } = [];

    /// <summary>Whether this is the document itself and no cell.</summary>
    public bool IsBody { get; init; }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="at">Where, among the parts.</param>
    /// <param name="text">Its words.</param>
    /// <param name="joinsNext">Whether a tracked change takes away the break after it.</param>
    public void AddParagraph(int at, string text, bool joinsNext)
    {
        if (_joinsNext && at > 0 && Parts[at - 1] is string before)
        {
            Parts[at - 1] = before + text;
        }
        else if (text.Length > 0)
        {
            Parts.Insert(at, text);
        }

        _joinsNext = joinsNext;
    }

    /// <summary>The words of a cell: a line for each paragraph and for each row of a table within.</summary>
    /// <returns>The words.</returns>
    public string Words()
    {
        if (Parts.Count == 1 && Parts[0] is string only)
        {
            return only;
        }

        var words = new StringBuilder();
        foreach (var part in Parts)
        {
            if (part is string paragraph)
            {
                Line(words).Append(paragraph);
            }
            else if (part is WordTable table)
            {
                foreach (var row in table.Rows)
                {
                    Line(words).AppendJoin(" | ", row.Cells.Where(c => c is { IsRepeated: false, Text.Length: > 0 }).Select(c => c.Text));
                }
            }
        }

        return words.ToString();
    }

    private static StringBuilder Line(StringBuilder words) => words.Length > 0 ? words.Append('\n') : words;
}
