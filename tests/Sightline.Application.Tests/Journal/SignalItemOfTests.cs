using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Journal;

public class SignalItemOfTests
{
    private static readonly FamilyKey Family = new(3);
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Form = new("0197330c-0000-7000-8000-000000000001");

    private static readonly SignalAnswer Answer = new(
        9, Noon, new SignalReference("unanswered-concern", ["ned", "mia"], new(2031, 3, 1), 4), [4, 7], AnswerKind.Disputed, "ann", "school", "practitioner", "The school rang back that day.")
    { Corrects = 6 };

    [Fact]
    public void An_answer_is_read_as_it_was_written_and_no_word_is_plain()
    {
        var item = SignalItemOf.Answering(Family, Answer, Form);

        item.Plain.ShouldBe("""{"v":1,"pattern":"unanswered-concern","subjects":["ned","mia"],"raisedOn":"2031-03-01","beganWith":4,"evidence":[4,7],"answer":"disputed","agency":"school","role":"practitioner","corrects":6}""");
        var read = SignalItemOf.ReadAnswer(new Position(9), Noon, item.Actor, Encoding.UTF8.GetBytes(item.Plain), Encoding.UTF8.GetString(item.Narrative.Span)).ShouldNotBeNull();
        (read with { Evidence = Answer.Evidence }).ShouldBe(Answer);
        read.Evidence.ShouldBe(Answer.Evidence);
    }

    [Fact]
    public void A_form_sent_twice_is_the_same_thing_and_with_other_words_another()
    {
        var source = SignalItemOf.Answering(Family, Answer, Form).Source;
        SignalItemOf.Answering(Family, Answer with { At = Noon.AddMinutes(1), Position = 0 }, Form).Source.ShouldBe(source);
        SignalItemOf.Answering(Family, Answer with { Words = "Something else was said." }, Form).Source.ShouldNotBe(source);
        SignalItemOf.Answering(Family, Answer, Guid.Empty).Source.ShouldNotBe(source);
        SignalItemOf.Answering(Family, Answer with { PersonId = "bea" }, Form).Source.ShouldNotBe(source, "nobody's form is another's");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"v":2,"pattern":"a","subjects":[],"raisedOn":"2031-03-01","evidence":[],"answer":"acted","agency":"a","role":"manager"}""")]
    [InlineData("""{"v":1,"pattern":"a","subjects":[],"raisedOn":"2031-03-01","evidence":[],"answer":"a-newer-word","agency":"a","role":"manager"}""")]
    public void What_is_no_answer_is_none(string plain) => SignalItemOf.ReadAnswer(new Position(9), Noon, "ann", Encoding.UTF8.GetBytes(plain), string.Empty).ShouldBeNull();

    [Fact]
    public void Only_whoever_gave_an_answer_takes_it_back_and_the_first_time_counts()
    {
        var first = Answer with { Position = 6, Corrects = null };
        var item = SignalItemOf.Withdrawing(Family, new Position(9), "It was about another child.", "ann");
        SignalItemOf.ReadWithdrawal(Encoding.UTF8.GetBytes(item.Plain)).ShouldBe(new Position(9));
        SignalItemOf.ReadWithdrawal("{}"u8).ShouldBeNull();

        var answers = SignalItemOf.WithTakenBack(
            [first, Answer],
            [(new Position(6), "ann", new AnswerTakenBack(20, Noon, "Later.")), (new Position(9), "bea", new AnswerTakenBack(21, Noon, "Not mine.")), (new Position(9), "ann", new AnswerTakenBack(22, Noon, "A mistake."))]);

        answers[0].TakenBack.ShouldBe(new AnswerTakenBack(9, Noon, string.Empty), "another answer stands in its place");
        answers[1].TakenBack.ShouldBe(new AnswerTakenBack(22, Noon, "A mistake."));
    }
}
