using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sightline.Benchmarks;

/// <summary>Combining a Word table of 10,000 rows, beside only reading its cells with the library.</summary>
public class WordCombining
{
    /// <summary>How many rows the table has.</summary>
    public const int Rows = 10_000;

    private string _folder = string.Empty;

    /// <summary>Writes the document.</summary>
    [GlobalSetup]
    public void Write() => _folder = MadeUpCase.Docx(Rows);

    /// <summary>The floor: the words of every cell by the Open XML library.</summary>
    /// <returns>How many characters the cells have.</returns>
    [Benchmark(Baseline = true)]
    public long OnlyReadWord10k()
    {
        using var document = WordprocessingDocument.Open(MadeUpCase.FileOf(_folder), isEditable: false);
        return document.MainDocumentPart!.Document.Descendants<TableCell>().Sum(c => (long)c.InnerText.Length);
    }

    /// <summary>The whole.</summary>
    /// <returns>How many entries are on the line.</returns>
    [Benchmark]
    public int CombineWord10k() => CombineOnce.Run(_folder);
}
