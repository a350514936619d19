namespace Sightline.Documents.Export;

/// <summary>Which words a spreadsheet might take for a formula when a person opens or edits a file.</summary>
/// <remarks>Source: OWASP, "CSV Injection". Leading blanks do not make it safe: some programs strip them.</remarks>
public static class FormulaGuard
{
    /// <summary>Whether a cell's words begin like a formula: with =, +, -, @, their full-width forms, a tab or a carriage return.</summary>
    /// <param name="text">The words of a cell.</param>
    /// <returns>True where they do.</returns>
    public static bool IsDoubtful(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return false;
        }

        if (text[0] is '\t' or '\r')
        {
            return true;
        }

        var rest = text.AsSpan().TrimStart();
        return rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }
}
