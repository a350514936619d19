using System.Text;
using Shouldly;
using Sightline.Documents.Import.Coded;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Sightline.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Sightline.Documents.Tests.Import.Coded;

public class CodedReaderTests(ITestOutputHelper output)
{
    private const string Whole = """
        { "entries": [{ "file": "agencies/gp.csv", "row": 7, "happened": {"from": "2014-03-03", "to": "2014-03-03", "precision": "time", "time": "09:30"},
            "codes": [{ "kind": "appointment", "type": "health-visitor", "outcome": "was-not-brought", "evidence": [{"start": 3, "end": 9}] },
                      { "kind": "attendance", "type": "figure", "outcome": null, "figure": {"p1": 76, "p4": 93.5} },
                      { "kind": "attendance", "type": "figure", "outcome": null, "figure": 88 }],
            "concerning": ["p1", "p2"], "seen": ["p2"], "seenAlone": [], "notSeen": ["p1"], "author": "HV", "told": [{"agency": "gp", "on": "2014-03-04"}, {"agency": "csc", "on": null}],
            "recorded": "2014-03-05", "themes": ["neglect-medical"] }] }
        """;

    [Fact]
    public void Reads_every_field()
    {
        var (readings, problems) = Read(Whole);

        problems.ShouldBeEmpty();
        var reading = readings[new RowReference("agencies/gp.csv", 7)];
        reading.Happened.ShouldBe(When.At(new(2014, 3, 3), new(9, 30)));
        reading.Codes[0].Kind.ShouldBe(EntryKind.Appointment);
        reading.Codes[0].Type.ShouldBe(EntryType.HealthVisitor);
        reading.Codes[0].Outcome.ShouldBe(EntryOutcome.WasNotBrought);
        reading.Codes[0].Evidence.ShouldBe([new TextSpan(3, 9)]);
        reading.Codes[1].Figure!.ByChild.ShouldBe(new Dictionary<string, decimal>(StringComparer.Ordinal) { ["p1"] = 76, ["p4"] = 93.5m });
        reading.Codes[2].Figure!.PerCent.ShouldBe(88);
        reading.Concerning.ShouldBe(["p1", "p2"]);
        reading.Seen.ShouldBe(["p2"]);
        reading.SeenAlone.ShouldBeEmpty();
        reading.NotSeen.ShouldBe(["p1"]);
        reading.Author.ShouldBe("HV");
        reading.Told.ShouldBe([new Told("gp", new(2014, 3, 4)), new Told("csc", null)]);
        reading.RecordedOn.ShouldBe(new DateOnly(2014, 3, 5));
        reading.Themes.ShouldBe([Theme.NeglectMedical]);
    }

    [Theory]
    [InlineData("""{"file":"a.csv","row":1,"codes":[{"kind":"teleport"}]}""", "coded-word")]
    [InlineData("""{"file":"a.csv","row":1,"codes":[{"kind":"visit","type":"teleport"}]}""", "coded-word")]
    [InlineData("""{"file":"a.csv","row":1,"codes":[{"kind":"visit","type":"dental"}]}""", "coded-mismatch")]
    [InlineData("""{"file":"a.csv","row":1,"codes":[{"kind":"attendance","type":"figure","figure":101}]}""", "coded-figure")]
    [InlineData("""{"file":"a.csv","row":1,"codes":[{"kind":"attendance","type":"figure","figure":{"p1":"x"}}]}""", "coded-figure")]
    [InlineData("""{"file":"a.csv","row":1,"themes":["teleport"]}""", "coded-word")]
    [InlineData("""{"file":"a.csv","row":1,"happened":{"from":"2014-02-31","to":"2014-03-01","precision":"day"}}""", "coded-date")]
    [InlineData("""{"file":"a.csv","row":1,"happened":{"from":"2014-03-02","to":"2014-03-01","precision":"range"}}""", "coded-date")]
    [InlineData("""{"file":"a.csv","row":1,"happened":{"from":"2014-03-02","to":"2014-03-02","precision":"time","time":"noon"}}""", "coded-time")]
    [InlineData("""{"file":"a.csv","row":1,"happened":"2014"}""", "coded-date")]
    [InlineData("""{"file":"a.csv","row":1,"told":[{}]}""", "coded-no-agency")]
    [InlineData("""{"file":"a.csv","row":0}""", "coded-no-row")]
    [InlineData("""{"row":1}""", "coded-no-row")]
    [InlineData("7", "coded-field")]
    [InlineData("""{"file":"a.csv","row":3},{"file":"./a.csv","row":3}""", "coded-doubled-row")]
    public void Says_what_is_wrong(string entries, string code) => Read($$"""{"entries":[{{entries}}]}""").Problems[0].Code.ShouldBe(code);

    [Theory]
    [InlineData("{}", "coded-no-entries")]
    [InlineData("{\"entries\":[{\"file\":", "coded-not-json")]
    public void Says_what_is_wrong_with_the_file(string text, string code) => Read(text).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Reads_the_truth_of_the_shared_cases()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        foreach (var slug in Shared.Cases)
        {
            var (readings, problems) = CodedReader.Read("truth.json", Path.Combine(Shared.Folder, "cases", slug, "truth.json"));
            problems.ShouldBeEmpty(slug);
            readings.Count.ShouldBeGreaterThan(200);
        }
    }

    private static (IReadOnlyDictionary<RowReference, ConfirmedReading> Readings, IReadOnlyList<Problem> Problems) Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CodedReader.Read("coded.json", stream);
    }
}
