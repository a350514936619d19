using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Combining;

/// <summary>Says whose record a file is: by the file's stem, else by the sort of agency that its words name, else by words that only one agency of the register shares with it.</summary>
public sealed class AgencyOfFile
{
    private static readonly string[] SaysNothing =
    [
        "the", "and", "of", "for", "chronology", "chronologies", "agency", "final", "draft", "copy", "record", "records", "export", "extract",
        "data", "file", "new", "service", "services", "team", "nhs", "trust", "single", "combined", "version",
    ];

    private readonly Register _register;
    private readonly List<(Agency Agency, HashSet<string> Words)> _agencies;

    /// <summary>Prepares the names of a register's agencies.</summary>
    /// <param name="register">The family's register.</param>
    public AgencyOfFile(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
        _agencies = [.. register.Agencies.Select(a => (a, (HashSet<string>)[.. Words(a.Id + " " + a.Name), .. Acronyms(a.Name)]))];
    }

    /// <summary>Finds a file's agency.</summary>
    /// <param name="relativePath">The file, relative to the case folder.</param>
    /// <returns>The agency, and a problem where the register does not know it.</returns>
    public (Agency Agency, Problem? Problem) Find(string relativePath)
    {
        var stem = Path.GetFileNameWithoutExtension(relativePath);
        var agency = Named(stem);
        if (agency is not null)
        {
            return (agency, null);
        }

        var made = new Agency(stem, stem.Replace('-', ' ').Replace('_', ' '), KindOfAgency.FromWords(stem), Area: null);
        var problem = _register.Agencies.Count == 0
            ? null
            : new Problem(
                relativePath,
                Row: null,
                "unknown-agency",
                "The register has no agency for this file, so the file's own name stands as the agency.",
                "Add the agency to the register, or give the file the agency's id as its name.");
        return (made, problem);
    }

    /// <summary>Finds the one agency of the register that words name.</summary>
    /// <param name="words">A file's stem, or the words of a cell for the agency.</param>
    /// <returns>The agency; null where none or several fit.</returns>
    public Agency? Named(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var exact = _register.Agencies.FirstOrDefault(a => a.Id.Equals(words, StringComparison.OrdinalIgnoreCase) || a.Name.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (exact is not null)
        {
            return exact;
        }

        // What sort of agency the words name comes before any other word: a hospital's town stands in the names of its neighbours too.
        var asked = Words(words);
        var kind = KindOfAgency.FromWords(words);
        var ofKind = kind == AgencyKind.Other ? [] : _agencies.Where(a => a.Agency.Kind == kind).ToList();
        return ofKind.Count == 1 ? ofKind[0].Agency : Closest(ofKind.Count > 1 ? ofKind : _agencies, asked);
    }

    private static Agency? Closest(List<(Agency Agency, HashSet<string> Words)> agencies, HashSet<string> asked)
    {
        var scored = agencies.Select(a => (a.Agency, Shared: a.Words.Count(asked.Contains))).Where(a => a.Shared > 0).OrderByDescending(a => a.Shared).Take(2).ToList();
        return scored.Count == 1 || (scored.Count == 2 && scored[0].Shared > scored[1].Shared) ? scored[0].Agency : null;
    }

    // "CSC" is how everybody writes Children's Social Care: the first letters of a name's first two, three and four words.
    private static IEnumerable<string> Acronyms(string name)
    {
        var letters = string.Concat(name.Split([' ', '-', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).Select(w => char.ToLowerInvariant(w[0])));
        return Enumerable.Range(2, 3).Where(n => n <= letters.Length).Select(n => letters[..n]);
    }

    private static HashSet<string> Words(string text)
    {
        var words = text.ToLowerInvariant().Replace("’", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal)
            .Split([' ', '-', '_', '.', ',', '(', ')', '/', ':', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(w => w.Length > 1 && !SaysNothing.Contains(w, StringComparer.Ordinal) && !w.All(char.IsDigit))];
    }
}
