using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>Which addresses of a register are protected, by what protections stand.</summary>
public static class ProtectedHouseholds
{
    /// <summary>Finds them.</summary>
    /// <param name="register">The family's register.</param>
    /// <param name="protections">The protections that stand.</param>
    /// <returns>The households that a protection covers, and those that another line of the register puts at the same address.</returns>
    public static IReadOnlyList<Household> Of(Register register, IReadOnlyList<ProtectedAddress> protections)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(protections);
        var covered = register.Households.Where(h => protections.Any(p => p.Covers(h))).ToList();
        return [.. register.Households.Where(h => covered.Exists(c => ReferenceEquals(c, h) || IsSame(c.Address, h.Address)))];
    }

    /// <summary>Whether two addresses are one: letter for letter, or one is the longer form of the other.</summary>
    /// <param name="one">An address as written.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where they are; two empty ones are not.</returns>
    public static bool IsSame(string one, string other)
    {
        var (a, b) = (PlainLetters.Of(one), PlainLetters.Of(other));
        return a.Length > 0 && b.Length > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }
}
