namespace Sightline.Architecture.Tests.Names;

public class FileNamesTests
{
    [Fact]
    public void No_file_is_too_long() => SourceText.CSharp("src", "tests", "bench").SelectMany(FileNames.TooLong).ShouldBeEmpty();

    [Fact]
    public void Every_folder_and_file_says_what_it_holds() => SourceText.CSharp("src", "tests", "bench").SelectMany(f => FileNames.SayingNothing(f.Path)).ShouldBeEmpty();

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void Planted_long_file_is_caught(int lines, int found) =>
        FileNames.TooLong(new SourceText("src/A.cs", string.Join('\n', Enumerable.Repeat("x", lines)) + "\n")).Count().ShouldBe(found);

    [Theory]
    [InlineData("src/Sightline.Domain/Utils/Dates.cs")]
    [InlineData("src/Sightline.Domain/Time/DateHelper.cs")]
    [InlineData("src/Sightline.Core/Time/Date.cs")]
    [InlineData("src/Sightline.Domain/CommonTypes.cs")]
    [InlineData("src/Sightline.Cli/SessionManager.cs")]
    [InlineData("src/Sightline.Web/TagHelpers/ButtonHelper.cs")]
    [InlineData("src/Sightline.Web/TagHelpers/TagHelperHelpers.cs")]
    public void Planted_empty_name_is_caught(string path) => FileNames.SayingNothing(path).ShouldHaveSingleItem();

    [Theory]
    [InlineData("src/Sightline.Domain/Chronology/CoreGroup.cs")]
    [InlineData("src/Sightline.Language/People/Household.cs")]
    [InlineData("src/Sightline.Language/People/CommonNames.cs")]
    [InlineData("tests/Sightline.Web.Tests/TagHelpers/Fields/ButtonTagHelperTests.cs")]
    public void A_term_of_the_field_is_not_taken_for_an_empty_name(string path) => FileNames.SayingNothing(path).ShouldBeEmpty();
}
