using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>What the journal says about who may see which family: plain, so that it is decided before anything is decrypted.</summary>
public interface IAccessStore
{
    /// <summary>What was said about a family, and about every family; what no longer stands is left out, or says until when it did.</summary>
    /// <param name="family">The family. For one that is not there the answer is that about every family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The facts, or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<AccessFact>>> FactsAsync(FamilyKey family, CancellationToken stop = default);

    /// <summary>The sharing rules that are in force.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The rules, none where none were set; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<SharingRule>>> RulesAsync(CancellationToken stop = default);

    /// <summary>What the database itself decides about one family, by the same rules as <see cref="DecideAccess"/>.</summary>
    /// <param name="request">Who asks, when and what for.</param>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>What decided, and how much is seen; or why it cannot be said.</returns>
    ValueTask<Reading<AccessDecision>> DecideAsync(AccessRequest request, FamilyKey family, CancellationToken stop = default);

    /// <summary>The families with which somebody has a relationship, and which are not hidden from that person.</summary>
    /// <param name="request">Who asks, when and what for.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The families in the order in which they were opened, each with what was decided; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<(FamilyKey Family, AccessDecision Decision)>>> OwnFamiliesAsync(AccessRequest request, CancellationToken stop = default);

    /// <summary>The children of a family's last register: by whom it is told from others in a list of one's own.</summary>
    /// <param name="family">The family.</param>
    /// <param name="request">Who asks, when and what for; whoever may not find the family is told of no child.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The children, or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<PersonIdentity>>> ChildrenAsync(FamilyKey family, AccessRequest request, CancellationToken stop = default);

    /// <summary>The families in whose last register somebody of this name and birth stands, and which may be found by whoever asks.</summary>
    /// <param name="person">Whom to look for.</param>
    /// <param name="request">Who asks, when and what for.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The families, <see cref="PersonSought.Most"/> at the most; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<FamilyKey>>> FindAsync(PersonSought person, AccessRequest request, CancellationToken stop = default);

    /// <summary>Where the glass was broken and no privacy officer has answered yet.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Each with its place, the first one first; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<GlassToReview>>> GlassToReviewAsync(CancellationToken stop = default);

    /// <summary>What a family is called on paper that leaves: nobody outside learns a name or a place in the journal from it.</summary>
    /// <param name="family">The family.</param>
    /// <returns>The reference, the same each time.</returns>
    string ReferenceOf(FamilyKey family);

    /// <summary>What somebody with an account has in common with families, in the form in which the journal keeps it.</summary>
    /// <param name="person">Who it is at home.</param>
    /// <returns>The ties, <see cref="Ties.Most"/> at the most.</returns>
    IReadOnlyList<string> TiesOf(StaffIdentity person);
}

/// <summary>Whom somebody looks for: a name with a birth, or an NHS number. Nobody is looked for by a name alone.</summary>
/// <param name="Given">Given name, as written in the register; null where an NHS number is given.</param>
/// <param name="Family">Family name.</param>
/// <param name="BornOn">Birth.</param>
/// <param name="NhsNumber">Ten digits.</param>
public sealed record PersonSought(string? Given, string? Family, DateOnly? BornOn, string? NhsNumber)
{
    /// <summary>The most families that one search gives.</summary>
    public const int Most = 20;

    /// <summary>Whether it says enough to be looked for.</summary>
    public bool IsEnough => NhsNumber is { Length: 10 } || (!string.IsNullOrWhiteSpace(Family) && BornOn is not null);
}

/// <summary>Broken glass that waits for the privacy officer.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="Family">The family.</param>
/// <param name="PersonId">The account.</param>
/// <param name="At">When it was broken.</param>
public sealed record GlassToReview(Position Position, FamilyKey Family, string PersonId, DateTimeOffset At);
