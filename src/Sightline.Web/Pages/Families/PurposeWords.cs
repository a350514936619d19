using Sightline.Domain.Access;

namespace Sightline.Web.Pages.Families;

/// <summary>Purposes as people say them.</summary>
public static class PurposeWords
{
    /// <summary>A purpose in words.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Such as "I work with this family".</returns>
    public static string Of(Purpose purpose) => purpose switch
    {
        Purpose.WorkWithTheFamily => "I work with this family",
        Purpose.DecideOnAConcern => "I am deciding on a concern or a referral",
        Purpose.Meeting => "A meeting or conference about a child",
        Purpose.Supervision => "I answer for those who work with this family",
        Purpose.OutOfHours => "I am on duty out of hours",
        _ => "A safeguarding practice review",
    };

    /// <summary>The purposes that a role may have.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The purposes.</returns>
    public static IReadOnlyList<Purpose> For(Role role) => [.. Enum.GetValues<Purpose>().Where(p => DecideAccess.MayHave(role, p))];
}
