using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class SignalReferenceTests
{
    private static readonly SignalReference Both = new("not-seen", ["ada", "ben"], new(2031, 3, 1), BeganWith: null);

    [Fact]
    public void It_is_the_same_whatever_the_order_of_the_children()
    {
        Both.ShouldBe(Both with { Subjects = ["ben", "ada"] });
        Both.GetHashCode().ShouldBe((Both with { Subjects = ["ben", "ada"] }).GetHashCode());
        Both.ShouldNotBe(Both with { Subjects = ["ada"] });
        Both.ShouldNotBe(Both with { Subjects = ["ada", "cy"] });
    }

    [Fact]
    public void An_answer_is_about_it_where_one_of_them_was_named_since_the_same_day()
    {
        Both.IsAbout(Both with { Subjects = ["ada"] }).ShouldBeTrue("one may be named apart later");
        Both.IsAbout(Both with { Subjects = ["cy"] }).ShouldBeFalse();
        Both.IsAbout(Both with { RaisedOn = new(2031, 3, 2) }).ShouldBeFalse("it ended, and began again");
        Both.IsAbout(Both with { Pattern = "no-voice" }).ShouldBeFalse();
        Both.IsAbout(Both with { BeganWith = 7 }).ShouldBeFalse("another event of the same day");
    }
}
