using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Access;

/// <summary>What every engine must do with what decides who may see which family.</summary>
public abstract class AccessContract : OnAnEngine
{
    private static readonly DateTimeOffset Noon = AccessWorlds.Noon;

    private static readonly Viewer Ann = new("ann", "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner);

    private int _said;

    [Fact]
    public async Task The_database_decides_as_the_one_decision_does_in_every_world()
    {
        await using var journal = await OpenAsync(NewPlace());
        var source = Gen.Choose(0, int.MaxValue).Sample(1, 1).Single();
        var random = new Random(source);
        foreach (var duty in Some(AccessWorlds.Said, 30, random).Where(f => f[0].Kind == AccessFactKind.DutyRota).Take(2))
        {
            await SayAsync(journal, FamilyKey.Partnership, JournalKind.DutyRecorded, duty);
        }

        var families = new List<FamilyKey>();
        for (var i = 0; i < 40; i++)
        {
            var family = await OpenFamilyAsync(journal, $"family {i}");
            families.Add(family);
            var said = new List<Position>();
            foreach (var facts in Some(AccessWorlds.Registers, random.Next(3), random))
            {
                await SayAsync(journal, family, JournalKind.RegisterRecorded, facts);
            }

            foreach (var facts in Some(AccessWorlds.Said, random.Next(6), random))
            {
                said.Add(await SayAsync(journal, family, JournalKind.RelationshipGiven, facts));
            }

            foreach (var ended in said.Where(_ => random.Next(4) == 0))
            {
                Clock.Now = Noon.AddMinutes(random.Next(-50, 50));
                await KeptAsync(journal, AccessItemOf.Ending(family, ended, "a reason", "ann", Clock.Now));
            }
        }

        var levels = new HashSet<AccessBecause>();
        foreach (var request in Some(AccessWorlds.Requests, 60, random))
        {
            foreach (var family in families)
            {
                var facts = (await journal.Access.FactsAsync(family)).Value.ShouldNotBeNull();
                var decided = DecideAccess.Of(request, FamilyAccessOf.Facts(facts, request));
                var database = (await journal.Access.DecideAsync(request, family)).Value.ShouldNotBeNull();

                (database.Level, database.Because).ShouldBe((decided.Level, decided.Because), $"source {source}, family {family.Value}, {request}");
                levels.Add(decided.Because);
            }
        }

        levels.Count.ShouldBeGreaterThanOrEqualTo(8, "the worlds are too poor to tell the two apart");
    }

    [Fact]
    public async Task An_allocation_ends_with_the_register_that_no_longer_says_it()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var worker = new AccessRequest(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner), Noon, Purpose.WorkWithTheFamily, HasReason: false);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        (await journal.Access.DecideAsync(worker, family)).Value!.Level.ShouldBe(AccessLevel.Content);
        (await journal.Access.OwnFamiliesAsync(worker)).Value!.ShouldHaveSingleItem().Family.ShouldBe(family);

        await KeptAsync(journal, ItemOf.Recording(family, Invented.Register with { Practitioners = [] }, Invented.Register, "case-folder", Invented.Actor)!);

