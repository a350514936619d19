namespace Sightline.Web.Pages;

/// <summary>Words as they begin a line.</summary>
internal static class Sentence
{
    /// <summary>Begins words with a capital.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The same, the first letter a capital.</returns>
    public static string Of(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
