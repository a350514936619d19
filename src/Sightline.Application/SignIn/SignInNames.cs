using System.Text;

namespace Sightline.Application.SignIn;

/// <summary>Names with which people sign in: the same whether typed with capitals, spaces around them, or other forms of the same letters.</summary>
public static class SignInNames
{
    /// <summary>The longest name, in characters: that of an e-mail address (RFC 5321, 4.5.3.1.3).</summary>
    public const int Longest = 254;

    /// <summary>Brings a name into the form in which names are compared.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The form; what is not text at all is empty.</returns>
    public static string Fold(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > Longest)
        {
            return string.Empty;
        }

        try
        {
            return typed.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair is no name of anybody.
            return string.Empty;
        }
    }
}
