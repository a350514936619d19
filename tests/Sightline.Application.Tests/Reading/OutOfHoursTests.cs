using Sightline.Application.Planning;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Plans;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Reading;

public class OutOfHoursTests
{
    private static readonly CareArrangement GranMustNot = GranMay with { AgencyId = "police", MayCare = false, Restriction = CareRestriction.BailCondition, Assessed = CarerAssessed.NotRecorded, Children = ["ada"] };

    private readonly FakeJournal _journal = new(Register);

    [Fact]
    public async Task Where_nothing_was_recorded_every_part_says_so()
    {
        var sheet = OutOfHours.Of(await ShownAsync(_journal, Sal));

        new[] { sheet.MayCare.State, sheet.MustNot.State, sheet.SafetyPlans.State, sheet.Dangers.State, sheet.Contacts.State }.ShouldAllBe(s => s == SheetState.NotRecorded);
        sheet.Children.Count.ShouldBe(2);
        foreach (var child in sheet.Children)
        {
            new[] { child.Needs.State, child.Medicines.State, child.CallsPeople.State, child.SchoolInTheMorning.State, child.ParentalResponsibility.State }.ShouldAllBe(s => s == SheetState.NotRecorded);
        }

        sheet.Workers.Recorded.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_is_on_duty_sees_what_every_agency_recorded()
    {
        _journal.Said.Facts.Add(new AccessFact(AccessFactKind.DutyRota, 1, Noon.AddHours(-1), Noon.AddHours(8)) { PersonId = "dee", AgencyId = "edt" });
        _journal.Plans.AddRange([Received(Plan, 2), Received(GranMay, 3), Received(GranMustNot, 4), Received(Dog, 5), Received(AdasNeeds, 6)]);

        var sheet = OutOfHours.Of(await ShownAsync(_journal, By("dee", "edt", AgencyKind.ChildrensSocialCare, Role.DutyWorker, Purpose.OutOfHours)));

        sheet.SafetyPlans.Recorded.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Value.Words.ShouldBe("Gran sleeps over."), p => p.From.IsPastReview.ShouldBeTrue());
        sheet.MayCare.Recorded.ShouldHaveSingleItem().Value.Assessed.ShouldBe(CarerAssessed.NotAssessed);
        sheet.MustNot.Recorded.ShouldHaveSingleItem().Value.Restriction.ShouldBe(CareRestriction.BailCondition);
        sheet.Contested.ShouldBe(["gran"], "one agency lets her, another keeps her from ada");
        sheet.Dangers.Recorded.ShouldHaveSingleItem();
        var ada = sheet.Children.First(c => c.PersonId is "ada");
        ada.Needs.Recorded.ShouldHaveSingleItem().Value.ShouldBe("A night light.");
        ada.Medicines.Recorded.ShouldHaveSingleItem().Value.ShouldBeEmpty("that there are none is recorded");
        ada.ParentalResponsibility.State.ShouldBe(SheetState.NotRecorded);
        sheet.Children.First(c => c.PersonId is "ben").Needs.State.ShouldBe(SheetState.NotRecorded);
    }

    [Fact]
    public async Task What_was_not_shared_names_whom_to_ask()
    {
        _journal.Plans.AddRange([Received(GranMustNot, 4), Received(Dog, 5)]);

        var sheet = OutOfHours.Of(await ShownAsync(_journal, Ann));

        sheet.MustNot.ShouldSatisfyAllConditions(p => p.State.ShouldBe(SheetState.NotVisible), p => p.Ask.ShouldBe(["police"]));
        sheet.Dangers.State.ShouldBe(SheetState.Recorded);
    }

    [Fact]
    public async Task An_arrangement_that_has_not_begun_is_none_for_tonight()
    {
        _journal.Plans.AddRange([Received(GranMay with { From = Today.AddDays(1) }, 4), Received(GranMay with { To = Today }, 5)]);

        OutOfHours.Of(await ShownAsync(_journal, Sal)).MayCare.Recorded.ShouldHaveSingleItem().From.Position.Value.ShouldBe(5);
    }
}
