using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>What a person settled about the layouts of a folder's files.</summary>
/// <param name="Files">One mapping a file or agency.</param>
public sealed record MappingBook(IReadOnlyList<SavedMapping> Files)
{
    /// <summary>Nothing is settled.</summary>
    public static readonly MappingBook Empty = new([]);

    /// <summary>Finds what was settled for a file: for the file itself, else for its agency.</summary>
    /// <param name="file">The file, relative to the case folder, with forward slashes.</param>
    /// <param name="agency">The id of the agency whose record it is; null where not known.</param>
    /// <returns>The mapping; null where nothing was settled.</returns>
    public SavedMapping? For(string file, string? agency) =>
        Files.FirstOrDefault(f => string.Equals(f.File, file, StringComparison.Ordinal))
        ?? (agency is null ? null : Files.FirstOrDefault(f => f.File is null && string.Equals(f.Agency, agency, StringComparison.Ordinal)));

    /// <summary>Proposes a mapping from the layouts that were read in a file, for a person to correct. It holds headings, and no word of a record.</summary>
    /// <param name="file">The file, relative to the case folder, with forward slashes.</param>
    /// <param name="agency">The id of the agency whose record it is; null where not known.</param>
    /// <param name="layouts">The layouts of the file's chronologies in order.</param>
    /// <returns>The proposal: every heading once, or the first table's columns in order where there are no headings.</returns>
    public static SavedMapping Propose(string file, string? agency, IReadOnlyList<TableLayout> layouts)
    {
        ArgumentNullException.ThrowIfNull(layouts);
        var headed = layouts.Where(l => l.HeadingRow >= 0).ToList();
        return new SavedMapping
        {
            File = file,
            Agency = agency,
            HeadingRow = headed.Count > 0 ? headed[0].HeadingRow + 1 : layouts.Count > 0 ? 0 : null,
            Columns = headed.Count > 0
                ? [.. headed.SelectMany(l => l.Columns).Where(c => c.Heading.Length > 0).DistinctBy(c => HeadingLexicon.Normal(c.Heading), StringComparer.Ordinal)]
                : layouts.Count > 0 ? layouts[0].Columns : [],
        };
    }
}
