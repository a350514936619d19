using Microsoft.AspNetCore.Mvc;

namespace Sightline.Web.Hosting;

/// <summary>What is said of a field that could not be bound. The framework's own words repeat what was typed; these do not.</summary>
internal static class BindingWords
{
    private const string Words = "Check what was given here.";

    /// <summary>Sets the words, and leaves it to each page to say what it needs.</summary>
    /// <param name="options">The options of all pages.</param>
    public static void Set(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var words = options.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, _) => Words);
        words.SetMissingBindRequiredValueAccessor(_ => Words);
        words.SetMissingKeyOrValueAccessor(() => Words);
        words.SetMissingRequestBodyRequiredValueAccessor(() => Words);
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Words);
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Words);
        words.SetNonPropertyValueMustBeANumberAccessor(() => Words);
        words.SetUnknownValueIsInvalidAccessor(_ => Words);
        words.SetValueIsInvalidAccessor(_ => Words);
        words.SetValueMustBeANumberAccessor(_ => Words);
        words.SetValueMustNotBeNullAccessor(_ => Words);
    }
}
