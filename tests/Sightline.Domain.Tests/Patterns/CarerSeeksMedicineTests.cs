namespace Sightline.Domain.Tests.Patterns;

public class CarerSeeksMedicineTests
{
    private const string Id = "medicine-seeking";

    [Fact]
    public void Three_requests_in_six_months_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | gp       | 2031-02-03 | medication/requested-early | mum | theme:parental-medication
            * | gp       | 2031-04-10 | medication/reported-lost   | mum | theme:parental-medication
            - | gp       | 2031-05-01 | medication/prescribed      | mum
            - | gp       | 2031-06-02 | medication/reviewed        | mum
            * | hospital | 2031-07-20 | medication/altered         | mum | theme:parental-medication
            """).ShouldBeRaised("2031-07-20", "mum").ShouldBe(
            "3 times in 6 months Mara asked for medicine early, reported it lost or altered a prescription, the last time on 20 July 2031.");

    [Fact]
    public void The_children_of_the_house_stand_beside_shown_by_the_row_that_first_names_them() =>
        MarkedLine.Of(Id, """
            * | school | 2031-01-13 | voice/words                | ada ben
            * | gp     | 2031-02-03 | medication/requested-early | dad | theme:parental-medication
            * | gp     | 2031-03-10 | medication/requested-early | dad | theme:parental-medication
            * | gp     | 2031-04-07 | medication/requested-early | dad | theme:parental-medication
            """).ShouldBeRaised("2031-04-07", "dad", "ada", "ben").ShouldStartWith("3 times in 6 months Dai asked");

    [Fact]
    public void A_childs_medicine_and_a_request_with_an_agreed_reason_are_not_meant() =>
        MarkedLine.Of(Id, """
            - | gp | 2031-02-03 | medication/requested-early | mum ada
            - | gp | 2031-03-10 | medication/requested-early | ada     | theme:parental-medication
            - | gp | 2031-04-07 | medication/reported-lost   | mum
            - | gp | 2031-05-05 | medication/reported-lost   | mum     | theme:parental-medication
            - | gp | 2031-05-26 | medication/reported-lost   | mum     | theme:parental-medication
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_child_named_besides_does_not_make_it_the_childs_medicine() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-02-03 | medication/requested-early | mum ada | theme:parental-medication
            * | gp | 2031-03-10 | medication/requested-early | mum     | theme:parental-medication
            * | gp | 2031-04-07 | medication/reported-lost   | mum     | theme:parental-medication
            """).ShouldBeRaised("2031-04-07", "mum");

    [Fact]
    public void The_requests_of_two_carers_are_not_added() =>
        MarkedLine.Of(Id, """
            - | gp | 2031-02-03 | medication/requested-early | mum | theme:parental-medication
            - | gp | 2031-03-10 | medication/requested-early | dad | theme:parental-medication
            - | gp | 2031-04-07 | medication/reported-lost   | mum | theme:parental-medication
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void One_request_in_two_records_is_one_and_what_is_six_months_old_no_longer_counts() =>
        MarkedLine.Of(Id, """
            - | gp       | 2031-02-03 | medication/requested-early | mum | theme:parental-medication
            - | gp       | 2031-03-10 | medication/reported-lost   | mum | theme:parental-medication
            - | hospital | 2031-03-11 | medication/reported-lost   | mum | theme:parental-medication
            - | gp       | 2031-08-03 | medication/requested-early | mum | theme:parental-medication
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_when_the_first_is_six_months_old() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-02-03 | medication/requested-early | mum | theme:parental-medication
            * | gp | 2031-04-10 | medication/reported-lost   | mum | theme:parental-medication
            * | gp | 2031-07-20 | medication/altered         | mum | theme:parental-medication
            """).ShouldEndAfter("2031-08-02", "mum");
}
