using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Learning;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class CodeTextTests
{
    [Fact]
    public void Codes_are_read_with_what_is_absent()
    {
        var codes = CodeText.Read("visit/statutory/no-access; voice/words ;birth/-/-").ShouldNotBeNull();
        codes.Select(c => (c.Kind, c.Type, c.Outcome)).ShouldBe(
        [
            (EntryKind.Visit, EntryType.Statutory, EntryOutcome.NoAccess), (EntryKind.Voice, EntryType.Words, null), (EntryKind.Birth, null, null),
        ]);
    }

    [Theory]
    [InlineData("visit/statuary/completed")]
    [InlineData("party")]
    [InlineData("visit/statutory/was-not-brought")]
    [InlineData("birth/statutory")]
    [InlineData("visit/statutory/done")]
    public void What_is_not_of_the_vocabulary_is_not_read(string text) => CodeText.Read(text).ShouldBeNull();

    [Fact]
    public void Nothing_is_no_codes() => CodeText.Read(" ; ").ShouldNotBeNull().ShouldBeEmpty();
}
