using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Plans;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Planning;

public class RecordPlanTests
{
    private readonly FakeJournal _journal = new(Register);

    [Fact]
    public async Task It_is_kept_as_of_the_agency_of_whoever_records_it_and_no_word_stands_in_the_clear()
    {
        (await new RecordPlan(_journal).RunAsync(Change(Ann), Plan)).Reason.ShouldBeNull();

        var item = _journal.Appended.ShouldHaveSingleItem();
        item.ShouldSatisfyAllConditions(
            i => i.Kind.ShouldBe(JournalKind.PlanRecorded),
            i => i.Actor.ShouldBe("ann"),
            i => i.KnownOn.ShouldBe(May),
            i => i.KnownTo.ShouldBeEmpty("who knows entries is another table"),
            i => i.Plain.ShouldBe("""{"v":1,"part":"SafetyPlan","agency":"school","reviewOn":"2031-06-01"}"""));
        ItemContent.Plan(item.Narrative.Span).Value.ShouldBeOfType<SafetyPlan>().AgencyId.ShouldBe("school");
    }

    [Fact]
    public async Task What_is_recorded_anew_stands_from_the_day_of_it_and_keeps_where_it_comes_from()
    {
        _journal.Plans.Add(Received(Plan, 7, source: 99));

        (await new RecordPlan(_journal).RunAsync(Change(Sal), Plan with { Words = "Gran lives here.", ReviewOn = Today.AddDays(28) }, new Position(7))).Reason.ShouldBeNull();

        var item = _journal.Appended.ShouldHaveSingleItem();
        (item.Supersedes, item.SupersededOn, item.KnownOn).ShouldBe((new Position(7), Today, Today));
        item.Source.RecordKey.ShouldBe((UInt128)99);
        ItemContent.Plan(item.Narrative.Span).Value.ShouldNotBeNull().KnownOn.ShouldBe(Today);
    }

    [Fact]
    public async Task What_is_recorded_anew_is_looked_at_again_on_a_day_to_come()
    {
        _journal.Plans.Add(Received(Plan, 7));

        (await new RecordPlan(_journal).RunAsync(Change(Sal), Plan, new Position(7))).Reason.ShouldNotBeNull().ShouldContain("review", Case.Sensitive, "the old day is past");
        _journal.Appended.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agency_records_anew_only_what_it_recorded_itself()
    {
        _journal.Plans.AddRange([Received(Plan with { SharedWith = ["school"] }, 7), Received(Dog, 8)]);

        (await new RecordPlan(_journal).RunAsync(Change(Ann), Plan with { ReviewOn = null }, new Position(7))).Reason.ShouldBe(RecordPlan.NotOfYourAgency);
        (await new RecordPlan(_journal).RunAsync(Change(Sal), Plan with { ReviewOn = null }, new Position(8))).Reason.ShouldBe(RecordPlan.NotOfYourAgency, "another sort of thing");
        (await new RecordPlan(_journal).RunAsync(Change(Sal), Plan with { ReviewOn = null }, new Position(9))).Reason.ShouldBe(RecordPlan.NotOfYourAgency);
        _journal.Appended.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.Administrator)]
    public async Task Some_roles_may_not(Role role) => await IsRefusedAsync(By("sal", "csc", AgencyKind.ChildrensSocialCare, role));

    [Fact]
    public async Task Whoever_may_not_see_the_content_may_not_and_that_looks_like_what_is_not_there()
    {
        await IsRefusedAsync(By("bea", "csc", AgencyKind.ChildrensSocialCare));
        await IsRefusedAsync(Sal with { Purpose = null });
        _journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));
        await IsRefusedAsync(Sal);
        (await new RecordPlan(_journal).RunAsync(Change(Sal) with { Family = new FamilyKey(99) }, Plan)).Reason.ShouldBe(AccessChange.Refused);
    }

    [Fact]
    public async Task What_lacks_something_or_is_of_another_family_is_not_kept()
    {
        await SaysAsync(Plan with { Words = " " }, "own words");
        await SaysAsync(Plan with { KnownOn = Today.AddDays(1), ReviewOn = null }, "has not come");
        await SaysAsync(Plan with { Children = ["mum"] }, "children is none");
        await SaysAsync(GranMay with { Who = new Somebody("nobody", Name: null) }, "not in the family's register");
        _journal.Appended.ShouldBeEmpty();
    }

    private async Task SaysAsync(PlanPart part, string word) => (await new RecordPlan(_journal).RunAsync(Change(Sal), part)).Reason.ShouldNotBeNull().ShouldContain(word);

    private async Task IsRefusedAsync(AccessRequest request)
    {
        (await new RecordPlan(_journal).RunAsync(Change(request), Plan)).Reason.ShouldBe(AccessChange.Refused);
        (await new WithdrawPlan(_journal).RunAsync(Change(request), new Position(1), "A mistake.")).Reason.ShouldBe(AccessChange.Refused);
        _journal.Appended.ShouldBeEmpty();
    }
}
