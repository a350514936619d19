using System.Data.Common;
using System.Text;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Storage.Accounts;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Beside;

/// <summary>Which rows follow from a row of the journal, by its plain content alone.</summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The read of one moment.</param>
/// <param name="tables">The tables, each at the position of the row.</param>
/// <param name="before">Who knew the versions that are corrected, in the order of the corrections.</param>
/// <param name="faults">Where it is told what is wrong.</param>
internal sealed class FollowingRows(DbConnection connection, DbTransaction transaction, IReadOnlyDictionary<string, BesideTable> tables, BesideTable before, BesideFaults faults)
{
    /// <summary>Who knew the versions that are corrected, by the position of the correction.</summary>
    public const string KnownBefore =
        "SELECT j.position, k.agency, k.known_on FROM journal j JOIN knowledge k ON k.family = j.family AND k.position = j.supersedes WHERE j.kind = 'entry-corrected' ORDER BY j.position";

    /// <summary>The kinds with which no row beside the journal is written.</summary>
    public static readonly IReadOnlySet<JournalKind> WithoutRows = new HashSet<JournalKind>
    {
        JournalKind.RecordOpened,
        JournalKind.RecordRefused,
        JournalKind.BrokenGlassReviewed,
        JournalKind.SharingRulesSet,
        JournalKind.JournalRestored,
        JournalKind.RecordHeld,
        JournalKind.HoldReleased,
        JournalKind.SignalAnswered,
        JournalKind.SignalAnswerWithdrawn,
        JournalKind.ThresholdsSet,
        JournalKind.DisclosureRequested,
        JournalKind.DisclosurePrepared,
        JournalKind.DisclosureConsented,
        JournalKind.DisclosureChecked,
        JournalKind.DisclosureSent,
    };

    /// <summary>The kinds whose plain half is a list of what they say about who may see a family; it can be ended.</summary>
    public static readonly IReadOnlySet<JournalKind> SayingFacts = new HashSet<JournalKind>
    {
        JournalKind.RelationshipGiven,
        JournalKind.RecordSealed,
        JournalKind.TieDeclared,
        JournalKind.GlassBroken,
        JournalKind.DutyRecorded,
        JournalKind.AddressProtected,
    };

    /// <summary>The further kinds with which rows beside the journal are written; each has a case here.</summary>
    public static readonly IReadOnlySet<JournalKind> WithRows = new HashSet<JournalKind>
    {
        JournalKind.FamilyOpened,
        JournalKind.RegisterRecorded,
        JournalKind.EntryRecorded,
        JournalKind.EntryCorrected,
        JournalKind.EntryWithdrawn,
        JournalKind.PlanRecorded,
        JournalKind.PlanWithdrawn,
        JournalKind.AccessFactEnded,
        JournalKind.RecordDisposed,
        JournalKind.AccountChanged,
        JournalKind.AccountHistoryTaken,
    };

    private readonly Dictionary<string, List<object?[]>> _rows = tables.Keys.ToDictionary(t => t, _ => new List<object?[]>(), StringComparer.Ordinal);

    /// <summary>The registers without a hash over their rows: an older version of Sightline wrote them.</summary>
    public long RegistersWithoutHash { get; private set; }

    /// <summary>The corrections whose day is not said: an older version of Sightline wrote them.</summary>
    public long CorrectionsWithoutDay { get; private set; }

    /// <summary>Compares the rows of every table at one position.</summary>
    /// <param name="line">The row of the journal, to whose position the tables went.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>When they are compared.</returns>
    public async ValueTask CompareAsync(JournalLine line, CancellationToken stop)
    {
        foreach (var rows in _rows.Values)
        {
            rows.Clear();
        }

        if (line.Plain is not null && !await AddAsync(line, stop).ConfigureAwait(false))
        {
            faults.Add("journal", line.Position, "it is written in a form that this program does not know, so no row beside it can be compared. Use the version of Sightline that wrote it, or a newer one.");
            return;
        }

        var isRegister = line is { Plain: not null, Kind: JournalKind.RegisterRecorded };
        foreach (var table in tables.Values)
        {
            if (isRegister && (table.Name is "person" or "access_fact"))
            {
                CompareRegister(table, line);
            }
            else
            {
                table.Compare(line.Position, _rows[table.Name]);
            }
        }

        RegistersWithoutHash += isRegister && RegisterDigest.Read(line.Plain!).Person is null ? 1 : 0;
    }

    private void CompareRegister(BesideTable table, JournalLine line)
    {
        var digest = RegisterDigest.Read(line.Plain!);
        var said = table.Name is "person" ? digest.Person : digest.Facts;
        if (said is not null && !string.Equals(said, RegisterDigest.Of(table.Standing), StringComparison.Ordinal))
        {
            faults.Add(table.Name, line.Position, "the rows are not those that were written with the register there: one was changed, added or taken out.");
        }
    }

