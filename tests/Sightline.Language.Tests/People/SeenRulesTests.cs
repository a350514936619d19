using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.People;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.People;

public class SeenRulesTests
{
    private static readonly WhoReader Reader = new(Register);

    [Theory]
    [InlineData("Y", "Home tidy.", "orla,gil", "")]
    [InlineData("Y", "Gilroy not seen, said to be asleep upstairs.", "orla", "gil")]
    [InlineData("Gilroy", "Home tidy.", "gil", "")]
    [InlineData("G, O", "Home tidy.", "orla,gil", "")]
    [InlineData("All 4", "Home tidy.", "tam,orla,gil,hope", "")]
    [InlineData("-", "Home tidy.", "", "")]
    [InlineData("None", "Home tidy.", "", "orla,gil")]
    [InlineData("n/a", "Home tidy.", "", "")]
    [InlineData("Mum", "Home tidy.", "", "")]
    public void A_column_for_who_was_seen_is_believed(string column, string words, string seen, string notSeen)
    {
        var who = Reader.Read(Row("hv", (CellRole.About, "Orla, Gilroy"), (CellRole.Seen, column), (CellRole.Narrative, words)), On(2019), [Visit]);
        Check(who, seen, notSeen);
    }

    [Theory]
    [InlineData("Gilroy playing on the floor. Orla at school.", "gil", "")]
    [InlineData("Both children seen and well.", "orla,gil", "")]
    [InlineData("Gilroy seen. Orla not seen.", "gil", "orla")]
    [InlineData("Mum said that Orla was asleep upstairs.", "gil", "orla")]
    [InlineData("Orla at nan’s.", "gil", "")]
    public void The_words_of_a_visit_tell_the_seen_from_the_mentioned(string words, string seen, string notSeen)
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Orla, Gilroy"), (CellRole.Narrative, words)), On(2019), [Visit]);
        Check(who, seen, notSeen);
    }

    [Fact]
    public void Nobody_at_home_means_not_seen()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Orla, Gilroy"), (CellRole.Narrative, "NAV, card left.")), On(2019), [NoAccess]);
        Check(who, "", "orla,gil");
    }

    [Fact]
    public void A_child_who_was_not_brought_was_not_seen()
    {
        var who = Reader.Read(Row("gp", (CellRole.About, "Hope Nash"), (CellRole.Narrative, "Imms. WNB.")), On(2019), [Code(EntryKind.Appointment, EntryType.Immunisation, EntryOutcome.WasNotBrought)]);
        Check(who, "", "hope");
    }

    [Fact]
    public void A_telephone_call_sees_nobody()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Orla"), (CellRole.Narrative, "Rang mum, Orla well.")), On(2019), [Code(EntryKind.Contact, null, EntryOutcome.Made)]);
        Check(who, "", "");
    }

    [Theory]
    [InlineData("Tamsin alone")]
    [InlineData("Tamsin (seen alone)")]
    [InlineData("Tamsin, on her own")]
    public void A_child_seen_alone_is_seen_alone(string column)
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Tamsin"), (CellRole.Seen, column)), On(2019), [Visit]);
        who.SeenAlone.ShouldBe(["tam"]);
        who.Seen.ShouldBe(["tam"]);
    }

    private static void Check(Who who, string seen, string notSeen)
    {
        who.Seen.ShouldBe(seen.Split(',', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        who.NotSeen.ShouldBe(notSeen.Split(',', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }
}
