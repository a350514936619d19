using System.Text;
using Shouldly;
using Sightline.Documents.Export;
using Xunit;

namespace Sightline.Documents.Tests.Export;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_file_stands_whole_and_nothing_else_is_left()
    {
        WholeFile.Write(folder.File("a.txt"), s => s.Write("new"u8)).ShouldBeNull();
        WholeFile.Write(folder.File("a.txt"), s => s.Write("newer"u8)).ShouldBeNull();

        File.ReadAllText(folder.File("a.txt")).ShouldBe("newer");
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_reason()
    {
        var problem = WholeFile.Write(folder.File("nowhere/a.txt"), s => s.Write("new"u8));

        problem!.Code.ShouldBe("output-folder-missing");
        problem.ToDo.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_disk_that_fills_up_is_a_reason_and_the_old_file_stays_whole()
    {
        File.WriteAllText(folder.File("a.txt"), "old");

        var problem = WholeFile.Write(folder.File("a.txt"), s =>
        {
            s.Write(Encoding.UTF8.GetBytes(new string('x', 100_000)));
            throw new IOException("No space left on device", 28);
        });

        problem!.Code.ShouldBe("output-disk-full");
        File.ReadAllText(folder.File("a.txt")).ShouldBe("old");
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void A_full_device_is_a_reason()
    {
        if (!File.Exists("/dev/full"))
        {
            OperatingSystem.IsLinux().ShouldBeFalse();
            return;
        }

        WholeFile.Write("/dev/full", s => s.Write("new"u8))!.Code.ShouldBe("output-disk-full");
        File.Exists("/dev/full").ShouldBeTrue();
    }

    [Fact]
    public void Any_other_failure_of_the_disk_is_a_reason_and_the_old_file_stays_whole()
    {
        File.WriteAllText(folder.File("a.txt"), "old");

        WholeFile.Write(folder.File("a.txt"), _ => throw new IOException("unplugged"))!.Code.ShouldBe("output-not-written");

        File.ReadAllText(folder.File("a.txt")).ShouldBe("old");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_no_file_can_have_is_a_reason(string name)
    {
        WholeFile.Write(name, s => s.Write("new"u8))!.Code.ShouldBe("output-not-written");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_a_reason()
    {
        WholeFile.Write(folder.Path, s => s.Write("new"u8))!.Code.ShouldBe("output-not-written");
    }

    [Fact]
    public void A_link_stays_a_link_and_the_file_behind_it_is_written()
    {
        File.WriteAllText(folder.File("real.txt"), "old");
        File.CreateSymbolicLink(folder.File("link.txt"), folder.File("real.txt"));

        WholeFile.Write(folder.File("link.txt"), s => s.Write("new"u8)).ShouldBeNull();

        File.ReadAllText(folder.File("real.txt")).ShouldBe("new");
        new FileInfo(folder.File("link.txt")).LinkTarget.ShouldNotBeNull();
    }

    [Fact]
    public void A_bug_in_the_writer_is_not_hidden_and_leaves_nothing_behind()
    {
        Should.Throw<InvalidOperationException>(() => WholeFile.Write(folder.File("a.txt"), _ => throw new InvalidOperationException()));

        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }
}
