using Sightline.Application.Journal;

namespace Sightline.Storage.Journal;

/// <summary>
/// When each child of every family was last seen, as somebody knew it: one seek in an index a child, never a scan. The answer is materialised, or both engines would seek it
/// again each time that the statement names it.
/// </summary>
internal static class LastSeenReader
{
    /// <summary>The question; the last part is added where one agency looks.</summary>
    /// <param name="looking">Who looks.</param>
    /// <returns>The statement.</returns>
    public static string Statement(Looking looking) => $"""
        WITH c AS MATERIALIZED (
            SELECT p.family, p.person, (
                SELECT s.seen_on FROM seen s
                WHERE s.family = p.family AND s.person = p.person AND s.position <= @received AND s.known_on <= @known
                  AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.family = s.family AND x.position = s.position AND x.superseded_on <= @known AND x.by_position <= @received)
                  {(looking.To.AgencyId is null ? string.Empty : "AND EXISTS (SELECT 1 FROM knowledge k WHERE k.family = s.family AND k.agency = @agency AND k.position = s.position AND k.known_on <= @known)")}
                ORDER BY s.seen_on DESC LIMIT 1) AS last_seen
            FROM (SELECT j.family, MAX(j.position) AS position FROM journal j WHERE j.kind = 'register-recorded' AND j.position <= @received GROUP BY j.family) r
            JOIN person p ON p.family = r.family AND p.position = r.position AND p.is_subject_child = 1)
        SELECT c.family, c.person, c.last_seen FROM c WHERE c.last_seen IS NULL OR c.last_seen < @since
        """;

    /// <summary>Asks it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="since">Children who were seen on this day or later are left out.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The children, with the day on which each was last seen.</returns>
    public static async ValueTask<IReadOnlyList<ChildLastSeen>> ReadAsync(IJournalEngine engine, DateOnly since, Looking looking, CancellationToken stop)
    {
        var found = new List<ChildLastSeen>();
        var (received, known, from) = (("received", (object)looking.AsReceived.Value), ("known", (object)IsoDay.Of(looking.AsKnownOn)), ("since", (object)IsoDay.Of(since)));
        var session = await engine.RentAsync(stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reading = looking.To.AgencyId is { } agency
                ? session.ReadAsync(Statement(looking), stop, received, known, from, ("agency", agency))
                : session.ReadAsync(Statement(looking), stop, received, known, from);
            var reader = await reading.ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    DateOnly? last = await reader.IsDBNullAsync(2, stop).ConfigureAwait(false) ? null : IsoDay.Read(reader.GetString(2));
                    found.Add(new ChildLastSeen(new FamilyKey(reader.GetInt64(0)), reader.GetString(1), last));
                }
            }
        }

        return found;
    }
}
