using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Application.Recording;

/// <summary>
/// Keeps what somebody types until it is recorded. A draft is no part of the journal: nobody is shown it but whoever wrote it, no view knows it, and nothing is said of it in who
/// looked. It is encrypted with the family's key, and goes with it.
/// </summary>
public interface IDrafts
{
    /// <summary>Keeps a draft in the place of the one before it.</summary>
    /// <param name="key">Whose, and of which form.</param>
    /// <param name="content">What stands in the form.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The draft as it is kept; or why it is not, the one before it left as it is.</returns>
    Task<Reading<Draft>> KeepAsync(DraftKey key, string content, CancellationToken stop = default);

    /// <summary>Finds a draft.</summary>
    /// <param name="key">Whose, and of which form.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The draft; null where there is none, or none any more.</returns>
    Task<Draft?> FindAsync(DraftKey key, CancellationToken stop = default);

    /// <summary>Which drafts somebody has; nothing of what they hold.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The drafts, the latest first.</returns>
    Task<IReadOnlyList<DraftWaiting>> ListAsync(string accountId, CancellationToken stop = default);

    /// <summary>Ends a draft, recorded or discarded: what it held is taken out, and nothing more is kept under its form, also where a browser sends it late.</summary>
    /// <param name="key">Whose, and of which form.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>True where it is ended; false where the database did not answer, and it ends by itself later.</returns>
    Task<bool> EndAsync(DraftKey key, CancellationToken stop = default);
}

/// <summary>Whose draft it is, and of which form.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Family">The family.</param>
/// <param name="Form">The form's id, made when it was opened.</param>
public sealed record DraftKey(string AccountId, FamilyKey Family, Guid Form);

/// <summary>A draft.</summary>
/// <param name="Key">Whose, and of which form.</param>
/// <param name="Content">What stands in the form, as the form wrote it.</param>
/// <param name="SavedAt">When it was last kept.</param>
public sealed record Draft(DraftKey Key, string Content, DateTimeOffset SavedAt)
{
    /// <summary>When it is discarded, unless it is kept anew.</summary>
    public DateTimeOffset EndsAt => SavedAt + DraftLimits.Lifetime;

    /// <summary>Says nothing of what it holds.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => "a draft";
}

/// <summary>That a draft waits.</summary>
/// <param name="Key">Whose, and of which form.</param>
/// <param name="SavedAt">When it was last kept.</param>
public sealed record DraftWaiting(DraftKey Key, DateTimeOffset SavedAt);

/// <summary>How much is kept of drafts, and how long.</summary>
public static class DraftLimits
{
    /// <summary>How long a draft is kept since it was last changed: somebody who falls ill in the middle of an entry comes back to it.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>The most drafts that one account has at a time.</summary>
    public const int MostOfAccount = 20;

    /// <summary>The most characters of one draft: an entry's longest words twice, and all else of its form.</summary>
    public const int MostCharacters = 65_536;
}
