using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Reading;

/// <summary>What a journal in memory says about who may see its one family.</summary>
internal sealed class FakeAccess(List<AccessFact> facts, Register register) : IAccessStore
{
    /// <summary>The facts.</summary>
    public List<AccessFact> Facts { get; } = facts;

    /// <summary>The sharing rules.</summary>
    public IReadOnlyList<SharingRule> Rules { get; set; } = [];

    /// <summary>Where the glass was broken and nobody answered yet.</summary>
    public IReadOnlyList<GlassToReview> Waiting { get; set; } = [];

    public ValueTask<Reading<IReadOnlyList<AccessFact>>> FactsAsync(FamilyKey family, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<IReadOnlyList<AccessFact>>.Of(family == FakeJournal.Family ? Facts : []));

    public ValueTask<Reading<IReadOnlyList<SharingRule>>> RulesAsync(CancellationToken stop = default) => ValueTask.FromResult(Reading<IReadOnlyList<SharingRule>>.Of(Rules));

    public ValueTask<Reading<AccessDecision>> DecideAsync(AccessRequest request, FamilyKey family, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<AccessDecision>.Of(DecideAccess.Of(request, FamilyAccessOf.Facts(Facts, request))));

    public ValueTask<Reading<IReadOnlyList<(FamilyKey Family, AccessDecision Decision)>>> OwnFamiliesAsync(AccessRequest request, CancellationToken stop = default)
    {
        var decision = DecideAccess.Of(request, FamilyAccessOf.Facts(Facts, request));
        return ValueTask.FromResult(Reading<IReadOnlyList<(FamilyKey Family, AccessDecision Decision)>>.Of(
            decision.Because is AccessBecause.Relationship or AccessBecause.NoPurpose ? [(FakeJournal.Family, decision)] : []));
    }

    public ValueTask<Reading<IReadOnlyList<PersonIdentity>>> ChildrenAsync(FamilyKey family, AccessRequest request, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<IReadOnlyList<PersonIdentity>>.Of([.. register.People.Where(p => p.IsSubjectChild).Select(p => new PersonIdentity(p.Id, p.Given, p.Family, p.Born?.Latest, p.NhsNumber, IsSubjectChild: true))]));

    public ValueTask<Reading<IReadOnlyList<FamilyKey>>> FindAsync(PersonSought person, AccessRequest request, CancellationToken stop = default)
    {
        if (!person.IsEnough)
        {
            return ValueTask.FromResult(Reading<IReadOnlyList<FamilyKey>>.Not("Say more."));
        }

        var isThere = register.People.Any(p => string.Equals(p.Family, person.Family, StringComparison.Ordinal) && p.Born?.Latest == person.BornOn);
        var isHidden = DecideAccess.Of(request, FamilyAccessOf.Facts(Facts, request)).Level == AccessLevel.Hidden;
        return ValueTask.FromResult(Reading<IReadOnlyList<FamilyKey>>.Of(isThere && !isHidden ? [FakeJournal.Family] : []));
    }

    public ValueTask<Reading<IReadOnlyList<GlassToReview>>> GlassToReviewAsync(CancellationToken stop = default) => ValueTask.FromResult(Reading<IReadOnlyList<GlassToReview>>.Of(Waiting));

    public string ReferenceOf(FamilyKey family) => "A1B2C3D4E5";

    public IReadOnlyList<string> TiesOf(StaffIdentity person) => [.. Ties.Of(person).Select(t => t.Word)];
}
