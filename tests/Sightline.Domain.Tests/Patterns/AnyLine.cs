using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Patterns;

/// <summary>Entries of the sample family as chance gives them, for what must hold of every line.</summary>
internal static class AnyLine
{
    /// <summary>The first day on which anything happens.</summary>
    public static readonly DateOnly First = new(2030, 6, 1);

    /// <summary>The last day that is looked at.</summary>
    public static readonly DateOnly Last = First.AddDays(900);

    private static readonly string[] Children = ["ada", "ben", "cy"];

    private static readonly string[] Everyone = ["ada", "ben", "cy", "mum", "dad", "gran", "ex"];

    private static readonly string[] Agencies = ["childrens-social-care", "health-visiting", "gp", "school", "police"];

    // Kinds on which most patterns stand come more often.
    private static readonly EntryKind[] Kinds =
    [
        .. Enum.GetValues<EntryKind>(), EntryKind.Visit, EntryKind.Visit, EntryKind.Appointment, EntryKind.Appointment, EntryKind.Appointment, EntryKind.Decision, EntryKind.Decision,
        EntryKind.Incident, EntryKind.Incident, EntryKind.Meeting, EntryKind.Meeting, EntryKind.Referral, EntryKind.Observation, EntryKind.PlanAction, EntryKind.Move,
    ];

    private static readonly EntryKind[] DenseKinds = [EntryKind.Visit, EntryKind.Visit, EntryKind.Visit, EntryKind.Appointment, EntryKind.Decision];

    /// <summary>A line's entries.</summary>
    public static Gen<Entry[]> Entries { get; } =
        from count in Gen.Choose(3, 60)
        from isDense in Gen.Elements(false, false, false, true)
        from seeds in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        select seeds.Select((s, i) => Entry(s, i + 1, isDense)).ToArray();

    /// <summary>One entry, the same for the same number.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="row">Its row.</param>
    /// <param name="isDense">Whether it is a visit, an appointment or a decision of the same five days: for what needs many rows in few days.</param>
    /// <returns>The entry.</returns>
    public static Entry Entry(int seed, int row, bool isDense = false)
    {
        var chance = new Chance(seed);
        var agency = chance.Of(Agencies);
        var from = First.AddDays(isDense ? 300 + chance.Below(5) : chance.Below(760));
        var to = chance.Below(8) == 0 ? from.AddDays(chance.Below(40)) : from;
        var kind = isDense ? chance.Of(DenseKinds) : chance.Of(Kinds);
        var types = CodeVocabulary.TypesOf(kind);
        var outcomes = CodeVocabulary.OutcomesOf(kind);
        var concerning = Everyone.Where(_ => chance.Below(3) == 0).ToList();
        if (concerning.Count == 0)
        {
            concerning.Add(chance.Of(Children));
        }

        var type = types.Count > 0 && chance.Below(12) > 0 ? chance.Of(types) : (EntryType?)null;
        var reference = new RowReference($"agencies/{agency}.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = agency,
            Happened = from == to ? When.On(from) : new When(from, to, Precision.Range),
            RecordedOn = chance.Below(3) == 0 ? null : to.AddDays(chance.Below(15) - 1),
            Codes = [new EntryCode(kind, type, outcomes.Count > 0 && chance.Below(6) > 0 ? chance.Of(outcomes) : null, [], FigureOf(type, chance, concerning))],
            Concerning = concerning,
            Seen = [.. concerning.Where(c => Children.Contains(c, StringComparer.Ordinal) && chance.Below(3) == 0)],
            Told = chance.Below(5) == 0 ? [new Told(chance.Of(Agencies), from.AddDays(chance.Below(30)))] : [],
            Attended = kind == EntryKind.Meeting ? [chance.Of(Agencies), agency] : [],
            Themes = [.. Enum.GetValues<Theme>().Where(_ => chance.Below(7) == 0)],
            Says = chance.Below(6) == 0 ? (Saying)(1 << chance.Below(12)) : Saying.None,
            NamedByForenameOnly = chance.Below(15) == 0 ? ["dad", "ex"] : [],
            Account = new WrittenAccount(reference, SampleFamily.Register.Agencies.First(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), []),
        };
    }

    /// <summary>What a reader could have seen up to a day, in words that do not hang on where rows stand in a list.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="to">The reader.</param>
    /// <param name="last">The day.</param>
    /// <param name="everyDay">Whether every pattern is asked on every day.</param>
    /// <param name="register">The register; null for the sample family.</param>
    /// <returns>Each episode as a line, sorted.</returns>
    public static IReadOnlyList<string> Seen(IReadOnlyList<Entry> entries, Reader to, DateOnly last, bool everyDay = false, Register? register = null)
    {
        var line = FamilyLine.Of(register ?? SampleFamily.Register, entries);
        var replay = new Domain.Patterns.Replay(line, to, PatternSettings.Default) { AsksEveryDay = everyDay };
        replay.RunTo(last);
        return
        [
            .. replay.Episodes.Select(e =>
                $"{e.Pattern.Descriptor.Id} {string.Join(',', line.Members.Of(e.Subjects).Select(m => m.Id))} {e.From:yyyy-MM-dd} {e.To:yyyy-MM-dd} {e.SaysFirst(new Who("they", IsOne: false))} {string.Join(' ', e.FirstEvidence.Select(r => $"{r.Entry.Row.File}:{r.Entry.Row.Row}"))}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static AttendanceFigure? FigureOf(EntryType? type, Chance chance, List<string> concerning) => type != EntryType.Figure
        ? null
        : chance.Below(2) == 0
            ? new AttendanceFigure(60 + chance.Below(41), new Dictionary<string, decimal>(StringComparer.Ordinal))
            : new AttendanceFigure(PerCent: null, concerning.ToDictionary(c => c, _ => 60m + chance.Below(41), StringComparer.Ordinal));

    /// <summary>Numbers that follow from a seed (SplitMix64), so that an entry is the same at every run.</summary>
    private sealed class Chance(int seed)
    {
        private ulong _state = (ulong)seed;

        public int Below(int limit)
        {
            _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
            var z = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
            return (int)((z ^ (z >> 31)) % (ulong)limit);
        }

        public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
    }
}