        (await journal.Access.DecideAsync(worker, family)).Value!.Level.ShouldBe(AccessLevel.Hidden);
        (await journal.Access.OwnFamiliesAsync(worker)).Value!.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ties_are_kept_as_the_key_ring_makes_them_and_found_again()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        var ties = journal.Access.TiesOf(new StaffIdentity(null, [], BornOn: null, ["1 invented row"]));
        var request = new AccessRequest(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner) { Ties = ties }, Noon, Purpose.WorkWithTheFamily, HasReason: true);

        (await journal.Access.DecideAsync(request, family)).Value!.Because.ShouldBe(AccessBecause.Conflict);
        ties.ShouldHaveSingleItem().ShouldNotContain("INVENTED", Case.Insensitive);
    }

    [Fact]
    public async Task What_follows_from_a_register_is_not_ended_by_hand_and_nothing_of_another_family_is()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal, "one");
        var other = await OpenFamilyAsync(journal, "other");
        var register = (await KeptAsync(journal, RegisterOf(family, Invented.Register))).Position;
        var given = await SayAsync(journal, family, JournalKind.RelationshipGiven, [new AccessFact(AccessFactKind.Referral, 0, Noon, ToAt: null) { AgencyId = "csc" }]);

        await KeptAsync(journal, AccessItemOf.Ending(family, register, "a reason", "ann", Noon));
        await KeptAsync(journal, AccessItemOf.Ending(other, given, "a reason", "ann", Noon));

        (await journal.Access.FactsAsync(family)).Value!.Where(f => f.ToAt is not null).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_is_found_by_name_and_birth_or_number_and_never_in_a_family_that_is_hidden()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        var request = new AccessRequest(Ann, Noon, Purpose: null, HasReason: true);
        var byName = new PersonSought("Ned", "Quennell", new(2026, 3, 4), NhsNumber: null);
        var byNumber = new PersonSought(Given: null, Family: null, BornOn: null, "9434765919");

        (await journal.Access.FindAsync(byName, request)).Value.ShouldBe([family]);
        (await journal.Access.FindAsync(byNumber, request)).Value.ShouldBe([family]);
        (await journal.Access.FindAsync(byName with { BornOn = new(2026, 3, 5) }, request)).Value.ShouldBeEmpty();
        (await journal.Access.FindAsync(byName, request with { HasReason = false })).Value.ShouldBeEmpty();
        (await journal.Access.FindAsync(byName with { BornOn = null }, request)).Reason.ShouldNotBeNull();

        await KeptAsync(journal, AccessItemOf.Sealing(family, new Seal(Noon, ToAt: null, []), "a reason", "otto", Noon));
        (await journal.Access.FindAsync(byName, request)).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task Broken_glass_waits_until_it_is_answered()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var broken = (await KeptAsync(journal, AccessItemOf.Breaking(family, new BrokenGlass("ann", Noon, 30), "A child at the door at night."))).Position;

        var waiting = (await journal.Access.GlassToReviewAsync()).Value.ShouldNotBeNull().ShouldHaveSingleItem();
        (waiting.Position, waiting.Family, waiting.PersonId).ShouldBe((broken, family, "ann"));
        (await journal.Access.DecideAsync(new AccessRequest(Ann, Noon, Purpose: null, HasReason: false), family)).Value!.Because.ShouldBe(AccessBecause.BrokenGlass);

        await KeptAsync(journal, AccessItemOf.ReviewingGlass(family, broken, "It was right.", "otto", Noon.AddHours(1)));
        (await journal.Access.GlassToReviewAsync()).Value.ShouldBeEmpty();
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task The_last_sharing_rules_hold_and_none_before_them()
    {
        await using var journal = await OpenAsync(NewPlace());
        (await journal.Access.RulesAsync()).Value.ShouldBeEmpty();
        SharingRule[] rules = [new SharingRule("domestic-abuse-on-a-plan", "Children Act 2004 s.11") { Status = Domain.Chronology.Timeline.StatusLevel.ChildProtectionPlan, To = AgencyKind.School }];

        await KeptAsync(journal, AccessItemOf.Rules([rules[0] with { Id = "older" }], "a reason", "admin", Noon));
        await KeptAsync(journal, AccessItemOf.Rules(rules, "a reason", "admin", Noon.AddMinutes(1)));

        (await journal.Access.RulesAsync()).Value.ShouldBe(rules);
    }

    private static List<T> Some<T>(Gen<T> gen, int count, Random random) =>
        count == 0 ? [] : [.. gen.Sample(20, new Rnd((ulong)random.NextInt64(), (ulong)random.NextInt64() | 1), count)];

    private async Task<Position> SayAsync(JournalDatabase journal, FamilyKey family, JournalKind kind, AccessFact[] facts) =>
        (await KeptAsync(journal, new JournalItem
        {
            Kind = kind,
            Family = family,
            Source = SourceReference.Of("a test", $"said {++_said}", "1"),
            Actor = "ann",
            Plain = "{}",
            Narrative = kind == JournalKind.RegisterRecorded ? RegisterOf(family, Invented.Register).Narrative : default,
            Facts = facts,
        })).Position;
}
