using System.Globalization;

namespace Sightline.Documents.Import.Excel;

/// <summary>What to tell a person about a workbook's hidden and missing parts.</summary>
internal static class ExcelProblems
{
    /// <summary>Says that a sheet is hidden.</summary>
    /// <param name="number">The sheet's place in the workbook, from 1.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayHiddenSheet(int number, ImportNotes notes) => notes.Say(
        "hidden-sheet",
        Invariant($"Sheet {number} of the workbook is hidden; it was read with the rest."),
        "Show it in Excel and see whether it belongs to the record.");

    /// <summary>Says that rows are hidden.</summary>
    /// <param name="number">The sheet's place in the workbook, from 1.</param>
    /// <param name="rows">How many.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayHiddenRows(int number, int rows, ImportNotes notes)
    {
        if (rows > 0)
        {
            notes.Say(
                "hidden-rows",
                Invariant($"Rows of sheet {number} are hidden, by hand or by a filter, {rows} of them; they were read with the rest."),
                "Show them in Excel and see whether they belong to the record.");
        }
    }

    /// <summary>Says that columns are hidden.</summary>
    /// <param name="number">The sheet's place in the workbook, from 1.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayHiddenColumns(int number, ImportNotes notes) => notes.Say(
        "hidden-columns",
        Invariant($"Columns of sheet {number} are hidden; they were read with the rest."),
        "Show them in Excel and see whether they belong to the record.");

    /// <summary>Says that formulas have no value in the file.</summary>
    /// <param name="number">The sheet's place in the workbook, from 1.</param>
    /// <param name="cells">How many.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayFormulas(int number, int cells, ImportNotes notes)
    {
        if (cells > 0)
        {
            notes.Say(
                "formula-without-value",
                Invariant($"Cells of sheet {number} hold a formula without its value, {cells} of them, and formulas are never worked out here; they were read as empty."),
                "Open the workbook in Excel, save it, and put that in the folder.");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
