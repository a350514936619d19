using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>A field with one question and several things to fill in or tick.</summary>
public abstract class QuestionTagHelper : FieldTagHelper
{
    /// <summary>What is asked.</summary>
    [HtmlAttributeName("legend")]
    public string? Legend { get; set; }

    /// <summary>Further classes of the question, such as govuk-fieldset__legend--m.</summary>
    [HtmlAttributeName("legend-class")]
    public string? LegendClass { get; set; }

    /// <summary>Whether the question is the page's heading too.</summary>
    [HtmlAttributeName("legend-is-heading")]
    public bool LegendIsHeading { get; set; }

    /// <summary>The group with question, hint and error.</summary>
    /// <param name="controls">What is filled in or ticked.</param>
    /// <param name="role">The role of the group; null for its own.</param>
    /// <returns>The group.</returns>
    protected IHtmlContent Asked(IHtmlContent controls, string? role = null) =>
        string.IsNullOrEmpty(Legend)
            ? Group(HintAndError(), controls)
            : Group(FieldParts.Fieldset(Legend, LegendClass, LegendIsHeading, Description, role).Holds(HintAndError(), controls));
}
