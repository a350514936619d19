namespace Sightline.Storage.Backup;

/// <summary>A table of a journal, as a backup or a restore sees it: both go by what its columns are called, so that a table which is added is not forgotten.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in their order.</param>
internal sealed record JournalTable(string Name, IReadOnlyList<string> Columns)
{
    /// <summary>The tables that hold nothing about a family: they go whole into a restored journal, whatever position it is cut at.</summary>
    public static readonly IReadOnlyList<string> Whole = ["account", "account_event", "account_link", "invitation", "meta", "passkey"];

    /// <summary>The tables that are made anew in the journal that is restored, and not copied into it: nobody's session comes back, and no draft.</summary>
    public static readonly IReadOnlyList<string> MadeAnew = ["attempt", "disposed", "entry_draft", "head", "schema_repeated", "schema_step", "session", "session_grant", "ticket"];

    /// <summary>Makes the table of what was disposed of out of the certificates; after the journal is filled, since nothing can be added to what it names.</summary>
    public const string MakeDisposed = "DELETE FROM disposed; INSERT INTO disposed (family, position) SELECT family, position FROM journal WHERE kind = 'record-disposed'";

    /// <summary>The column that says by which position a row came to be; null for a table that goes whole.</summary>
    public string? CutBy => Whole.Contains(Name, StringComparer.Ordinal) ? null : new[] { "by_position", "position", "family" }.FirstOrDefault(c => Columns.Contains(c, StringComparer.Ordinal));

    /// <summary>Whether its rows are about one family each, and go when the record of the family is disposed of.</summary>
    public bool IsBesideRecord => Columns.Contains("family", StringComparer.Ordinal) && Name is not ("journal" or "disposed");

    /// <summary>Its columns, parted by commas.</summary>
    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c}\""));
}
