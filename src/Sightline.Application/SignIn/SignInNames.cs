using System.Text;

namespace Sightline.Application.SignIn;

/// <summary>Names with which people sign in: the same whether typed with capitals or with spaces around them.</summary>
public static class SignInNames
{
    /// <summary>The longest name, in characters: that of an e-mail address (RFC 5321, 4.5.3.1.3).</summary>
    public const int Longest = 254;

    /// <summary>Brings a name into the form in which names are compared.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The form; what is not text at all is empty.</returns>
    public static string Fold(string? typed)
    {
        return string.IsNullOrWhiteSpace(typed) || typed.Length > Longest || !IsText(typed) ? string.Empty : typed.Trim().ToLowerInvariant();
    }

    // Half a letter would be written as a sign that stands for any.
    private static bool IsText(string typed) => string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(typed)), typed, StringComparison.Ordinal);
}
