namespace Sightline.Domain.Tests.Patterns;

public class ChildHasNoVoiceTests
{
    private const string Id = "no-voice";

    [Fact]
    public void Ninety_days_in_need_without_a_word_are_raised() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-03-03 | visit/routine=completed       | ada     | seen:ada
            - | childrens-social-care | 2031-03-10 | advocacy/rights-based=offered | ada
            - | childrens-social-care | 2031-03-17 | voice/words                   | ben ada | seen:ben
            """).ShouldBeRaised("2031-05-04", "ada").ShouldBe(
            "No words, feelings or behaviour of Ada are on record; the case has been open since 3 February 2031, 90 days.");

    [Fact]
    public void The_days_run_from_the_last_words_and_a_sibling_has_words_of_their_own() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            * | childrens-social-care | 2031-02-17 | voice/words                   | ada     | alone:ada
            - | school                | 2031-03-17 | disclosure/by-child           | ben ada
            """).ShouldBeRaised("2031-05-18", "ada").ShouldBe(
            "The last words, feelings or behaviour of Ada on record are of 17 February 2031, 90 days ago.");

    [Fact]
    public void The_days_go_on_when_in_need_becomes_a_plan() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            * | childrens-social-care | 2031-03-17 | decision/plan-started         | ada
            """).ShouldBeRaised("2031-05-04", "ada");

    [Fact]
    public void A_conference_without_any_is_raised_on_its_day() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/child-in-need-opened                           | ada
            * | childrens-social-care | 2031-02-10 | meeting/initial-conference=held + decision/plan-started | ada
            """).ShouldBeRaised("2031-02-10", "ada").ShouldBe(
            "No words, feelings or behaviour of Ada are on record; the case has been open since 13 January 2031, 28 days; a conference was held without any on 10 February 2031.");

    [Fact]
    public void A_conference_of_an_earlier_time_is_over() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2029-02-05 | meeting/initial-conference=held + decision/plan-started | ada
            - | childrens-social-care | 2029-06-04 | decision/plan-ended                                     | ada
            * | childrens-social-care | 2031-02-03 | decision/child-in-need-opened                           | ada
            """).ShouldBeRaised("2031-05-04", "ada");

    [Fact]
    public void It_ends_when_what_the_child_shows_is_written_down() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            - | nursery               | 2031-05-19 | observation/behaviour=concern | ada
            """).ShouldEndAfter("2031-05-18", "ada");

    [Fact]
    public void It_ends_with_the_case() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-06-02 | decision/child-in-need-closed | ada
            """).ShouldEndAfter("2031-06-01", "ada");

    [Fact]
    public void A_child_who_is_heard_in_time_has_a_voice() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/child-in-need-opened                           | ada
            - | nursery               | 2031-04-14 | voice/behaviour                                         | ada
            - | childrens-social-care | 2031-05-06 | meeting/initial-conference=held + decision/plan-started | ada
            - | childrens-social-care | 2031-07-07 | voice/words                                             | ada
            - | childrens-social-care | 2031-08-04 | meeting/review-conference=held                          | ada
            - | childrens-social-care | 2031-09-01 | decision/plan-ended                                     | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_child_with_whom_services_are_not_involved_is_left_out() =>
        MarkedLine.Of(Id, """
            - | early-help      | 2031-02-03 | decision/early-help-opened | ada
            - | health-visiting | 2031-03-03 | visit/routine=completed    | ada
            """).ShouldStaySilent("2032-12-31");
}
