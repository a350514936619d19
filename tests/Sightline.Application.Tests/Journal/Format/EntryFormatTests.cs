using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Journal.Format;

public class EntryFormatTests
{
    private static readonly Gen<string> Words = Gen.Elements("ada", "", "O'Neil", "a\"b\\c", "Zoë 𐍈", "<b>&amp;</b>", "line\nline\ttab", "\u0000");

    private static readonly Gen<DateOnly> Days = Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<When?> Moments =
        from one in Days
        from other in Days
        from precision in Gen.Elements(Enum.GetValues<Precision>())
        from minute in Gen.Choose(0, (24 * 60) - 1)
        from isThere in Gen.Elements(true, true, true, false)
        select isThere
            ? new When(one < other ? one : other, one < other ? other : one, precision, precision == Precision.Time ? TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(minute)) : null)
            : null;

    private static readonly Gen<EntryCode> Codes =
        from kind in Gen.Elements(Enum.GetValues<EntryKind>())
        from type in Gen.Elements(Enum.GetValues<EntryType>().Select(t => (EntryType?)t).Append(null))
        from outcome in Gen.Elements(Enum.GetValues<EntryOutcome>().Select(o => (EntryOutcome?)o).Append(null))
        from start in Gen.Choose(0, 1000)
        from perCent in Gen.Choose(0, 1000)
        from figure in Gen.Choose(0, 2)
        select new EntryCode(
            kind,
            type,
            outcome,
            figure == 0 ? [] : [new TextSpan(start, start + 3), new TextSpan(start + 9, start + 11)],
            figure switch
            {
                0 => null,
                1 => new AttendanceFigure(perCent / 10m, new Dictionary<string, decimal>(StringComparer.Ordinal)),
                _ => new AttendanceFigure(PerCent: null, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["p1"] = perCent / 10m, ["p2"] = 81.25m }),
            });

    private static readonly Gen<Entry> Entries =
        from happened in Moments
        from recorded in Days
        from codes in Codes.ListOf()
        from people in Words.ListOf()
        from seen in Words.ListOf()
        from text in Words
        from role in Gen.Elements(Enum.GetValues<CellRole>())
        from agency in Gen.Elements(Enum.GetValues<AgencyKind>())
        from themes in Gen.SubListOf(Enum.GetValues<Theme>())
        from says in Gen.Choose(0, (1 << 13) - 1)
        from flag in Gen.Elements(true, false)
        select EntryOf(happened, flag ? recorded : null, codes, people, seen, text, role, agency, themes, (Saying)says, flag);

    [Fact]
    public void An_entry_is_read_back_as_it_was() => Prop.ForAll(Entries.ToArbitrary(), static entry =>
    {
        var item = ItemOf.Recording(new FamilyKey(1), entry, SourceReference.Of("test", "1", "1"), "test");

        var read = ItemContent.Entry(Encoding.UTF8.GetBytes(item.Plain), item.Narrative.Span);

        JsonSerializer.Serialize(read.Value.ShouldNotBeNull()).ShouldBe(JsonSerializer.Serialize(entry));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_plain_half_holds_no_word_of_what_was_written()
    {
        var entry = EntryOf(happened: null, recorded: null, [], [], [], "Quennell at the door", CellRole.Narrative, AgencyKind.School, [], Saying.None, flag: false);

        EntryPlainFormat.Write(entry).ShouldBe("""{"v":1,"agency":"school-1"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"v":2,"agency":"a"}""")]
    [InlineData("""{"v":1,"agency":"a","later":true}""")]
    [InlineData("""{"v":1,"agency":"a","happened":["2031-02-31","2031-03-01","day"]}""")]
    [InlineData("""{"v":1,"agency":"a","happened":["2031-03-02","2031-03-01","day"]}""")]
    [InlineData("""{"v":1,"agency":"a","happened":["2031-03-02"]}""")]
    [InlineData("""{"v":1,"agency":"a","codes":[{"kind":"teleport"}]}""")]
    [InlineData("""{"v":1,"agency":"a","codes":[{"type":"routine"}]}""")]
    [InlineData("""{"v":1,"agency":"a","themes":["weather"]}""")]
    public void What_another_program_wrote_is_a_reason(string plain)
    {
        var narrative = NarrativeFormat.Write(EntryOf(null, null, [], [], [], "x", CellRole.Other, AgencyKind.Gp, [], Saying.None, flag: false));

        ItemContent.Entry(Encoding.UTF8.GetBytes(plain), narrative.Span).Reason.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[2]")]
    [InlineData("[3,\"why\",\"file\",1,null,\"a\",\"b\",\"school\",null]")]
    [InlineData("[2,\"file\",1,null,\"a\",\"b\",\"school\",null]")]
    [InlineData("[1,\"file\",1,null,\"a\",\"b\",\"school\",null,\"narrative\",\"heading\"]")]
    [InlineData("[1,\"file\",1,null,\"a\",\"b\",\"circus\",null]")]
    [InlineData("[1,\"file\"]")]
    public void A_narrative_that_is_not_whole_is_a_reason(string narrative) =>
        ItemContent.Entry("""{"v":1,"agency":"a"}"""u8, Encoding.UTF8.GetBytes(narrative)).Reason.ShouldNotBeNull();

    private static Entry EntryOf(
        When? happened,
        DateOnly? recorded,
        IList<EntryCode> codes,
        IList<string> people,
        IList<string> seen,
        string text,
        CellRole role,
        AgencyKind kind,
        IEnumerable<Theme> themes,
        Saying says,
        bool flag)
    {
        var row = new RowReference("agencies/school.csv", 7);
        return new Entry
        {
            Row = row,
            AgencyId = "school-1",
            Happened = happened,
            RecordedOn = recorded,
            Author = flag ? text : null,
            SpokenTo = flag ? [.. seen] : [],
            CorrectedBecause = flag ? text : null,
            Codes = [.. codes],
            Concerning = [.. people],
            Seen = [.. seen],
            SeenAlone = [.. seen.Take(1)],
            NotSeen = [.. people.Take(1)],
            Told = [.. people.Select(p => new Told(p, flag ? recorded : null))],
            Attended = [.. seen],
            Themes = [.. themes],
            Says = says,
            Practitioners = [.. people],
            NamedByForenameOnly = [.. seen],
            CopiedFrom = happened is null ? null : new CopiedFrom("police", IsOtherFamily: flag),
            Account = new WrittenAccount(row, new Agency("school-1", text, kind, flag ? text : null), [(role, text, text), (CellRole.Narrative, "What", text)]),
            IsConfirmed = flag,
        };
    }
}
