using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>
/// All that is wrong, before the heading, each a link to its field: https://design-system.service.gov.uk/components/error-summary/. The layout has it on every page; it is empty
/// where nothing is wrong. A page adds an error to its model state under the property's name, or under the id of any element that it has.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>What stands over it.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "There is a problem";

    /// <summary>What is wrong and where; from the model state where nothing is said. A place is null where there is none.</summary>
    [HtmlAttributeName("errors")]
    public IReadOnlyList<(string? Id, string Text)>? Errors { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = Errors ?? OfModelState();
        if (errors.Count == 0)
        {
            output.Becomes(content: null);
            return;
        }

        var list = Element.Of("ul", "govuk-list govuk-error-summary__list");
        foreach (var (id, text) in errors)
        {
            list.Holds(id is null ? Element.Of("li").Says(text) : Element.Of("li").Holds(Element.Of("a").With("href", "#" + id).Says(text)));
        }

        // The alert is a child of its own, so that it is read out before the focus comes to the summary.
        var alert = Element.Of("div").With("role", "alert").Holds(Element.Of("h2", "govuk-error-summary__title").Says(Title), Element.Of("div", "govuk-error-summary__body").Holds(list));
        output.Becomes(Element.Of("div", "govuk-error-summary").With("data-module", "govuk-error-summary").Takes(output.Attributes).Holds(alert));
    }

    private IReadOnlyList<(string? Id, string Text)> OfModelState()
    {
        if (ViewContext is null)
        {
            return [];
        }

        // A model state is sorted in a way of its own: what is on the page gives the order.
        var fields = FieldsOfPage.Of(ViewContext);
        var wrong = ViewContext.ViewData.ModelState.Where(e => e.Value is { Errors.Count: > 0 }).Select(e => (Name: e.Key, Text: e.Value!.Errors[0].ErrorMessage, Place: PlaceOf(fields, e.Key)));
        return [.. wrong.OrderBy(e => e.Place).Select(e => (e.Place < fields.Count ? fields[e.Place].Id : e.Name.Length == 0 ? null : FieldIds.Of(e.Name), e.Text))];
    }

    private static int PlaceOf(IReadOnlyList<(string Name, string Id)> fields, string name)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return fields.Count;
    }
}
