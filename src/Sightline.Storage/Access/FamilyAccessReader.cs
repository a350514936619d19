using System.Data.Common;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Access;

/// <summary>Reads what decides who may see which family.</summary>
/// <param name="engine">The engine.</param>
/// <param name="ring">The key ring, for ties.</param>
internal sealed class FamilyAccessReader(IJournalEngine engine, KeyRing ring) : IAccessStore
{
    /// <summary>The facts about a family, and about every family.</summary>
    public const string Facts = """
        SELECT f.kind, f.position, f.person, f.agency, f.from_at, f.to_at, f.tie FROM standing_fact f WHERE f.family = @family
        UNION ALL
        SELECT f.kind, f.position, f.person, f.agency, f.from_at, f.to_at, f.tie FROM standing_fact f WHERE f.family = 0
        """;

    /// <summary>The families of a person who is looked for.</summary>
    public const string Found = """
        SELECT p.family FROM person p
        WHERE p.nhs_number = @nhs AND p.position = (SELECT MAX(l.position) FROM person l WHERE l.family = p.family)
        UNION
        SELECT p.family FROM person p
        WHERE p.born_on = @born AND p.family_name = @name AND (@given = '' OR p.given = @given) AND p.position = (SELECT MAX(l.position) FROM person l WHERE l.family = p.family)
        ORDER BY family LIMIT 100
        """;

    /// <summary>The children of a family's last register.</summary>
    public const string Children = """
        SELECT p.person, p.given, p.family_name, p.born_on, p.nhs_number FROM person p
        WHERE p.family = @family AND p.is_subject_child = 1 AND p.position = (SELECT MAX(l.position) FROM person l WHERE l.family = @family)
        ORDER BY p.born_on, p.person
        """;

    private const string Rules = "SELECT plain FROM journal WHERE family = 0 AND kind = 'sharing-rules-set' ORDER BY position DESC LIMIT 1";

    private const string Broken = "SELECT position, family, kind, actor, received_at, plain FROM journal WHERE kind IN ('glass-broken', 'broken-glass-reviewed') AND plain IS NOT NULL ORDER BY position";

    private static readonly Dictionary<string, AccessFactKind> Kinds = Enum.GetValues<AccessFactKind>().ToDictionary(k => Kebab.Of(k), StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<AccessFact>>> FactsAsync(FamilyKey family, CancellationToken stop = default) =>
        ReadAsync<IReadOnlyList<AccessFact>>(asks: null, Facts, [("family", family.Value)], async reader =>
        {
            var found = new List<AccessFact>();
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                found.Add(FactOf(reader));
            }

            return Reading<IReadOnlyList<AccessFact>>.Of(found);
        }, stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<SharingRule>>> RulesAsync(CancellationToken stop = default) =>
        ReadAsync(asks: null, Rules, [], async reader =>
        {
            if (!await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                return Reading<IReadOnlyList<SharingRule>>.Of([]);
            }

            return SharingRulesFormat.Read(reader.GetFieldValue<byte[]>(0)) is { } rules
                ? Reading<IReadOnlyList<SharingRule>>.Of(rules)
                : Reading<IReadOnlyList<SharingRule>>.Not("The sharing rules are written in a form that this program does not know: use the newer version of Sightline that wrote them.");
        }, stop);

    /// <inheritdoc/>
    public ValueTask<Reading<AccessDecision>> DecideAsync(AccessRequest request, FamilyKey family, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadAsync(asks: null, DecisionStatement.OfOne, [("family", family.Value), .. DecisionStatement.Parameters(request)], async reader =>
        {
            await reader.ReadAsync(stop).ConfigureAwait(false);
            return Reading<AccessDecision>.Of(DecisionOf(reader.GetString(0), request));
        }, stop);
    }

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<(FamilyKey Family, AccessDecision Decision)>>> OwnFamiliesAsync(AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadAsync<IReadOnlyList<(FamilyKey, AccessDecision)>>(asks: null, DecisionStatement.OfOwn, DecisionStatement.Parameters(request), async reader =>
        {
            var found = new List<(FamilyKey, AccessDecision)>();
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                // Broken glass and a reason make no family one's own.
                var decision = DecisionOf(reader.GetString(1), request);
                if (decision.Because is AccessBecause.Relationship or AccessBecause.NoPurpose)
                {
                    found.Add((new FamilyKey(reader.GetInt64(0)), decision));
                }
            }

            return Reading<IReadOnlyList<(FamilyKey, AccessDecision)>>.Of(found);
        }, stop);
    }

