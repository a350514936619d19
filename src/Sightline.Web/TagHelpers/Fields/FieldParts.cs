using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>What every field has round what is filled in: label or legend, hint, error.</summary>
internal static class FieldParts
{
    /// <summary>A label.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="id">The id of what is filled in.</param>
    /// <param name="classes">Further classes; null for none.</param>
    /// <param name="isHeading">Whether it is the page's heading too.</param>
    /// <returns>The label; null where there is no text.</returns>
    public static IHtmlContent? Label(string? text, string id, string? classes, bool isHeading)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var label = Element.Of("label", Element.Classes("govuk-label", classes)).With("for", id).Says(text);
        return isHeading ? Element.Of("h1", "govuk-label-wrapper").Holds(label) : label;
    }

    /// <summary>A hint.</summary>
    /// <param name="text">What helps to answer; null for none.</param>
    /// <param name="id">The hint's id.</param>
    /// <param name="classes">Further classes; null for none.</param>
    /// <returns>The hint, or null.</returns>
    public static TagBuilder? Hint(string? text, string id, string? classes = null) =>
        string.IsNullOrEmpty(text) ? null : Element.Of("div", Element.Classes("govuk-hint", classes)).With("id", id).Says(text);

    /// <summary>What is wrong with the field.</summary>
    /// <param name="text">What to do about it; null where nothing is.</param>
    /// <param name="id">The message's id.</param>
    /// <returns>The message, or null.</returns>
    public static TagBuilder? Error(string? text, string id) =>
        string.IsNullOrEmpty(text) ? null : Element.Of("p", "govuk-error-message").With("id", id).Holds(Element.Of("span", "govuk-visually-hidden").Says("Error:")).Says(" " + text);

    /// <summary>A group of fields under one question.</summary>
    /// <param name="legend">The question; null where the group has none.</param>
    /// <param name="classes">Further classes of the legend.</param>
    /// <param name="isHeading">Whether it is the page's heading too.</param>
    /// <param name="describedBy">The ids of hint and error; null for none.</param>
    /// <param name="role">The group's role; null for its own.</param>
    /// <returns>The group, empty but for the question.</returns>
    public static TagBuilder Fieldset(string legend, string? classes, bool isHeading, string? describedBy, string? role)
    {
        var question = Element.Of("legend", Element.Classes("govuk-fieldset__legend", classes));
        _ = isHeading ? question.Holds(Element.Of("h1", "govuk-fieldset__heading").Says(legend)) : question.Says(legend);
        return Element.Of("fieldset", "govuk-fieldset").With("role", role).With("aria-describedby", describedBy).Holds(question);
    }
}
