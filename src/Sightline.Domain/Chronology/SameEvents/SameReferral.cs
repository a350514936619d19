using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// A referral as the agency that sent it and the agency that received it wrote it down: the receiver on the same day, or up to three days later (over a weekend).
/// Two agencies that refer the same family on one day have sent two referrals.
/// </summary>
internal sealed class SameReferral : SameEventRule
{
    /// <inheritdoc/>
    public override int DaysApart => 3;

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) => code.Kind == EntryKind.Referral;

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other)
    {
        var type = one.Code.Type ?? other.Code.Type;
        if (one.Code.Type is { } a && other.Code.Type is { } b && a != b)
        {
            return false;
        }

        return (Receives(one, type, other), Receives(other, type, one)) switch
        {
            (true, false) => Follows(one, other),
            (false, true) => Follows(other, one),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) => [.. differences.Day(), .. differences.Time(), .. differences.Outcome()];

    private static bool Follows(EventAccount received, EventAccount sent) =>
        received.IsWithin(sent, days: 0) || received.Happened.Earliest > sent.Happened.Earliest;

    private static bool Receives(EventAccount account, EntryType? type, EventAccount other) => type switch
    {
        EntryType.FrontDoor => account.Entry.Account.Agency.Kind == AgencyKind.ChildrensSocialCare,
        EntryType.EarlyHelp => account.Entry.Account.Agency.Kind is AgencyKind.EarlyHelp,
        _ => other.Names(account) && !account.Names(other),
    };
}
