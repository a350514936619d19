using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Database;

public sealed class GrantCommandTests : IDisposable
{
    private readonly CaseOnDisk _case = CaseOnDisk.OfTwoAgencies();

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_file_has_no_users()
    {
        var answer = await Typed.RunAsync("database", "grant", "--database", _case.PathOf("journal.db"), "--role", "program");

        answer.Code.ShouldBe(3);
        answer.Error.ShouldContain("has no users");
    }

    [Fact]
    public async Task Wrong_use_is_said() => (await Typed.RunAsync("database", "grant", "--database", "x.db")).Code.ShouldBe(2);
}