    /// <inheritdoc/>
    public async ValueTask<Reading<IReadOnlyList<PersonIdentity>>> ChildrenAsync(FamilyKey family, AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var decision = await DecideAsync(request, family, stop).ConfigureAwait(false);
        if (!decision.HasValue || decision.Value.Level == AccessLevel.Hidden)
        {
            return decision.HasValue ? Reading<IReadOnlyList<PersonIdentity>>.Of([]) : Reading<IReadOnlyList<PersonIdentity>>.Not(decision.Reason);
        }

        return await ReadAsync<IReadOnlyList<PersonIdentity>>(OpenedFamily.Asks(request, family), Children, [("family", family.Value)], async reader =>
        {
            var children = new List<PersonIdentity>();
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                children.Add(new PersonIdentity(reader.GetString(0), TextOf(reader, 1), TextOf(reader, 2), TextOf(reader, 3) is { } born ? IsoDay.Read(born) : null, TextOf(reader, 4), IsSubjectChild: true));
            }

            return Reading<IReadOnlyList<PersonIdentity>>.Of(children);
        }, stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Reading<IReadOnlyList<FamilyKey>>> FindAsync(PersonSought person, AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(request);
        if (!person.IsEnough)
        {
            return Reading<IReadOnlyList<FamilyKey>>.Not("Give the family name and the date of birth, or the NHS number.");
        }

        (string, object)[] sought =
        [
            ("nhs", person.NhsNumber ?? string.Empty),
            ("born", person.NhsNumber is null && person.BornOn is { } born ? IsoDay.Of(born) : string.Empty),
            ("name", person.Family ?? string.Empty),
            ("given", person.Given ?? string.Empty),
        ];
        var candidates = await ReadAsync<IReadOnlyList<FamilyKey>>(OpenedFamily.Asks(request, FamilyKey.Partnership), Found, sought, async reader =>
        {
            var families = new List<FamilyKey>();
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                families.Add(new FamilyKey(reader.GetInt64(0)));
            }

            return Reading<IReadOnlyList<FamilyKey>>.Of(families);
        }, stop).ConfigureAwait(false);
        if (!candidates.HasValue)
        {
            return candidates;
        }

        var found = new List<FamilyKey>();
        foreach (var family in candidates.Value)
        {
            var decision = await DecideAsync(request, family, stop).ConfigureAwait(false);
            if (!decision.HasValue)
            {
                return Reading<IReadOnlyList<FamilyKey>>.Not(decision.Reason);
            }

            if (decision.Value.Level != AccessLevel.Hidden && found.Count < PersonSought.Most)
            {
                found.Add(family);
            }
        }

        return Reading<IReadOnlyList<FamilyKey>>.Of(found);
    }

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<GlassToReview>>> GlassToReviewAsync(CancellationToken stop = default) =>
        ReadAsync<IReadOnlyList<GlassToReview>>(OpenedFamily.AsksForBrokenGlass, Broken, [], async reader =>
        {
            var waiting = new SortedDictionary<long, GlassToReview>();
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                var position = reader.GetInt64(0);
                if (string.Equals(reader.GetString(2), "glass-broken", StringComparison.Ordinal))
                {
                    waiting[position] = new GlassToReview(new Position(position), new FamilyKey(reader.GetInt64(1)), reader.GetString(3), Microseconds.Read(reader.GetInt64(4)));
                }
                else if (AccessItemOf.ReviewedGlass(reader.GetFieldValue<byte[]>(5)) is { } reviewed)
                {
                    waiting.Remove(reviewed.Value);
                }
            }

            return Reading<IReadOnlyList<GlassToReview>>.Of([.. waiting.Values]);
        }, stop);

    /// <inheritdoc/>
    public string ReferenceOf(FamilyKey family) => ring.Reference(family.Value);

    /// <inheritdoc/>
    public IReadOnlyList<string> TiesOf(StaffIdentity person) => [.. Ties.Of(person).Select(ring.Tie)];

    private static AccessDecision DecisionOf(string written, AccessRequest request)
    {
        var because = DecisionStatement.Read(written);
        return new AccessDecision(DecisionStatement.LevelOf(because, request.Viewer.Role), because);
    }

    private static AccessFact FactOf(DbDataReader reader) =>
        new(Kinds[reader.GetString(0)], reader.GetInt64(1), Microseconds.Read(reader.GetInt64(4)), reader.IsDBNull(5) ? null : Microseconds.Read(reader.GetInt64(5)))
        {
            PersonId = TextOf(reader, 2),
            AgencyId = TextOf(reader, 3),
            Tie = TextOf(reader, 6),
        };

    private static string? TextOf(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private async ValueTask<Reading<T>> ReadAsync<T>(string? asks, string sql, (string Name, object Value)[] parameters, Func<DbDataReader, ValueTask<Reading<T>>> read, CancellationToken stop)
        where T : class
    {
        try
        {
            var session = await engine.RentAsync(stop, asks).ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
            {
                var reader = await session.ReadAsync(sql, stop, parameters).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    return await read(reader).ConfigureAwait(false);
                }
            }
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            return Reading<T>.Not(engine.ReasonOf(e)!);
        }
    }
}
