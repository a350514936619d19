using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Journal;

public class ThresholdsFormatTests
{
    [Fact]
    public void Thresholds_are_read_as_they_were_written()
    {
        ChosenThreshold[] chosen = [new("not-seen", "under-five", 60, "Agreed “in March”."), new("after-an-answer", "acted", 14, "Agreed.")];

        ThresholdsFormat.Read(Encoding.UTF8.GetBytes(ThresholdsFormat.Write(chosen))).ShouldBe(chosen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("""[{"pattern":"not-seen"}]""")]
    public void What_is_no_list_of_thresholds_is_none(string plain) => ThresholdsFormat.Read(Encoding.UTF8.GetBytes(plain)).ShouldBeNull();
}
