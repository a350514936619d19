using System.Globalization;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Wording;

/// <summary>An entry in the words that every document shows: filtered, named, and in British English.</summary>
/// <param name="Number">Its number in the document.</param>
/// <param name="Date">When it happened; for an undated entry "Undated", with what the row's own date column says.</param>
/// <param name="Ages">The children's ages then, a child each; none where it is undated.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="File">The file; without its folder where that tells every file from every other.</param>
/// <param name="Row">The row in it.</param>
/// <param name="Author">The professional; empty where the record does not say.</param>
/// <param name="Recorded">The day on which it was recorded; empty where the record does not say.</param>
/// <param name="Happened">What happened, cell by cell.</param>
/// <param name="Seen">Who was seen, seen alone and not seen, a line each; none where the record does not say.</param>
/// <param name="Response">What was done, decided or planned, who was told, and how the row was read, cell by cell.</param>
/// <param name="SameEventAs">The other accounts of the same event.</param>
/// <param name="Concerning">Whom it is about.</param>
/// <param name="Kinds">What kind of thing it is.</param>
/// <param name="Themes">What it bears on.</param>
/// <param name="Told">Which agencies were told, and when.</param>
/// <param name="Attended">Which agencies sat in the meeting.</param>
/// <param name="KeepsWithNext">Whether the next entry is an account of the same event.</param>
/// <param name="Entry">The entry itself, for its days; its words are not filtered.</param>
public sealed record WordedEntry(
    int Number,
    string Date,
    IReadOnlyList<string> Ages,
    string Agency,
    string File,
    int Row,
    string Author,
    string Recorded,
    IReadOnlyList<WordedPart> Happened,
    IReadOnlyList<string> Seen,
    IReadOnlyList<WordedPart> Response,
    IReadOnlyList<WordedAccount> SameEventAs,
    string Concerning,
    string Kinds,
    string Themes,
    string Told,
    string Attended,
    bool KeepsWithNext,
    Entry Entry)
{
    /// <summary>The file and the row in it: "police.csv, row 7".</summary>
    public string Source => string.Create(CultureInfo.InvariantCulture, $"{File}, row {Row}");
}

/// <summary>A piece of what is shown, with a word that says what it is.</summary>
/// <param name="Label">What it is; null where that is plain.</param>
/// <param name="Words">The words.</param>
/// <param name="IsTitle">Whether it says what sort of contact the rest is about.</param>
public sealed record WordedPart(string? Label, string Words, bool IsTitle = false)
{
    /// <summary>The piece on one line, or more where its words have more.</summary>
    /// <returns>The label and the words.</returns>
    public override string ToString() => Label is null ? Words : Label + ": " + Words;
}

/// <summary>Another account of the same event, in words.</summary>
/// <param name="Says">Such as "Same event as no. 12 (Health visiting)".</param>
/// <param name="Differs">In what the two differ, a sentence each; none where they agree.</param>
public sealed record WordedAccount(string Says, IReadOnlyList<string> Differs);
