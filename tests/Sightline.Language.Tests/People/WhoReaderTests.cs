using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Sightline.Language.People;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.People;

public class WhoReaderTests
{
    private static readonly WhoReader Reader = new(Register);

    [Theory]
    [InlineData("Orla-Mae", "orla")]
    [InlineData("Orla Mae", "orla")]
    [InlineData("OrlaMae", "orla")]
    [InlineData("Orla", "orla")]
    [InlineData("NASH Orla", "orla")]
    [InlineData("Orla N", "orla")]
    [InlineData("O.N.", "orla")]
    [InlineData("Gillroy", "gil")]
    [InlineData("Gilroy Sowter", "gil")]
    [InlineData("Tamzin", "tam")]
    [InlineData("Twins", "orla,gil")]
    [InlineData("T1", "orla")]
    [InlineData("the two older girls", "tam,orla")]
    [InlineData("All 4 children", "tam,orla,gil,hope")]
    [InlineData("All children", "tam,orla,gil,hope")]
    [InlineData("Nash x3", "orla,gil,hope")]
    [InlineData("All but Tamsin", "orla,gil,hope,mum,dad-two")]
    [InlineData("eldest", "tam")]
    [InlineData("youngest", "hope")]
    public void A_cell_for_whom_the_row_is_about_names_children_in_many_ways(string words, string ids)
    {
        var who = Reader.Read(Row("csc", (CellRole.About, words)), On(2019), [Code(EntryKind.Worker)]);
        who.Concerning.ShouldBe(ids.Split(','), ignoreOrder: true);
    }

    [Theory]
    [InlineData(2019, "FoB came to the door", "dad-two")]
    [InlineData(2010, "Father came to the door", "dad-one")]
    [InlineData(2019, "MGM was there", "gran-m")]
    [InlineData(2019, "PGM was there", "gran-p")]
    [InlineData(2019, "Spoke with Mr Nash", "dad-two")]
    [InlineData(2019, "Bronagh said she was fine", "mum")]
    [InlineData(2019, "Ms Sowter said she was fine", "mum")]
    public void Roles_and_titles_are_read_for_the_day(int year, string words, string id)
    {
        var who = Reader.Read(Row("csc", (CellRole.Narrative, words)), On(year), [Code(EntryKind.Incident)]);
        who.Mentions.ShouldContain(m => m.People.Count == 1 && string.Equals(m.People[0], id, StringComparison.Ordinal));
    }

    [Fact]
    public void Children_counts_those_who_were_born_by_then()
    {
        Reader.Read(Row("csc", (CellRole.About, "All children")), On(2016), [Other]).Concerning.ShouldBe(["tam", "orla", "gil"], ignoreOrder: true);
        Reader.Read(Row("csc", (CellRole.About, "Unborn")), On(2018, 2), [Other]).Concerning.ShouldContain("hope", StringComparer.Ordinal);
    }

    [Fact]
    public void Two_people_of_one_name_are_both_named_in_a_problem_and_neither_is_chosen()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Gilroy"), (CellRole.Narrative, "Collected by Corin.")), On(2019), [Other]);
        who.Concerning.ShouldBe(["gil"]);
        var problem = who.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("same-name");
        problem.What.ShouldContain("uncle-a");
        problem.What.ShouldContain("uncle-b");
        problem.What.ShouldNotContain("Corin");
    }

    [Fact]
    public void A_family_name_settles_which_of_two_is_meant() =>
        Reader.Read(Row("csc", (CellRole.About, "Gilroy"), (CellRole.Narrative, "Collected by Corin Nash.")), On(2019), [Other]).Concerning.ShouldBe(["gil", "uncle-b"], ignoreOrder: true);

    [Theory]
    [InlineData("Visit by Bronagh (HV).")]
    [InlineData("Bronagh Steed called.")]
    [InlineData("HV Bronagh called.")]
    public void A_professional_with_the_mothers_forename_is_not_the_mother(string words)
    {
        var who = Reader.Read(Row("gp", (CellRole.About, "Gilroy"), (CellRole.Narrative, words)), On(2019), [Other]);
        who.Concerning.ShouldBe(["gil"]);
    }

    [Theory]
    [InlineData("Hope to visit next week.", false)]
    [InlineData("Hope was in her chair.", true)]
    [InlineData("We met Hope in the hall.", true)]
    [InlineData("There is some hope of change.", false)]
    public void A_word_that_is_also_a_name_is_a_name_only_where_it_reads_as_one(string words, bool isName)
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Gilroy"), (CellRole.Narrative, words)), On(2019), [Other]);
        who.Concerning.Contains("hope", StringComparer.Ordinal).ShouldBe(isName);
    }

    [Fact]
    public void Nobody_is_invented()
    {
        var who = Reader.Read(Row("csc", (CellRole.About, "Perpetua Zouch"), (CellRole.Narrative, "Seen with Barnaby.")), On(2019), [Other]);
        who.Concerning.ShouldBeEmpty();
        who.Seen.ShouldBeEmpty();
    }

    [Fact]
    public void A_pupils_file_is_about_the_pupil_in_its_title() =>
        Reader.Read(Row("school", (CellRole.Narrative, "Clean, happy, ate well.")), On(2019), [Code(EntryKind.Observation, EntryType.Presentation)], "Pupil record: Tamsin SOWTER").Seen.ShouldBe(["tam"]);

    [Fact]
    public void A_mention_says_where_the_words_stand()
    {
        var who = Reader.Read(Row("csc", (CellRole.Narrative, "Saw Gilroy at home.")), On(2019), [Visit]);
        var mention = who.Mentions.Single(m => m.People.Contains("gil", StringComparer.Ordinal));
        (mention.Role, mention.Span).ShouldBe((CellRole.Narrative, new TextSpan(4, 10)));
    }

    [Fact]
    public void A_register_of_nobody_reads_nobody() =>
        new WhoReader(Domain.People.Register.Empty).Read(Row("csc", (CellRole.Narrative, "Mum seen.")), null, []).ShouldBeSameAs(Who.Nobody);
}
