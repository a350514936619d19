using System.Text;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Limits;

namespace Sightline.Documents.Tests.Import.Fixtures;

/// <summary>What a test looks at after reading a file made in the test.</summary>
internal static class ReadBack
{
    /// <summary>Reads bytes as a file of a name.</summary>
    public static SourceFile Read(string name, byte[] bytes, ImportLimits? limits = null)
    {
        var file = SourceFileReader.Read(name, new MemoryStream(bytes), limits);

        // Rows are read as they are asked for, and problems are whole only then.
        return file with { Tables = [.. file.Tables.Select(t => t with { Rows = t.Rows.ToList() })] };
    }

    /// <summary>Reads text in UTF-8 as a file of a name.</summary>
    public static SourceFile Read(string name, string text, ImportLimits? limits = null) => Read(name, Encoding.UTF8.GetBytes(text), limits);

    /// <summary>A table's rows as text: cells joined by " | ", a repeated one marked with a star.</summary>
    public static string[] Rows(this SourceFile file, int table = 0) =>
        [.. file.Tables[table].Rows.Select(r => string.Join(" | ", r.Cells.Select(c => c.Text + (c.IsRepeated ? "*" : string.Empty))))];

    /// <summary>One cell.</summary>
    public static SourceCell Cell(this SourceFile file, int row, int column, int table = 0) => file.Tables[table].Rows.ElementAt(row).Cells[column];

    /// <summary>The sorts of problem, in order.</summary>
    public static string[] Codes(this SourceFile file) => [.. file.Problems.Select(p => p.Code)];
}
