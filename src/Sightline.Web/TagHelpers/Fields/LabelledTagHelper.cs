using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>A field with one label and one thing to fill in.</summary>
public abstract class LabelledTagHelper : FieldTagHelper
{
    /// <summary>What is asked.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>Further classes of the label, such as govuk-label--m.</summary>
    [HtmlAttributeName("label-class")]
    public string? LabelClass { get; set; }

    /// <summary>Whether the label is the page's heading too.</summary>
    [HtmlAttributeName("label-is-heading")]
    public bool LabelIsHeading { get; set; }

    /// <summary>The group with label, hint and error.</summary>
    /// <param name="control">What is filled in.</param>
    /// <returns>The group.</returns>
    protected IHtmlContent Labelled(IHtmlContent control)
    {
        Remember();
        return Group(FieldParts.Label(Label, OwnId, LabelClass, LabelIsHeading), HintAndError(), control);
    }
}
