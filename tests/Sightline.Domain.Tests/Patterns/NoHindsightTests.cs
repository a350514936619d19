using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Patterns;

/// <summary>What must hold of every pattern on every line: nothing learned later, or by others, changes what could be seen before.</summary>
public class NoHindsightTests
{
    private static readonly Arbitrary<Entry[]> Lines = AnyLine.Entries.ToArbitrary();

    private static readonly Arbitrary<int> Days = Gen.Choose(50, 850).ToArbitrary();

    [Fact]
    public void What_becomes_known_later_changes_nothing_before() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var known = entries.Where(e => Knowledge.RecordedOn(e) <= on).ToList();
        AnyLine.Seen(entries, Reader.All, on).ShouldBe(AnyLine.Seen(known, Reader.All, on));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_others_know_changes_nothing_for_one_who_does_not() => Prop.ForAll(Lines, static entries =>
    {
        var own = entries.Where(e => Knowledge.Since(e, "school") is not null).ToList();
        AnyLine.Seen(entries, new Reader("school"), AnyLine.Last).ShouldBe(AnyLine.Seen(own, new Reader("school"), AnyLine.Last));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_one_agency_comes_to_know_later_changes_nothing_for_it_before() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var known = entries.Where(e => Knowledge.Since(e, "gp") <= on).ToList();
        AnyLine.Seen(entries, new Reader("gp"), on).ShouldBe(AnyLine.Seen(known, new Reader("gp"), on));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_import_changes_nothing() => Prop.ForAll(Lines, static entries =>
        AnyLine.Seen([.. entries.Reverse()], Reader.All, AnyLine.Last).ShouldBe(AnyLine.Seen(entries, Reader.All, AnyLine.Last))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_correction_changes_only_what_is_seen_from_the_day_of_the_correction_on() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var corrected = Corrected(entries, on);
        AnyLine.Seen(corrected, Reader.All, on.AddDays(-1)).ShouldBe(AnyLine.Seen(entries, Reader.All, on.AddDays(-1)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_the_day_of_a_correction_on_only_the_new_version_is_seen() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var corrected = Corrected(entries, on);
        var view = FamilyLine.Of(SampleFamily.Register, corrected).ViewOn(AnyLine.Last, Reader.All);
        var fresh = FamilyLine.Of(SampleFamily.Register, [.. corrected.Where(e => e.SupersededOn is null)]).ViewOn(AnyLine.Last, Reader.All);
        foreach (var pattern in PatternCatalogue.All)
        {
            Found(pattern, view).ShouldBe(Found(pattern, fresh), pattern.Descriptor.Id);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Asking_only_when_an_answer_can_change_gives_what_asking_every_day_gives() => Prop.ForAll(Lines, static entries =>
        AnyLine.Seen(entries, Reader.All, AnyLine.Last).ShouldBe(AnyLine.Seen(entries, Reader.All, AnyLine.Last, everyDay: true))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_holds_where_the_register_is_known_only_from_what_shows_it() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var register = Unknown(SampleFamily.Register);
        var known = entries.Where(e => Knowledge.RecordedOn(e) <= on).ToList();
        var seen = AnyLine.Seen(entries, Reader.All, on, register: register);
        seen.ShouldBe(AnyLine.Seen(known, Reader.All, on, register: register));
        seen.ShouldBe(AnyLine.Seen(entries, Reader.All, on, everyDay: true, register: register));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_raised_on_a_day_is_what_a_replay_up_to_it_leaves_open() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var line = FamilyLine.Of(SampleFamily.Register, entries);
        var replay = new Domain.Patterns.Replay(line, Reader.All, PatternSettings.Default);
        replay.RunTo(on);
        var view = line.ViewOn(on, Reader.All);
        foreach (var pattern in PatternCatalogue.All)
        {
            var open = replay.Open().Where(e => e.Pattern == pattern).Select(e => $"{e.Key} {string.Join(' ', e.Evidence.Select(r => r.Index))}").Order(StringComparer.Ordinal);
            Found(pattern, view, f => $"{f.Key} {string.Join(' ', f.Evidence.Select(r => r.Index))}").ShouldBe(open, pattern.Descriptor.Id);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_evidence_alone_with_the_register_raises_it_again() => Prop.ForAll(Lines, Days, static (entries, day) =>
    {
        var on = AnyLine.First.AddDays(day);
        var line = FamilyLine.Of(SampleFamily.Register, entries);
        var view = line.ViewOn(on, Reader.All);
        foreach (var pattern in PatternCatalogue.All)
        {
            foreach (var finding in Find(pattern, view))
            {
                var alone = FamilyLine.Of(SampleFamily.Register, [.. finding.Evidence.Select(r => r.Entry)]);
                var again = Find(pattern, alone.ViewOn(on, Reader.All)).SelectMany(f => alone.Members.Of(f.Subjects).Select(m => m.Id)).ToHashSet(StringComparer.Ordinal);
                line.Members.Of(finding.Subjects).Any(m => again.Contains(m.Id)).ShouldBeTrue($"{pattern.Descriptor.Id} on {on:yyyy-MM-dd}");
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    [Fact]
    public void Chance_raises_most_of_the_patterns_so_that_these_properties_are_about_them()
    {
        var raised = AnyLine.Entries.Sample(600).SelectMany(entries =>
        {
            var replay = new Domain.Patterns.Replay(FamilyLine.Of(SampleFamily.Register, entries), Reader.All, PatternSettings.Default);
            replay.RunTo(AnyLine.Last);
            return replay.Episodes.Select(e => e.Pattern.Descriptor.Id);
        }).Distinct(StringComparer.Ordinal).ToList();
        raised.Count.ShouldBeGreaterThan(26, string.Join(' ', PatternCatalogue.All.Select(p => p.Descriptor.Id).Except(raised, StringComparer.Ordinal)));
    }

    private static Entry[] Corrected(Entry[] entries, DateOnly on) =>
    [
        .. entries.SelectMany((e, i) => i % 3 == 0 && Knowledge.RecordedOn(e) < on
            ? [e with { SupersededOn = on }, AnyLine.Entry(i * 7919, e.Row.Row + 1000) with { RecordedOn = on, Happened = e.Happened }]
            : new[] { e }),
    ];

    private static List<Finding> Find(Pattern pattern, View view)
    {
        var findings = new Findings(view);
        pattern.Find(view, PatternSettings.Default.Of(pattern.Descriptor), findings);
        return [.. findings.All];
    }

    private static IEnumerable<string> Found(Pattern pattern, View view, Func<Finding, string>? shown = null) =>
        Find(pattern, view).Select(shown ?? (f => $"{string.Join(',', view.Line.Members.Of(f.Subjects).Select(m => m.Id))} {f.Says(new Who("they", IsOne: false))}")).Order(StringComparer.Ordinal);

    private static Register Unknown(Register register) => register with
    {
        Relationships = [.. register.Relationships.Select(r => r with { Known = null })],
        Households = [.. register.Households.Select(h => h with { Members = [.. h.Members.Select(m => m with { Known = (KnownSince?)null })] })],
    };
}
