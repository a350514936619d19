namespace Sightline.Architecture.Tests.Words;

public class ForeignWordsTests
{
    [Fact]
    public void The_project_speaks_of_itself_alone() => SourceText.All.SelectMany(ForeignWords.Violations).ShouldBeEmpty();

    [Fact]
    public void Planted_words_are_caught()
    {
        foreach (var planted in new[] { "written by Cl" + "aude", "see /wo" + "rk/wt/x", "an L" + "LM said so", "Co-Auth" + "ored-By: A" })
        {
            ForeignWords.Violations(new SourceText("docs/a.md", planted)).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void Planted_host_is_caught() => ForeignWords.Violations(new SourceText("src/a.js", "fetch('https" + "://cdn.somewhere.net/a.js')")).ShouldHaveSingleItem();

    [Fact]
    public void A_source_of_the_field_is_let_by() => ForeignWords.Violations(new SourceText("docs/a.md", "https://www.gov.uk/x and a play session")).ShouldBeEmpty();
}
