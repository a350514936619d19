using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Language.Sharing;

/// <summary>Reads which agencies were told of what a row says, and which sat in a meeting.</summary>
public sealed class ToldReader
{
    /// <summary>Compiles the names and abbreviations of a register's agencies. The reader may be used from several threads.</summary>
    /// <param name="register">The family's register.</param>
    public ToldReader(Register register) => Register = register;

    /// <summary>The register that names the agencies.</summary>
    public Register Register { get; }

    /// <summary>Reads one row.</summary>
    /// <param name="account">The row.</param>
    /// <param name="happened">When it happened; null where unknown.</param>
    /// <param name="codes">What kinds of thing the row was read as.</param>
    /// <returns>Who was told, and the ids of the agencies that sat in the meeting.</returns>
    public (IReadOnlyList<Told> Told, IReadOnlyList<string> Attended) Read(WrittenAccount account, When? happened, IReadOnlyList<EntryCode> codes) => ([], []);
}
