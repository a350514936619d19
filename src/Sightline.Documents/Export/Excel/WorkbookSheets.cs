using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Sightline.Documents.Export.Excel;

/// <summary>The sheets of a workbook: each with the marking in its first row, its headings in the second, both frozen.</summary>
internal sealed class WorkbookSheets(OfficePackage package, string familyLabel, string made)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private readonly Sheets sheets = new();
    private readonly List<DefinedName> filters = [];
    private readonly List<DefinedName> prints = [];
    private string name = string.Empty;

    /// <summary>Begins a sheet.</summary>
    public SheetXml Start(string sheetName, IReadOnlyList<(string Heading, int Width)> columns)
    {
        name = sheetName;
        var number = sheets.ChildElements.Count + 1;
        var (content, id) = package.Start(string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{number}.xml"), ContentType + "worksheet+xml", "worksheet");
        sheets.Append(new Sheet { Name = sheetName, SheetId = (uint)number, Id = id });
        var sheet = new SheetXml(content, [.. columns.Select(c => c.Width)], frozenRows: 2);
        sheet.StartRow();
        sheet.Words(0, Marking.Words + " · " + familyLabel + " · " + made, SheetStyle.Mark);
        sheet.End();
        sheet.StartRow(RowHeights.Of([.. columns.Select(c => c.Heading)], [.. columns.Select(c => c.Width)]));
        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Words(i, columns[i].Heading, SheetStyle.Heading);
        }

        sheet.End();
        return sheet;
    }

    /// <summary>Ends a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="lastRow">Its last row, from 1.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <param name="printed">How many of them are printed.</param>
    /// <param name="isFiltered">Whether its headings have filters.</param>
    public void End(SheetXml sheet, int lastRow, int columns, int printed, bool isFiltered = true)
    {
        var last = lastRow.ToString(CultureInfo.InvariantCulture);
        var place = (uint)sheets.ChildElements.Count - 1;
        sheet.EndRows(isFiltered ? "A2:" + SheetXml.Letters(columns - 1) + last : null, familyLabel, made);
        if (isFiltered)
        {
            filters.Add(new DefinedName($"'{name}'!$A$2:${SheetXml.Letters(columns - 1)}${last}") { Name = "_xlnm._FilterDatabase", LocalSheetId = place, Hidden = true });
        }

        prints.Add(new DefinedName($"'{name}'!$A$2:${SheetXml.Letters(printed - 1)}${last}") { Name = "_xlnm.Print_Area", LocalSheetId = place });
        prints.Add(new DefinedName($"'{name}'!$2:$2") { Name = "_xlnm.Print_Titles", LocalSheetId = place });
    }

    /// <summary>Writes the workbook itself, when all sheets have ended.</summary>
    public void Finish()
    {
        package.Add("/xl/styles.xml", ContentType + "styles+xml", "styles", SheetStyles.Sheet());
        using var book = package.StartMain("/xl/workbook.xml", ContentType + "sheet.main+xml");
        OfficePackage.Write(book, new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, new DefinedNames(filters.Concat<OpenXmlElement>(prints))));
    }
}
