using Sightline.Domain.Chronology;

namespace Sightline.Language.Authors;

/// <summary>Reads which professional wrote a row: from its author's column, else from a name with a role signed at the end of the text.</summary>
public static class AuthorReader
{
    private const int LongestName = 80;

    private static readonly string[] WhoWrote = ["record", "report", "initial", "author", "written", "enter", "logged", "sign", "input", "created", "complet", "noted"];

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "hv", "sw", "ssw", "asw", "gp", "pn", "mw", "fsw", "dsl", "ddsl", "iro", "cpn", "rmn", "snn", "sn", "ewo", "fgc", "pc", "ds", "dc", "ps", "idva", "senco", "ta", "ot", "slt", "salt", "atm", "tm", "pa", "om", "po", "yot", "yjs", "edt",
    };

    /// <summary>Reads the author.</summary>
    /// <param name="account">The row.</param>
    /// <returns>The name or role, as written; null where the row does not say.</returns>
    public static string? Read(WrittenAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        string? any = null;
        foreach (var cell in account.Cells)
        {
            if (cell.Role != CellRole.Author || IsNobody(cell.Text))
            {
                continue;
            }

            // "Seen by" and "Initials" may stand in one row: the one who wrote it is the author.
            if (Array.Exists(WhoWrote, w => cell.Heading.Contains(w, StringComparison.OrdinalIgnoreCase)))
            {
                return cell.Text.Trim();
            }

            any ??= cell.Text.Trim();
        }

        return any ?? Signature(account.Words(CellRole.Narrative));
    }

    private static bool IsNobody(string text)
    {
        var words = text.AsSpan().Trim();
        return words.Length is 0 or > LongestName * 4 || words is "-" or "\u2013" or "\u2014" or "?" || words.Equals("n/k", StringComparison.OrdinalIgnoreCase)
            || words.Equals("n/a", StringComparison.OrdinalIgnoreCase) || words.Equals("not recorded", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A dash, a few capitalised words and a role, at the very end: "– J Smith HV".</summary>
    private static string? Signature(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd('.');
        var dash = end.LastIndexOfAny('\u2013', '\u2014', '-');
        if (dash < 1 || !char.IsWhiteSpace(end[dash - 1]) || end.Length - dash > LongestName)
        {
            return null;
        }

        var signed = end[(dash + 1)..].Trim().ToString();
        var words = signed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && Roles.Contains(words[^1].Trim('(', ')')) && words.Take(words.Length - 1).All(w => char.IsUpper(w[0])) ? signed : null;
    }
}
