using System.Globalization;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Patterns;

/// <summary>
/// A sample chronology with the rows that show a pattern marked in place. One row a line:
/// <c>mark | agency | day | kind/type=outcome + … | people, the one it is mostly about first | seen:a,b alone: not-seen: told:agency@day attended: rec:day theme: says: by:practitioner shares:a,b figure:80 figure-of:ada@80</c>.
/// <c>*</c> marks evidence, <c>-</c> a row that is none. Everybody in the samples is invented.
/// </summary>
internal sealed class MarkedLine
{
    private readonly FamilyLine _line;
    private readonly IReadOnlyList<RowReference> _marked;
    private readonly PatternSettings _settings;
    private readonly Pattern _pattern;

    private MarkedLine(Pattern pattern, FamilyLine line, IReadOnlyList<RowReference> marked, PatternSettings settings)
    {
        _pattern = pattern;
        _line = line;
        _marked = marked;
        _settings = settings;
    }

    /// <summary>Reads a sample.</summary>
    /// <param name="pattern">The id of the pattern that is looked for.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="register">Who is who; null for the sample family.</param>
    /// <param name="settings">The thresholds; null for the defaults.</param>
    /// <returns>The line.</returns>
    public static MarkedLine Of(string pattern, string sample, Register? register = null, PatternSettings? settings = null)
    {
        var lines = Lines(sample).ToList();
        var entries = Entries(sample);
        return new MarkedLine(
            PatternCatalogue.Find(pattern).ShouldNotBeNull(),
            FamilyLine.Of(register ?? SampleFamily.Register, entries),
            [.. entries.Where((_, i) => string.Equals(lines[i][0], "*", StringComparison.Ordinal)).Select(e => e.Row)],
            settings ?? PatternSettings.Default);
    }

    /// <summary>The entries of a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>The entries, in the sample's order.</returns>
    public static IReadOnlyList<Entry> Entries(string sample) => [.. Lines(sample).Select((cells, i) => Read(cells, i + 1))];

