using System.Security.Cryptography;
using System.Text;

namespace Sightline.Application.SignIn;

/// <summary>What is kept in the place of a password: PBKDF2 over SHA-512 with a salt of its own.</summary>
/// <param name="Iterations">How often it is hashed.</param>
/// <param name="Salt">The salt.</param>
/// <param name="Hash">The hash.</param>
public sealed record PasswordHash(int Iterations, byte[] Salt, byte[] Hash)
{
    /// <summary>How often a new password is hashed. The OWASP Password Storage Cheat Sheet asks for 210,000 with SHA-512.</summary>
    public const int NewIterations = 220_000;

    /// <summary>The fewest characters of a password, beside a second factor (NIST SP 800-63B-4, 3.1.1.2, asks for 8 then; OWASP ASVS 5.0.0, 6.2.1, for 8).</summary>
    public const int FewestCharacters = 12;

    /// <summary>The most characters that are looked at, so that nobody keeps the machine busy with one (OWASP ASVS 5.0.0, 6.2.9, asks for 64 at least).</summary>
    public const int MostCharacters = 256;

    private const int Bytes = 32;

    /// <summary>The hash of no password: what is compared where there is nothing to compare, so that it takes as long.</summary>
    public static PasswordHash Nobody { get; } = new(NewIterations, new byte[16], new byte[Bytes]);

    /// <summary>Hashes a new password.</summary>
    /// <param name="password">The password.</param>
    /// <returns>What is kept.</returns>
    public static PasswordHash Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return new PasswordHash(NewIterations, salt, Derive(password, salt, NewIterations));
    }

    /// <summary>Whether a password is the one. It takes the same time whether it is or not.</summary>
    /// <param name="password">The password.</param>
    /// <returns>True where it is.</returns>
    public bool Is(string password) => CryptographicOperations.FixedTimeEquals(Derive(password, Salt, Iterations), Hash);

    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for every hash.</returns>
    public override string ToString() => "a password's hash";

    // As typed: the process knows no forms of letters (decision 3), so an accented letter that is put together of two is another password.
    private static byte[] Derive(string password, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password.Length > MostCharacters ? password[..MostCharacters] : password), salt, iterations, HashAlgorithmName.SHA512, Bytes);
}
