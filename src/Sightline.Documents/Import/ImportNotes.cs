using Sightline.Documents.Import.Limits;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Import;

/// <summary>What is to be said about one file, gathered while it is read: each thing once, with how often it was met.</summary>
internal sealed class ImportNotes(string path, ImportLimits limits)
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private long _characters;
    private int _rows;

    /// <summary>The problems so far.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The limits under which the file is read.</summary>
    public ImportLimits Limits => limits;

    /// <summary>What was met in the cells. A reader that reads a stretch again puts back the counts from before it.</summary>
    public CellCounts Counts { get; set; }

    /// <summary>Rows whose columns were cut at the limit.</summary>
    public int RowsCut { get; set; }

    /// <summary>Says something about the whole file, unless the same was said before.</summary>
    /// <param name="code">The sort of problem.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="toDo">What to do.</param>
    public void Say(string code, string what, string toDo)
    {
        if (_said.Add(code + "\n" + what))
        {
            _problems.Add(new Problem(path, Row: null, code, what, toDo));
        }
    }

    /// <summary>Counts a row of an Office file.</summary>
    /// <returns>Whether it is within the limit; where it is not, that has been said.</returns>
    public bool TakeRow()
    {
        if (++_rows <= limits.Rows)
        {
            return true;
        }

        Say(
            "too-many-rows",
            $"The file has more than {limits.Rows:N0} rows; it was read up to there.",
            "Ask the agency for the period or the family that is needed, or cut the file into parts.");
        return false;
    }

    /// <summary>Counts the text of a cell as often as it stands in the file.</summary>
    /// <param name="characters">How long it is.</param>
    /// <returns>Whether it is within the limit; where it is not, that has been said.</returns>
    public bool TakeText(int characters)
    {
        _characters += characters;
        if (_characters <= limits.TextCharacters)
        {
            return true;
        }

        Say(
            "too-much-text",
            $"The file's cells hold more than {limits.TextCharacters:N0} characters together; it was read up to there.",
            "Ask the agency whether the file is what it meant to send; a chronology is never that long.");
        return false;
    }

    /// <summary>Says what was only counted so far. Called when the reading is over.</summary>
    public void Conclude()
    {
        var counts = Counts;
        Count("nul-characters", counts.Nul, "held NUL characters, which were left out", "Compare them with the agency's own copy: the file may be damaged.");
        Count("direction-marks", counts.DirectionMarks, "held invisible marks that turn the direction of text, which were left out", "Compare them with the agency's own copy if their words look out of order.");
        Count("broken-encoding", counts.Undecodable, "hold characters that could not be decoded", "Ask the agency to save the file again as 'CSV UTF-8', or as an Excel workbook.");
        Count("cell-too-long", counts.Cut, $"are longer than {limits.CellCharacters:N0} characters and were cut there", "Read them in the agency's file, and ask the agency to divide them.");
        Count("too-many-columns", RowsCut, $"have more than {limits.Columns:N0} columns; those past it were left out", "Ask the agency for the table alone.", "Rows");
        Counts = default;
        RowsCut = 0;
    }

    private void Count(string code, int count, string what, string toDo, string noun = "Cells")
    {
        if (count > 0)
        {
            Say(code, $"{noun} that {what}: {count:N0}.", toDo);
        }
    }
}

/// <summary>How many cells of a file had something odd in them.</summary>
/// <param name="Nul">A NUL character.</param>
/// <param name="DirectionMarks">A mark that turns the direction of text.</param>
/// <param name="Undecodable">A character that stands for what could not be decoded.</param>
/// <param name="Cut">More characters than the limit.</param>
internal readonly record struct CellCounts(int Nul, int DirectionMarks, int Undecodable, int Cut);
