using System.Text.Json;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Sightline.Documents.Tests.Import;

/// <summary>Every agency's file of the shared cases is read whole: as many rows of data as its truth file codes.</summary>
public class SharedCasesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var slug in Shared.Cases)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Shared.Folder!, "cases", slug, "agencies")).Order(StringComparer.Ordinal))
            {
                files.Add($"{slug}/agencies/{Path.GetFileName(file)}");
            }
        }

        if (files.Count == 0)
        {
            files.Add(string.Empty);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Holds_as_many_rows_of_data_as_the_truth_codes(string path)
    {
        if (path.Length == 0)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        var slug = path[..path.IndexOf('/', StringComparison.Ordinal)];
        var file = path[(slug.Length + 1)..];
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(Shared.Folder!, "cases", slug, "truth.json")));
        var expected = truth.RootElement.GetProperty("entries").EnumerateArray().Count(e => e.GetProperty("file").ValueEquals(file));

        var read = SourceFileReader.Read(file, Path.Combine(Shared.Folder!, "cases", path));
        var rows = CountDataRows(read);

        rows.ShouldBe(expected);
        read.Problems.ShouldBeEmpty();
    }

    // The heading row is the first that fills the table's width; what stands before it is a title, what repeats it is a heading again.
    private static int CountDataRows(SourceFile file)
    {
        var count = 0;
        string[]? heading = null;
        foreach (var table in file.Tables)
        {
            var rows = table.Rows.Select(r => r.Cells.Select(c => c.IsRepeated ? string.Empty : c.Text).ToArray()).ToList();
            var width = rows.Max(r => r.Count(c => c.Length > 0));
            if (width < 3)
            {
                continue;
            }

            var at = rows.FindIndex(r => r.Count(c => c.Length > 0) >= width - 1 && Array.TrueForAll(r, c => c.Length < 40));
            heading = heading is null || !rows[at].Any(c => c.Any(char.IsAsciiDigit)) ? rows[at] : heading;
            var data = rows.Skip(heading == rows[at] ? at + 1 : 0).Where(r => !r.SequenceEqual(heading, StringComparer.Ordinal) && r.Count(c => c.Length > 0) > 1);
            count += data.Count();
        }

        return count;
    }
}
