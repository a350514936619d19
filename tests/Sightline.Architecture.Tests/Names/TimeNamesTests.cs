namespace Sightline.Architecture.Tests.Names;

public class TimeNamesTests
{
    [Fact]
    public void Dates_and_instants_are_named_by_suffix() => SourceText.CSharp("src").SelectMany(TimeNames.Violations).ShouldBeEmpty();

    [Theory]
    [InlineData("public DateOnly? Recorded { get; init; }")]
    [InlineData("public DateTimeOffset Created => _created;")]
    [InlineData("public DateTimeOffset MadeOn { get; }")]
    [InlineData("public sealed record Note(string Text, DateOnly? Date);")]
    public void Planted_bare_time_is_caught(string code) => TimeNames.Violations(new SourceText("src/A.cs", code)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("public DateOnly? RecordedOn { get; init; }")]
    [InlineData("public DateTimeOffset MadeAt { get; }")]
    [InlineData("public sealed record Absence(DateOnly? From, DateOnly? To, string? Reason);")]
    public void A_name_that_says_which_is_let_by(string code) => TimeNames.Violations(new SourceText("src/A.cs", code)).ShouldBeEmpty();
}
