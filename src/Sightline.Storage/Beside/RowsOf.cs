using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Beside;

/// <summary>The rows beside the journal that are made of what a thing says, their columns as <see cref="BesideTable"/> reads them, without the position.</summary>
internal static class RowsOf
{
    /// <summary>Who is in a register.</summary>
    /// <param name="family">The family.</param>
    /// <param name="people">The people.</param>
    /// <returns>A row each.</returns>
    public static IEnumerable<object?[]> People(long family, IEnumerable<PersonIdentity> people) =>
        people.Select(p => (object?[])[p.PersonId, family, p.Given, p.Family, p.BornOn is { } born ? IsoDay.Of(born) : null, p.NhsNumber, p.IsSubjectChild ? 1L : 0L]);

    /// <summary>What decides who may see a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>A row each.</returns>
    public static IEnumerable<object?[]> Facts(long family, IEnumerable<AccessFact> facts) =>
        facts.Select((f, i) => (object?[])[Kebab.Of(f.Kind), (long)i, family, f.PersonId, f.AgencyId, Microseconds.Of(f.FromAt), f.ToAt is { } to ? Microseconds.Of(to) : null, f.Tie]);

    /// <summary>Who knows a thing.</summary>
    /// <param name="family">The family.</param>
    /// <param name="known">Each agency, with its day.</param>
    /// <returns>A row each.</returns>
    public static IEnumerable<object?[]> Known(long family, IEnumerable<(string Agency, string On)> known) => known.Select(k => (object?[])[k.Agency, family, k.On]);

    /// <summary>Who was seen.</summary>
    /// <param name="family">The family.</param>
    /// <param name="seen">Each child, with its day.</param>
    /// <param name="knownOn">Since when that is known.</param>
    /// <returns>A row each.</returns>
    public static IEnumerable<object?[]> Seen(long family, IEnumerable<SeenOn> seen, string knownOn) => seen.Select(s => (object?[])[s.PersonId, IsoDay.Of(s.On), family, knownOn]);
}
