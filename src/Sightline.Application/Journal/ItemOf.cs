using System.Security.Cryptography;
using System.Text;
using Sightline.Application.Journal.Format;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Journal;

/// <summary>Makes things for the journal out of what the domain knows.</summary>
public static class ItemOf
{
    /// <summary>A family, to be opened.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="label">What the family is called; it is kept encrypted.</param>
    /// <returns>The item.</returns>
    public static JournalItem Opening(SourceReference source, string actor, string label) => new()
    {
        Kind = JournalKind.FamilyOpened,
        Source = source,
        Actor = actor,
        Plain = """{"v":1}""",
        Narrative = Encoding.UTF8.GetBytes(label),
    };

    /// <summary>Who is who, to be recorded in the place of what was recorded before.</summary>
    /// <param name="family">The family.</param>
    /// <param name="register">The register.</param>
    /// <param name="before">The register that stands now.</param>
    /// <param name="system">The sender's system.</param>
    /// <param name="actor">By whom.</param>
    /// <returns>The item; null where the register that stands now says the same.</returns>
    public static JournalItem? Recording(FamilyKey family, Register register, Register before, string system, string actor)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(before);
        var written = RegisterFormat.Write(register);
        var standing = RegisterFormat.Write(before);

        // The version names what it comes after, so that a register which is changed and then changed back is recorded twice.
        return written.AsSpan().SequenceEqual(standing)
            ? null
            : RegisterOf(family, register, written, SourceReference.Of(system, $"register of {family.Value}", VersionOf([.. SHA256.HashData(standing), .. written])), actor);
    }

    /// <summary>Who is who, in the place of a register that was read. Of two that are to stand in the place of one, the second is answered that something is there already.</summary>
    /// <param name="before">The record as it was read.</param>
    /// <param name="register">The register as it is from now on.</param>
    /// <param name="actor">By whom.</param>
    /// <returns>The item; null where the register that stands says the same.</returns>
    public static JournalItem? ChangingRegister(FamilyRecord before, Register register, string actor)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(register);
        var written = RegisterFormat.Write(register);
        var source = SourceReference.Of("register", $"{before.Family.Value} after {before.RegisterAt?.Value ?? 0}", "1");
        return written.AsSpan().SequenceEqual(RegisterFormat.Write(before.Register)) ? null : RegisterOf(before.Family, register, written, source, actor);
    }

    /// <summary>An entry, to be recorded.</summary>
    /// <param name="family">The family.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="actor">By whom.</param>
    /// <returns>The item.</returns>
    public static JournalItem Recording(FamilyKey family, Entry entry, SourceReference source, string actor)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new JournalItem
        {
            Kind = JournalKind.EntryRecorded,
            Family = family,
            Source = source,
            Actor = actor,
            Plain = EntryPlainFormat.Write(entry),
            Narrative = NarrativeFormat.Write(entry),
            KnownOn = Reader.All.Since(entry),
            KnownTo = KnownToOf(entry),
            Seen = SeenOf(entry),
        };
    }

    /// <summary>An entry, to stand in the place of an earlier version of it.</summary>
    /// <param name="recording">The new version, made by <see cref="Recording(FamilyKey, Entry, SourceReference, string)"/>.</param>
    /// <param name="corrects">The version in whose place it stands.</param>
    /// <param name="on">The day of the correction: before it, the old version stands.</param>
    /// <returns>The item; nobody knows the new version before the day of the correction.</returns>
    public static JournalItem Correcting(JournalItem recording, Position corrects, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return recording with
        {
            Kind = JournalKind.EntryCorrected,
            Plain = EntryPlainFormat.Corrected(recording.Plain, on),
            Supersedes = corrects,
            SupersededOn = on,
            KnownOn = Later(recording.KnownOn, on),
            KnownTo = [.. recording.KnownTo.Select(k => k with { On = Later(k.On, on) })],
        };
    }

    /// <summary>A withdrawal of an entry.</summary>
    /// <param name="family">The family.</param>
    /// <param name="withdraws">The version that is withdrawn.</param>
    /// <param name="on">The day of the withdrawal: before it, the version stands.</param>
    /// <param name="reason">Why, in words; kept encrypted, and not empty.</param>
    /// <param name="source">Where the withdrawal comes from.</param>
    /// <param name="actor">By whom.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static JournalItem Withdrawing(FamilyKey family, Position withdraws, DateOnly on, string reason, SourceReference source, string actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new JournalItem
        {
            Kind = JournalKind.EntryWithdrawn,
            Family = family,
            Source = source,
            Actor = actor,
            Plain = """{"v":1}""",
            Narrative = Encoding.UTF8.GetBytes(reason),
            Supersedes = withdraws,
            SupersededOn = on,
            KnownOn = on,
        };
    }

    /// <summary>That somebody asked to see a record, to be written before anything is shown.</summary>
    /// <param name="family">The family.</param>
    /// <param name="access">Who, what for, and what was decided.</param>
    /// <param name="at">When.</param>
    /// <returns>The item; each is of its own.</returns>
    public static JournalItem Access(FamilyKey family, AccessRecord access, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(access);
        return new JournalItem
        {
            Kind = access.Level == AccessLevel.Hidden ? JournalKind.RecordRefused : JournalKind.RecordOpened,
            Family = family,
            Source = SourceReference.Of("access", Guid.CreateVersion7(at).ToString(), "1"),
            Actor = access.PersonId,
            Plain = access.ToPlain(),
            Narrative = Encoding.UTF8.GetBytes(access.Reason),
        };
    }

    private static JournalItem RegisterOf(FamilyKey family, Register register, byte[] written, SourceReference source, string actor) => new()
    {
        Kind = JournalKind.RegisterRecorded,
        Family = family,
        Source = source,
        Actor = actor,
        Plain = """{"v":1}""",
        Narrative = written,
        Facts = FactsOfRegister.Of(register),
        Ties = Ties.Of(register),
        People = [.. register.People.Select(p => new PersonIdentity(p.Id, p.Given, p.Family, p.Born?.Latest, p.NhsNumber, p.IsSubjectChild))],
    };

    private static string VersionOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16));

    /// <summary>The children whom an entry shows to have been seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Each once.</returns>
    internal static IReadOnlyList<SeenOn> SeenOf(Entry entry) =>
        entry.Happened is { } happened ? [.. entry.Seen.Concat(entry.SeenAlone).Distinct(StringComparer.Ordinal).Select(c => new SeenOn(c, happened.Latest))] : [];

    /// <summary>Since when each agency knows an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Each agency once, its writer first.</returns>
    internal static IReadOnlyList<KnownTo> KnownToOf(Entry entry)
    {
        var known = new List<KnownTo>(2);
        foreach (var agency in entry.Told.Select(t => t.AgencyId).Concat(entry.Attended).Prepend(entry.AgencyId))
        {
            if (!known.Exists(k => string.Equals(k.AgencyId, agency, StringComparison.Ordinal)))
            {
                known.Add(new KnownTo(agency, Knowledge.Since(entry, agency)));
            }
        }

        return known;
    }

    /// <summary>The day, or that of a correction where it is later.</summary>
    /// <param name="day">The day; null for none.</param>
    /// <param name="on">The day of the correction.</param>
    /// <returns>The later one; null where there was none.</returns>
    internal static DateOnly? Later(DateOnly? day, DateOnly on) => day is null || day >= on ? day : on;
}
