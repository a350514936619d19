namespace Sightline.Domain.Chronology.Timeline;

/// <summary>How far services are involved with a child. Several may be so at once: a child may be on a plan and in pre-proceedings.</summary>
public enum StatusLevel
{
    /// <summary>Early help.</summary>
    EarlyHelp,

    /// <summary>Child in need (in Wales: care and support).</summary>
    ChildInNeed,

    /// <summary>On a child protection plan (in Wales: on the Child Protection Register).</summary>
    ChildProtectionPlan,

    /// <summary>In pre-proceedings (the public law outline).</summary>
    PreProceedings,

    /// <summary>Away from home in care: accommodated, under police protection or by an order.</summary>
    LookedAfter,

    /// <summary>Care proceedings have been issued.</summary>
    Proceedings,
}

/// <summary>A time during which services were involved with a child at one level. It follows decisions, and begins and ends on their day.</summary>
public sealed class StatusPeriod
{
    private readonly List<LineRow> _accounts = [];

    internal StatusPeriod(StatusLevel level, LineRow startedBy)
    {
        Level = level;
        StartedBy = startedBy;
        AddAccount(startedBy);
    }

    /// <summary>The level.</summary>
    public StatusLevel Level { get; }

    /// <summary>The first day.</summary>
    public DateOnly From => StartedBy.On;

    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? To => EndedBy?.On;

    /// <summary>The row that says that it began.</summary>
    public LineRow StartedBy { get; }

    /// <summary>The row that says that it ended; null while it goes on.</summary>
    public LineRow? EndedBy { get; internal set; }

    /// <summary>Every agency's account of its beginning, the first one first.</summary>
    public IReadOnlyList<LineRow> Accounts => _accounts;

    /// <summary>The themes on which it began, in all of <see cref="Accounts"/>.</summary>
    public ThemeSet Themes { get; private set; }

    internal void AddAccount(LineRow row)
    {
        _accounts.Add(row);
        Themes |= row.Themes;
    }
}
