namespace Sightline.Domain.Chronology.Timeline;

/// <summary>How far services were involved with each child, as the decisions on the reader's line say. Further accounts of one decision change nothing.</summary>
public sealed class Statuses
{
    private readonly FamilyLine _line;
    private readonly Homes _homes;
    private readonly List<Fact> _decisions = [];
    private readonly List<StatusPeriod>[] _periods;
    private bool _isStale;

    internal Statuses(FamilyLine line, Homes homes)
    {
        _line = line;
        _homes = homes;
        _periods = new List<StatusPeriod>[line.Members.All.Count];
        for (var i = 0; i < _periods.Length; i++)
        {
            _periods[i] = [];
        }
    }

    /// <summary>Every time of involvement with a child, by first day.</summary>
    /// <param name="child">The child.</param>
    /// <returns>The times; those that ended too.</returns>
    public IReadOnlyList<StatusPeriod> Of(FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(child);
        if (_isStale)
        {
            Follow();
            _isStale = false;
        }

        return _periods[child.Index];
    }

    /// <summary>The involvement at a level that goes on.</summary>
    /// <param name="child">The child.</param>
    /// <param name="level">The level.</param>
    /// <returns>The time; null where there is none now.</returns>
    public StatusPeriod? Now(FamilyMember child, StatusLevel level)
    {
        var periods = Of(child);
        for (var i = periods.Count - 1; i >= 0; i--)
        {
            if (periods[i].Level == level && periods[i].EndedBy is null)
            {
                return periods[i];
            }
        }

        return null;
    }

    /// <summary>Whether the clocks of home have ended: the child is away in care, or care proceedings have been issued.</summary>
    /// <param name="child">The child.</param>
    /// <returns>True while so.</returns>
    public bool IsAway(FamilyMember child) =>
        (Now(child, StatusLevel.LookedAfter) ?? Now(child, StatusLevel.Proceedings)) is { } away && !_homes.IsBackWithParent(child, away.From);

    /// <summary>The child protection plan that goes on, or else the time in need.</summary>
    /// <param name="child">The child.</param>
    /// <returns>The time; null where the child is open at neither level.</returns>
    public StatusPeriod? PlanOrInNeed(FamilyMember child) => Now(child, StatusLevel.ChildProtectionPlan) ?? Now(child, StatusLevel.ChildInNeed);

    internal void Clear()
    {
        _decisions.Clear();
        _isStale = true;
    }

    internal void Take(LineRow row)
    {
        foreach (var fact in row.Facts)
        {
            if (fact.Kind == EntryKind.Decision || (fact.Type == EntryType.PloInitial && fact.Outcome is EntryOutcome.Held or null))
            {
                var at = _decisions.Count;
                while (at > 0 && _decisions[at - 1].Row.Index > row.Index)
                {
                    at--;
                }

                _decisions.Insert(at, fact);
                _isStale = true;
            }
        }
    }

    private void Follow()
    {
        foreach (var periods in _periods)
        {
            periods.Clear();
        }

        foreach (var decision in _decisions)
        {
            foreach (var index in decision.Concerning.Indexes())
            {
                if (_line.Members.All[index].IsSubjectChild)
                {
                    Apply(decision, _periods[index]);
                }
            }
        }
    }

    private void Apply(Fact decision, List<StatusPeriod> periods)
    {
        var row = decision.Row;
        switch (decision.Type)
        {
            case EntryType.EarlyHelpOpened:
                Start(periods, StatusLevel.EarlyHelp, row);
                break;
            case EntryType.EarlyHelpClosed:
                End(periods, row, StatusLevel.EarlyHelp);
                break;
            case EntryType.ChildInNeedOpened:
                EndEarlier(periods, row);
                Start(periods, StatusLevel.ChildInNeed, row);
                break;
            case EntryType.ChildInNeedClosed:
                End(periods, row, StatusLevel.ChildInNeed);
                break;
            case EntryType.PlanStarted:
                EndEarlier(periods, row);
                Start(periods, StatusLevel.ChildProtectionPlan, row);
                End(periods, row, StatusLevel.ChildInNeed);
                break;
            case EntryType.PlanEnded:
                End(periods, row, StatusLevel.ChildProtectionPlan);
                break;
            case EntryType.PloStarted or EntryType.PloInitial:
                Start(periods, StatusLevel.PreProceedings, row);
                break;
            case EntryType.PloEnded:
                End(periods, row, StatusLevel.PreProceedings);
                break;
            case EntryType.ProceedingsIssued:
                Start(periods, StatusLevel.Proceedings, row);
                End(periods, row, StatusLevel.PreProceedings);
                break;
            case EntryType.Accommodated or EntryType.PoliceProtection or EntryType.InterimCareOrder or EntryType.CareOrder or EntryType.EmergencyProtectionOrder:
                Start(periods, StatusLevel.LookedAfter, row);
                break;
            case EntryType.LookedAfterEnded or EntryType.ReturnedHome:
                End(periods, row, StatusLevel.LookedAfter, StatusLevel.Proceedings);
                break;
            case EntryType.CaseClosed when ClosesSocialCare(row):
                End(periods, row, StatusLevel.ChildInNeed, StatusLevel.ChildProtectionPlan, StatusLevel.PreProceedings);
                break;
            case EntryType.CaseClosed when _line.Agencies[row.Agency].Kind == Agencies.AgencyKind.EarlyHelp:
                End(periods, row, StatusLevel.EarlyHelp);
                break;
            default:
                break;
        }
    }

    private bool ClosesSocialCare(LineRow row) => _line.Agencies[row.Agency].Kind == Agencies.AgencyKind.ChildrensSocialCare;

    private static void Start(List<StatusPeriod> periods, StatusLevel level, LineRow row)
    {
        var open = periods.FindLast(p => p.Level == level && p.EndedBy is null);
        if (open is null)
        {
            // A second account of the day on which it ended does not begin it again.
            if (periods.FindLast(p => p.Level == level)?.To != row.On)
            {
                periods.Add(new StatusPeriod(level, row));
            }
        }
        else if (open.From.DayNumber + 7 >= row.On.DayNumber)
        {
            open.AddAccount(row);
        }
    }

    // Who is in need or on a plan from a later day on is at home again, whether or not somebody wrote so.
    private static void EndEarlier(List<StatusPeriod> periods, LineRow row)
    {
        foreach (var period in periods)
        {
            if (period.EndedBy is null && period.Level is (StatusLevel.LookedAfter or StatusLevel.Proceedings) && period.From < row.On)
            {
                period.EndedBy = row;
            }
        }
    }

    private static void End(List<StatusPeriod> periods, LineRow row, params ReadOnlySpan<StatusLevel> levels)
    {
        foreach (var period in periods)
        {
            if (period.EndedBy is null && levels.Contains(period.Level) && period.From <= row.On)
            {
                period.EndedBy = row;
            }
        }
    }
}
