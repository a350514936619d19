using Sightline.Domain.Plans;

namespace Sightline.Domain.Tests.Plans;

public class PlanPartTests
{
    private static readonly DateOnly Monday = new(2031, 3, 3);

    private static readonly SafetyPlan Plan = new() { AgencyId = "csc", KnownOn = Monday, Source = "core group", Words = "Gran sleeps over." };

    private static readonly CareArrangement Care = new() { AgencyId = "csc", KnownOn = Monday, Source = "visit", Who = new Somebody("gran", Name: null), MayCare = true };

    private static readonly Contact Number = new() { AgencyId = "csc", KnownOn = Monday, Source = "visit", Who = new Somebody(PersonId: null, "the desk"), Number = "0808 570 0000", Order = 1 };

    private static readonly DangerToWorkers Danger = new() { AgencyId = "csc", KnownOn = Monday, Source = "visit", What = "A dog.", WhatToDo = "Ring before." };

    private static readonly ChildNeeds Needs = new() { AgencyId = "csc", KnownOn = Monday, Source = "visit", Children = ["ada"], Medicines = [] };

    public static TheoryData<string, PlanPart> WhatLacks => new()
    {
        { "from where", Plan with { Source = " " } },
        { "review", Plan with { ReviewOn = Monday.AddDays(-1) } },
        { "own words", Plan with { Words = "" } },
        { "who agreed", Plan with { AgreedBy = [new Somebody(PersonId: null, Name: null)] } },
        { "contingency", Plan with { WhatIf = [new Contingency("She does not come.", "")] } },
        { "who it is", Care with { Who = new Somebody(PersonId: null, " ") } },
        { "ends after", Care with { From = Monday, To = Monday.AddDays(-1) } },
        { "order or agreement", Care with { MayCare = false } },
        { "of its own", Care with { Restriction = CareRestriction.CourtOrder } },
        { "was assessed", Care with { Assessed = CarerAssessed.Assessed } },
        { "whose number", Number with { Who = new Somebody(PersonId: null, Name: null) } },
        { "dialled", Number with { Number = "ask" } },
        { "1 for the first", Number with { Order = 0 } },
        { "danger is", Danger with { What = "" } },
        { "are to do", Danger with { WhatToDo = "" } },
        { "one child", Needs with { Children = [] } },
        { "one child", Needs with { Children = ["ada", "ben"] } },
        { "at least one thing", Needs with { Medicines = null } },
        { "each medicine", Needs with { Medicines = [new Medicine("", "at night")] } },
        { "calls them", Needs with { CallsPeople = [new CalledBy(new Somebody("gran", Name: null), "")] } },
        { "parental responsibility", Needs with { ParentalResponsibility = [new ResponsibilityHolder(new Somebody(PersonId: null, Name: null), ResponsibilityBy.CareOrder)] } },
    };

    [Theory]
    [MemberData(nameof(WhatLacks))]
    public void What_it_lacks_is_said(string word, PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        part.Missing().ShouldNotBeNull().ShouldContain(word);
    }

    [Fact]
    public void Whole_ones_lack_nothing()
    {
        foreach (var part in new PlanPart[] { Plan, Care, Care with { MayCare = false, Restriction = CareRestriction.BailCondition }, Number, Danger, Needs })
        {
            part.Missing().ShouldBeNull(part.Kind.ToString());
        }
    }

    [Fact]
    public void A_review_is_past_on_the_day_after_it_was_due()
    {
        (Plan with { ReviewOn = Monday }).IsPastReview(Monday).ShouldBeFalse();
        (Plan with { ReviewOn = Monday }).IsPastReview(Monday.AddDays(1)).ShouldBeTrue();
        Plan.IsPastReview(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void An_arrangement_holds_from_its_first_day_to_its_last()
    {
        var week = Care with { From = Monday, To = Monday.AddDays(6) };

        new[] { -1, 0, 6, 7 }.Select(d => week.HoldsOn(Monday.AddDays(d))).ShouldBe([false, true, true, false]);
        new[] { -1, 0, 6, 7 }.Select(d => week.IsOver(Monday.AddDays(d))).ShouldBe([false, false, false, true]);
    }

    [Fact]
    public void What_names_no_child_is_about_all()
    {
        Care.IsAbout("ben").ShouldBeTrue();
        Needs.IsAbout("ben").ShouldBeFalse();
        Needs.IsAbout("ada").ShouldBeTrue();
    }
}
