namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// One event counts once: accounts by several agencies of one visit, appointment, incident, move or referral are one where they name a person in common and lie
/// a day or two apart. Two rows of one agency are two events.
/// </summary>
public static class CountedOnce
{
    /// <summary>Accounts of one visit, appointment, incident or move lie at most so many days apart.</summary>
    public const int UsualDaysApart = 2;

    /// <summary>A referral's echo in the receiver's record lies at most so many days after it.</summary>
    public const int ReferralDaysApart = 7;

    /// <summary>Gathers accounts into events.</summary>
    /// <param name="accounts">The accounts, oldest first.</param>
    /// <param name="daysApart">How many days apart accounts of one event may lie.</param>
    /// <param name="canBeOne">Whether two accounts may be of one event, beside people and days; null where they always may.</param>
    /// <returns>The events, oldest first.</returns>
    public static IReadOnlyList<LineEvent> Of(IReadOnlyList<Fact> accounts, int daysApart = UsualDaysApart, Func<Fact, Fact, bool>? canBeOne = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var events = new List<LineEvent>(accounts.Count);
        foreach (var account in accounts)
        {
            var at = events.Count - 1;
            for (; at >= 0; at--)
            {
                if (account.On.DayNumber - events[at].LastOn.DayNumber > daysApart + daysApart)
                {
                    at = -1;
                    break;
                }

                if (events[at].Takes(account, daysApart, canBeOne))
                {
                    break;
                }
            }

            if (at >= 0)
            {
                events[at].Add(account);
            }
            else
            {
                events.Add(new LineEvent(account));
            }
        }

        return events;
    }
}

/// <summary>An event, with every account of it.</summary>
public sealed class LineEvent
{
    private readonly List<Fact> _accounts;

    internal LineEvent(Fact first)
    {
        _accounts = [first];
        LastOn = first.On;
    }

    /// <summary>The day by which the first account counts.</summary>
    public DateOnly On => _accounts[0].On;

    /// <summary>The first account.</summary>
    public Fact First => _accounts[0];

    /// <summary>The accounts.</summary>
    public IReadOnlyList<Fact> Accounts => _accounts;

    internal DateOnly LastOn { get; private set; }

    internal bool Takes(Fact account, int daysApart, Func<Fact, Fact, bool>? canBeOne)
    {
        if (account.On.DayNumber - On.DayNumber > daysApart || !account.Concerning.Overlaps(First.Concerning))
        {
            return false;
        }

        foreach (var other in _accounts)
        {
            if (other.Row.Agency == account.Row.Agency && other.Row != account.Row)
            {
                return false;
            }
        }

        return canBeOne is null || canBeOne(First, account);
    }

    internal void Add(Fact account)
    {
        _accounts.Add(account);
        LastOn = account.On;
    }
}
