using System.Text.RegularExpressions;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Disclosure;

/// <summary>The names of people of a register who may not be named to somebody, in running text.</summary>
public sealed class NamesOfOthers
{
    /// <summary>What stands in the place of a name.</summary>
    public const string LeftOut = "[name left out]";

    private readonly Regex? pattern;

    /// <summary>Makes a finder.</summary>
    /// <param name="register">Who is who.</param>
    /// <param name="mayBeNamed">The ids of those who may be named; a name that they share with others is left.</param>
    public NamesOfOthers(Register register, IReadOnlySet<string> mayBeNamed)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(mayBeNamed);
        var named = register.People.Where(p => mayBeNamed.Contains(p.Id)).SelectMany(NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = register.People.Where(p => !mayBeNamed.Contains(p.Id)).SelectMany(NamesOf).Where(n => n.Length > 1 && !named.Contains(n)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        pattern = others.Count == 0 ? null : new Regex(
            @"\b(?:" + string.Join('|', others.OrderByDescending(o => o.Length).Select(o => Regex.Escape(o).Replace("'", "['’]?", StringComparison.Ordinal))) + @")\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromMilliseconds(DisclosureFilter.MatchLimit));
    }

    /// <summary>Finds them.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stretches, in order.</returns>
    public IEnumerable<(int Start, int End)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return pattern is null ? [] : pattern.Matches(text).Select(m => (m.Index, m.Index + m.Length));
    }

    // Word by word, so that either name alone is found.
    private static IEnumerable<string> NamesOf(Person person) =>
        person.Aliases.Concat(person.PreviousNames).Append(person.Given).Append(person.Family).OfType<string>()
            .SelectMany(n => n.Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
