using Sightline.Architecture.Tests.Metadata;

namespace Sightline.Architecture.Tests.Arrows;

public class StorageIsNamedOnceTests
{
    [Fact]
    public void Only_the_first_file_of_the_command_line_names_the_storage()
    {
        var cli = Assemblies.Source.Single(a => string.Equals(a.Name, "Sightline.Cli", StringComparison.Ordinal));

        StorageIsNamedOnce.Violations(cli.Uses).ShouldBeEmpty();
        cli.Uses.ShouldContain(u => u.Type.StartsWith("Sightline.Storage.", StringComparison.Ordinal), "the first file was not looked at");
    }

    [Fact]
    public void The_web_application_names_it_nowhere()
    {
        var web = Assemblies.Source.Single(a => string.Equals(a.Name, "Sightline.Web", StringComparison.Ordinal));

        web.Uses.Where(u => u.Type.StartsWith("Sightline.Storage.", StringComparison.Ordinal)).ShouldBeEmpty();
        web.Uses.ShouldContain(u => string.Equals(u.Type, "Sightline.Application.SignIn.IInstallation", StringComparison.Ordinal), "the web application was not looked at");
    }

    [Fact]
    public void Planted_use_by_a_command_is_caught() =>
        StorageIsNamedOnce.Violations([new Use("Sightline.Cli.Commands.Journal.ImportCommand", "Sightline.Storage.JournalStore", ".ctor"), new Use("Program", "Sightline.Storage.JournalStore", ".ctor")])
            .ShouldHaveSingleItem();
}
