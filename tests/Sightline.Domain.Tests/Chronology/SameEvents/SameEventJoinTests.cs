using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameEventJoinTests
{
    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    private static readonly Arbitrary<List<Entry>> Chronologies =
        Arb.From(Gen.Sized(size => Gen.Choose(0, (size * 2) + 1).SelectMany(n => Gen.Choose(0, int.MaxValue).Select(seed => MadeUp(n, new Random(seed), days: 4)))));

    [Fact]
    public void Nothing_joins_to_nothing() => SameEventJoin.Join([]).ShouldBeEmpty();

    [Fact]
    public void It_is_symmetric_and_says_the_same_from_both_sides() =>
        Prop.ForAll(Chronologies, entries =>
        {
            var joined = SameEventJoin.Join(entries).ToDictionary(e => e.Row);
            return joined.Values.All(e => e.SameEventAs.All(s =>
                joined[s.Row].SameEventAs.Single(back => back.Row == e.Row).Differs.SequenceEqual(s.Differs, StringComparer.Ordinal)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_is_never_joined_to_itself_nor_to_its_own_agency() =>
        Prop.ForAll(Chronologies, entries =>
        {
            var joined = SameEventJoin.Join(entries).ToDictionary(e => e.Row);
            return joined.Values.All(e => e.SameEventAs.All(s => s.Row != e.Row && !string.Equals(joined[s.Row].AgencyId, e.AgencyId, StringComparison.Ordinal)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Entries_keep_their_order_and_are_otherwise_unchanged() =>
        Prop.ForAll(Chronologies, entries =>
            SameEventJoin.Join(entries).Select(e => e with { SameEventAs = entries[0].SameEventAs })
                .SequenceEqual(entries.Select(e => e with { SameEventAs = entries[0].SameEventAs })))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_again_changes_nothing() =>
        Prop.ForAll(Chronologies, entries =>
        {
            var once = SameEventJoin.Join(entries);
            return SameEventJoin.Join(once).Select(Links).SequenceEqual(once.Select(Links), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_does_not_matter() =>
        Prop.ForAll(Chronologies, entries =>
        {
            var reversed = entries.AsEnumerable().Reverse().ToList();
            var here = SameEventJoin.Join(entries).ToDictionary(e => e.Row, Rows);
            return SameEventJoin.Join(reversed).All(e => here[e.Row].SetEquals(Rows(e)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_made_up_chronologies_do_hold_joined_events() =>
        SameEventJoin.Join(MadeUp(200, new Random(4), days: 40)).ShouldContain(e => e.SameEventAs.Count > 0);

    [Fact]
    public void The_work_grows_with_the_entries_and_not_with_their_pairs()
    {
        var (few, many) = (Compared(MadeUp(2_000, new Random(1), days: 600)), Compared(MadeUp(8_000, new Random(1), days: 2_400)));

        few.ShouldBeGreaterThan(1_000);
        ((double)many / few).ShouldBeInRange(3, 5); // Were every pair compared it would be sixteen.
    }

    [Fact]
    public void So_many_accounts_on_one_day_that_they_cannot_be_told_apart_are_not_compared_at_all() =>
        Compared(MadeUp(2_000, new Random(1), days: 1)).ShouldBe(0);

    private static int Compared(List<Entry> entries)
    {
        var rule = new CountedRule();
        AccountsOfOneEvent.Find(rule, entries, Register.Empty).Count().ShouldBe(0);
        return rule.Compared;
    }

    private static string Links(Entry entry) => string.Join(';', entry.SameEventAs.Select(s => $"{s.Row.File}:{s.Row.Row}:{string.Join(',', s.Differs)}"));

    private static HashSet<RowReference> Rows(Entry entry) => [.. entry.SameEventAs.Select(s => s.Row)];

    private static List<Entry> MadeUp(int count, Random random, int days)
    {
        EntryCode[] codes =
        [
            new(EntryKind.Meeting, EntryType.CoreGroup, EntryOutcome.Held, []), new(EntryKind.Meeting, EntryType.InitialConference, EntryOutcome.Held, []),
            new(EntryKind.Visit, EntryType.Joint, EntryOutcome.Completed, []), new(EntryKind.Visit, EntryType.Statutory, EntryOutcome.NoAccess, []),
            new(EntryKind.Incident, EntryType.DomesticAbuse, Outcome: null, []), new(EntryKind.Incident, EntryType.Violence, Outcome: null, []),
            new(EntryKind.Birth, Type: null, Outcome: null, []), new(EntryKind.Referral, EntryType.FrontDoor, EntryOutcome.Accepted, []),
            new(EntryKind.Appointment, EntryType.Hospital, EntryOutcome.Attended, []), new(EntryKind.Contact, Type: null, EntryOutcome.Made, []),
        ];
        Agency[] agencies = [.. Enum.GetValues<AgencyKind>().Select(k => new Agency(Kebab.Of(k), Kebab.Of(k), k, Area: null))];
        return [.. Enumerable.Range(1, count).Select(MadeUpEntry)];

        Entry MadeUpEntry(int number)
        {
            var agency = agencies[random.Next(agencies.Length)];
            var row = new RowReference($"{agency.Id}.csv", number);
            var day = FirstDay.AddDays(random.Next(days));
            var people = Enumerable.Range(1, 5).Where(_ => random.Next(2) == 0).Select(i => $"p{i}").ToList();
            return new Entry
            {
                Row = row,
                AgencyId = agency.Id,
                Happened = random.Next(10) switch { 0 => null, < 4 => When.At(day, new TimeOnly(random.Next(24), random.Next(60))), _ => When.On(day) },
                Codes = [.. random.GetItems(codes, random.Next(1, 3))],
                Concerning = people,
                Seen = [.. people.Take(random.Next(2))],
                Account = new WrittenAccount(row, agency, []),
            };
        }
    }

    private sealed class CountedRule : SameEventRule
    {
        public int Compared { get; private set; }

        public override bool IsAbout(EntryCode code) => true;

        public override bool CanBeOne(EventAccount one, EventAccount other)
        {
            Compared++;
            return false;
        }

        public override IEnumerable<string> Differ(EventDifferences differences) => [];
    }
}
