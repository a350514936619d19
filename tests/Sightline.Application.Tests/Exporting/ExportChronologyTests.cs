using System.Text.Json;
using Sightline.Application.Combining;
using Sightline.Application.Exporting;
using Sightline.Documents.Export;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Exporting;

public sealed class ExportChronologyTests
{
    [Fact]
    public void Every_ending_is_written_and_is_not_empty()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var document = Document(folder);
        foreach (var ending in ExportChronology.Endings)
        {
            using var stream = new MemoryStream();
            ExportChronology.Write(document, ending, stream);
            stream.Length.ShouldBeGreaterThan(200, ending);
        }
    }

    [Fact]
    public void The_same_work_gives_the_same_bytes()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        foreach (var ending in ExportChronology.Endings)
        {
            Bytes(ending).AsSpan().SequenceEqual(Bytes(ending)).ShouldBeTrue(ending);
        }

        byte[] Bytes(string ending)
        {
            using var stream = new MemoryStream();
            ExportChronology.Write(Document(folder), ending, stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public void The_json_counts_what_was_combined()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        using var stream = new MemoryStream();
        ExportChronology.Write(Document(folder), ".json", stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("entries").GetArrayLength().ShouldBe(6);
        json.RootElement.GetProperty("counts").GetProperty("rowsInFiles").GetInt32().ShouldBe(9);
        json.RootElement.GetProperty("family").GetString().ShouldBe("invented-quennell");
    }

    private static ChronologyDocument Document(CaseOnDisk folder) => ExportChronology.Document(
        CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, CancellationToken.None).Value!,
        new StoppedClock(),
        new DisclosureChoices());

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
