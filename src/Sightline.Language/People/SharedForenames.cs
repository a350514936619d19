using System.Text.RegularExpressions;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Language.People;

/// <summary>Reads where a row names only a forename that two adults of the family share.</summary>
public sealed class SharedForenames
{
    private readonly List<(Regex Alone, IReadOnlyList<string> Ids)> _shared = [];

    /// <summary>Finds the forenames that adults of the family share.</summary>
    /// <param name="register">The register.</param>
    public SharedForenames(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var adults = register.People.Where(p => !p.IsSubjectChild && p.Given is { Length: > 1 });
        foreach (var group in adults.GroupBy(p => p.Given!.Split(' ')[0], StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            // A surname or an initial that follows says who is meant; so does another family's name.
            var forename = Regex.Escape(group.Key);
            _shared.Add((new Regex($@"\b(?:{forename}|{forename.ToUpperInvariant()})\b(?! ?[A-Z])(?!-)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), [.. group.Select(p => p.Id)]));
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="account">The row.</param>
    /// <returns>The ids of those who share the forename; none where the row says who is meant.</returns>
    public IReadOnlyList<string> Read(WrittenAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        foreach (var (alone, ids) in _shared)
        {
            if (alone.IsMatch(account.Text))
            {
                return ids;
            }
        }

        return [];
    }
}
