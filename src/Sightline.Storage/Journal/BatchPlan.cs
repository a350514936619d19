using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Journal;

/// <summary>Gives each thing of a batch its place, its time and its hash, or the reason why it has none.</summary>
internal sealed class BatchPlan : IDisposable
{
    private readonly ChainHash _chain = new();
    private readonly List<JournalRow> _rows = [];
    private readonly List<(PendingItem Item, Reading<Receipt> Answer)> _answers = [];
    private readonly Dictionary<Said, (long Position, long ReceivedAt)> _said = [];
    private readonly HashSet<long> _superseded = [];

    /// <summary>The rows to be written.</summary>
    public IReadOnlyList<JournalRow> Rows => _rows;

    /// <summary>The end of the journal after them.</summary>
    public Head Head { get; private set; } = new(0, 0, []);

    /// <summary>Plans a batch.</summary>
    /// <param name="batch">The things, in the order in which they came.</param>
    /// <param name="head">The end of the journal.</param>
    /// <param name="now">What time it is, in microseconds since 1970; a clock that went back is not believed.</param>
    /// <param name="said">Which of the things were said before.</param>
    /// <param name="versions">The versions that the things supersede.</param>
    public void Make(
        IReadOnlyList<PendingItem> batch,
        Head head,
        long now,
        IReadOnlyDictionary<Said, (long Position, long ReceivedAt)> said,
        IReadOnlyDictionary<long, StandingVersion> versions)
    {
        _rows.Clear();
        _answers.Clear();
        _said.Clear();
        _superseded.Clear();
        Head = head;
        var at = Math.Max(now, head.ReceivedAt);
        foreach (var pending in batch)
        {
            if (said.TryGetValue(pending.Said, out var there) || _said.TryGetValue(pending.Said, out there))
            {
                _answers.Add((pending, Kept(there.Position, there.ReceivedAt, wasThere: true)));
                continue;
            }

            var old = pending.Item.Supersedes is { } supersedes ? versions.GetValueOrDefault(supersedes.Value) : null;
            if (ReasonAgainst(pending.Item, old) is { } reason)
            {
                _answers.Add((pending, Reading<Receipt>.Not(reason)));
                continue;
            }

            var row = RowOf(pending, Head.Position + 1, at, old);
            row.Hash = _chain.Of(Head.Hash, row);
            Head = new Head(row.Position, at, row.Hash);
            _rows.Add(row);
            _said.Add(pending.Said, (row.Position, at));
            _answers.Add((pending, Kept(row.Position, at, wasThere: false)));
        }
    }

    /// <summary>Answers everyone, after the rows were written.</summary>
    public void Answer()
    {
        foreach (var (item, answer) in _answers)
        {
            item.Answer(answer);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _chain.Dispose();

    private string? ReasonAgainst(JournalItem item, StandingVersion? old)
    {
        if (item.Supersedes is not { } position)
        {
            return null;
        }

        var isPlan = item.Kind is JournalKind.PlanRecorded or JournalKind.PlanWithdrawn;
        var fits = isPlan ? old?.Kind is "plan-recorded" : old?.Kind is "entry-recorded" or "entry-corrected";
        if (old is null || old.Family != item.Family?.Value || !fits)
        {
            return isPlan ? "What is to be recorded anew or withdrawn is no plan of this family." : "What is to be corrected or withdrawn is no entry of this family.";
        }

        return old.IsSuperseded || !_superseded.Add(position.Value)
            ? isPlan ? "What is to be recorded anew or withdrawn was that already: read the record again, and go on from the version that stands."
            : "What is to be corrected or withdrawn was corrected or withdrawn already: read the record again, and correct the version that stands."
            : null;
    }

    private static JournalRow RowOf(PendingItem pending, long position, long at, StandingVersion? old)
    {
        var item = pending.Item;
        return new JournalRow
        {
            Position = position,
            ReceivedAt = at,
            Family = item.Family?.Value ?? position,
            Kind = Kebab.Of(item.Kind),
            Actor = item.Actor,
            Source = item.Source.System,
            RecordKey = pending.RecordKey,
            Version = item.Source.Version,
            Supersedes = item.Supersedes?.Value,
            SupersededOn = item.SupersededOn is { } on ? IsoDay.Of(on) : null,
            KnownOn = IsoDay.OrEmpty(item.KnownOn),
            Plain = item.Plain,
            Sealed = pending.Sealed,
            WrappedKey = pending.WrappedKey,
            Known = item.Kind == JournalKind.EntryWithdrawn ? [] : KnownOf(item, old),
            Seen = item.Seen,
            Facts = pending.Facts,
            EndsFactsOf = item.EndsFactsOf?.Value,
            People = item.People,
        };
    }

    private static List<(string Agency, string KnownOn)> KnownOf(JournalItem item, StandingVersion? old)
    {
        var known = item.KnownTo.Select(k => (k.AgencyId, IsoDay.OrEmpty(k.On))).ToList();
        if (old is not null && item.SupersededOn is { } on)
        {
            known.AddRange(KnowledgeOfCorrection.Further([.. item.KnownTo.Select(k => k.AgencyId)], item.KnownOn, on, old.Known));
        }

        return known;
    }

    private static Reading<Receipt> Kept(long position, long at, bool wasThere) =>
        Reading<Receipt>.Of(new Receipt(new Position(position), Microseconds.Read(at), wasThere));
}
