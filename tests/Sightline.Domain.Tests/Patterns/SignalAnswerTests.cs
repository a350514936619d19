using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class SignalAnswerTests
{
    [Fact]
    public void An_answer_stands_from_its_day_until_the_day_on_which_it_is_taken_back()
    {
        var at = new DateTimeOffset(2031, 6, 2, 23, 30, 0, TimeSpan.Zero);
        var answer = new SignalAnswer(9, at, new SignalReference("not-seen", ["ada"], new(2031, 3, 1), BeganWith: null), [4], AnswerKind.Acted, "ann", "school", "practitioner", "A visit is booked.");
        answer.StandsOn(new(2031, 6, 1)).ShouldBeFalse();
        answer.StandsOn(new(2031, 6, 2)).ShouldBeTrue();
        answer.StandsOn(new(2041, 6, 2)).ShouldBeTrue();

        var back = answer with { TakenBack = new AnswerTakenBack(12, at.AddDays(3), "It was about another child.") };
        back.StandsOn(new(2031, 6, 4)).ShouldBeTrue("what was done later changes nothing before");
        back.StandsOn(new(2031, 6, 5)).ShouldBeFalse();
    }
}
