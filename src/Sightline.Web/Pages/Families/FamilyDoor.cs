using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Time;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families;

/// <summary>What came of asking for a family under an address.</summary>
/// <param name="Family">The family; only where something of it may be shown.</param>
/// <param name="Shown">What may be shown; null where it is the same as nothing.</param>
/// <param name="NeedsPurpose">Whether the person has a relationship with the family, and has not said yet what for.</param>
/// <param name="IsBroken">Whether it cannot be told now.</param>
public sealed record FamilyOpened(FamilyKey Family, ShownRecord? Shown, bool NeedsPurpose, bool IsBroken)
{
    /// <summary>What is not there, and what is hidden.</summary>
    public static readonly FamilyOpened Nothing = new(default, Shown: null, NeedsPurpose: false, IsBroken: false);
}

/// <summary>
/// How every page of a family comes to its record: through <see cref="OpenRecord"/>, with the purpose and reason that the session keeps. An address that is of no family is
/// treated as one that is hidden: the same is looked up, and that somebody asked is written down.
/// </summary>
/// <param name="addresses">Reads addresses.</param>
/// <param name="open">The one door.</param>
/// <param name="installation">Where everything is kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class FamilyDoor(FamilyAddresses addresses, OpenRecord open, IInstallation installation, TimeProvider clock)
{
    // No family's place.
    private static readonly FamilyKey Nobody = new(-1);

    /// <summary>Opens a family's record.</summary>
    /// <param name="context">The request, of somebody who is signed in.</param>
    /// <param name="address">What stands in the address.</param>
    /// <param name="asKnownOn">As known on which day; null for today. No day to come is asked for.</param>
    /// <returns>What may be shown.</returns>
    public async Task<FamilyOpened> OpenAsync(HttpContext context, string? address, DateOnly? asKnownOn = null)
    {
        var asked = await AskAsync(context, address);
        asked = asKnownOn < asked.AsKnownOn ? asked with { AsKnownOn = asKnownOn.Value } : asked;
        var opened = await open.RunAsync(asked, context.RequestAborted);
        return opened switch
        {
            { HasValue: false } => FamilyOpened.Nothing with { IsBroken = true },
            { Value.Decision.Level: AccessLevel.Content } => new FamilyOpened(asked.Family, opened.Value, NeedsPurpose: false, IsBroken: false),
            { Value.Decision.Because: AccessBecause.NoPurpose } => new FamilyOpened(asked.Family, Shown: null, NeedsPurpose: true, IsBroken: false),
            _ => FamilyOpened.Nothing,
        };
    }

    /// <summary>Reads an address, and puts together what is asked of the record. An address that is of no family asks for one that is not there.</summary>
    /// <param name="context">The request, of somebody who is signed in.</param>
    /// <param name="address">What stands in the address.</param>
    /// <returns>What is asked.</returns>
    public async Task<RecordRequest> AskAsync(HttpContext context, string? address)
    {
        var signedIn = SignedIn.Of(context);
        var family = addresses.Read(address) ?? Nobody;
        var grant = await installation.Sessions.FindGrantAsync(signedIn.Token, family, context.RequestAborted);
        var now = clock.GetUtcNow();
        var request = new AccessRequest(signedIn.Account.ToViewer(installation.Journal.Access), now, grant?.Purpose, HasReason: false);
        return new RecordRequest(family, request, UnitedKingdomTime.DayOf(now), grant?.Reason ?? string.Empty);
    }
}
