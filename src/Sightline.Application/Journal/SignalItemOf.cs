using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Journal;

/// <summary>Makes things for the journal out of what is said to signals, and reads them again. The words are kept encrypted; no word stands in the plain half.</summary>
public static class SignalItemOf
{
    private const string System = "signals";

    /// <summary>An answer to a signal.</summary>
    /// <param name="family">The family.</param>
    /// <param name="answer">The answer; its position and time are the journal's.</param>
    /// <param name="formId">The form on which it was given: sent twice, it is one answer.</param>
    /// <returns>The item.</returns>
    public static JournalItem Answering(FamilyKey family, SignalAnswer answer, Guid formId)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var plain = JsonSerializer.Serialize(
            new AnswerPlain(
                1,
                answer.To.Pattern,
                answer.To.Subjects,
                answer.To.RaisedOn,
                answer.To.BeganWith,
                answer.Evidence,
                Kebab.Of(answer.Kind),
                answer.AgencyId,
                answer.Role,
                answer.Corrects),
            SignalItemJson.Default.AnswerPlain);

        // The same form with other words is another answer: none disappears.
        return Item(JournalKind.SignalAnswered, family, answer.PersonId, $"answer of {answer.PersonId}\n{formId}", VersionOf(plain, answer.Words), plain, answer.Words);
    }

    /// <summary>A withdrawal of an answer.</summary>
    /// <param name="family">The family.</param>
    /// <param name="withdraws">Where the answer stands.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="actor">By whom.</param>
    /// <returns>The item; the same said again changes nothing.</returns>
    public static JournalItem Withdrawing(FamilyKey family, Position withdraws, string reason, string actor)
    {
        var plain = JsonSerializer.Serialize(new WithdrawalPlain(1, withdraws.Value), SignalItemJson.Default.WithdrawalPlain);
        return Item(JournalKind.SignalAnswerWithdrawn, family, actor, string.Create(CultureInfo.InvariantCulture, $"withdrawal of {withdraws.Value}"), VersionOf(plain, reason), plain, reason);
    }

    /// <summary>The partnership's thresholds, all of them, in the place of those before.</summary>
    /// <param name="chosen">What differs from the defaults.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The item.</returns>
    public static JournalItem Thresholds(IReadOnlyList<ChosenThreshold> chosen, string reason, string actor, DateTimeOffset at) =>
        Item(JournalKind.ThresholdsSet, FamilyKey.Partnership, actor, $"thresholds\n{Guid.CreateVersion7(at)}", "1", ThresholdsFormat.Write(chosen), reason);

    /// <summary>Reads an answer.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="at">When it was received.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <param name="words">Its words.</param>
    /// <returns>The answer; null where this program does not know its form.</returns>
    public static SignalAnswer? ReadAnswer(Position position, DateTimeOffset at, string actor, ReadOnlySpan<byte> plain, string words)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, SignalItemJson.Default.AnswerPlain) is { V: 1, Pattern: not null, Subjects: not null, Evidence: not null } read && Kebab.Read<AnswerKind>(read.Answer) is { } kind
                ? new SignalAnswer(position.Value, at, new SignalReference(read.Pattern, read.Subjects, read.RaisedOn, read.BeganWith), read.Evidence, kind, actor, read.Agency, read.Role, words) { Corrects = read.Corrects }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads which answer a withdrawal takes back.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <returns>The answer's place; null where this program does not know the form.</returns>
    public static Position? ReadWithdrawal(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, SignalItemJson.Default.WithdrawalPlain) is { V: 1, Withdraws: > 0 } read ? new Position(read.Withdraws) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts to each answer by what it was taken back. Only whoever gave it takes it back; the first time counts.</summary>
    /// <param name="answers">The answers, the first one first.</param>
    /// <param name="withdrawals">The withdrawals: which answer, by whom, and what that says.</param>
    /// <returns>The answers.</returns>
    public static IReadOnlyList<SignalAnswer> WithTakenBack(IReadOnlyList<SignalAnswer> answers, IReadOnlyList<(Position Answer, string Actor, AnswerTakenBack Back)> withdrawals)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var said = answers.Where(a => a.Corrects is not null).Select(a => (Answer: a.Corrects!.Value, Actor: a.PersonId, Back: new AnswerTakenBack(a.Position, a.At, string.Empty)))
            .Concat(withdrawals.Select(w => (Answer: w.Answer.Value, w.Actor, w.Back)))
            .ToLookup(w => w.Answer);
        return [.. answers.Select(a => a with { TakenBack = said[a.Position].Where(w => string.Equals(w.Actor, a.PersonId, StringComparison.Ordinal)).Select(w => w.Back).MinBy(b => b.Position) })];
    }

    private static string VersionOf(string plain, string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{plain}\n{words}")).AsSpan(0, 16));

    private static JournalItem Item(JournalKind kind, FamilyKey family, string actor, string id, string version, string plain, string words) => new()
    {
        Kind = kind,
        Family = family,
        Source = SourceReference.Of(System, id, version),
        Actor = actor,
        Plain = plain,
        Narrative = Encoding.UTF8.GetBytes(words),
    };
}

/// <summary>The plain half of an answer.</summary>
/// <param name="V">The form; 1.</param>
/// <param name="Pattern">The pattern's id.</param>
/// <param name="Subjects">Whom the signal was about.</param>
/// <param name="RaisedOn">Since when it had held.</param>
/// <param name="BeganWith">The place of the entry that began it.</param>
/// <param name="Evidence">The places of the entries that showed it.</param>
/// <param name="Answer">What sort of answer.</param>
/// <param name="Agency">For which agency it was given.</param>
/// <param name="Role">In which role.</param>
/// <param name="Corrects">The earlier answer in whose place it stands.</param>
internal sealed record AnswerPlain(int V, string Pattern, IReadOnlyList<string> Subjects, DateOnly RaisedOn, long? BeganWith, IReadOnlyList<long> Evidence, string Answer, string Agency, string Role, long? Corrects);

/// <summary>The plain half of a withdrawal of an answer.</summary>
/// <param name="V">The form; 1.</param>
/// <param name="Withdraws">Where the answer stands.</param>
internal sealed record WithdrawalPlain(int V, long Withdraws);

/// <summary>How things about signals are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnswerPlain))]
[JsonSerializable(typeof(WithdrawalPlain))]
[JsonSerializable(typeof(IReadOnlyList<ChosenThreshold>))]
internal sealed partial class SignalItemJson : JsonSerializerContext;
