using System.Text;
using System.Text.Json;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Plans;

namespace Sightline.Application.Tests.Journal.Format;

public class PlanFormatTests
{
    private static readonly DateOnly Monday = new(2031, 3, 3);

    private static readonly PlanPart[] Whole =
    [
        new SafetyPlan { AgencyId = "csc", KnownOn = Monday, Source = "core group", ReviewOn = Monday.AddDays(90), Children = ["ada"], SharedWith = ["school"], Words = "Gran sleeps over.", AgreedBy = [new Somebody("mum", Name: null), new Somebody(PersonId: null, "the family's friend")], From = Monday, WhatIf = [new Contingency("She does not come.", "Ring the desk.")] },
        new CareArrangement { AgencyId = "csc", KnownOn = Monday, Source = "court", Who = new Somebody("ex", Name: null), MayCare = false, Restriction = CareRestriction.CourtOrder, Terms = "No contact.", From = Monday, To = Monday.AddDays(30) },
        new CareArrangement { AgencyId = "csc", KnownOn = Monday, Source = "visit", Who = new Somebody("gran", Name: null), MayCare = true, Assessed = CarerAssessed.Assessed, AssessedHow = "viability assessment", AssessedOn = Monday },
        new Contact { AgencyId = "csc", KnownOn = Monday, Source = "visit", Who = new Somebody(PersonId: null, "the desk"), Number = "0808 570 0000", Order = 1, WhatFor = "at night", Hours = "17 to 8" },
        new DangerToWorkers { AgencyId = "csc", KnownOn = Monday, Source = "visit", What = "A dog.", WhatToDo = "Ring before.", From = Monday },
        new ChildNeeds { AgencyId = "csc", KnownOn = Monday, Source = "visit", Children = ["ada"], Needs = "A night light.", Medicines = [new Medicine("An inhaler", "at night")], CallsPeople = [new CalledBy(new Somebody("gran", Name: null), "Nanny")], SchoolInTheMorning = "None.", ParentalResponsibility = [new ResponsibilityHolder(new Somebody("mum", Name: null), ResponsibilityBy.BirthOrMarriage)] },
    ];

    [Fact]
    public void What_is_written_is_read_again_whole()
    {
        Whole.Select(p => p.Kind).Distinct().ShouldBe(Enum.GetValues<PlanPartKind>());
        foreach (var part in Whole)
        {
            var read = PlanFormat.Read(PlanFormat.Write(part)).ShouldNotBeNull();
            JsonSerializer.Serialize<object>(read).ShouldBe(JsonSerializer.Serialize<object>(part));
        }
    }

    [Fact]
    public void Not_recorded_and_none_are_told_apart()
    {
        var read = (ChildNeeds)PlanFormat.Read(PlanFormat.Write(new ChildNeeds { AgencyId = "csc", KnownOn = Monday, Source = "visit", Medicines = [] }))!;

        read.Medicines.ShouldNotBeNull().ShouldBeEmpty();
        read.CallsPeople.ShouldBeNull();
    }

    [Fact]
    public void In_the_clear_stand_a_code_an_agency_and_a_day() =>
        PlanFormat.WritePlain(Whole[0]).ShouldBe("""{"v":1,"part":"SafetyPlan","agency":"csc","reviewOn":"2031-06-01"}""");

    [Theory]
    [InlineData("""{"v":2}""")]
    [InlineData("""{"v":1}""")]
    [InlineData("""{"v":1,"safetyPlan":{"words":"a"}}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void Another_form_is_not_guessed_at(string json) => PlanFormat.Read(Encoding.UTF8.GetBytes(json)).ShouldBeNull();
}
