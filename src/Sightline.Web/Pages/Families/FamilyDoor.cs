using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology.Timeline;
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
/// treated as one that is hidden: the same is looked up, and one thing is written, here into the history of whoever asked.
/// </summary>
/// <param name="addresses">Reads addresses.</param>
/// <param name="open">The one door.</param>
/// <param name="installation">Where everything is kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class FamilyDoor(FamilyAddresses addresses, OpenRecord open, IInstallation installation, TimeProvider clock)
{
    private static readonly FamilyKey Nobody = new(0);

    /// <summary>Opens a family's record.</summary>
    /// <param name="context">The request, of somebody who is signed in.</param>
    /// <param name="address">What stands in the address.</param>
    /// <returns>What may be shown.</returns>
    public async Task<FamilyOpened> OpenAsync(HttpContext context, string? address)
    {
        var (family, asked) = await AskAsync(context, address);
        if (family is not { } known)
        {
            return FamilyOpened.Nothing;
        }

        var opened = await open.RunAsync(asked, context.RequestAborted);
        return opened switch
        {
            { HasValue: false } => FamilyOpened.Nothing with { IsBroken = true },
            { Value.Decision.Level: AccessLevel.Content } => new FamilyOpened(known, opened.Value, NeedsPurpose: false, IsBroken: false),
            { Value.Decision.Because: AccessBecause.NoPurpose } => new FamilyOpened(known, Shown: null, NeedsPurpose: true, IsBroken: false),
            _ => FamilyOpened.Nothing,
        };
    }

    /// <summary>Reads an address, and puts together what is asked of the record. Where it is of none, what would be done for a hidden one is done.</summary>
    /// <param name="context">The request, of somebody who is signed in.</param>
    /// <param name="address">What stands in the address.</param>
    /// <returns>The family, null where the address is of none (any more); and what is asked, of nobody then.</returns>
    public async Task<(FamilyKey? Family, RecordRequest Asked)> AskAsync(HttpContext context, string? address)
    {
        var signedIn = SignedIn.Of(context);
        var family = addresses.Read(address);
        var there = await installation.Journal.HasFamilyAsync(family ?? Nobody, context.RequestAborted);
        var grant = await installation.Sessions.FindGrantAsync(signedIn.Token, family ?? Nobody, context.RequestAborted);
        var now = clock.GetUtcNow();
        var request = new AccessRequest(signedIn.Account.ToViewer(), now, grant?.Purpose, HasReason: false);
        var asked = new RecordRequest(family ?? Nobody, request, DateOnly.FromDateTime(now.UtcDateTime), grant?.Reason ?? string.Empty);
        if (there.IsThere || there.Reason is not null)
        {
            return (family, asked);
        }

        await LookForNobodyAsync(context, asked);
        return (null, asked);
    }

    // The calls of OpenRecord for a record that is there and hidden.
    private async Task LookForNobodyAsync(HttpContext context, RecordRequest asked)
    {
        var stop = context.RequestAborted;
        await installation.Journal.HasFamilyAsync(Nobody, stop);
        await installation.Journal.ReadFamilyAsync(Nobody, new Looking(asked.AsKnownOn, Reader.All, Position.Latest), stop);
        await installation.Facts.OfAsync(Nobody, stop);
        await installation.Accounts.NoteAsync(asked.Request.Viewer.Id, AccountHappening.AddressGuessed, asked.Request.Viewer.Id, stop);
    }
}
