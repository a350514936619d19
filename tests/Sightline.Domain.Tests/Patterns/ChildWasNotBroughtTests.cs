using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class ChildWasNotBroughtTests
{
    private const string Id = "was-not-brought";

    [Fact]
    public void Three_in_twelve_months_across_services_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada | not-seen:ada
            - | gp              | 2031-03-03 | appointment/gp=did-not-attend                 | mum |
            * | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada | not-seen:ada rec:2031-06-12
            - | gp              | 2031-07-01 | appointment/immunisation=cancelled-by-service | ada |
            * | hospital        | 2032-01-20 | appointment/paediatric=was-not-brought        | ada | not-seen:ada
            """).ShouldBeRaised("2032-01-20", "ada").ShouldBe(
            "Ada was not brought to 3 appointments in 12 months, the first on 3 February 2031, the last on 20 January 2032; a parent missed 1 of their own.");

    [Fact]
    public void It_ends_when_the_first_is_twelve_months_old() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought | ada
            * | health-visiting | 2031-06-10 | appointment/immunisation=was-not-brought | ada
            * | hospital        | 2031-08-20 | appointment/paediatric=was-not-brought   | ada
            """).ShouldEndAfter("2032-02-02", "ada");

    [Fact]
    public void One_appointment_in_two_records_is_one_and_cancellations_are_none() =>
        MarkedLine.Of(Id, """
            - | hospital        | 2031-02-03 | appointment/hospital=was-not-brought          | ada
            - | health-visiting | 2031-02-04 | appointment/hospital=was-not-brought          | ada
            - | gp              | 2031-06-10 | appointment/immunisation=was-not-brought      | ada
            - | gp              | 2031-07-10 | appointment/immunisation=cancelled-by-family  | ada
            - | gp              | 2031-08-10 | appointment/immunisation=was-not-brought      | ben
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_changed_threshold_is_applied()
    {
        var pattern = PatternCatalogue.Find(Id)!.Descriptor;
        var settings = new PatternSettings([PatternLimits.DefaultOf(pattern).With(pattern.Thresholds[0], 2, "Decided by the partnership.")]);
        MarkedLine.Of(
            Id,
            """
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought | ada
            * | health-visiting | 2031-06-10 | appointment/immunisation=was-not-brought | ada
            """,
            settings: settings).ShouldBeRaised("2031-06-10", "ada");
    }
}
