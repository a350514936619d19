using Sightline.Domain.Chronology;

namespace Sightline.Language.Coding;

/// <summary>Proposes what kind of thing a row is, with the words that led there, and what it bears on. The reader may be used from several threads.</summary>
public sealed class CodeReader
{
    /// <summary>Reads one row.</summary>
    /// <param name="account">The row.</param>
    /// <returns>The proposal: at least one code, and its themes.</returns>
    public Coded Read(WrittenAccount account) => new([new EntryCode(EntryKind.Other, Type: null, Outcome: null, [])], []);
}

/// <summary>What a row was read as.</summary>
/// <param name="Codes">Its codes, at least one.</param>
/// <param name="Themes">What it bears on.</param>
public sealed record Coded(IReadOnlyList<EntryCode> Codes, IReadOnlyList<Theme> Themes);