    /// <summary>Holds that the pattern is silent about the subjects on the day before, and found on the day and the day after, with exactly the marked rows as evidence on the day.</summary>
    /// <param name="on">The first day, as YYYY-MM-DD.</param>
    /// <param name="subjects">The ids of those whom it must be about; further ones may stand beside.</param>
    /// <returns>The sentence that is said on the day, for going on.</returns>
    public string ShouldBeRaised(string on, params string[] subjects)
    {
        var day = Day(on);
        Found(day.AddDays(-1), subjects).ShouldBeEmpty($"the day before {on}");
        var found = Found(day, subjects);
        found.SelectMany(f => Ids(f)).Distinct(StringComparer.Ordinal).Intersect(subjects, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ShouldBe(subjects.Order(StringComparer.Ordinal), $"on {on}");
        found.SelectMany(f => f.Evidence).Select(r => r.Entry.Row).Distinct().OrderBy(r => r.Row).ShouldBe(_marked.OrderBy(r => r.Row), $"the evidence on {on}");
        Found(day.AddDays(1), subjects).ShouldNotBeEmpty($"the day after {on}");
        var says = found[0].Says(Who.Of([.. _line.Members.Of(found[0].Subjects)]));
        says.ShouldEndWith(".");
        says.Any(char.IsDigit).ShouldBeTrue(says);
        return says;
    }

    /// <summary>Holds that the pattern is found about the subjects on a day, and no more on the day after.</summary>
    /// <param name="on">The last day.</param>
    /// <param name="subjects">The ids.</param>
    /// <returns>The same, for going on.</returns>
    public MarkedLine ShouldEndAfter(string on, params string[] subjects)
    {
        Found(Day(on), subjects).ShouldNotBeEmpty($"on {on}");
        Found(Day(on).AddDays(1), subjects).ShouldBeEmpty($"the day after {on}");
        return this;
    }

    /// <summary>Holds that the pattern is never found about the subjects, on any day up to one.</summary>
    /// <param name="through">The last day looked at.</param>
    /// <param name="subjects">The ids; none for anybody.</param>
    /// <returns>The same, for going on.</returns>
    public MarkedLine ShouldStaySilent(string through, params string[] subjects)
    {
        var replay = new Replay(_line, Reader.All, _settings, [_pattern]);
        replay.RunTo(Day(through));
        replay.Episodes.Where(e => subjects.Length == 0 || Ids(e.Subjects).Intersect(subjects, StringComparer.Ordinal).Any())
            .Select(e => $"{string.Join(',', Ids(e.Subjects))} from {e.From:yyyy-MM-dd}: {e.SaysFirst(new Who("they", IsOne: false))}").ShouldBeEmpty();
        return this;
    }

    private List<Finding> Found(DateOnly day, string[] subjects)
    {
        var view = _line.ViewOn(day, Reader.All);
        var findings = new Findings(view);
        _pattern.Find(view, _settings.Of(_pattern.Descriptor), findings);
        return [.. findings.All.Where(f => Ids(f).Intersect(subjects, StringComparer.Ordinal).Any())];
    }

    private IEnumerable<string> Ids(Finding finding) => Ids(finding.Subjects);

    private IEnumerable<string> Ids(PeopleSet set) => _line.Members.Of(set).Select(m => m.Id);

    private static IEnumerable<string[]> Lines(string sample) =>
        sample.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|', StringSplitOptions.TrimEntries));

    private static Entry Read(string[] cells, int number)
    {
        var row = new RowReference($"agencies/{cells[1]}.csv", number);
        var marks = cells.Length > 5 ? cells[5] : string.Empty;
        var agency = SampleFamily.Register.Agencies.FirstOrDefault(a => string.Equals(a.Id, cells[1], StringComparison.Ordinal)) ?? new Agency(cells[1], cells[1], AgencyKind.Other, Area: null);
        return new Entry
        {
            Row = row,
            AgencyId = agency.Id,
            Happened = Happened(cells[2]),
            RecordedOn = Marked(marks, "rec") is [var recorded] ? Day(recorded) : null,
            Codes = [.. cells[3].Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(c => Code(c, marks))],
            Concerning = cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Seen = Marked(marks, "seen"),
            SeenAlone = Marked(marks, "alone"),
            NotSeen = Marked(marks, "not-seen"),
            Attended = Marked(marks, "attended"),
            Told = [.. Marked(marks, "told").Select(t => t.Split('@') is [var a, var d] ? new Told(a, Day(d)) : new Told(t, On: null))],
            Themes = [.. Marked(marks, "theme").Select(t => Kebab.Read<Theme>(t).ShouldNotBeNull())],
            Says = Marked(marks, "says").Aggregate(Saying.None, (all, s) => all | Kebab.Read<Saying>(s).ShouldNotBeNull()),
            Practitioners = Marked(marks, "by"),
            NamedByForenameOnly = Marked(marks, "shares"),
            Account = new WrittenAccount(row, agency, []),
        };
    }

    private static When? Happened(string text) => text.Length == 0
        ? null
        : text.Split("..") is [var from, var to] ? new When(Day(from), Day(to), Precision.Range) : When.On(Day(text));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static EntryCode Code(string text, string marks)
    {
        var (words, outcome) = text.Split('=') is [var w, var o] ? (w, Kebab.Read<EntryOutcome>(o).ShouldNotBeNull()) : (text, (EntryOutcome?)null);
        var (kind, type) = words.Split('/') is [var k, var t] ? (k, Kebab.Read<EntryType>(t).ShouldNotBeNull()) : (words, (EntryType?)null);
        var figure = type != EntryType.Figure ? null : Marked(marks, "figure") is [var all]
            ? new AttendanceFigure(Number(all), new Dictionary<string, decimal>(StringComparer.Ordinal))
            : new AttendanceFigure(PerCent: null, Marked(marks, "figure-of").Select(f => f.Split('@')).ToDictionary(f => f[0], f => Number(f[1]), StringComparer.Ordinal));
        return new EntryCode(Kebab.Read<EntryKind>(kind).ShouldNotBeNull(), type, outcome, [], figure);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Marked(string marks, string word) =>
        [.. marks.Split(' ').Where(m => m.StartsWith(word + ":", StringComparison.Ordinal)).SelectMany(m => m[(word.Length + 1)..].Split(','))];
}
