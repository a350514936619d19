using Sightline.Application.Journal;

namespace Sightline.Application.Tests.Journal;

public class SourceReferenceTests
{
    [Fact]
    public void The_same_thing_in_another_version_has_the_same_key() =>
        SourceReference.Of("police", "1", "1").RecordKey.ShouldBe(SourceReference.Of("police", "1", "2").RecordKey);

    [Theory]
    [InlineData("police", "2")]
    [InlineData("polic", "e1")]
    [InlineData("police1", "")]
    public void Another_thing_has_another(string system, string id) => SourceReference.Of(system, id, "1").RecordKey.ShouldNotBe(SourceReference.Of("police", "1", "1").RecordKey);

    [Fact]
    public void The_id_itself_is_not_kept() => SourceReference.Of("files", "Quennell.docx", "1").ToString().ShouldNotContain("Quennell");
}
