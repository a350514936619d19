using System.Security.Cryptography;

namespace Sightline.Application.SignIn;

/// <summary>A code with which somebody who was given an account comes in for the first time. It works once, and not for long.</summary>
/// <param name="Code">The code, as it is read out: five groups of five letters and digits.</param>
/// <param name="ExpiresAt">Until when, not included.</param>
public sealed record Invitation(string Code, DateTimeOffset ExpiresAt)
{
    /// <summary>How long an invitation holds: three days, so that one made on a Friday still works on Monday morning.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    // Without those that are taken for others (0 O, 1 I L, U V): 25 of 29 signs are 121 bits.
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private const int Length = 25;
    private const int Group = 5;

    /// <summary>Makes one.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>The invitation.</returns>
    public static Invitation Make(DateTimeOffset now)
    {
        var signs = RandomNumberGenerator.GetString(Signs, Length);
        return new Invitation(string.Join('-', signs.Chunk(Group).Select(g => new string(g))), now + Lifetime);
    }

    /// <summary>Brings a code into the form in which codes are compared: what a person puts between the signs does not count.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The form; empty where it is no code.</returns>
    public static string Fold(string? typed)
    {
        if (typed is null || typed.Length > 4 * Length)
        {
            return string.Empty;
        }

        var signs = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return signs.Length == Length ? signs : string.Empty;
    }

    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for every invitation.</returns>
    public override string ToString() => "an invitation";
}
