using Sightline.Documents.Import.Packages;

namespace Sightline.Documents.Import.Excel;

/// <summary>Reads an Excel workbook of 2007 or later. Values are taken as they were last saved: no formula is worked out, no link followed, no macro run.</summary>
internal static class XlsxReader
{
    /// <summary>Reads the workbook.</summary>
    /// <param name="path">The file's name in the case folder.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <returns>What the workbook holds: a table for each sheet that holds anything.</returns>
    public static SourceFile Read(string path, Stream stream, ImportNotes notes)
    {
        var tables = new List<SourceTable>();
        using (var package = new Package(stream, notes.Limits))
        {
            PackageProblems.SayNames(package, notes);
            var main = package.MainPart();
            var workbook = new XlsxWorkbook();
            PartReader.Read(package, main, notes, workbook.Read);
            var relations = package.RelationsOf(main);
            foreach (var relation in relations)
            {
                if (relation.Type.EndsWith("/styles", StringComparison.Ordinal))
                {
                    PartReader.Read(package, relation.Target, notes, workbook.Styles.Read);
                }
                else if (relation.Type.EndsWith("/sharedStrings", StringComparison.Ordinal))
                {
                    PartReader.Read(package, relation.Target, notes, xml => XlsxStrings.ReadShared(xml, workbook.Strings));
                }
            }

            for (var i = 0; i < workbook.Sheets.Count && !package.IsSpent; i++)
            {
                ReadSheet(package, workbook, relations, i, notes, tables);
            }
        }

        notes.Conclude();
        return new SourceFile(path, SourceFormat.Xlsx, tables, [], notes.Problems);
    }

    private static void ReadSheet(
        Package package,
        XlsxWorkbook workbook,
        IReadOnlyList<(string Id, string Type, string Target)> relations,
        int index,
        ImportNotes notes,
        List<SourceTable> tables)
    {
        var (name, id, isHidden) = workbook.Sheets[index];
        var (_, type, part) = relations.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        if (part is null || !package.Has(part))
        {
            notes.Say("corrupt-file", "The workbook names a sheet that is not in the file.", "Ask the agency to send it again.");
            return;
        }

        if (!type.EndsWith("/worksheet", StringComparison.Ordinal))
        {
            return;
        }

        var sheet = new XlsxSheet(workbook, index + 1, notes);
        PartReader.Read(package, part, notes, sheet.Read);
        var rows = sheet.Conclude();
        if (rows.Count > 0)
        {
            tables.Add(new SourceTable(name, rows));
            if (isHidden)
            {
                ExcelProblems.SayHiddenSheet(index + 1, notes);
            }
        }
    }
}
