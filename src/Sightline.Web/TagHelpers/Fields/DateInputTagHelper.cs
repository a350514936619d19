using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>
/// A day in three fields: https://design-system.service.gov.uk/components/date-input/. Fills a <see cref="TypedDate"/>; sent as Name.Day, Name.Month and Name.Year.
/// </summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper : QuestionTagHelper
{
    private static readonly (string Name, int Width)[] Parts = [("Day", 2), ("Month", 2), ("Year", 4)];

    /// <summary>What stands in the fields; what was sent, or the property's value, where nothing is said.</summary>
    [HtmlAttributeName("value")]
    public TypedDate? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var prefix = SentAs.Length == 0 ? string.Empty : SentAs + ".";
        var date = Value ?? For?.Model as TypedDate;
        string?[] values = [date?.Day, date?.Month, date?.Year];
        Remember(OwnId + "-day");
        var fields = Element.Of("div", "govuk-date-input").With("id", OwnId).Takes(output.Attributes);
        foreach (var ((part, width), value) in Parts.Zip(values))
        {
            fields.Holds(Field(part, width, prefix + part, value));
        }

        output.Becomes(Asked(fields, role: "group"));
    }

    private IHtmlContent Field(string part, int width, string name, string? value)
    {
        var id = $"{OwnId}-{FieldIds.Of(part)}";
        var input = Element.Of("input", Element.Classes("govuk-input govuk-date-input__input", string.IsNullOrEmpty(Wrong) ? null : "govuk-input--error", $"govuk-input--width-{width}"))
            .With("id", id).With("name", name).With("type", "text").With("inputmode", "numeric").With("value", string.IsNullOrEmpty(value) ? null : value);
        return Element.Of("div", "govuk-date-input__item")
            .Holds(Element.Of("div", "govuk-form-group").Holds(FieldParts.Label(part, id, "govuk-date-input__label", isHeading: false), input));
    }
}
