using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.People;
using Sightline.Domain.Retention;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Retention;

public sealed class DisposalDueTests
{
    [Fact]
    public void A_looked_after_child_s_record_is_kept_to_the_75th_birthday_and_may_go_the_day_after()
    {
        var due = Of([Child("ned", new(1950, 6, 1))], [new("ned", RetainedStatus.LookedAfter)]);

        due.Rule!.Id.ShouldBe("looked-after-england");
        due.DueOn.ShouldBe(new DateOnly(2025, 6, 2));
        due.IsDueOn(new(2025, 6, 1)).ShouldBeFalse();
        due.IsDueOn(new(2025, 6, 2)).ShouldBeTrue();
        due.Why().ShouldContain("Kept to 2025-06-01: Care Planning");
    }

    [Theory]
    [InlineData("1948-02-29", "2023-03-02")]
    [InlineData("1924-02-29", "1999-03-02")]
    [InlineData("1925-02-28", "2000-02-29")]
    public void A_birthday_on_a_leap_day_is_on_the_first_of_march_where_the_year_has_none(string born, string dueOn) =>
        Of([Child("ned", Day(born))], [new("ned", RetainedStatus.LookedAfter)]).DueOn.ShouldBe(Day(dueOn));

    [Theory]
    [InlineData("1990-05-01", "2008-04-30", "2023-05-01")]
    [InlineData("1990-05-01", "2008-05-01", "2065-05-02")]
    [InlineData("1990-05-01", "1990-05-01", "2005-05-02")]
    public void A_death_under_18_shortens_it_to_15_years(string born, string died, string dueOn) =>
        Of([Child("ned", Day(born)) with { DiedOn = Day(died) }], [new("ned", RetainedStatus.LookedAfter)]).DueOn.ShouldBe(Day(dueOn));

    [Fact]
    public void Where_it_is_not_certain_that_the_child_died_under_18_the_longer_period_holds()
    {
        var child = Child("ned", born: null) with { Born = new When(new(1990, 1, 1), new(1990, 12, 31), Precision.Year), DiedOn = new(2008, 6, 1) };

        Of([child], [new("ned", RetainedStatus.LookedAfter)]).DueOn.ShouldBe(new DateOnly(2066, 1, 1));
    }

    [Fact]
    public void Of_a_birth_known_to_a_year_the_last_day_counts()
    {
        var child = Child("ned", born: null) with { Born = new When(new(1940, 1, 1), new(1940, 12, 31), Precision.Year) };

        Of([child], [new("ned", RetainedStatus.LookedAfter)]).DueOn.ShouldBe(new DateOnly(2016, 1, 1));
    }

    [Fact]
    public void The_longest_rule_of_any_child_holds_for_the_whole_record()
    {
        var due = Of(
            [Child("ned", new(1990, 1, 1)), Child("posy", new(1992, 1, 1))],
            [new("ned", RetainedStatus.ChildInNeed), new("ned", RetainedStatus.ChildProtection), new("posy", RetainedStatus.LookedAfter)],
            lastContactOn: new(2005, 1, 1));

        due.ShouldSatisfyAllConditions(d => d.PersonId.ShouldBe("posy"), d => d.DueOn.ShouldBe(new DateOnly(2067, 1, 2)));
    }

    [Theory]
    [InlineData("2001-01-01", "2021-01-02", "2024-01-03")]
    [InlineData("2001-01-01", "2010-01-02", "2022-01-02")]
    public void A_child_in_need_s_record_is_kept_three_years_from_18_or_the_last_contact(string born, string last, string dueOn) =>
        Of([Child("ned", Day(born))], [new("ned", RetainedStatus.ChildInNeed)], Day(last)).DueOn.ShouldBe(Day(dueOn));

    [Fact]
    public void An_adoption_is_kept_100_years_from_the_order()
    {
        Of([Child("ned", new(2001, 1, 1))], [new("ned", RetainedStatus.Adopted, new(2004, 2, 29))]).DueOn.ShouldBe(new DateOnly(2104, 3, 1));
        Of([Child("ned", new(2001, 1, 1))], [new("ned", RetainedStatus.Adopted)]).Because.ShouldBe(DueBecause.OrderUndated);
    }

