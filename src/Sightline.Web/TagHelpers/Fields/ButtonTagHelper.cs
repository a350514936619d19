using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>A button, or a link that looks like one: https://design-system.service.gov.uk/components/button/. Its words are what it holds.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Where it leads; null for a button that sends its form.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The type of a button that does not lead anywhere.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "submit";

    /// <summary>Secondary, warning or inverse; null for the one main button of a page.</summary>
    [HtmlAttributeName("look")]
    public string? Look { get; set; }

    /// <summary>Whether it cannot be pressed. Better a button that says what is missing.</summary>
    [HtmlAttributeName("disabled")]
    public bool Disabled { get; set; }

    /// <summary>Whether a second press in the same second sends nothing, where scripts run.</summary>
    [HtmlAttributeName("once")]
    public bool Once { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var classes = Element.Classes("govuk-button", Look is null ? null : "govuk-button--" + Look);
        var button = Href is { } href
            ? Element.Of("a", classes).With("href", href).With("role", "button").With("draggable", "false")
            : Element.Of("button", classes).With("type", Type).With("disabled", Disabled).With("aria-disabled", Disabled ? "true" : null).With("data-prevent-double-click", Once ? "true" : null);
        output.Becomes(button.With("data-module", "govuk-button").Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
