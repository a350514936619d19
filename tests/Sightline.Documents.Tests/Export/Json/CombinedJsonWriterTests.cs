using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Json;

public sealed class CombinedJsonWriterTests
{
    private static readonly When Day = When.On(new DateOnly(2014, 3, 3));

    [Fact]
    public void What_is_written_is_what_the_schema_states()
    {
        StructureOf.Faults(Written(SampleChronology.Whole), JsonNode.Parse(CombinedSchema.Text())!).ShouldBeEmpty();
        StructureOf.Faults(Written(SampleChronology.Document([])), JsonNode.Parse(CombinedSchema.Text())!).ShouldBeEmpty();
    }

    [Fact]
    public void The_check_itself_finds_what_is_wrong()
    {
        var schema = JsonNode.Parse(CombinedSchema.Text())!;
        var wrong = Written(SampleChronology.Whole);
        wrong["entries"]![0]!["row"] = "7";
        wrong["entries"]![1]!.AsObject().Remove("seen");
        wrong["entries"]![2]!["codes"]![0]!["kind"] = "no-such-kind";
        wrong["entries"]![3]!["happened"]!["from"] = "5/1/14";
        wrong["unheard"] = 1;

        StructureOf.Faults(wrong, schema).ShouldBe(
            ["$.entries[0].row: type", "$.entries[1].seen: missing", "$.entries[2].codes[0].kind: enum", "$.entries[3].happened.from: format", "$.unheard: not stated"],
            ignoreOrder: true);
    }

    [Fact]
    public void An_entry_has_the_members_of_the_contract()
    {
        var entry = SampleChronology.Entry(SampleChronology.Gp, 7, When.At(new DateOnly(2014, 3, 3), new TimeOnly(14, 5)), "Attendance 76% and 93.5%.") with
        {
            RecordedOn = new DateOnly(2014, 3, 4),
            Author = "Dr A. Lowe",
            Concerning = ["p4", "p1"],
            Seen = ["p1", "p2"],
            SeenAlone = ["p1"],
            NotSeen = ["p3"],
            Told = [new Told("police", new DateOnly(2014, 3, 5)), new Told("nursery", On: null)],
            Attended = ["police"],
            Themes = [Theme.NeglectMedical],
            Codes = [new EntryCode(EntryKind.Attendance, EntryType.Figure, Outcome: null, [new TextSpan(0, 10)], new AttendanceFigure(PerCent: null, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["p2"] = 93.5m, ["p1"] = 76 }))],
            SameEventAs = [new SameEvent(new RowReference("agencies/police.csv", 3), ["The time differs."])],
        };

        Written(SampleChronology.Document([entry]))["entries"]![0]!.ToJsonString().ShouldBe(
            """
            {"file":"agencies/gp.csv","row":7,"agency":"gp","happened":{"from":"2014-03-03","to":"2014-03-03","precision":"time","time":"14:05"},"recorded":"2014-03-04","author":"Dr A. Lowe",
            "codes":[{"kind":"attendance","type":"figure","outcome":null,"figure":{"p1":76,"p2":93.5},"evidence":[{"start":0,"end":10}]}],
            "concerning":["p4","p1"],"seen":["p1","p2"],"seenAlone":["p1"],"notSeen":["p3"],"told":[{"agency":"police","on":"2014-03-05"},{"agency":"nursery","on":null}],
            "attended":["police"],"themes":["neglect-medical"],"text":"Attendance 76% and 93.5%.","sameEventAs":[{"file":"agencies/police.csv","row":3,"differs":["The time differs."]}],"confirmed":false}
            """.ReplaceLineEndings(string.Empty));
    }

    [Fact]
    public void A_figure_that_the_words_do_not_give_is_null_and_other_codes_have_none()
    {
        var codes = new[] { new EntryCode(EntryKind.Attendance, EntryType.Figure, Outcome: null, []), new EntryCode(EntryKind.Attendance, EntryType.Late, Outcome: null, []) };
        var written = Written(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, "Words.") with { Codes = codes }]))["entries"]![0]!["codes"]!;

        written[0]!.AsObject().ContainsKey("figure").ShouldBeTrue();
        written[0]!["figure"].ShouldBeNull();
        written[1]!.AsObject().ContainsKey("figure").ShouldBeFalse();
    }

    [Fact]
    public void Text_is_filtered_and_its_evidence_marks_the_same_words()
    {
        const string Text = "Card left at 14 Larchfield Court; not seen.";
        var start = Text.IndexOf("not seen", StringComparison.Ordinal);
        var entry = SampleChronology.Entry(SampleChronology.Gp, 1, Day, Text) with
        {
            Author = "9990000018",
            Codes = [new EntryCode(EntryKind.Visit, Type: null, EntryOutcome.NoAccess, [new TextSpan(start, start + 8)])],
            SameEventAs = [new SameEvent(new RowReference("agencies/police.csv", 3), ["There it is 14 Larchfield Court."])],
        };
        var written = Written(SampleChronology.Document([entry], [new Problem("a.csv", 1, "x", "Ask at 14 Larchfield Court.", "Ring 9990000018.")]));
        var span = written["entries"]![0]!["codes"]![0]!["evidence"]![0]!;

        written["entries"]![0]!["text"]!.GetValue<string>()[span["start"]!.GetValue<int>()..span["end"]!.GetValue<int>()].ShouldBe("not seen");
        written.ToJsonString().ShouldNotContain("Larchfield");
        written.ToJsonString().ShouldNotContain("9990000018");
        Written(SampleChronology.Document([entry], shows: new DisclosureChoices(Addresses: true)))["entries"]![0]!["text"]!.GetValue<string>().ShouldBe(Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_nul_do_not_break_it()
    {
        var written = Written(SampleChronology.Document([SampleChronology.Entry(SampleChronology.Gp, 1, Day, "half \uD83D, NUL \0, é")]));

        written["entries"]![0]!["text"]!.GetValue<string>().ShouldBe("half \uFFFD, NUL \0, é");
    }

    [Fact]
    public void Every_word_of_the_schema_is_one_of_the_vocabulary()
    {
        var lists = Enums(JsonNode.Parse(CombinedSchema.Text())!).ToList();

        lists.Count.ShouldBe(5);
        lists.ShouldContain(l => l.SequenceEqual(Words<EntryKind>()));
        lists.ShouldContain(l => l.SequenceEqual(Words<EntryType>()));
        lists.ShouldContain(l => l.SequenceEqual(Words<EntryOutcome>()));
        lists.ShouldContain(l => l.SequenceEqual(Words<Theme>()));
        lists.ShouldContain(l => l.SequenceEqual(Words<Precision>()));
    }

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(w => Kebab.Of(w));

    private static IEnumerable<List<string>> Enums(JsonNode node) => node switch
    {
        JsonObject o => (o["enum"] is JsonArray words ? [[.. words.Where(w => w is not null).Select(w => w!.GetValue<string>())]] : Array.Empty<List<string>>())
            .Concat(o.Where(m => m.Value is not null && !string.Equals(m.Key, "enum", StringComparison.Ordinal)).SelectMany(m => Enums(m.Value!))),
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Enums(i!)),
        _ => [],
    };

    private static JsonNode Written(ChronologyDocument document)
    {
        using var stream = new MemoryStream();
        CombinedJsonWriter.Write(document, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
