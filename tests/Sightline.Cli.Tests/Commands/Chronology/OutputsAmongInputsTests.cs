using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Chronology;

public sealed class OutputsAmongInputsTests
{
    [Theory]
    [InlineData("agencies/school.csv")]
    [InlineData("register.json")]
    [InlineData("agencies/new.docx")]
    [InlineData("link.csv")]
    public async Task What_is_read_is_not_written_over_and_nothing_is_put_among_it(string output)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        File.CreateSymbolicLink(folder.PathOf("link.csv"), folder.PathOf("agencies/school.csv"));
        var typed = await Typed.RunAsync("combine", folder.Folder, "--out", folder.PathOf(output));
        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Error.ShouldContain("--out");
        (await File.ReadAllTextAsync(folder.PathOf("agencies/school.csv"))).ShouldBe(CaseOnDisk.School.ReplaceLineEndings("\n"));
        (await File.ReadAllTextAsync(folder.PathOf("register.json"))).ShouldBe(CaseOnDisk.Register.ReplaceLineEndings("\n"));
        File.Exists(folder.PathOf("agencies/new.docx")).ShouldBeFalse();
    }

    [Fact]
    public async Task Files_one_by_one_may_have_the_output_beside_them()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var school = folder.PathOf("agencies/school.csv");
        (await Typed.RunAsync("combine", school, "--out", folder.PathOf("agencies/panel.csv"))).Code.ShouldBe(ExitCode.DoneWithProblems);
        (await Typed.RunAsync("combine", school, "--out", school)).Code.ShouldBe(ExitCode.WrongUse);
        (await File.ReadAllTextAsync(school)).ShouldBe(CaseOnDisk.School.ReplaceLineEndings("\n"));
    }
}
