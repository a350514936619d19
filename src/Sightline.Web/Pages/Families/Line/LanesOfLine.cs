using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>The lanes of a line: the children with the gaps on top, then the agencies; or the children alone with their entries.</summary>
internal static class LanesOfLine
{
    /// <summary>From so many days without an entry on, a lane of an agency says so.</summary>
    public const int LongSilence = 182;

    private const int ShortestLine = 27;

    // A record that ended long ago is not drawn until today, where it would be a tenth of the picture.
    private const int LongestAfter = 400;

    /// <summary>Draws a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="signals">What patterns said; a lane at the foot.</param>
    /// <returns>The drawing; null where no entry that is shown has a date.</returns>
    public static DrawnLine? Draw(LineOfFamily line, IReadOnlyList<SignalOnLine> signals)
    {
        if (ScaleOf(line) is not { } scale)
        {
            return null;
        }

        var lanes = line.Choices.ByChild ? ByChild(line, scale) : [.. ChildrenChosen(line).Select(c => ChildLane(line, c, [])), .. ByAgency(line, scale)];
        if (signals.Count > 0)
        {
            lanes.Add(new LaneInput("Signals", LaneSort.Signals, [], [.. signals.Select(s => new BarInput(BarSort.Signal, s.From, s.To ?? line.KnownOn, s.Label, $"{s.Label}, from {WhenWords.Of(s.From)}{(s.To is { } to ? " to " + WhenWords.Of(to) : " on")}", Number: null))]));
        }

        return LineDrawing.Of(scale, lanes);
    }

    private static LineScale? ScaleOf(LineOfFamily line)
    {
        var dated = line.All.Where(e => e.Entry.Happened is not null).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var last = dated.Max(e => e.Entry.Happened!.Latest);
        last = line.Record.Register.Period is { } period && period.To > last ? period.To : last;
        var isOver = line.Record.Register.Period is not null && line.KnownOn.DayNumber - last.DayNumber > LongestAfter;
        var from = line.Choices.From ?? dated.Min(e => e.Entry.Happened!.Earliest);
        var to = line.Choices.To ?? (isOver || last > line.KnownOn ? last : line.KnownOn);
        var least = from.DayNumber + ShortestLine;
        return new LineScale(from, to.DayNumber >= least ? to : ViewClock.Later(from, ShortestLine), line.AlignedOn?.Entry.Happened!.Earliest);
    }

    private static IEnumerable<ChildOnLine> ChildrenChosen(LineOfFamily line) =>
        line.Children.Where(c => line.Choices.Children.Count == 0 || line.Choices.Children.Contains(c.Place));

    private static List<LaneInput> ByAgency(LineOfFamily line, LineScale scale)
    {
        var byAgency = line.Shown.Where(e => e.Entry.Happened is not null).ToLookup(e => e.Entry.AgencyId, StringComparer.Ordinal);
        var away = Away(line, scale).ToLookup(a => a.AgencyId, a => a.Bar, StringComparer.Ordinal);
        var lanes = new List<LaneInput>();
        foreach (var agency in line.Agencies)
        {
            var isChosen = line.Choices.Agencies.Count == 0 || line.Choices.Agencies.Contains(agency.Place);
            var note = NoteOf(line, agency);
            if (isChosen && (note is not null || byAgency.Contains(agency.Id) || line.All.Any(e => IsOf(e, agency))))
            {
                var (marks, bars) = Entries(line, byAgency[agency.Id]);
                lanes.Add(new LaneInput(agency.Name, LaneSort.Agency, marks, [.. Silences(line, agency), .. away[agency.Id], .. bars]) { Note = note });
            }
        }

        return lanes;
    }

    private static List<LaneInput> ByChild(LineOfFamily line, LineScale scale)
    {
        var dated = line.Shown.Where(e => e.Entry.Happened is not null).ToList();
        var lanes = ChildrenChosen(line).Select(c => ChildLane(line, c, dated.Where(e => LineOfFamily.IsAbout(e.Entry, c.Member.Id)))).ToList();
        var (marks, bars) = Entries(line, dated.Where(e => !line.Children.Any(c => LineOfFamily.IsAbout(e.Entry, c.Member.Id))));
        var away = Away(line, scale).Select(a => a.Bar).ToList();
        if (marks.Count + bars.Count + away.Count > 0)
        {
            lanes.Add(new LaneInput("About no child by name", LaneSort.Adults, marks, [.. away, .. bars]));
        }

        return lanes;
    }

    private static LaneInput ChildLane(LineOfFamily line, ChildOnLine child, IEnumerable<EntryOnLine> entries)
    {
        var (marks, bars) = Entries(line, entries);
        var gaps = child.Gaps.Select(g => new BarInput(BarSort.NotSeen, g.From, g.To, $"not seen {Dates.Days(g.Days)}", LineSummary.Of(child.Name, g), NumberOf(line, g.After.Entry)));
        return new LaneInput(child.Name, LaneSort.Child, marks, [.. gaps, .. Statuses(line, child), .. bars])
        {
            SeenOn = [.. ChildGaps.SightsOf(line.View, child.Member).Select(r => r.On)],
            Note = child.Member.Person.Born is { } born ? Dates.AgeWords(line.KnownOn, born) : null,
        };
    }

