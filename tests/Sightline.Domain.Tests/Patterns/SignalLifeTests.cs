using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class SignalLifeTests
{
    private static readonly DateOnly Raised = new(2031, 3, 1);
    private static readonly PatternLimits Quiet = PatternLimits.DefaultOf(SignalLife.Quiet);
    private static readonly StandingSignal Two = Standing(["ada", "ben"], 4, 7);

    private static readonly Gen<SignalAnswer> AnyAnswer =
        from position in Gen.Choose(10, 60)
        from day in Gen.Choose(0, 200)
        from kind in Gen.Elements(Enum.GetValues<AnswerKind>())
        from subjects in Gen.SubListOf(new[] { "ada", "ben", "cy" })
        from evidence in Gen.SubListOf(new[] { 4L, 7L, 9L })
        from raised in Gen.Elements(Raised, Raised.AddDays(5))
        from back in Gen.Elements<int?>(null, null, 0, 20)
        select Answer(position, day, kind) with
        {
            To = new SignalReference("not-seen", [.. subjects], raised, BeganWith: null),
            Evidence = [.. evidence],
            TakenBack = back is { } days ? new AnswerTakenBack(position + 100, At(day + days), "A reason.") : null,
        };

    private static readonly Arbitrary<(SignalAnswer[] Answers, int Day)> Any =
        (from answers in AnyAnswer.ArrayOf() from day in Gen.Choose(0, 320) select (answers, day)).ToArbitrary();

    [Fact]
    public void Without_an_answer_it_waits_since_it_was_raised()
    {
        var life = Life(Two, 40);
        (life.State, life.WaitingFromOn, life.QuietEndsOn, life.IsDisputed).ShouldBe((SignalState.Raised, Raised, null, false));
        life.Answers.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_keeps_it_quiet_for_its_days_and_then_it_is_raised_again()
    {
        var life = Life(Two, 10, Answer(20, 10));
        (life.State, life.WaitingFromOn, life.QuietEndsOn).ShouldBe((SignalState.Quiet, null, Raised.AddDays(38)));
        Life(Two, 37, Answer(20, 10)).State.ShouldBe(SignalState.Quiet);
        var again = Life(Two, 50, Answer(20, 10));
        (again.State, again.WaitingFromOn).ShouldBe((SignalState.RaisedAgain, Raised.AddDays(38)));
        Life(Two, 100, Answer(20, 10, AnswerKind.Explained)).State.ShouldBe(SignalState.Quiet);
        Life(Two, 101, Answer(20, 10, AnswerKind.Explained)).State.ShouldBe(SignalState.RaisedAgain);
    }

    [Fact]
    public void Another_entry_raises_it_again_since_the_day_on_which_it_was_written()
    {
        var grown = Two with { Evidence = [.. Two.Evidence, (9, Raised.AddDays(14))] };
        var life = Life(grown, 20, Answer(20, 10));
        (life.State, life.WaitingFromOn).ShouldBe((SignalState.RaisedAgain, Raised.AddDays(14)));
        var late = Two with { Evidence = [.. Two.Evidence, (9, Raised.AddDays(2))] };
        Life(late, 20, Answer(20, 10)).WaitingFromOn.ShouldBe(Raised.AddDays(10), "it was received after the answer, which did not see it");
    }

    [Fact]
    public void Somebody_else_whom_it_is_about_raises_it_again_and_an_entry_that_goes_does_not()
    {
        Life(Standing(["ada", "ben", "cy"], 4, 7), 20, Answer(20, 10)).State.ShouldBe(SignalState.RaisedAgain);
        Life(Standing(["ada"], 4), 20, Answer(20, 10)).State.ShouldBe(SignalState.Quiet);
    }

    [Fact]
    public void Answers_about_children_who_were_named_apart_count_together()
    {
        var ada = Answer(20, 10) with { To = Two.Reference with { Subjects = ["ada"] }, Evidence = [4] };
        var ben = Answer(21, 12) with { To = Two.Reference with { Subjects = ["ben"] }, Evidence = [7], PersonId = "bea" };
        Life(Two, 20, ada).State.ShouldBe(SignalState.RaisedAgain);
        var life = Life(Two, 20, ben, ada);
        (life.State, life.QuietEndsOn).ShouldBe((SignalState.Quiet, Raised.AddDays(38)));
        life.Answers.Select(a => a.PersonId).ShouldBe(["ann", "bea"]);
    }

    [Fact]
    public void What_is_taken_back_no_longer_counts_and_is_still_there()
    {
        var life = Life(Two, 20, Answer(20, 10) with { TakenBack = new AnswerTakenBack(30, At(15), "A mistake.") });
        (life.State, life.WaitingFromOn).ShouldBe((SignalState.Raised, Raised));
        life.Answers.ShouldHaveSingleItem().TakenBack.ShouldNotBeNull();
    }

    [Fact]
    public void A_dispute_is_told_even_while_it_is_quiet()
    {
        var life = Life(Two, 20, Answer(20, 10), Answer(21, 11, AnswerKind.Disputed));
        (life.State, life.IsDisputed).ShouldBe((SignalState.Quiet, true));
        life.Answers.Count.ShouldBe(2, "both are kept");
    }

    [Fact]
    public void Seen_by_says_who_opened_the_record_since_it_was_raised_each_once()
    {
        RecordOpening Opened(int day, string agency, int asKnown) => new(At(day), agency, "practitioner", Raised.AddDays(asKnown));
        var openings = new[] { Opened(-1, "gp", 0), Opened(3, "school", 3), Opened(4, "school", 4), Opened(5, "police", -9), Opened(90, "gp", 90) };

        SignalLife.Of(Two, [], openings, Quiet, Raised.AddDays(40)).SeenBy.Select(o => (o.AgencyId, o.At)).ShouldBe([("school", At(3))]);
    }

    [Fact]
    public void What_is_said_later_changes_nothing_before() => Prop.ForAll(Any, static c =>
    {
        var on = Raised.AddDays(c.Day);
        var then = c.Answers.Where(a => a.On <= on).Select(a => a.TakenBack?.On > on ? a with { TakenBack = null } : a).ToArray();
        Same(Life(Two, c.Day, c.Answers), Life(Two, c.Day, then));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_answer_disappears() => Prop.ForAll(Any, static c =>
        Life(Two, c.Day, c.Answers).Answers.Count.ShouldBe(c.Answers.Count(a => a.On <= Raised.AddDays(c.Day) && a.To.IsAbout(Two.Reference)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_was_answered_a_new_entry_raises_it_again_and_every_quiet_ends() => Prop.ForAll(Any, static c =>
    {
        var life = Life(Two, c.Day, c.Answers);
        var grown = Life(Two with { Evidence = [.. Two.Evidence, (99, Raised.AddDays(c.Day))] }, c.Day, c.Answers);
        grown.State.ShouldNotBe(SignalState.Quiet);
        grown.WaitingFromOn.ShouldNotBeNull().ShouldBeInRange(Raised, Raised.AddDays(c.Day));
        (life.State == SignalState.Quiet).ShouldBe(life.WaitingFromOn is null);
        if (life.QuietEndsOn is { } until)
        {
            Life(Two, until.DayNumber - Raised.DayNumber, [.. c.Answers.Where(a => a.On <= Raised.AddDays(c.Day))]).State.ShouldNotBe(SignalState.Quiet);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_signal_of_one_event_says_with_which_row_it_began_and_one_of_a_person_none()
    {
        var days = AnyLine.Entries.Sample(60).SelectMany(entries => Signal.Of(FamilyLine.Of(SampleFamily.Register, entries), AnyLine.First.AddDays(600), Reader.All, PatternSettings.Default)).ToList();
        days.ShouldContain(s => s.BeganWith != null);
        days.Where(s => s.Pattern.Id is "not-seen").ShouldAllBe(s => s.BeganWith == null);
        days.Where(s => s.Pattern.Id is "unanswered-concern").ShouldAllBe(s => s.BeganWith != null);
    }

    private static StandingSignal Standing(string[] subjects, params long[] evidence) => new(new SignalReference("not-seen", subjects, Raised, BeganWith: null), [.. evidence.Select(e => (e, Raised))]);

    private static SignalAnswer Answer(long position, int day, AnswerKind kind = AnswerKind.Acted) => new(position, At(day), Two.Reference, [4, 7], kind, "ann", "school", "practitioner", "A visit is booked.");

    private static DateTimeOffset At(int day) => new(Raised.AddDays(day).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private static SignalLife Life(StandingSignal signal, int day, params SignalAnswer[] answers) => SignalLife.Of(signal, answers, [], Quiet, Raised.AddDays(day));

    private static void Same(SignalLife one, SignalLife other)
    {
        (one.State, one.WaitingFromOn, one.QuietEndsOn, one.IsDisputed).ShouldBe((other.State, other.WaitingFromOn, other.QuietEndsOn, other.IsDisputed));
        one.Answers.Select(a => a.Position).ShouldBe(other.Answers.Select(a => a.Position));
    }
}
