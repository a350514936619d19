using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>
/// What all fields share: the property that they fill, hint, and error. What was typed comes back as it was typed; the error is the one that the page added to its model state
/// under the property's name.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The page being written.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>The property that is filled.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    /// <summary>The name under which it is sent; the property's where nothing is said.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>Its id; from its name where nothing is said.</summary>
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    /// <summary>What helps to answer.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>What is wrong, and what to do; from the model state where nothing is said.</summary>
    [HtmlAttributeName("error")]
    public string? Error { get; set; }

    /// <summary>Further classes of the whole group.</summary>
    [HtmlAttributeName("group-class")]
    public string? GroupClass { get; set; }

    /// <summary>The ids of other elements that describe it.</summary>
    [HtmlAttributeName("described-by")]
    public string? DescribedBy { get; set; }

    /// <summary>The name under which it is sent.</summary>
    protected string SentAs => Name ?? For?.Name ?? string.Empty;

    /// <summary>Its id.</summary>
    protected string OwnId => Id ?? FieldIds.Of(SentAs);

    /// <summary>What is wrong; null where nothing is.</summary>
    protected string? Wrong =>
        Error ?? (ViewContext?.ViewData.ModelState.TryGetValue(SentAs, out var entry) == true ? entry.Errors.FirstOrDefault()?.ErrorMessage : null);

    /// <summary>What was sent in this request; null where nothing was.</summary>
    protected string[]? Sent =>
        ViewContext?.ViewData.ModelState.TryGetValue(SentAs, out var entry) == true && entry.RawValue is { } raw
            ? raw as string[] ?? [Convert.ToString(raw, CultureInfo.InvariantCulture) ?? string.Empty]
            : null;

    /// <summary>What stands in it: what was sent, or the property's value.</summary>
    protected string? Current => Sent is [var first, ..] ? first : Convert.ToString(For?.Model, CultureInfo.InvariantCulture);

    /// <summary>The ids of all that describes it.</summary>
    protected string? Description =>
        Element.Classes(DescribedBy, string.IsNullOrEmpty(Hint) ? null : OwnId + "-hint", string.IsNullOrEmpty(Wrong) ? null : OwnId + "-error");

    /// <summary>Remembers the field for the summary of errors.</summary>
    /// <param name="focus">The id of what takes the focus; the field's own where nothing is said.</param>
    protected void Remember(string? focus = null) => FieldsOfPage.Add(ViewContext, SentAs, focus ?? OwnId);

    /// <summary>The whole group.</summary>
    /// <param name="contents">What is in it, in order.</param>
    /// <returns>The group.</returns>
    protected IHtmlContent Group(params ReadOnlySpan<IHtmlContent?> contents) =>
        Element.Of("div", Element.Classes("govuk-form-group", string.IsNullOrEmpty(Wrong) ? null : "govuk-form-group--error", GroupClass)).Holds(contents);

    /// <summary>Hint and error.</summary>
    /// <returns>What there is of the two.</returns>
    protected IHtmlContent HintAndError() =>
        new HtmlContentBuilder().AppendHtml(FieldParts.Hint(Hint, OwnId + "-hint") ?? (IHtmlContent)HtmlString.Empty).AppendHtml(FieldParts.Error(Wrong, OwnId + "-error") ?? (IHtmlContent)HtmlString.Empty);
}
