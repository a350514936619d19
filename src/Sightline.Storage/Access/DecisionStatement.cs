using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Access;

/// <summary>
/// The one decision as a statement: what <see cref="DecideAccess"/> says of one family, said of many by the database. The two are tried against each other on made-up
/// worlds. PostgreSQL's second wall is made of the same words.
/// </summary>
internal static class DecisionStatement
{
    /// <summary>What decided about the family <c>c.family</c>, in the words of <see cref="AccessBecause"/>.</summary>
    public const string Because = """
        CASE
            WHEN @seesNoFamily = 1 THEN 'role-sees-no-family'
            WHEN EXISTS (
                SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind = 'seal' AND f.from_at <= @at AND (f.to_at IS NULL OR f.to_at > @at)
                  AND NOT EXISTS (SELECT 1 FROM access_fact n WHERE n.family = f.family AND n.kind = 'seal-named' AND n.position = f.position AND n.person = @viewer)) THEN 'sealed'
            WHEN EXISTS (SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind = 'declared-relationship' AND f.person = @viewer AND f.from_at <= @at AND (f.to_at IS NULL OR f.to_at > @at))
              OR EXISTS (SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind IN ('address-tie', 'household-tie') AND f.tie IN (@ties)) THEN 'conflict'
            WHEN EXISTS (SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind = 'surname-tie' AND f.tie IN (@ties))
              AND NOT EXISTS (SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind = 'surname-declared-unrelated' AND f.person = @viewer AND f.from_at <= @at AND (f.to_at IS NULL OR f.to_at > @at)) THEN 'declaration-needed'
            WHEN @hasPurpose = 1 AND {relationship} THEN 'relationship'
            WHEN @mayBreakGlass = 1 AND EXISTS (
                SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.kind = 'broken-glass' AND f.person = @viewer AND f.from_at <= @at AND f.to_at > @at) THEN 'broken-glass'
            WHEN {relationship} THEN 'no-purpose'
            WHEN @hasReason = 1 OR @isReviewer = 1 THEN 'no-relationship'
            ELSE 'no-reason'
        END
        """;

    private const string Relationship = """
        (EXISTS (
            SELECT 1 FROM standing_fact f WHERE f.family = c.family AND f.agency = @agency AND (@isForItsAgency = 1 OR f.person = @viewer)
              AND f.from_at <= @at AND (f.to_at IS NULL OR f.to_at > @at)
              AND ((@ofWork = 1 AND f.kind IN ('allocation', 'referral', 'invitation')) OR (@ofReview = 1 AND f.kind = 'review-appointment')))
         OR @ofDuty = 1 AND EXISTS (
            SELECT 1 FROM standing_fact f WHERE f.family IN (0, c.family) AND f.kind = 'duty-rota' AND f.agency = @agency AND (@isForItsAgency = 1 OR f.person = @viewer)
              AND f.from_at <= @at AND (f.to_at IS NULL OR f.to_at > @at)))
        """;

    /// <summary>The whole of it.</summary>
    public static string Decision { get; } = Because.Replace("{relationship}", Relationship, StringComparison.Ordinal);

    /// <summary>What decided about one family: <c>@family</c>.</summary>
    public static string OfOne { get; } = WithParameters($"SELECT {Decision} AS because FROM (SELECT @family AS family) c");

    /// <summary>The families with which somebody has a relationship of the own, and what decided about each.</summary>
    public static string OfOwn { get; } = WithParameters($"""
        SELECT c.family, {Decision} AS because
        FROM (SELECT DISTINCT o.family FROM access_fact o WHERE o.family > 0 AND o.agency = @agency AND (o.person = @viewer OR @isForItsAgency = 1)) c
        ORDER BY c.family
        """);

    /// <summary>The level that follows from what decided.</summary>
    /// <param name="because">What decided.</param>
    /// <param name="role">For which role: a reviewer looks for no family but one.</param>
    /// <returns>The level.</returns>
    public static AccessLevel LevelOf(AccessBecause because, Role role) => because switch
    {
        AccessBecause.Relationship or AccessBecause.BrokenGlass => AccessLevel.Content,
        AccessBecause.NoPurpose => AccessLevel.Findable,
        AccessBecause.NoRelationship when role != Role.Reviewer => AccessLevel.Findable,
        _ => AccessLevel.Hidden,
    };

    /// <summary>Reads what decided.</summary>
    /// <param name="written">The word.</param>
    /// <returns>What decided.</returns>
    public static AccessBecause Read(string written) => Enum.GetValues<AccessBecause>().First(b => string.Equals(Kebab.Of(b), written, StringComparison.Ordinal));

    /// <summary>The parameters of a request.</summary>
    /// <param name="request">Who asks, when and what for.</param>
    /// <returns>Each by its name.</returns>
    public static (string Name, object Value)[] Parameters(AccessRequest request)
    {
        var viewer = request.Viewer;
        var bases = DecideAccess.BasesOf(viewer.Role);
        return
        [
            ("viewer", viewer.Id),
            ("agency", viewer.AgencyId),
            ("at", Journal.Microseconds.Of(request.At)),
            ("seesNoFamily", Number(DecideAccess.SeesNoFamily(viewer.Role))),
            ("hasPurpose", Number(request.Purpose is { } purpose && DecideAccess.MayHave(viewer.Role, purpose))),
            ("mayBreakGlass", Number(DecideAccess.MayBreakGlass(viewer.Role))),
            ("hasReason", Number(request.HasReason)),
            ("isReviewer", Number(viewer.Role == Role.Reviewer)),
            ("isForItsAgency", Number(DecideAccess.IsForItsAgency(viewer.Role))),
            ("ofWork", Number(bases.Contains(RelationshipBasis.Allocation))),
            ("ofReview", Number(bases.Contains(RelationshipBasis.ReviewAppointment))),
            ("ofDuty", Number(bases.Contains(RelationshipBasis.DutyRota))),
            .. Enumerable.Range(0, Ties.Most).Select(i => ($"tie{i}", (object)(viewer.Ties.ElementAtOrDefault(i) ?? "-"))),
        ];
    }

    private static string WithParameters(string sql) =>
        sql.Replace("@ties", string.Join(", ", Enumerable.Range(0, Ties.Most).Select(i => $"@tie{i}")), StringComparison.Ordinal);

    private static object Number(bool value) => value ? 1L : 0L;
}
