using FsCheck;
using FsCheck.Fluent;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Domain.Tests.Chronology;

public class WrittenAccountTests
{
    private static readonly RowReference Row = new("agencies/school.csv", 3);

    private static readonly Agency School = new("school", "A school", AgencyKind.School, Area: null);

    private static readonly Arbitrary<List<(CellRole Role, string Heading, string Text)>> AnyCells = Arb.From(
        (from role in Gen.Elements(Enum.GetValues<CellRole>())
         from text in ArbMap.Default.GeneratorFor<string>()
         select (role, Kebab.Of(role), text ?? string.Empty)).ListOf());

    [Fact]
    public void The_text_is_made_of_the_cells_that_tell_what_happened_one_a_line() =>
        Account((CellRole.Date, "03/03/31"), (CellRole.Type, "Phone call"), (CellRole.Author, "A teacher"), (CellRole.Narrative, "Not in school."), (CellRole.Outcome, "Rang home."))
            .Text.ShouldBe("Phone call\nNot in school.\nRang home.");

    [Fact]
    public void An_empty_cell_makes_no_line() =>
        Account((CellRole.Type, string.Empty), (CellRole.Narrative, "Not in school."), (CellRole.Outcome, string.Empty)).Text.ShouldBe("Not in school.");

    [Fact]
    public void A_row_without_words_has_an_empty_text() => Account((CellRole.Date, "03/03/31")).Text.ShouldBeEmpty();

    [Fact]
    public void The_words_of_one_role_are_joined_and_kept_apart_from_the_others()
    {
        var account = Account((CellRole.Seen, "Both"), (CellRole.Narrative, "One."), (CellRole.Narrative, string.Empty), (CellRole.Narrative, "Two."));
        account.Words(CellRole.Narrative).ShouldBe("One.\nTwo.");
        account.Words(CellRole.Seen).ShouldBe("Both");
        account.Words(CellRole.Outcome).ShouldBeEmpty();
    }

    [Fact]
    public void Every_cell_of_the_text_is_found_at_its_start() =>
        Prop.ForAll(AnyCells, cells =>
        {
            var account = new WrittenAccount(Row, School, cells);
            return account.Cells.All(c => c.Start == -1 || string.Equals(account.Text.Substring(c.Start, c.Text.Length), c.Text, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_cell_is_lost_and_none_is_moved() =>
        Prop.ForAll(AnyCells, cells =>
            new WrittenAccount(Row, School, cells).Cells.Select(c => (c.Role, c.Heading, c.Text)).SequenceEqual(cells)).QuickCheckThrowOnFailure();

    [Fact]
    public void Exactly_the_cells_that_tell_something_are_part_of_the_text() =>
        Prop.ForAll(AnyCells, cells =>
            new WrittenAccount(Row, School, cells).Cells.All(c => c.Start >= 0 == (WrittenAccount.IsToldIn(c.Role) && c.Text.Length > 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Cells_lie_in_the_text_one_after_another() =>
        Prop.ForAll(AnyCells, cells =>
        {
            var account = new WrittenAccount(Row, School, cells);
            var told = account.Cells.Where(c => c.Start >= 0).ToList();
            return told.Zip(told.Skip(1)).All(pair => pair.First.Start + pair.First.Text.Length + 1 == pair.Second.Start)
                && account.Text.Length == Math.Max(0, told.Sum(c => c.Text.Length + 1) - 1);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(CellRole.Date)]
    [InlineData(CellRole.Time)]
    [InlineData(CellRole.Author)]
    [InlineData(CellRole.Seen)]
    [InlineData(CellRole.Reference)]
    [InlineData(CellRole.Recorded)]
    public void Columns_that_say_when_who_or_where_are_not_told(CellRole role) => WrittenAccount.IsToldIn(role).ShouldBeFalse();

    private static WrittenAccount Account(params (CellRole Role, string Text)[] cells) =>
        new(Row, School, [.. cells.Select(c => (c.Role, Kebab.Of(c.Role), c.Text))]);
}