    // False where the form is unknown.
    private async ValueTask<bool> AddAsync(JournalLine line, CancellationToken stop)
    {
        switch (line.Kind)
        {
            case JournalKind.FamilyOpened:
                _rows["family_key"].Add([line.RecordKey]);
                return true;
            case JournalKind.EntryRecorded when PlainEntry.Read(Encoding.UTF8.GetBytes(line.Plain!)) is { } entry:
                AddEntry(line, entry, []);
                return true;
            case JournalKind.EntryCorrected when PlainEntry.Read(Encoding.UTF8.GetBytes(line.Plain!)) is { } entry && line.Supersedes is { } superseded:
                await AddCorrectionAsync(line, entry, superseded, stop).ConfigureAwait(false);
                return true;
            case JournalKind.PlanRecorded when line.Supersedes is null:
                return true;
            case JournalKind.EntryWithdrawn or JournalKind.PlanRecorded or JournalKind.PlanWithdrawn when line.Supersedes is { } superseded:
                _rows["superseded"].Add([superseded, line.Family, line.KnownOn]);
                return true;
            case { } kind when SayingFacts.Contains(kind) && AccessItemOf.FactsOf(Encoding.UTF8.GetBytes(line.Plain!)) is { } facts:
                _rows["access_fact"].AddRange(RowsOf.Facts(line.Family, facts));
                return true;
            case JournalKind.AccessFactEnded when AccessItemOf.EndedBy(Encoding.UTF8.GetBytes(line.Plain!)) is { } ended:
                await AddEndAsync(line, ended.Value).ConfigureAwait(false);
                return true;
            case JournalKind.RecordDisposed:
                _rows["disposed"].Add([line.Family]);
                return true;
            case JournalKind.AccountChanged when AccountChange.Read(line.Plain!) is { } change:
                _rows["account_item"].Add([change.Account, change.Number]);
                return true;
            case JournalKind.AccountHistoryTaken:
                return AccountsTaken.Read(line.Plain!) is not null;
            case JournalKind.RegisterRecorded:
                return true;
            default:
                return line.Kind is { } other && WithoutRows.Contains(other);
        }
    }

    private void AddEntry(JournalLine line, PlainEntry entry, IReadOnlyList<(string Agency, string On)> more)
    {
        _rows["knowledge"].AddRange(RowsOf.Known(line.Family, [.. entry.KnownTo.Select(k => (k.AgencyId, IsoDay.OrEmpty(k.On))), .. more]));
        _rows["seen"].AddRange(RowsOf.Seen(line.Family, entry.Seen, line.KnownOn));
    }

    private async ValueTask AddCorrectionAsync(JournalLine line, PlainEntry entry, long superseded, CancellationToken stop)
    {
        await before.GoToAsync(line.Position, stop).ConfigureAwait(false);
        var on = DayOf(line, entry, superseded);
        _rows["superseded"].Add([superseded, line.Family, IsoDay.Of(on)]);
        var corrected = entry.Since(on);
        var heard = before.Standing.Select(k => ((string)k[0]!, (string)k[1]!)).ToList();
        AddEntry(line, corrected, KnowledgeOfCorrection.Further([.. corrected.KnownTo.Select(k => k.AgencyId)], corrected.KnownOn, on, heard));
    }

    // What older versions of Sightline wrote does not say the day. Where the new version was written down before it, it is the day on which that is known; else it is no
    // later than that, and the row itself is believed.
    private DateOnly DayOf(JournalLine line, PlainEntry entry, long superseded)
    {
        if (entry.CorrectedOn is { } said)
        {
            return said;
        }

        if (entry.KnownOn is { } since && string.CompareOrdinal(line.KnownOn, IsoDay.Of(since)) > 0)
        {
            return IsoDay.Read(line.KnownOn);
        }

        CorrectionsWithoutDay++;
        var stands = tables["superseded"].Standing.Find(r => r[0] is long old && old == superseded)?[2] as string;
        return IsoDay.IsDay(stands) && (line.KnownOn.Length == 0 || string.CompareOrdinal(stands, line.KnownOn) <= 0)
            ? IsoDay.Read(stands!)
            : line.KnownOn.Length == 0 ? DateOnly.MaxValue : IsoDay.Read(line.KnownOn);
    }

    // The first end of a thing holds; one of a thing that said nothing which can be ended has no row.
    private async ValueTask AddEndAsync(JournalLine line, long ended)
    {
        var (family, word, plain) = await connection.QuerySingleOrDefaultAsync<(long, string?, string?)>("SELECT family, kind, plain FROM journal WHERE position = @ended", new { ended }, transaction).ConfigureAwait(false);
        var earlier = await connection.QuerySingleOrDefaultAsync<long?>("SELECT by_position FROM access_ended WHERE position = @ended", new { ended }, transaction).ConfigureAwait(false);
        if (word is null || plain is null || family != line.Family || earlier < line.Position || ended >= line.Position)
        {
            return;
        }

        if (JournalLine.KindOf(word) is { } kind && SayingFacts.Contains(kind) && AccessItemOf.FactsOf(Encoding.UTF8.GetBytes(plain)) is { Count: > 0 })
        {
            _rows["access_ended"].Add([ended, line.Family, line.ReceivedAt]);
        }
    }
}
