using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.People;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.People;

/// <summary>Invented rows, each for one rule of who was seen, seen alone and not seen.</summary>
public class SeenWordsTests
{
    private static readonly WhoReader Reader = new(Register);

    [Theory]
    [InlineData("✓", "orla,gil", "")]
    [InlineData("✔", "orla,gil", "")]
    [InlineData("✗", "", "orla,gil")]
    [InlineData("x", "", "orla,gil")]
    [InlineData("N", "", "orla,gil")]
    [InlineData("In school", "orla,gil", "")]
    [InlineData("10.15", "orla,gil", "")]
    public void A_tick_a_cross_a_place_and_a_time_answer_whether_the_child_was_seen(string column, string seen, string notSeen)
    {
        var who = Reader.Read(Row("hv", (CellRole.About, "Orla, Gilroy"), (CellRole.Seen, column), (CellRole.Narrative, "Home tidy.")), On(2019), [Visit]);
        Check(who, seen, notSeen);
    }

    [Theory]
    [InlineData("Phone. Mum fine.", "")]
    [InlineData("Video call. Mum on screen.", "gil")]
    public void A_no_for_a_telephone_call_says_nothing_and_for_a_video_call_says_not_seen(string words, string notSeen)
    {
        var who = Reader.Read(Row("hv", (CellRole.About, "Gilroy"), (CellRole.Seen, "N"), (CellRole.Narrative, words)), On(2019), [Code(EntryKind.Contact, null, EntryOutcome.Made)]);
        Check(who, "", notSeen);
    }

    [Theory]
    [InlineData("Met with Orla in the garden.", "orla")]
    [InlineData("Tamsin opened the door.", "tam")]
    [InlineData("Played with Gilroy and Orla.", "orla,gil")]
    [InlineData("Met with mum about Orla.", "")]
    [InlineData("Strategy discussion joined. Orla last seen by this service on 5 June.", "")]
    [InlineData("Orla previously seen in March. Gilroy seen today.", "gil")]
    public void Meeting_a_child_is_seeing_and_talking_about_one_is_not(string words, string seen)
    {
        var who = Reader.Read(Row("csc", (CellRole.Narrative, words)), On(2019), [Code(EntryKind.Contact, null, EntryOutcome.Made)]);
        Check(who, seen, "");
    }

    [Theory]
    [InlineData("Gilroy playing out. Orla out with gran.", "gil")]
    [InlineData("Gilroy well. Asked mum about Orla.", "gil")]
    public void A_child_who_plays_out_is_there_and_one_who_is_asked_about_is_not(string words, string seen)
    {
        var who = Reader.Read(Row("csc", (CellRole.Narrative, words)), On(2019), [Visit]);
        Check(who, seen, "");
    }

    [Fact]
    public void Nobody_lets_the_worker_in_and_a_child_is_met_in_the_street()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Orla, Tamsin"), (CellRole.Narrative, "No answer. Tamsin seen in the street.")), On(2019), [NoAccess]);
        Check(who, "tam", "orla");
    }

    [Fact]
    public void What_a_referral_says_of_weeks_before_is_not_this_contact()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Orla"), (CellRole.Narrative, "Orla not seen since May.")), On(2019), [Code(EntryKind.Referral, EntryType.FrontDoor)]);
        Check(who, "", "");
    }

    [Fact]
    public void A_consultation_by_telephone_sees_nobody()
    {
        var who = Reader.Read(Row("gp", (CellRole.About, "Orla Nash"), (CellRole.Narrative, "Cough, telephone consultation with mum.")), On(2019), [Code(EntryKind.Appointment, EntryType.Gp, EntryOutcome.Attended)]);
        Check(who, "", "");
    }

    [Theory]
    [InlineData("Argument, both calm. Gilroy and Orla there, well.", "orla,gil", "")]
    [InlineData("Argument. Gilroy and Orla upstairs.", "orla,gil", "")]
    [InlineData("Argument. Gilroy and Orla in bed, not woken.", "", "orla,gil")]
    public void Officers_who_come_to_an_argument_meet_the_children_who_are_up(string words, string seen, string notSeen)
    {
        var who = Reader.Read(Row("police", (CellRole.Narrative, words)), On(2019), [Code(EntryKind.Incident, EntryType.DomesticAbuse)]);
        Check(who, seen, notSeen);
    }

    [Fact]
    public void Intelligence_is_no_encounter()
    {
        var who = Reader.Read(Row("police", (CellRole.About, "NASH Gilroy"), (CellRole.Narrative, "Intelligence: at home during an argument.")), On(2019), [Code(EntryKind.Incident, EntryType.DomesticAbuse)]);
        Check(who, "", "");
    }

    [Theory]
    [InlineData("Ms Poole (counsellor)", "Says home is loud.", "tam")]
    [InlineData("Mr Dunn", "Mentor session. Drew her house.", "tam")]
    [InlineData("Mr Dunn", "Says home is loud.", "")]
    public void A_mentor_or_counsellor_sees_a_pupil_alone(string author, string words, string alone)
    {
        var who = Reader.Read(Row("school", (CellRole.Author, author), (CellRole.About, "Tamsin"), (CellRole.Narrative, words)), On(2019), [Code(EntryKind.Voice, EntryType.Words)]);
        who.Seen.ShouldBe(["tam"]);
        who.SeenAlone.ShouldBe(Ids(alone));
    }

    [Fact]
    public void Each_child_seen_alone_may_be_many()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Tamsin, Orla, Gilroy"), (CellRole.Narrative, "Saw each child on their own.")), On(2019), [Visit]);
        who.SeenAlone.ShouldBe(["tam", "orla", "gil"], ignoreOrder: true);
    }

    [Fact]
    public void A_pupils_term_figures_show_that_the_pupil_was_there()
    {
        var term = new Domain.Time.When(new DateOnly(2019, 1, 1), new DateOnly(2019, 4, 21), Domain.Time.Precision.Range);
        var who = Reader.Read(Row("school", (CellRole.About, "Tamsin"), (CellRole.Narrative, "Spring term 91%.")), term, [Code(EntryKind.Attendance, EntryType.Figure)]);
        Check(who, "tam", "");
    }

    private static string[] Ids(string ids) => ids.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static void Check(Who who, string seen, string notSeen)
    {
        who.Seen.ShouldBe(Ids(seen), ignoreOrder: true);
        who.NotSeen.ShouldBe(Ids(notSeen), ignoreOrder: true);
    }
}
