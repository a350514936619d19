using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Language.Coding.Learning;

/// <summary>A row with what a careful reader makes of it.</summary>
/// <param name="Account">The row.</param>
/// <param name="Register">Who is who.</param>
/// <param name="Codes">Its codes, by a person.</param>
/// <param name="Themes">Its themes, by a person.</param>
public sealed record Example(WrittenAccount Account, Register Register, IReadOnlyList<EntryCode> Codes, IReadOnlyList<Theme> Themes);