    private static IEnumerable<BarInput> Statuses(LineOfFamily line, ChildOnLine child) =>
        line.View.Statuses.Of(child.Member).Select(p =>
        {
            var words = Sentence.Of(CodeWords.Of(p.Level));
            var says = $"{child.Name}: {CodeWords.Of(p.Level)} from {WhenWords.Of(p.From)}{(p.To is { } to ? " to " + WhenWords.Of(to) : ", which goes on")}";
            return new BarInput(BarSort.Status, p.From, p.To ?? line.KnownOn, words, says, NumberOf(line, p.StartedBy.Entry));
        });

    // What has two named ends lasted; what is only dated roughly did not.
    private static (List<MarkInput> Marks, List<BarInput> Bars) Entries(LineOfFamily line, IEnumerable<EntryOnLine> entries)
    {
        var (marks, bars) = (new List<MarkInput>(), new List<BarInput>());
        foreach (var one in entries)
        {
            var happened = one.Entry.Happened!;
            var says = $"{one.Number}. {EntryWords.When(one.Entry)}: {one.ReadAs}. {line.Words.Agency(one.Entry)}";
            if (happened.Precision == Precision.Range && happened.Latest > happened.Earliest)
            {
                var label = one.Entry.Codes.Count == 0 ? "Entry" : PlainCodes.Sentence(PlainCodes.Of(one.Entry.Codes[0].Kind));
                bars.Add(new BarInput(BarSort.Entry, happened.Earliest, happened.Latest, $"{label} {Dates.Days(happened.Latest.DayNumber - happened.Earliest.DayNumber + 1)}", says, one.Number));
            }
            else
            {
                marks.Add(new MarkInput(one.Number, happened.Earliest, happened.Latest, EntryWords.Shape(one.Entry), EntryWords.DidNotTakePlace(one.Entry), says));
            }
        }

        return (marks, bars);
    }

    // Where entries may be there that are not visible, nothing is said of silence: the edge of a gap would tell where they are not.
    private static IEnumerable<BarInput> Silences(LineOfFamily line, AgencyOnLine agency)
    {
        var isOwn = string.Equals(agency.Id, line.Viewer.AgencyId, StringComparison.Ordinal);
        if ((agency.NotVisible != 0 && !isOwn) || (line.Reader.AgencyId is { } reader && !string.Equals(reader, agency.Id, StringComparison.Ordinal)))
        {
            yield break;
        }

        EntryOnLine? before = null;
        foreach (var one in line.All.Where(e => e.Entry.Happened is not null && IsOf(e, agency)).OrderBy(e => e.Entry.Happened!.Earliest))
        {
            if (before is not null && one.Entry.Happened!.Earliest.DayNumber - before.Entry.Happened!.Latest.DayNumber is >= LongSilence and var days)
            {
                yield return new BarInput(BarSort.NothingWritten, before.Entry.Happened.Latest, one.Entry.Happened.Earliest, $"nothing sent {Dates.Days(days)}", $"{agency.Name}: nothing sent for {Dates.Days(days)}, from {WhenWords.Of(before.Entry.Happened.Latest)} to {WhenWords.Of(one.Entry.Happened.Earliest)}", NumberOf(line, before.Entry));
            }

            before = before is null || one.Entry.Happened!.Latest > before.Entry.Happened!.Latest ? one : before;
        }
    }

    private static IEnumerable<(string AgencyId, BarInput Bar)> Away(LineOfFamily line, LineScale scale) =>
        line.View.Workers.TimesAway().Where(a => scale.Holds(a.From, a.To)).Select(a =>
        {
            var who = a.Practitioner.Role is { Length: > 0 and <= 30 } role ? Sentence.Of(role) : "Worker";
            var goesOn = a.To > line.KnownOn;
            var lasted = goesOn ? $"since {WhenWords.Of(a.From)}" : Dates.Days(a.To.DayNumber - a.From.DayNumber + 1);
            var says = $"{who} away from {(a.From == DateOnly.MinValue ? "a day that is not recorded" : WhenWords.Of(a.From))}{(goesOn ? " on" : " to " + WhenWords.Of(a.To))}{(a.IsCovered ? ", covered" : string.Empty)}";
            return (a.Practitioner.AgencyId, new BarInput(BarSort.Away, a.From, goesOn ? line.KnownOn : a.To, $"{who} away {lasted}", says, Number: null));
        });

    private static string? NoteOf(LineOfFamily line, AgencyOnLine agency) => agency.NotVisible switch
    {
        > 0 and var count => $"({count} not visible to you: ask {agency.Name})",
        null when !string.Equals(agency.Id, line.Viewer.AgencyId, StringComparison.Ordinal) => $"(some may not be visible to you: ask {agency.Name})",
        _ => null,
    };

    private static bool IsOf(EntryOnLine one, AgencyOnLine agency) => string.Equals(one.Entry.AgencyId, agency.Id, StringComparison.Ordinal);

    // Only a row that is shown can be led to.
    private static int? NumberOf(LineOfFamily line, Entry entry)
    {
        foreach (var one in line.Shown)
        {
            if (ReferenceEquals(one.Entry, entry))
            {
                return one.Number;
            }
        }

        return null;
    }
}
