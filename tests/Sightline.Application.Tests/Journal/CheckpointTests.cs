using Sightline.Application.Journal;

namespace Sightline.Application.Tests.Journal;

public class CheckpointTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var checkpoint = new Checkpoint(1203, [.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

        var read = Checkpoint.Read($" {checkpoint}\n").Value.ShouldNotBeNull();

        (read.Position, Convert.ToHexString(read.Hash)).ShouldBe((1203, Convert.ToHexString(checkpoint.Hash)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12:ab")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:000000000000000000000000000000000000000000000000000000000000000g")]
    public void What_is_none_is_a_reason(string text) => Checkpoint.Read(text).Reason.ShouldNotBeNull();
}
