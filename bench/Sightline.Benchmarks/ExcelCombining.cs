using BenchmarkDotNet.Attributes;
using ExcelDataReader;

namespace Sightline.Benchmarks;

/// <summary>Combining an Excel sheet of 10,000 rows, beside only reading its cells with the library.</summary>
public class ExcelCombining
{
    /// <summary>How many rows the sheet has.</summary>
    public const int Rows = 10_000;

    private string _folder = string.Empty;

    /// <summary>Writes the workbook.</summary>
    [GlobalSetup]
    public void Write()
    {
        // The library asks for Windows-1252 even where a workbook does not use it.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        _folder = MadeUpCase.Xlsx(Rows);
    }

    /// <summary>The floor: every cell by the Excel library.</summary>
    /// <returns>How many characters the cells have.</returns>
    [Benchmark(Baseline = true)]
    public long OnlyReadExcel10k()
    {
        using var file = File.OpenRead(MadeUpCase.FileOf(_folder));
        using var reader = ExcelReaderFactory.CreateReader(file);
        var length = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                length += (reader.GetValue(i) as string)?.Length ?? 0;
            }
        }

        return length;
    }

    /// <summary>The whole.</summary>
    /// <returns>How many entries are on the line.</returns>
    [Benchmark]
    public int CombineExcel10k() => CombineOnce.Run(_folder);
}
