namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>Accounts gathered by event, at most one of each agency, so that no chain of accounts ever joins two rows of one agency.</summary>
internal sealed class EventGroups
{
    private readonly List<EventAccount> _accounts;
    private readonly Dictionary<int, List<int>> _groups = [];

    /// <summary>Begins with every account alone.</summary>
    /// <param name="accounts">The accounts.</param>
    public EventGroups(List<EventAccount> accounts) => _accounts = accounts;

    /// <summary>Puts two accounts, and those already with them, into one event, unless an agency would be in it twice.</summary>
    /// <param name="one">An account's place among the accounts.</param>
    /// <param name="other">Another's.</param>
    public void Join(int one, int other)
    {
        var here = Of(one);
        var there = Of(other);
        if (ReferenceEquals(here, there) || here.Any(a => there.Any(b => IsOneAgency(a, b))))
        {
            return;
        }

        here.AddRange(there);
        foreach (var account in there)
        {
            _groups[account] = here;
        }
    }

    /// <summary>Every two accounts of one event.</summary>
    /// <returns>The pairs, each once.</returns>
    public IEnumerable<(EventAccount One, EventAccount Other)> Pairs() =>
        from accounts in _groups.Values.Distinct()
        from one in accounts
        from other in accounts
        where one < other
        select (_accounts[one], _accounts[other]);

    private bool IsOneAgency(int one, int other) =>
        string.Equals(_accounts[one].Entry.AgencyId, _accounts[other].Entry.AgencyId, StringComparison.Ordinal);

    private List<int> Of(int account) => _groups.TryGetValue(account, out var group) ? group : _groups[account] = [account];
}
