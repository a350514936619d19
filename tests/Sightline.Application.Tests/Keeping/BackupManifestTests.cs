using Sightline.Application.Journal;
using Sightline.Application.Keeping;

namespace Sightline.Application.Tests.Keeping;

public sealed class BackupManifestTests
{
    [Fact]
    public void What_is_written_is_read_back_and_says_where_the_ring_belongs()
    {
        var manifest = new BackupManifest("0a", new Checkpoint(3, new byte[32]), DateTimeOffset.UnixEpoch, "Sqlite", 1, new Dictionary<string, long>(StringComparer.Ordinal) { ["journal"] = 3 });

        var read = BackupManifest.Read(manifest.ToJson()).ShouldNotBeNull();

        read.Rows["journal"].ShouldBe(3);
        (read.JournalId, read.Head.ToString(), read.TakenAt, read.SchemaStep).ShouldBe(("0a", manifest.Head.ToString(), DateTimeOffset.UnixEpoch, 1));
        System.Text.Encoding.UTF8.GetString(manifest.ToJson()).ShouldContain("The key ring is not in it.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"v":2,"journalId":"0a","head":"1:00","engine":"Sqlite","rows":{}}""")]
    public void What_this_program_does_not_know_is_none(string json) => BackupManifest.Read(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeNull();
}
