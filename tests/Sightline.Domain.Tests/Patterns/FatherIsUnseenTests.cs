namespace Sightline.Domain.Tests.Patterns;

public class FatherIsUnseenTests
{
    private const string Id = "unseen-father";

    [Fact]
    public void A_father_who_is_in_none_of_eight_contacts_is_raised_with_the_children_beside() =>
        MarkedLine.Of(Id, """
            * | police                | 2030-11-04 | incident/domestic-abuse                  | dad     | theme:father-or-partner
            * | health-visiting       | 2031-01-06 | visit/routine=completed                  | ada
            * | nursery               | 2031-01-20 | contact=made                             | ada mum
            * | health-visiting       | 2031-02-03 | visit/routine=no-access                  | ada
            * | gp                    | 2031-02-17 | appointment/gp=attended                  | mum
            - | health-visiting       | 2031-02-24 | visit/routine=cancelled-by-service       | ada
            - | childrens-social-care | 2031-02-26 | meeting/supervision=held                 | ada
            * | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held        | ada mum
            * | gp                    | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            * | health-visiting       | 2031-03-31 | visit/routine=completed                  | ada mum
            * | nursery               | 2031-04-14 | contact=made                             | ada mum
            """).ShouldBeRaised("2031-04-14", "dad", "ada").ShouldBe(
            "Dai lives with the children and is in 0 of 8 contacts in 6 months; no assessment of him is on record.");

    [Fact]
    public void One_in_eleven_is_fewer_than_one_in_ten_and_an_assessment_of_him_is_not_called_missing() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2030-09-02 | assessment/parenting=completed           | dad
            * | health-visiting       | 2031-01-06 | visit/routine=completed                  | ada dad
            * | nursery               | 2031-01-20 | contact=made                             | ada mum
            * | health-visiting       | 2031-02-03 | visit/routine=no-access                  | ada
            * | gp                    | 2031-02-17 | appointment/gp=attended                  | mum
            * | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held        | ada mum
            * | gp                    | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            * | health-visiting       | 2031-03-31 | visit/routine=completed                  | ada mum
            * | nursery               | 2031-04-14 | contact=made                             | ada mum
            * | health-visiting       | 2031-04-21 | visit/routine=completed                  | ada
            * | health-visiting       | 2031-04-28 | visit/routine=completed                  | ada
            * | nursery               | 2031-05-05 | contact=made                             | ada
            """).ShouldBeRaised("2031-05-05", "dad", "ada").ShouldBe(
            "Dai lives with the children and is in 1 of 11 contacts in 6 months.");

    [Fact]
    public void It_ends_when_fewer_than_eight_contacts_are_left() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-01-06 | visit/routine=completed                  | ada
            - | nursery               | 2031-01-20 | contact=made                             | ada mum
            - | health-visiting       | 2031-02-03 | visit/routine=no-access                  | ada
            - | gp                    | 2031-02-17 | appointment/gp=attended                  | mum
            - | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held        | ada mum
            - | gp                    | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            - | health-visiting       | 2031-03-31 | visit/routine=completed                  | ada mum
            - | nursery               | 2031-04-14 | contact=made                             | ada mum
            """).ShouldEndAfter("2031-07-05", "dad");

    [Fact]
    public void One_in_ten_is_enough() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-01-06 | visit/routine=completed                  | ada
            - | nursery               | 2031-01-20 | contact=made                             | ada mum
            - | health-visiting       | 2031-02-03 | visit/routine=no-access                  | ada
            - | gp                    | 2031-02-17 | appointment/gp=attended                  | mum dad
            - | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held        | ada mum
            - | gp                    | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            - | health-visiting       | 2031-03-31 | visit/routine=completed                  | ada mum
            - | nursery               | 2031-04-14 | contact=made                             | ada mum
            - | health-visiting       | 2031-04-21 | visit/routine=completed                  | ada
            - | health-visiting       | 2031-04-28 | visit/routine=completed                  | ada
            """).ShouldStaySilent("2031-06-30");

    [Fact]
    public void Seven_contacts_say_nothing_and_a_missing_assessment_alone_raises_nothing() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-01-06 | visit/routine=completed                  | ada
            - | nursery               | 2031-01-20 | contact=made                             | ada mum
            - | health-visiting       | 2031-02-03 | visit/routine=no-access                  | ada
            - | gp                    | 2031-02-17 | appointment/gp=attended                  | mum
            - | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held        | ada mum
            - | gp                    | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            - | health-visiting       | 2031-03-31 | visit/routine=completed                  | ada mum
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_man_who_has_lived_there_for_less_than_six_months_is_left_out() =>
        MarkedLine.Of(
            Id,
            """
            - | health-visiting | 2031-01-06 | visit/routine=completed | ada
            - | nursery | 2031-01-20 | contact=made | ada mum
            - | health-visiting | 2031-02-03 | visit/routine=no-access | ada
            - | gp | 2031-02-17 | appointment/gp=attended | mum
            - | childrens-social-care | 2031-03-03 | meeting/child-in-need-review=held | ada mum
            - | gp | 2031-03-17 | appointment/immunisation=was-not-brought | ada
            - | health-visiting | 2031-03-31 | visit/routine=completed | ada mum
            - | nursery | 2031-04-14 | contact=made | ada mum
            """,
            SampleFamily.Register with
            {
                Households = [new("the family's home", [SampleFamily.Lives("mum", SampleFamily.Moved), SampleFamily.Lives("ada", SampleFamily.Moved), SampleFamily.Lives("dad", new(2031, 1, 6))])],
            }).ShouldStaySilent("2032-12-31");
}
