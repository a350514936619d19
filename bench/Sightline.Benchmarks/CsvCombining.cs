using BenchmarkDotNet.Attributes;
using Sightline.Documents.Import;

namespace Sightline.Benchmarks;

/// <summary>Combining 100,000 rows of CSV, beside only parsing the same file.</summary>
public class CsvCombining
{
    /// <summary>How many rows the file has.</summary>
    public const int Rows = 100_000;

    private string _folder = string.Empty;

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void Write() => _folder = MadeUpCase.Csv(Rows);

    /// <summary>The floor: every cell read, and nothing done with it.</summary>
    /// <returns>How many characters the cells have.</returns>
    [Benchmark(Baseline = true)]
    public long OnlyParseCsv100k() =>
        SourceFileReader.Read("agencies/childrens-social-care.csv", MadeUpCase.FileOf(_folder)).Tables.Sum(t => t.Rows.Sum(r => r.Cells.Sum(c => (long)c.Text.Length)));

    /// <summary>The whole.</summary>
    /// <returns>How many entries are on the line.</returns>
    [Benchmark]
    public int CombineCsv100k() => CombineOnce.Run(_folder);
}
