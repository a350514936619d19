namespace Sightline.Domain.Patterns;

/// <summary>By what a signal is known again, in a form and in the record: the pattern, whom it is about, since when it has held, and where it is about one event, with which entry it began.</summary>
/// <param name="Pattern">The pattern's id.</param>
/// <param name="Subjects">The ids of those whom it is about.</param>
/// <param name="RaisedOn">Since when it has held without a break.</param>
/// <param name="BeganWith">The place of the entry that began it; null where a person has one signal of the pattern at most.</param>
public sealed record SignalReference(string Pattern, IReadOnlyList<string> Subjects, DateOnly RaisedOn, long? BeganWith)
{
    /// <summary>Whether an answer to the one is about the other too: children who were named together may be named apart later.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where it is.</returns>
    public bool IsAbout(SignalReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(Pattern, other.Pattern, StringComparison.Ordinal) && RaisedOn == other.RaisedOn && BeganWith == other.BeganWith
            && (Subjects.Count == 0 || Subjects.Intersect(other.Subjects, StringComparer.Ordinal).Any());
    }

    /// <inheritdoc/>
    public bool Equals(SignalReference? other) =>
        other is not null && string.Equals(Pattern, other.Pattern, StringComparison.Ordinal) && RaisedOn == other.RaisedOn && BeganWith == other.BeganWith
        && Subjects.Count == other.Subjects.Count && Subjects.All(s => other.Subjects.Contains(s, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pattern, RaisedOn, BeganWith, Subjects.Count);
}
