using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>Finds the accounts of one event by one rule: by day and person first, so that the work grows with the entries and not with their pairs.</summary>
internal static class AccountsOfOneEvent
{
    /// <summary>A stretch longer than a week says too little about the day to join accounts on it.</summary>
    private const int LongestStretch = 6;

    /// <summary>So many accounts of one kind about one person on one day cannot be told apart; they stay apart.</summary>
    private const int MostOnOneDay = 64;

    /// <summary>Finds every pair of accounts of one event.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="register">Who is who.</param>
    /// <returns>The pairs, each once.</returns>
    public static IEnumerable<(EventAccount One, EventAccount Other)> Find(SameEventRule rule, IReadOnlyList<Entry> entries, Register register)
    {
        var accounts = AccountsFor(rule, entries, register);
        var pairs = Candidates(rule, accounts).ToList();
        var best = BestFits(accounts, pairs);
        var events = new EventGroups(accounts);
        foreach (var (one, other, fit) in pairs.OrderByDescending(p => p.Fit).ThenBy(p => p.One).ThenBy(p => p.Other))
        {
            if (best.IsOnly(one, accounts[other], fit) && best.IsOnly(other, accounts[one], fit))
            {
                events.Join(one, other);
            }
        }

        return events.Pairs();
    }

    private static List<EventAccount> AccountsFor(SameEventRule rule, IReadOnlyList<Entry> entries, Register register)
    {
        var accounts = new List<EventAccount>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Happened is not { } happened || happened.Latest.DayNumber - happened.Earliest.DayNumber > LongestStretch)
            {
                continue;
            }

            for (var c = 0; c < entry.Codes.Count; c++)
            {
                var code = entry.Codes[c];
                if (rule.IsAbout(code) && !IsSaidBefore(entry.Codes, c))
                {
                    accounts.AddRange(rule.SubjectsOf(entry, register).Select(subject => new EventAccount(i, entry, code, subject)));
                }
            }
        }

        // Ties are settled by where the rows stand in the files, so the answer does not hang on the order of the entries.
        return [.. accounts.OrderBy(a => a.Entry.Row.File, StringComparer.Ordinal).ThenBy(a => a.Entry.Row.Row)];
    }

    private static bool IsSaidBefore(IReadOnlyList<EntryCode> codes, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (codes[i].Kind == codes[at].Kind && codes[i].Type == codes[at].Type)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(int One, int Other, int Fit)> Candidates(SameEventRule rule, List<EventAccount> accounts)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var together in ByDayAndPerson(rule, accounts).Values.Where(t => t.Count is > 1 and <= MostOnOneDay))
        {
            for (var i = 0; i < together.Count; i++)
            {
                for (var j = i + 1; j < together.Count; j++)
                {
                    var (one, other) = (accounts[together[i]], accounts[together[j]]);
                    if (IsPossible(rule, one, other) && seen.Add((together[i], together[j])))
                    {
                        yield return (together[i], together[j], Fit(one, other));
                    }
                }
            }
        }
    }

    private static bool IsPossible(SameEventRule rule, EventAccount one, EventAccount other) =>
        !string.Equals(one.Entry.AgencyId, other.Entry.AgencyId, StringComparison.Ordinal)
        && string.Equals(one.Subject, other.Subject, StringComparison.Ordinal)
        && one.IsWithin(other, rule.DaysApart)
        && rule.CanBeOne(one, other);

    private static Dictionary<(int Day, string Person), List<int>> ByDayAndPerson(SameEventRule rule, List<EventAccount> accounts)
    {
        var together = new Dictionary<(int Day, string Person), List<int>>();
        for (var i = 0; i < accounts.Count; i++)
        {
            var happened = accounts[i].Happened;
            foreach (var person in accounts[i].People)
            {
                for (var day = happened.Earliest.DayNumber; day <= happened.Latest.DayNumber + rule.DaysApart; day++)
                {
                    if (!together.TryGetValue((day, person), out var list))
                    {
                        together[(day, person)] = list = [];
                    }

                    list.Add(i);
                }
            }
        }

        return together;
    }

    private static BestFit BestFits(List<EventAccount> accounts, List<(int One, int Other, int Fit)> pairs)
    {
        var best = new BestFit();
        foreach (var (one, other, fit) in pairs)
        {
            best.Add(one, accounts[other], fit);
            best.Add(other, accounts[one], fit);
        }

        return best;
    }

    // In hundredths: people in common weigh most, then one naming the other, the day, the time, the type and the outcome.
    private static int Fit(EventAccount one, EventAccount other)
    {
        var common = one.People.Count(other.People.Contains);
        var fit = 100 * common / (one.People.Count + other.People.Count - common);
        fit += one.Names(other) || other.Names(one) ? 50 : 0;
        fit += one.IsWithin(other, days: 0) ? 50 : 0;
        fit += one.Apart(other) is { } between ? 50 - (int)Math.Min(50, between.TotalMinutes / 10) : 0;
        fit += one.Code.Type == other.Code.Type ? 30 : 0;
        fit += one.Code.Outcome == other.Code.Outcome ? 10 : 0;
        return fit;
    }

    /// <summary>For each account and each other agency, how well that agency's best account fits, and whether only one fits so well.</summary>
    private sealed class BestFit
    {
        private readonly Dictionary<(int Account, string Agency), (int Fit, int Entry, bool IsOnly)> _best = [];

        public void Add(int account, EventAccount other, int fit)
        {
            var key = (account, other.Entry.AgencyId);
            if (!_best.TryGetValue(key, out var best) || fit > best.Fit)
            {
                _best[key] = (fit, other.Index, IsOnly: true);
            }
            else if (fit == best.Fit && other.Index != best.Entry)
            {
                _best[key] = best with { IsOnly = false };
            }
        }

        public bool IsOnly(int account, EventAccount other, int fit) =>
            _best.TryGetValue((account, other.Entry.AgencyId), out var best) && best.IsOnly && best.Fit == fit && best.Entry == other.Index;
    }
}
