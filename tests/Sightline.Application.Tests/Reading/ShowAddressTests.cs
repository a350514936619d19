using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Reading;

public class ShowAddressTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeJournal _journal = new(new Register
    {
        Households =
        [
            new Household("1 Invented Row", [new HouseholdMember("mum", null, new(2031, 1, 31)), new HouseholdMember("dad", null, null)]),
            new Household("9 Hidden Close", [new HouseholdMember("mum", new(2031, 2, 1), null)]),
        ],
        Practitioners = [new Practitioner("ann", "Ann", null, "csc", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" }, new Practitioner("bea", "Bea", null, "csc", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "bea" }],
    });

    [Fact]
    public async Task The_one_in_which_somebody_lives_on_the_day_is_shown_after_it_is_written_down()
    {
        (await ShownAsync("ann", "mum")).ShouldBe("9 Hidden Close");
        (await ShownAsync("ann", "mum", new(2031, 1, 5))).ShouldBe("1 Invented Row");

        _journal.Appended.Select(a => a.Kind).ShouldBe([JournalKind.RecordOpened, JournalKind.RecordOpened]);
        _journal.Appended[0].Plain.ShouldContain("\"addressOf\":\"mum\"");
        _journal.WritesFailBecause = "The disk of the journal is full: nothing was kept.";
        (await new ShowAddress(_journal).RunAsync(Asked("ann"), "mum")).Reason.ShouldNotBeNull().ShouldContain("nothing is shown");
    }

    [Fact]
    public async Task One_that_is_protected_is_refused_like_one_that_is_not_there_and_the_refusal_is_written_down()
    {
        Protect("mum", "ann");

        (await ShownAsync("ann", "mum")).ShouldBe("9 Hidden Close");
        (await ShownAsync("bea", "mum")).ShouldBeNull();
        (await ShownAsync("bea", "nobody")).ShouldBeNull();
        (await ShownAsync("bea", "dad")).ShouldBe("1 Invented Row", "mum left it before it was protected");
        _journal.Appended.Select(a => a.Kind).ShouldBe([JournalKind.RecordOpened, JournalKind.RecordRefused, JournalKind.RecordRefused, JournalKind.RecordOpened]);
    }

    [Fact]
    public async Task Two_protections_are_opened_by_who_is_named_in_both()
    {
        Protect("mum", "ann");
        Protect("mum", "bea");

        (await ShownAsync("ann", "mum")).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_relationship_nothing_is_shown_of_any()
    {
        (await ShownAsync("stranger", "dad")).ShouldBeNull();

        _journal.Appended.ShouldHaveSingleItem().Kind.ShouldBe(JournalKind.RecordRefused);
    }

    private void Protect(string person, string named)
    {
        var saidIn = _journal.Said.Facts.Count + 1;
        var fact = new AccessFact(AccessFactKind.AddressProtected, saidIn, new(2031, 2, 1, 0, 0, 0, TimeSpan.Zero), ToAt: null);
        _journal.Said.Facts.AddRange([fact with { PersonId = person }, fact with { Kind = AccessFactKind.AddressNamed, PersonId = named }]);
    }

    private static RecordRequest Asked(string id, DateOnly? day = null) =>
        new(FakeJournal.Family, new AccessRequest(new Viewer(id, "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner), Noon, Purpose.WorkWithTheFamily, HasReason: false), day ?? new(2031, 6, 2), "To write to her.");

    private async Task<string?> ShownAsync(string id, string person, DateOnly? day = null) => (await new ShowAddress(_journal).RunAsync(Asked(id, day), person)).Value.ShouldNotBeNull().Words;
}
