using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of radios.</summary>
[HtmlTargetElement("govuk-radio")]
public sealed class RadioTagHelper() : ChoiceTagHelper("govuk-radios", "radio");
