using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class FieldIdsTests
{
    [Theory]
    [InlineData("FamilyName", "family-name")]
    [InlineData("SeenOn.Day", "seen-on-day")]
    [InlineData("other-ways", "other-ways")]
    [InlineData("Code", "code")]
    public void An_id_follows_from_the_name(string name, string id) => FieldIds.Of(name).ShouldBe(id);
}
