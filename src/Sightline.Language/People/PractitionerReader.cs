using System.Text.RegularExpressions;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Language.People;

/// <summary>Reads which of the register's practitioners a row names: in its author's cell, or in its words by the surname.</summary>
public sealed class PractitionerReader
{
    private readonly List<(string Id, Regex Name)> _practitioners = [];

    /// <summary>Prepares the names of a register's practitioners. One whose surname a person of the family or another practitioner bears needs the initial too.</summary>
    /// <param name="register">The register.</param>
    public PractitionerReader(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var surnames = register.Practitioners.Select(p => Surname(p.Name)).ToList();
        var ofFamily = register.People.Select(p => p.Family ?? string.Empty).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var practitioner in register.Practitioners)
        {
            var surname = Surname(practitioner.Name);
            if (surname.Length < 2)
            {
                continue;
            }

            var isShared = ofFamily.Contains(surname) || surnames.Count(s => s.Equals(surname, StringComparison.OrdinalIgnoreCase)) > 1;
            var initial = isShared ? $@"{Regex.Escape(practitioner.Name[..1])}\w*\.? ?" : string.Empty;
            _practitioners.Add((practitioner.Id, new Regex($@"\b{initial}(?:{Regex.Escape(surname)}|{Regex.Escape(surname.ToUpperInvariant())})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1))));
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="account">The row.</param>
    /// <param name="author">The author as read; null where there is none.</param>
    /// <returns>The ids of those whom it names.</returns>
    public IReadOnlyList<string> Read(WrittenAccount account, string? author)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<string>? named = null;
        foreach (var (id, name) in _practitioners)
        {
            if (name.IsMatch(account.Text) || (author is not null && name.IsMatch(author)))
            {
                (named ??= []).Add(id);
            }
        }

        return named ?? (IReadOnlyList<string>)[];
    }

    private static string Surname(string name) => name.Trim() is var trimmed && trimmed.LastIndexOf(' ') is var at and >= 0 ? trimmed[(at + 1)..] : name.Trim();
}
