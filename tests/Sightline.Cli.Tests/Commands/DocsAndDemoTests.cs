using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands;

public sealed class DocsAndDemoTests
{
    [Fact]
    public async Task The_reference_pages_are_those_that_the_program_makes()
    {
        var typed = await Typed.RunAsync("docs", "generate", "--check");
        typed.Error.ShouldBeEmpty();
        typed.Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task The_demo_combines_the_invented_family_and_says_where_to_look()
    {
        using var folder = new CaseOnDisk();
        var to = folder.PathOf("out");
        var typed = await Typed.RunAsync("demo", "--to", to);
        typed.Code.ShouldBe(ExitCode.Done);
        typed.Output.ShouldContain("invented");
        Directory.GetFiles(to).Length.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task A_mapping_is_proposed_and_can_be_given_back()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var mapping = folder.PathOf("mapping.json");
        (await Typed.RunAsync("mapping", "propose", folder.Folder, "--out", mapping)).Code.ShouldBe(ExitCode.Done);
        var with = await Typed.RunAsync("combine", folder.Folder, "--json", "--mapping", mapping);
        with.Output.ShouldBe((await Typed.RunAsync("combine", folder.Folder, "--json")).Output);
    }
}
