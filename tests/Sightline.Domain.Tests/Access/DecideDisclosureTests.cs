using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Access;

public class DecideDisclosureTests
{
    private static readonly DateTimeOffset Noon = AccessWorld.Noon;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Noon.UtcDateTime);

    private static readonly Register Register = new()
    {
        People = [Somebody("ned", isChild: true), Somebody("ivy", isChild: true), Somebody("mum"), Somebody("robin"), Somebody("glyn"), Somebody("said")],
        Relationships =
        [
            new Relationship("mum", "ned", RelationshipType.Mother, null, null, null), new Relationship("mum", "ivy", RelationshipType.Mother, null, null, null),
            new Relationship("robin", "ned", RelationshipType.Father, null, null, Paternity.Established), new Relationship("glyn", "ivy", RelationshipType.Father, null, null, Paternity: null),
            new Relationship("said", "ned", RelationshipType.Father, null, null, Paternity.Alleged),
        ],
        Households = [new Household("1 Invented Row", [new HouseholdMember("mum", null, null)]), new Household("2 Other Lane", [new HouseholdMember("robin", null, null)])],
        Agencies = [new Agency("csc", "Csc", AgencyKind.ChildrensSocialCare, null), new Agency("police", "Police", AgencyKind.Police, null)],
    };

    [Theory]
    [InlineData("robin", "ned", null)]
    [InlineData("robin", "robin", null)]
    [InlineData("robin", "ivy", LeftOutBecause.IsAboutOthers)]
    [InlineData("robin", "ned ivy", LeftOutBecause.IsAboutOthers)]
    [InlineData("robin", "ned mum", LeftOutBecause.IsAboutOthers)]
    [InlineData("robin", "", LeftOutBecause.DoesNotSayWhom)]
    [InlineData("mum", "ned ivy mum", null)]
    [InlineData("ned", "ned", null)]
    [InlineData("ned", "ivy", LeftOutBecause.IsAboutOthers)]
    [InlineData("said", "ned", LeftOutBecause.IsAboutOthers)]
    public void An_entry_goes_to_a_person_where_all_whom_it_is_about_are_that_persons(string recipient, string concerning, LeftOutBecause? why)
    {
        var decision = Decide(recipient, Entry(1, concerning: concerning));

        decision.LeftOut.Select(l => (LeftOutBecause?)l.Why).ShouldBe(why is null ? [] : [why]);
        decision.Goes.Count.ShouldBe(why is null ? 1 : 0);
    }

    [Fact]
    public void Only_rows_that_were_chosen_and_stand_go()
    {
        var decision = Decide("robin", [Entry(1, concerning: "ned"), Entry(2, concerning: "ned"), Entry(3, concerning: "ned") with { SupersededOn = Today }], rows: [1, 3]);

        decision.Goes.Select(e => e.Row.Row).ShouldBe([1]);
    }

    [Fact]
    public void Domestic_abuse_goes_to_who_is_protected_alone()
    {
        var entry = Entry(1, concerning: "ned") with { Themes = [Theme.DomesticAbuse] };
        var marac = Entry(1, concerning: "ned") with { Codes = [new EntryCode(EntryKind.Meeting, EntryType.Marac, null, [])] };

        Decide("robin", entry).LeftOut.ShouldHaveSingleItem().Why.ShouldBe(LeftOutBecause.DomesticAbuse);
        Decide("mum", entry).LeftOut.ShouldHaveSingleItem().Why.ShouldBe(LeftOutBecause.DomesticAbuse);
        Decide("mum", marac).LeftOut.ShouldHaveSingleItem().Why.ShouldBe(LeftOutBecause.DomesticAbuse);
        Decide("mum", [entry], facts: Protected("mum")).Goes.ShouldHaveSingleItem();
        Decide("robin", [entry], facts: Protected("mum")).Goes.ShouldBeEmpty();
    }

    [Fact]
    public void An_address_is_protected_from_everybody_but_who_lives_there()
    {
        Decide("robin", [Entry(1, concerning: "ned")], facts: Protected("mum")).ProtectedFrom.ShouldHaveSingleItem().Address.ShouldBe("1 Invented Row");
        Decide("mum", [Entry(1, concerning: "ned")], facts: Protected("mum")).ProtectedFrom.ShouldBeEmpty();
        Decide("robin", [Entry(1, concerning: "ned")], facts: Protected("mum", Noon)).ProtectedFrom.ShouldBeEmpty("it was ended");
    }

    [Fact]
    public void Others_words_need_consent_and_another_familys_go_nowhere()
    {
        Decide("robin", Entry(1, concerning: "ned")).ConsentNeededOf.ShouldBeEmpty();
        Decide("robin", Entry(1, "police", "ned")).ConsentNeededOf.ShouldBe(["police"]);
        Decide("robin", Entry(1, "police", "ivy")).ConsentNeededOf.ShouldBeEmpty("it does not go");
        var copy = Entry(1, concerning: "ned") with { CopiedFrom = new CopiedFrom("police", IsOtherFamily: false) };
        Decide("robin", copy).ConsentNeededOf.ShouldBe(["police"]);
        Decide("robin", copy).HoldsAnotherFamily.ShouldBeFalse();
        Decide("robin", copy with { CopiedFrom = new CopiedFrom("csc", IsOtherFamily: true) }).HoldsAnotherFamily.ShouldBeTrue();
    }

    [Fact]
    public void An_agency_gets_everything_that_was_chosen_and_its_own_words_back_without_asking()
    {
        var work = new AccessFact(AccessFactKind.Allocation, 1, Noon.AddDays(-1), null) { PersonId = "p", AgencyId = "police" };
        Entry[] record = [Entry(1, concerning: "ivy mum"), Entry(2, "police")];
        var decision = DecideDisclosure.Of(new DisclosureAsked(new Recipient(RecipientKind.Agency, "police"), "csc", [.. record.Select(e => e.Row)], string.Empty, Noon), Register, record, [work]);

        decision.Goes.Count.ShouldBe(2);
        decision.ConsentNeededOf.ShouldBeEmpty();
        decision.MayBeNamed.Contains("glyn").ShouldBeTrue();
    }

    [Fact]
    public void Who_may_be_named_is_who_belongs_to_the_recipients_own_children() =>
        Decide("robin", Entry(1, concerning: "ned")).MayBeNamed.Order(StringComparer.Ordinal).ShouldBe(["mum", "ned", "robin"]);

    [Fact]
    public void Nothing_goes_to_nobody()
    {
        var decision = Decide("stranger", Entry(1, concerning: "ned"));

        decision.IsParty.ShouldBeFalse();
        decision.Goes.ShouldBeEmpty();
        decision.MayBeNamed.ShouldBeEmpty();
    }

    private static DisclosureDecision Decide(string recipient, params Entry[] record) => Decide(recipient, record, rows: null);

    private static DisclosureDecision Decide(string recipient, Entry[] record, int[]? rows = null, AccessFact[]? facts = null) =>
        DecideDisclosure.Of(new DisclosureAsked(new Recipient(RecipientKind.Person, recipient), "csc", [.. record.Select(e => e.Row).Where(r => rows is null || rows.Contains(r.Row))], string.Empty, Noon), Register, record, facts ?? []);

    private static AccessFact[] Protected(string person, DateTimeOffset? to = null) =>
        [new AccessFact(AccessFactKind.AddressProtected, 1, Noon.AddDays(-1), to) { PersonId = person }];

    private static Person Somebody(string id, bool isChild = false) => new(id, null, id, null, [], [], Sex.Unknown, null, null, null, null, isChild);

    private static Entry Entry(int row, string agency = "csc", string concerning = "")
    {
        var at = new RowReference("a.csv", row);
        return new Entry
        {
            Row = at,
            AgencyId = agency,
            Happened = When.On(Today.AddDays(-5)),
            Concerning = concerning.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Account = new WrittenAccount(at, new Agency(agency, agency, AgencyKind.Other, Area: null), [(CellRole.Narrative, "What happened", $"Words of row {row}.")]),
        };
    }
}
