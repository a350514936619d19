namespace Sightline.Domain.Tests.Patterns;

public class UniversalChecksAreMissedTests
{
    private const string Id = "missed-universal";

    [Fact]
    public void Immunisations_and_a_review_are_raised_on_the_day_of_the_second() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | appointment/development-check=attended        | ada | seen:ada
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada |
            - | hospital        | 2031-03-03 | appointment/paediatric=was-not-brought        | ada |
            * | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada |
            """).ShouldBeRaised("2031-06-10", "ada").ShouldBe(
            "Ada has missed immunisations and a health visitor's review, the last on 10 June 2031, and nothing says that they were done since.");

    [Fact]
    public void No_general_practitioner_is_one_of_them() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-02-03 | other                      | ada | says:not-registered
            * | health-visiting | 2031-04-07 | health/immunisation-missed | ada |
            """).ShouldBeRaised("2031-04-07", "ada").ShouldStartWith("Ada has missed immunisations and registration with a GP, the last on 7 April 2031");

    [Fact]
    public void All_three_stand_in_one_sentence()
    {
        var line = MarkedLine.Of(Id, """
            * | health-visiting | 2031-02-03 | appointment/development-check=was-not-brought | ada |
            * | health-visiting | 2031-02-03 | other                                         | ada | says:not-registered
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada |
            """);
        line.ShouldBeRaised("2031-02-03", "ada").ShouldStartWith("Ada has missed immunisations, a health visitor's review and registration with a GP, the last");
    }

    [Fact]
    public void One_check_missed_again_and_again_is_one() =>
        MarkedLine.Of(Id, """
            - | gp | 2031-02-03 | appointment/immunisation=was-not-brought | ada
            - | gp | 2031-03-03 | appointment/immunisation=was-not-brought | ada
            - | gp | 2031-04-07 | health/immunisation-missed               | ada
            """).ShouldStaySilent("2033-12-31");

    [Fact]
    public void What_was_done_since_is_not_missed() =>
        MarkedLine.Of(Id, """
            - | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada |
            - | gp              | 2031-03-03 | appointment/immunisation=attended             | ada |
            - | health-visiting | 2031-04-07 | other                                         | ada | says:not-registered
            - | gp              | 2031-05-05 | health/registration                           | ada |
            - | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada |
            """).ShouldStaySilent("2033-12-31");

    [Fact]
    public void A_child_of_nine_and_a_child_in_care_are_not_meant() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-20 | decision/accommodated                         | ada
            - | gp                    | 2031-02-03 | appointment/immunisation=was-not-brought      | ada ben
            - | health-visiting       | 2031-06-10 | appointment/development-check=was-not-brought | ada ben
            """).ShouldStaySilent("2033-12-31");

    [Fact]
    public void It_ends_when_one_was_done() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada
            * | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada
            - | health-visiting | 2031-07-01 | appointment/development-check=attended        | ada
            """).ShouldEndAfter("2031-06-30", "ada");

    [Fact]
    public void It_ends_on_the_fifth_birthday() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada
            * | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada
            """).ShouldEndAfter("2033-02-28", "ada");
}
