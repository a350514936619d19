using System.Globalization;
using Microsoft.AspNetCore.Html;
using Sightline.Web.TagHelpers.Blocks;

namespace Sightline.Web.Tests.TagHelpers.Blocks;

public sealed class NotificationBannerTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "notification-banner",
        ["text", "html", "type", "titleText", "titleHeadingLevel", "titleId", "role", "classes", "attributes"],
        o => o.Text("type") is not (null or "success") ? null : new(new NotificationBannerTagHelper
        {
            Success = o.Text("type") is "success",
            Title = o.Text("titleText"),
            TitleId = o.Text("titleId") ?? "govuk-notification-banner-title",
            TitleLevel = int.Parse(o.Text("titleHeadingLevel") ?? "2", CultureInfo.InvariantCulture),
            Role = o.Text("role"),
        })
        { Attributes = o.More(), Inside = o.Text("html") is { Length: > 0 } html ? [new HtmlString(html)] : [new HtmlString($"<p class=\"govuk-notification-banner__heading\">{System.Net.WebUtility.HtmlEncode(o.Text("text"))}</p>")] },
        atLeast: 14);

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text() =>
        (await new Markup(new NotificationBannerTagHelper { Title = "<script>", TitleId = "\"><script>", Role = "\"><script>" }) { Inside = ["<script>"] }.WriteAsync()).ShouldNotContain("<script");
}