    [Fact]
    public void What_cannot_be_known_is_never_due_and_a_person_must_settle_it()
    {
        var unborn = Child("ned", born: null) with { DueOn = new(1940, 5, 1) };
        var cases = new[]
        {
            Of([Child("ned", born: null)], [new("ned", RetainedStatus.LookedAfter)]),
            Of([unborn], [new("ned", RetainedStatus.LookedAfter)]),
            Of([Child("ned", new(1940, 1, 1)), unborn with { Id = "posy" }], [new("ned", RetainedStatus.LookedAfter), new("posy", RetainedStatus.LookedAfter)]),
            Of([Child("ned", new(1940, 1, 1))], [new("ned", RetainedStatus.ChildProtection)]),
            Of([Child("ned", new(1940, 1, 1))], []),
            Of([Child("ned", new(1940, 1, 1))], [new("nobody", RetainedStatus.LookedAfter)]),
            Of([], [], rules: RetentionRules.Default),
        };

        cases.ShouldAllBe(c => c.DueOn == null && !c.IsDueOn(DateOnly.MaxValue) && c.Why().Contains("a person must settle it", StringComparison.Ordinal));
        cases.Select(c => c.Because).ShouldBe([DueBecause.BirthUnknown, DueBecause.BirthUnknown, DueBecause.BirthUnknown, DueBecause.NothingDated, DueBecause.NoStatus, DueBecause.ChildNotInRegister, DueBecause.NoStatus]);
    }

    [Fact]
    public void A_child_that_was_expected_and_died_counts_from_the_death() =>
        Of([Child("ned", born: null) with { DueOn = new(2001, 5, 1), DiedOn = new(2001, 5, 3) }], [new("ned", RetainedStatus.LookedAfter)]).DueOn.ShouldBe(new DateOnly(2016, 5, 4));

    [Fact]
    public void A_status_without_a_rule_is_never_due()
    {
        var rules = RetentionRules.Read("""[{"id":"x","nation":"england","status":"looked-after","from":"birth","years":75,"basis":"law","authority":"","citation":"x","checkedOn":"2026-11-27"}]""").Value!;

        Of([Child("ned", new(1940, 1, 1))], [new("ned", RetainedStatus.LookedAfter), new("ned", RetainedStatus.ChildInNeed)], new(1950, 1, 1), rules).Because.ShouldBe(DueBecause.NoRule);
    }

    [Fact]
    public void One_more_status_or_a_later_contact_never_makes_a_record_go_sooner()
    {
        var statuses = Gen.SubListOf((RetainedStatus[])[RetainedStatus.ChildInNeed, RetainedStatus.ChildProtection, RetainedStatus.LookedAfter]);
        var cases = from born in Gen.Choose(0, 40_000) from last in Gen.Choose(0, 40_000) from later in Gen.Choose(0, 4_000) from held in statuses from more in statuses select (born, last, later, held, more);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var child = Child("ned", new DateOnly(1900, 1, 1).AddDays(c.born));
            var contact = new DateOnly(1900, 1, 1).AddDays(c.last);
            var less = Of([child], [.. c.held.Select(s => new HeldStatus("ned", s))], contact);
            var more = Of([child], [.. c.held.Concat(c.more).Select(s => new HeldStatus("ned", s))], contact.AddDays(c.later));
            return less.DueOn is null || more.DueOn >= less.DueOn;
        }).QuickCheckThrowOnFailure();
    }

    private static DisposalDue Of(Person[] people, HeldStatus[] held, DateOnly? lastContactOn = null, RetentionRules? rules = null) =>
        DisposalDue.Of(new KeptRecord(new Register { People = people }, held, lastContactOn), rules ?? RetentionRules.Default);

    private static Person Child(string id, DateOnly? born) =>
        new(id, null, null, null, [], [], Sex.Unknown, born is { } day ? When.On(day) : null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
