using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of several answers. What it holds is asked only where it is chosen; without scripts it is there always.</summary>
public abstract class ChoiceTagHelper : TagHelper
{
    private readonly string _family;
    private readonly string _type;

    /// <summary>Makes one of a sort.</summary>
    /// <param name="family">The classes' first part.</param>
    /// <param name="type">The input's type.</param>
    protected ChoiceTagHelper(string family, string type) => (_family, _type) = (family, type);

    /// <summary>What is sent.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = string.Empty;

    /// <summary>What is read.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = string.Empty;

    /// <summary>What helps to choose.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Its id; the group's with a number where nothing is said.</summary>
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    /// <summary>The name under which it is sent; the group's where nothing is said.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>Whether it is chosen; where its value is among the group's, where nothing is said.</summary>
    [HtmlAttributeName("checked")]
    public bool? Checked { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        var next = group.NextId();
        var id = Id ?? next;
        var more = await output.GetChildContentAsync();
        var hasMore = !more.IsEmptyOrWhiteSpace;
        var isChecked = Checked ?? group.Chosen.Contains(Value, StringComparer.Ordinal);
        var hintId = string.IsNullOrEmpty(Hint) ? null : id + "-item-hint";
        var input = Element.Of("input", _family + "__input").With("id", id).With("name", Name ?? group.Name).With("type", _type).With("value", Value).With("checked", isChecked)
            .With("data-aria-controls", hasMore ? "conditional-" + id : null).With("aria-describedby", Element.Classes(group.DescribedBy, hintId)).Takes(output.Attributes);
        var item = Element.Of("div", _family + "__item")
            .Holds(input, Element.Of("label", $"govuk-label {_family}__label").With("for", id).Says(Label), FieldParts.Hint(Hint, hintId ?? string.Empty, _family + "__hint"));
        output.Becomes(item);
        if (hasMore)
        {
            output.PostContent.SetHtmlContent(More(id, isChecked).Holds(more));
        }
    }

    private TagBuilder More(string id, bool isChecked) =>
        Element.Of("div", Element.Classes(_family + "__conditional", isChecked ? null : _family + "__conditional--hidden")).With("id", "conditional-" + id);
}
