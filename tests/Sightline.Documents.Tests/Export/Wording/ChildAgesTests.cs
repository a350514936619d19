using System.Globalization;
using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class ChildAgesTests
{
    [Theory]
    [InlineData("2010-01-03", "2014-03-03", "Asha 4y 2m")]
    [InlineData("2010-01-03", "2014-01-02", "Asha 3y 11m")]
    [InlineData("2010-01-03", "2014-01-03", "Asha 4y")]
    [InlineData("2013-07-20", "2014-03-03", "Asha 7m")]
    [InlineData("2014-02-19", "2014-03-03", "Asha 12d")]
    [InlineData("2014-03-03", "2014-03-03", "Asha 0d")]
    [InlineData("2014-01-31", "2014-02-28", "Asha 1m")]
    [InlineData("2012-02-29", "2014-02-28", "Asha 2y")]
    [InlineData("2014-03-04", "2014-03-03", "Asha unborn")]
    [InlineData("2015-03-04", "2014-03-03", "")]
    public void A_child_is_as_old_as_it_was_then(string born, string on, string expected) =>
        Ages(Child(When.On(Day(born)))).Words(When.On(Day(on))).ShouldBe(expected);

    [Fact]
    public void What_the_record_leaves_open_is_a_stretch()
    {
        Ages(Child(new When(Day("2010-01-01"), Day("2010-12-31"), Precision.Year))).Words(When.On(Day("2014-03-03"))).ShouldBe("Asha 3y 2m–4y 2m");
        Ages(Child(When.On(Day("2010-01-03")))).Words(new When(Day("2014-01-01"), Day("2014-07-31"), Precision.Range)).ShouldBe("Asha 3y 11m–4y 6m");
        Ages(Child(born: null)).Words(When.On(Day("2014-03-03"))).ShouldBe("Asha age not known");
    }

    [Fact]
    public void An_expected_child_is_unborn_from_the_pregnancy_on()
    {
        var ages = Ages(Child(born: null) with { Given = null, Label = null, DueOn = Day("2014-09-20") });

        ages.Words(When.On(Day("2013-12-13"))).ShouldBe(string.Empty);
        ages.Words(When.On(Day("2013-12-14"))).ShouldBe("unborn");
    }

    [Fact]
    public void A_child_that_has_died_has_no_age()
    {
        var child = Child(When.On(Day("2010-01-03"))) with { DiedOn = Day("2014-02-01") };

        Ages(child).Words(When.On(Day("2014-02-01"))).ShouldBe("Asha 4y");
        Ages(child).Words(When.On(Day("2014-02-02"))).ShouldBe("Asha (died 1 February 2014)");
    }

    [Fact]
    public void The_oldest_child_comes_first_and_adults_are_not_told()
    {
        SampleChronology.Register.People.Count.ShouldBe(5);
        new ChildAges(SampleChronology.Register).Words(When.On(Day("2014-03-03"))).ShouldBe("Asha 4y 2m, Ben 7m, Cara unborn");
    }

    [Fact]
    public void Two_children_of_one_given_name_are_told_apart()
    {
        var one = Child(When.On(Day("2010-01-03")));
        var two = one with { Id = "p2", Family = "Hale" };
        var three = two with { Id = "p3", Label = "Child C" };

        Ages(one, two).Words(When.On(Day("2014-01-03"))).ShouldBe("Asha Kettle 4y, Asha Hale 4y");
        Ages(two, three).Words(When.On(Day("2014-01-03"))).ShouldBe("Asha Hale (Child A) 4y, Asha Hale (Child C) 4y");
    }

    private static ChildAges Ages(params Person[] children) => new(new Register { People = children });

    private static Person Child(When? born) => SampleChronology.Register.People[0] with { Born = born };

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
