namespace Sightline.Language.Coding.Features;

/// <summary>Something true of a row that bears on what it is, and the words that show it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="First">The index of the first word that shows it; -1 where no word does.</param>
/// <param name="Last">The index of the last word that shows it.</param>
internal readonly record struct Feature(ulong Key, int First, int Last);
