using Shouldly;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Language.Authors;
using Xunit;

namespace Sightline.Language.Tests.Authors;

/// <summary>The people are invented.</summary>
public sealed class AuthorReaderTests
{
    [Theory]
    [InlineData("B Quill HV", "Visited.", "B Quill HV")]
    [InlineData(" B Quill ", "Visited.", "B Quill")]
    [InlineData("-", "Visited.", null)]
    [InlineData("", "Visited.", null)]
    [InlineData("", "Visited, no reply. – B Quill HV", "B Quill HV")]
    [InlineData("", "Visited - no reply", null)]
    [InlineData("", "Rang mum - will ring SW", null)]
    [InlineData("", "– HV", null)]
    public void The_column_and_then_the_signature(string cell, string text, string? author) =>
        AuthorReader.Read(Account((CellRole.Author, "Worker", cell), (CellRole.Narrative, "Record", text))).ShouldBe(author);

    [Fact]
    public void Of_two_columns_the_one_for_who_wrote_it_counts() =>
        AuthorReader.Read(Account((CellRole.Author, "Seen by", "Form tutor"), (CellRole.Author, "Initials", "BQ"))).ShouldBe("BQ");

    private static WrittenAccount Account(params (CellRole, string, string)[] cells) => new(new RowReference("a.csv", 1), new Agency("a", "A", AgencyKind.Other, Area: null), cells);
}
