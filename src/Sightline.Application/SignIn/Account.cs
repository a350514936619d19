using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Application.SignIn;

/// <summary>Somebody who may sign in. What the person is called and where the person lives is kept sealed; nothing of it is ever written into a log.</summary>
/// <param name="Id">The account's id, of version 7; in a family's register it stands for the practitioner.</param>
/// <param name="AgencyId">The agency for which the person works.</param>
/// <param name="AgencyKind">What sort of agency it is.</param>
/// <param name="Role">In which role.</param>
/// <param name="SignInName">What the person types to sign in, as it was given; compared by <see cref="SignInNames"/>.</param>
/// <param name="GivenNames">The given names.</param>
/// <param name="FamilyName">The family name.</param>
public sealed record Account(string Id, string AgencyId, AgencyKind AgencyKind, Role Role, string SignInName, string GivenNames, string FamilyName)
{
    /// <summary>Where the person lives, so that a tie with a family can be seen; null where it was not given.</summary>
    public string? HomeAddress { get; init; }

    /// <summary>When the person left; null for somebody who is here.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether the person has left.</summary>
    public bool IsEnded => EndedAt is not null;

    /// <summary>Who looks, when this person is signed in, with what the person has in common with families.</summary>
    /// <param name="access">Makes ties of the person's name and address.</param>
    /// <returns>The viewer.</returns>
    public Viewer ToViewer(IAccessStore access)
    {
        ArgumentNullException.ThrowIfNull(access);
        return new Viewer(Id, AgencyId, AgencyKind, Role) { Ties = access.TiesOf(new StaffIdentity(GivenNames, [FamilyName], BornOn: null, HomeAddress is null ? [] : [HomeAddress])) };
    }

    /// <summary>Says which account this is, and nothing of the person.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => $"account {Id}";
}
