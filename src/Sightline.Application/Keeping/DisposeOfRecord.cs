using System.Text.RegularExpressions;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Retention;

namespace Sightline.Application.Keeping;

/// <summary>What is to be disposed of, and by whom.</summary>
/// <param name="Family">The family.</param>
/// <param name="RuleId">The rule by which it is due, as the preview named it.</param>
/// <param name="Token">The token that the preview gave.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Reason">Why, in words that name nobody of the family: they stand in the certificate for ever.</param>
/// <param name="DecidedOn">The day on which it is decided.</param>
public sealed record DisposalRequest(FamilyKey Family, string RuleId, string Token, string By, string Reason, DateOnly DecidedOn);

/// <summary>Disposes of one record that was previewed and is due. It cannot be undone.</summary>
public static partial class DisposeOfRecord
{
    // A nickname may be a word of the family that everybody uses.
    private static readonly HashSet<string> OrdinaryWords = new(StringComparer.OrdinalIgnoreCase) { "child", "baby", "unborn", "sibling", "mother", "father", "mum", "dad", "parent", "carer", "the" };

    private const string Nothing = "Nothing was disposed of.";

    /// <summary>Disposes of it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="request">What, and by whom.</param>
    /// <param name="rules">The rules of the partnership.</param>
    /// <param name="stop">Stops the work before it is done; not after.</param>
    /// <returns>The certificate; or why nothing was done.</returns>
    public static async Task<Reading<StandingCertificate>> RunAsync(IJournal journal, DisposalRequest request, RetentionRules rules, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.By) || string.IsNullOrWhiteSpace(request.Reason))
        {
            return Reading<StandingCertificate>.Not($"A disposal says by whom, and why. {Nothing}");
        }

        var journalId = await journal.Keeping.JournalIdAsync(stop).ConfigureAwait(false);
        var read = await PreviewDisposal.OneAsync(journal, journalId, request.Family, rules, request.DecidedOn, stop).ConfigureAwait(false);
        if (!read.HasValue)
        {
            return Reading<StandingCertificate>.Not(read.Reason);
        }

        if (ReasonAgainst(read.Value, request) is { } against)
        {
            return Reading<StandingCertificate>.Not($"{against} {Nothing}");
        }

        var record = await journal.ReadFamilyAsync(request.Family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest), asks: null, stop).ConfigureAwait(false);
        if (record.HasValue && Names(record.Value.Register, request.Reason + " " + request.By))
        {
            return Reading<StandingCertificate>.Not($"The reason names somebody of the record, and it would stand in the certificate for ever: say it without. {Nothing}");
        }

        var rule = read.Value.Due.Rule!;
        return await journal.Keeping.DisposeOfAsync(
            new DisposalOrder(request.Family, read.Value.State.LastPosition, rule.Id, rule.Source, read.Value.Due.DueOn!.Value, request.By.Trim(), request.Reason.Trim()),
            stop).ConfigureAwait(false);
    }

    private static string? ReasonAgainst(PreviewedRecord record, DisposalRequest request)
    {
        if (record.State.Holds.Count > 0)
        {
            return "The record is held: each hold is released first.";
        }

        if (record.Token is null)
        {
            return record.Due.DueOn is null ? record.Due.Why() : $"The record is not due before {record.Due.DueOn:yyyy-MM-dd}.";
        }

        if (!string.Equals(record.Due.Rule!.Id, request.RuleId, StringComparison.Ordinal))
        {
            return "It is not this rule that the record is due by: look at the preview.";
        }

        return string.Equals(record.Token, request.Token, StringComparison.Ordinal) ? null : "The token is not that of the record as it is now: something was recorded since, or the rules are others. Look at the preview again.";
    }

    // Whole words only: a name may also be the beginning of an ordinary word.
    private static bool Names(Register register, string said)
    {
        var words = Word().Matches(said).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = register.People.SelectMany(p => p.Aliases.Concat(p.PreviousNames).Append(p.Given).Append(p.Family)).OfType<string>().SelectMany(n => Word().Matches(n).Select(m => m.Value));
        return named.Any(n => n.Length > 2 && !OrdinaryWords.Contains(n) && words.Contains(n))
            || register.People.Any(p => p.NhsNumber is { } number && said.Replace(" ", string.Empty, StringComparison.Ordinal).Contains(number, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\p{L}\p{M}'’-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
