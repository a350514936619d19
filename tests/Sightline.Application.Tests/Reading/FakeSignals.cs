using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Reading;

/// <summary>What a journal in memory holds for the signals of its one family. Everything in it was received when the journal's clock says.</summary>
internal sealed class FakeSignals(FakeJournal journal) : ISignalStore
{
    public async ValueTask<Reading<FamilyRecord>> CodesAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default)
    {
        var read = await journal.ReadFamilyAsync(family, looking, asks, stop);
        return Reading<FamilyRecord>.Of(read.Value! with { Entries = [.. read.Value!.Entries.Select(e => e with { Entry = e.Entry with { Account = new WrittenAccount(e.Entry.Row, e.Entry.Account.Agency, []) } })] });
    }

    public ValueTask<Reading<IReadOnlyList<SignalAnswer>>> AnswersAsync(FamilyKey family, Position asReceived, bool withWords, AccessRequest? asks = null, CancellationToken stop = default)
    {
        var answers = new List<SignalAnswer>();
        var withdrawals = new List<(Position, string, AnswerTakenBack)>();
        for (var i = 0; i < journal.Appended.Count; i++)
        {
            var (item, position, plain) = (journal.Appended[i], new Position(i + 1), Encoding.UTF8.GetBytes(journal.Appended[i].Plain));
            var words = withWords ? Encoding.UTF8.GetString(item.Narrative.Span) : string.Empty;
            if (item.Kind == JournalKind.SignalAnswered)
            {
                answers.Add(SignalItemOf.ReadAnswer(position, journal.Now, item.Actor, plain, words)!);
            }
            else if (item.Kind == JournalKind.SignalAnswerWithdrawn)
            {
                withdrawals.Add((SignalItemOf.ReadWithdrawal(plain)!.Value, item.Actor, new AnswerTakenBack(position.Value, journal.Now, words)));
            }
        }

        return ValueTask.FromResult(Reading<IReadOnlyList<SignalAnswer>>.Of(SignalItemOf.WithTakenBack(answers, withdrawals)));
    }

    public async ValueTask<Reading<IReadOnlyList<RecordOpening>>> OpeningsAsync(FamilyKey family, DateOnly since, Position asReceived, AccessRequest? asks = null, CancellationToken stop = default)
    {
        var read = await journal.ReadAccessAsync(family, asks, stop);
        return Reading<IReadOnlyList<RecordOpening>>.Of([.. read.Value!.Where(a => a.Access.Level == AccessLevel.Content).Select(a => new RecordOpening(journal.Now, a.Access.AgencyId, Kebab.Of(a.Access.Role), a.Access.AsKnownOn))]);
    }

    public ValueTask<Reading<PatternSettings>> ThresholdsAsync(Position asReceived, CancellationToken stop = default) =>
        ValueTask.FromResult(journal.Appended.FindLast(a => a.Kind == JournalKind.ThresholdsSet) is { } set
            ? ChosenThreshold.SettingsOf(ThresholdsFormat.Read(Encoding.UTF8.GetBytes(set.Plain))!)
            : Reading<PatternSettings>.Of(PatternSettings.Default));
}
