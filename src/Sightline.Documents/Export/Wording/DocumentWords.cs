using System.Globalization;

namespace Sightline.Documents.Export.Wording;

/// <summary>The sentences about a document itself that every format bears.</summary>
public static class DocumentWords
{
    /// <summary>What a proposal is, for whoever reads the document.</summary>
    public const string OnProposals =
        "Who was seen, who was told and what kind of thing an entry is were read from the agencies’ words. Each entry says what it was read as, and whether that is only proposed or a person confirmed it; the agencies’ words stand beside it.";

    /// <summary>How accounts of one event stand.</summary>
    public const string OnSameEvents =
        "Accounts of one event by different agencies stand one after another and point at each other; where they differ, the difference is stated in bold. Nothing is merged.";

    /// <summary>The headings of the columns of a chronology, in order.</summary>
    public static readonly IReadOnlyList<string> Headings =
        ["No.", "Date", "Children’s ages then", "Agency and source", "What happened", "Who was seen", "Response and outcome", "Analysis"];

    /// <summary>The title of a document.</summary>
    /// <param name="familyLabel">What the family is called.</param>
    /// <returns>The title.</returns>
    public static string Title(string familyLabel) => "Combined chronology: " + familyLabel;

    /// <summary>When a document was made.</summary>
    /// <param name="madeAt">The instant.</param>
    /// <returns>The words.</returns>
    public static string Made(DateTimeOffset madeAt) => "Made " + WhenWords.Of(madeAt);

    /// <summary>The account of the rows, which adds up, or says that it does not.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>One or two sentences.</returns>
    public static string Of(ChronologyCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var files = counts.FilesUnread == 0
            ? Number(counts.Files, "file was read", "files were read")
            : Number(counts.Files, "file was read", "files were read") + " and " + Number(counts.FilesUnread, "could not be", "could not be");
        var rows = string.Create(
            CultureInfo.InvariantCulture,
            $"{files}. Rows in the files: {counts.RowsInFiles:N0} = {counts.Entries:N0} on the line ({counts.Undated:N0} of them undated) + {counts.NotData:N0} that are headings, titles, keys or notes.");
        var missing = counts.RowsInFiles - counts.Entries - counts.NotData;
        return missing == 0 ? rows : string.Create(CultureInfo.InvariantCulture, $"{rows} This does not add up: the difference is {missing:N0}.");
    }

    /// <summary>What was left out of the document.</summary>
    /// <param name="shows">What the reader asked to see.</param>
    /// <returns>One sentence.</returns>
    public static string Of(DisclosureChoices shows)
    {
        ArgumentNullException.ThrowIfNull(shows);
        return shows switch
        {
            { Addresses: true, NhsNumbers: true } => "This document shows addresses and NHS numbers, as was asked.",
            { Addresses: true } => "This document shows addresses, as was asked. NHS numbers are left out.",
            { NhsNumbers: true } => "This document shows NHS numbers, as was asked. Addresses and postcodes are left out.",
            _ => "Addresses, postcodes and NHS numbers are left out.",
        };
    }

    private static string Number(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
