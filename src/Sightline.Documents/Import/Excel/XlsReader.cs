using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Sightline.Documents.Import.Excel;

/// <summary>Reads an Excel workbook of 1997 to 2003. Values are taken as they were last saved.</summary>
internal static class XlsReader
{
    // What a sheet of that format can hold; a damaged file may claim four thousand million rows. Source: [MS-XLS] 2.2.1.
    private const int MostRows = 65_536;
    private const int MostColumns = 256;

    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the workbook.</summary>
    /// <param name="path">The file's name in the case folder.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <returns>What the workbook holds: a table for each sheet that holds anything.</returns>
    public static SourceFile Read(string path, Stream stream, ImportNotes notes)
    {
        var tables = new List<SourceTable>();
        try
        {
            stream.Position = 0;
            using var workbook = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
            var number = 0;
            do
            {
                Sheet(workbook, ++number, notes, tables);
            }
            while (workbook.NextResult());
        }
        catch (InvalidPasswordException)
        {
            return Protected(path, notes);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library meets a damaged file, and encryption that it does not know, with exceptions of many kinds, its own and the framework's.
            if (tables.Count == 0 && XlsProtection.IsIn(stream))
            {
                return Protected(path, notes);
            }

            notes.Say("corrupt-file", "The file is damaged or half written; it was read up to the damage.", "Ask the agency to send it again.");
        }

        notes.Conclude();
        return new SourceFile(path, SourceFormat.Xls, tables, [], notes.Problems);
    }

    private static SourceFile Protected(string path, ImportNotes notes)
    {
        Formats.UnreadableFile.Say(Formats.FileKind.Protected, notes);
        return new SourceFile(path, SourceFormat.Unknown, [], [], notes.Problems);
    }

    private static void Sheet(IExcelDataReader workbook, int number, ImportNotes notes, List<SourceTable> tables)
    {
        var grid = new SheetGrid(notes);
        var hiddenRows = 0;
        var isHidden = workbook.VisibleState is not null && workbook.VisibleState is not "visible";
        var name = workbook.Name ?? string.Empty;
        var isDone = false;
        try
        {
            for (var row = 0; !isDone && workbook.Read(); row++)
            {
                if (row >= MostRows)
                {
                    notes.Say("corrupt-file", "The file is damaged or half written; it was read up to the damage.", "Ask the agency to send it again.");
                    break;
                }

                var cells = 0;
                for (var column = 0; column < Math.Min(workbook.FieldCount, MostColumns); column++)
                {
                    var (text, moment) = Cell(workbook, column, notes);
                    grid.Put(column, text, moment);
                    cells += text.Length > 0 ? 1 : 0;
                }

                hiddenRows += cells > 0 && workbook.RowHeight == 0 ? 1 : 0;
                isDone = !grid.EndRow(row);
            }
        }
        finally
        {
            // What was read before any damage is kept.
            foreach (var merge in workbook.MergeCells ?? [])
            {
                grid.Merge(merge.FromRow, merge.FromColumn, merge.ToRow, merge.ToColumn);
            }

            if (grid.Rows() is { Count: > 0 } rows)
            {
                tables.Add(new SourceTable(name, rows));
                if (isHidden)
                {
                    ExcelProblems.SayHiddenSheet(number, notes);
                }

                ExcelProblems.SayHiddenRows(number, hiddenRows, notes);
            }
        }
    }

    private static (string Text, DateTime? Moment) Cell(IExcelDataReader workbook, int column, ImportNotes notes)
    {
        switch (workbook.GetValue(column))
        {
            case null:
                return (string.Empty, null);
            case string text:
                return (text, null);
            case bool isTrue:
                return (isTrue ? "TRUE" : "FALSE", null);
            case DateTime moment:
                return Moment(moment, NumberFormat.Of(workbook.GetNumberFormatString(column)), notes);
            case TimeSpan elapsed:
                return ExcelNumber.Read(elapsed.TotalDays, NumberFormat.Of("[h]:mm"), is1904: false, notes);
            case IConvertible number:
                return ExcelNumber.Read(number.ToDouble(CultureInfo.InvariantCulture), NumberFormat.Of(workbook.GetNumberFormatString(column)), is1904: false, notes);
            default:
                return (string.Empty, null);
        }
    }

    // The library makes a day of 1899 of a cell that holds a time alone.
    private static (string Text, DateTime? Moment) Moment(DateTime moment, NumberFormat format, ImportNotes notes)
    {
        var rounded = new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        return rounded.Year < 1900
            ? ExcelNumber.Read(rounded.TimeOfDay.TotalDays, format, is1904: false, notes)
            : ExcelNumber.Date(rounded, format, notes);
    }
}
