using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Journal;

public class EntryContentTests
{
    [Fact]
    public void Where_a_row_stands_does_not_count() => EntryContent.Of(Entry(1, "a", When.On(new(2031, 3, 3)))).ShouldBe(EntryContent.Of(Entry(9, "a", When.On(new(2031, 3, 3)))));

    [Fact]
    public void What_it_says_and_how_it_was_read_does()
    {
        var of = EntryContent.Of(Entry(1, "a", When.On(new(2031, 3, 3))));

        string.Equals(EntryContent.Of(Entry(1, "b", When.On(new(2031, 3, 3)))), of, StringComparison.Ordinal).ShouldBeFalse();
        string.Equals(EntryContent.Of(Entry(1, "a", When.On(new(2031, 3, 4)))), of, StringComparison.Ordinal).ShouldBeFalse();
        string.Equals(EntryContent.Of(Entry(1, "a", When.On(new(2031, 3, 3))) with { IsConfirmed = true }), of, StringComparison.Ordinal).ShouldBeFalse();
    }

    private static Entry Entry(int row, string text, When happened)
    {
        var reference = new RowReference("agencies/school.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = "school",
            Happened = happened,
            Account = new WrittenAccount(reference, new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null), [(CellRole.Narrative, "What", text)]),
        };
    }
}
