using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class ErrorSummaryTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "error-summary", ["titleText", "errorList[].text", "errorList[].href", "classes", "attributes"], Of, atLeast: 8);

    [Fact]
    public async Task The_errors_of_a_page_come_in_the_order_of_its_fields_and_lead_to_them()
    {
        var context = new ViewContext { HttpContext = new DefaultHttpContext(), ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) };
        context.ViewData.ModelState.AddModelError("Anna", "The second.");
        context.ViewData.ModelState.AddModelError("other-ways", "The fourth.");
        context.ViewData.ModelState.AddModelError("SeenOn", "The third <script>.");
        context.ViewData.ModelState.AddModelError("Zoe", "The first.");
        foreach (var field in (FieldTagHelper[])[new InputTagHelper { Name = "Zoe", Id = "own-id" }, new InputTagHelper { Name = "Anna" }, new DateInputTagHelper { Name = "SeenOn" }])
        {
            field.ViewContext = context;
            (await new Markup(field).WriteAsync()).ShouldContain("govuk-error-message");
        }

        var html = HtmlShape.Of(await new Markup(new ErrorSummaryTagHelper { ViewContext = context }).WriteAsync());

        html.Split('\n').Where(l => l.StartsWith("<a", StringComparison.Ordinal)).ShouldBe(["<a href=\"#own-id\">", "<a href=\"#anna\">", "<a href=\"#seen-on-day\">", "<a href=\"#other-ways\">"]);
        html.Split('\n').Where(l => l.StartsWith("The ", StringComparison.Ordinal)).ShouldBe(["The first.", "The second.", "The third <script>.", "The fourth."]);
        (await new Markup(new ErrorSummaryTagHelper { ViewContext = context }).WriteAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task Where_nothing_is_wrong_there_is_none() => (await new Markup(new ErrorSummaryTagHelper()).WriteAsync()).ShouldBeEmpty();

    private static Markup? Of(JsonElement o) => o.List("errorList").Count == 0 || o.List("errorList").Any(e => e.Text("href")?.StartsWith('#') == false) ? null : new(new ErrorSummaryTagHelper
    {
        Title = o.Text("titleText") ?? string.Empty,
        Errors = [.. o.List("errorList").Select(e => (e.Text("href")?[1..], e.Text("text")!))],
    })
    { Attributes = o.More() };
}
