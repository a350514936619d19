using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Builds the elements of a component. Whatever is said as text, or given as an attribute, is encoded by the framework when the page is written.</summary>
internal static class Element
{
    private static readonly string[] Void = ["input", "br", "hr"];

    /// <summary>Begins an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="classes">Its classes; null for none.</param>
    /// <returns>The element.</returns>
    public static TagBuilder Of(string name, string? classes = null)
    {
        var element = new TagBuilder(name);
        if (Void.Contains(name, StringComparer.Ordinal))
        {
            element.TagRenderMode = TagRenderMode.StartTag;
        }

        return element.With("class", classes);
    }

    /// <summary>Gives it an attribute.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="value">Its value; null leaves the attribute out.</param>
    /// <returns>The element.</returns>
    public static TagBuilder With(this TagBuilder element, string name, string? value)
    {
        if (value is not null)
        {
            element.MergeAttribute(name, value, replaceExisting: true);
        }

        return element;
    }

    /// <summary>Gives it an attribute without a value.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="isThere">Whether it is there.</param>
    /// <returns>The element.</returns>
    public static TagBuilder With(this TagBuilder element, string name, bool isThere) => element.With(name, isThere ? string.Empty : null);

    /// <summary>Puts text into it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">The text; null puts nothing.</param>
    /// <returns>The element.</returns>
    public static TagBuilder Says(this TagBuilder element, string? text)
    {
        element.InnerHtml.Append(text ?? string.Empty);
        return element;
    }

    /// <summary>Puts other elements into it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="contents">The elements; a null is left out.</param>
    /// <returns>The element.</returns>
    public static TagBuilder Holds(this TagBuilder element, params ReadOnlySpan<IHtmlContent?> contents)
    {
        foreach (var content in contents)
        {
            if (content is not null)
            {
                element.InnerHtml.AppendHtml(content);
            }
        }

        return element;
    }

    /// <summary>Gives it the attributes that the page wrote and no property took; classes are added to those that it has.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The element.</returns>
    public static TagBuilder Takes(this TagBuilder element, TagHelperAttributeList attributes)
    {
        foreach (var attribute in attributes)
        {
            var value = attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? string.Empty : TextOf(attribute.Value);
            if (string.Equals(attribute.Name, "class", StringComparison.OrdinalIgnoreCase))
            {
                element.With("class", Classes(element.Attributes.TryGetValue("class", out var own) ? own : null, value));
            }
            else
            {
                element.With(attribute.Name, value);
            }
        }

        return element;
    }

    /// <summary>Classes, one after the other.</summary>
    /// <param name="classes">The classes; nulls and empty ones are left out.</param>
    /// <returns>The value of the attribute; null for none.</returns>
    public static string? Classes(params ReadOnlySpan<string?> classes)
    {
        var all = string.Empty;
        foreach (var one in classes)
        {
            all += string.IsNullOrWhiteSpace(one) ? string.Empty : all.Length == 0 ? one : " " + one;
        }

        return all.Length == 0 ? null : all;
    }

    /// <summary>Puts elements in the place of what the page wrote.</summary>
    /// <param name="output">What is written.</param>
    /// <param name="content">The elements; null for nothing.</param>
    public static void Becomes(this TagHelperOutput output, IHtmlContent? content)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(content ?? HtmlString.Empty);
    }

    // An attribute that the page wrote comes encoded already; what is built here is encoded once, at the end.
    private static string TextOf(object? value)
    {
        if (value is not IHtmlContent html)
        {
            return value?.ToString() ?? string.Empty;
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
