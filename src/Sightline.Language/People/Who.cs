using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Whom a row is about, and which children were seen.</summary>
/// <param name="Concerning">The ids of the people whom it is about, the one it is mostly about first.</param>
/// <param name="Seen">The ids of the children who were seen.</param>
/// <param name="SeenAlone">The ids of the children who were seen without a carer.</param>
/// <param name="NotSeen">The ids of the children of whom the record says that they were not seen.</param>
/// <param name="Mentions">The words that named somebody, and whom: one id, or several where two people fit and neither is chosen.</param>
/// <param name="Problems">What could not be settled (same-name, unknown-person …).</param>
public sealed record Who(
    IReadOnlyList<string> Concerning,
    IReadOnlyList<string> Seen,
    IReadOnlyList<string> SeenAlone,
    IReadOnlyList<string> NotSeen,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Nobody is named.</summary>
    public static readonly Who Nobody = new([], [], [], [], [], []);
}

/// <summary>Words in a cell that name somebody.</summary>
/// <param name="Role">The cell.</param>
/// <param name="Span">The stretch within that cell's words.</param>
/// <param name="People">The ids of those whom the words fit.</param>
public sealed record Mention(CellRole Role, TextSpan Span, IReadOnlyList<string> People);
