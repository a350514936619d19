using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Population;

/// <summary>Writes rows as the agencies of the made-up authority would: on the day, or up to four days later.</summary>
internal sealed class RowWriter(Chance chance)
{
    private static readonly Dictionary<AgencyKind, Agency> Known = Enum.GetValues<AgencyKind>().ToDictionary(k => k, k => new Agency(Kebab.Of(k), Kebab.Of(k), k, "Made-up authority"));

    private readonly List<Entry> _entries = [];

    /// <summary>The agencies.</summary>
    public static IReadOnlyList<Agency> Agencies { get; } = [.. Known.Values];

    /// <summary>What has been written.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Writes a row.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="on">The day.</param>
    /// <param name="about">Whom it is about.</param>
    /// <param name="codes">Its codes.</param>
    /// <returns>The entry's recorded day.</returns>
    public DateOnly Write(AgencyKind agency, DateOnly on, string[] about, params ReadOnlySpan<(EntryKind Kind, EntryType? Type, EntryOutcome? Outcome)> codes) => Write(agency, on, about, Detail.None, codes);

    /// <summary>Writes a row with more to say.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="on">The day.</param>
    /// <param name="about">Whom it is about.</param>
    /// <param name="detail">What more it says.</param>
    /// <param name="codes">Its codes.</param>
    /// <returns>The entry's recorded day.</returns>
    public DateOnly Write(AgencyKind agency, DateOnly on, string[] about, Detail detail, params ReadOnlySpan<(EntryKind Kind, EntryType? Type, EntryOutcome? Outcome)> codes)
    {
        var reference = new RowReference(Kebab.Of(agency), _entries.Count + 1);
        var recorded = on.AddDays(chance.Happens(0.5) ? 0 : chance.Below(5));
        var written = new EntryCode[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            written[i] = new EntryCode(codes[i].Kind, codes[i].Type, codes[i].Outcome, [], codes[i].Type == EntryType.Figure ? detail.Figure : null);
        }

        _entries.Add(new Entry
        {
            Row = reference,
            AgencyId = Known[agency].Id,
            Happened = When.On(on),
            RecordedOn = recorded,
            Codes = written,
            Concerning = about,
            Seen = detail.Seen,
            NotSeen = detail.NotSeen,
            Told = detail.Told,
            Themes = detail.Themes,
            Says = detail.Says,
            Account = new WrittenAccount(reference, Known[agency], []),
        });
        return recorded;
    }
}

/// <summary>What a row says beside its codes.</summary>
internal sealed record Detail
{
    /// <summary>Nothing more.</summary>
    public static readonly Detail None = new();

    /// <summary>The children seen.</summary>
    public string[] Seen { get; init; } = [];

    /// <summary>The children not seen.</summary>
    public string[] NotSeen { get; init; } = [];

    /// <summary>The agencies told.</summary>
    public Told[] Told { get; init; } = [];

    /// <summary>The themes.</summary>
    public Theme[] Themes { get; init; } = [];

    /// <summary>What the words say.</summary>
    public Saying Says { get; init; }

    /// <summary>The attendance figure.</summary>
    public AttendanceFigure? Figure { get; init; }
}
