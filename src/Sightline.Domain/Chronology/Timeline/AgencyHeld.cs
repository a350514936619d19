using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// What a record holds of one agency on the day of a view, so that its silence is said for what it is: nothing sent since a day, asked and answered without a concern, asked and
/// not answered, or never asked.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Entries">How many dated entries of it are there.</param>
/// <param name="LastOn">The last day on which one of them was written down; null where there is none.</param>
/// <param name="Asked">The last row in which another agency asked it; null where none did.</param>
/// <param name="Answer">The first row that the agency itself wrote since it was asked; null where there is none.</param>
public sealed record AgencyHeld(Agency Agency, int Entries, DateOnly? LastOn, LineRow? Asked, LineRow? Answer)
{
    /// <summary>What its silence is.</summary>
    public Silence Silence =>
        Asked is null ? Entries > 0 ? Silence.NothingSince : Silence.NeverAsked
        : Answer is null ? Silence.AskedNotAnswered
        : IsWithoutConcern(Answer) ? Silence.AskedNoConcern
        : Silence.NothingSince;

    /// <summary>Every agency of the register, and every other that wrote something that is known by the day of the view.</summary>
    /// <param name="view">The view.</param>
    /// <returns>Them, in the order of the line.</returns>
    public static IReadOnlyList<AgencyHeld> OfAll(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var held = new List<AgencyHeld>();
        for (var i = 0; i < view.Line.Agencies.Count; i++)
        {
            if (Of(view, i) is var one && (one.Entries > 0 || view.Line.Register.Agencies.Any(a => string.Equals(a.Id, one.Agency.Id, StringComparison.Ordinal))))
            {
                held.Add(one);
            }
        }

        return held;
    }

    private static AgencyHeld Of(View view, int index)
    {
        var agency = view.Line.Agencies[index];
        var (entries, last) = (0, (DateOnly?)null);
        LineRow? asked = null;
        LineRow? answer = null;
        foreach (var row in view.Rows)
        {
            if (row.Agency != index)
            {
                if (row.Is(EntryKind.Sharing, EntryType.Asked) && row.Entry.Told.Any(t => string.Equals(t.AgencyId, agency.Id, StringComparison.Ordinal)))
                {
                    (asked, answer) = (row, null);
                }

                continue;
            }

            entries++;
            last = last is null || row.RecordedOn > last ? row.RecordedOn : last;
            answer ??= asked is null ? null : row;
        }

        return new AgencyHeld(agency, entries, last, asked, answer);
    }

    // Nobody's words are weighed here: the answer bears on no theme, and every code of it says 'neutral', 'positive' or that something was told.
    private static bool IsWithoutConcern(LineRow row) =>
        row.Entry.Themes.Count == 0
        && row.Facts.Count > 0
        && row.Facts.All(f => f is { Kind: EntryKind.Observation, Outcome: EntryOutcome.Neutral or EntryOutcome.Positive } or { Kind: EntryKind.Sharing, Type: EntryType.Told });
}

/// <summary>What the silence of an agency is.</summary>
public enum Silence
{
    /// <summary>It sent something; since the last of it, nothing.</summary>
    NothingSince,

    /// <summary>It was asked, and answered that it has no concern.</summary>
    AskedNoConcern,

    /// <summary>It was asked, and has not answered.</summary>
    AskedNotAnswered,

    /// <summary>It sent nothing, and nobody is on record as having asked it.</summary>
    NeverAsked,
}
