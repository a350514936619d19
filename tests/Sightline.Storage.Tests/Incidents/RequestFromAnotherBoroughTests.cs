using Sightline.Application.Access;
using Sightline.Application.Disclosing;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>A social worker asked another borough for the chronology of a partner's children (Southwark).</summary>
public sealed class RequestFromAnotherBoroughTests : InventedIncident
{
    private static readonly Recipient Moorshire = new(RecipientKind.Agency, "moor");

    [Fact]
    public async Task Without_a_relationship_it_is_refused_on_both_sides_and_both_are_written_down()
    {
        (await new RequestDisclosure(Journal).RunAsync(Change("fay", agency: "moor"))).Reason.ShouldBe(AccessChange.Refused);
        (await new RequestDisclosure(Journal).RunAsync(Change("fay", agency: "moor") with { Family = new FamilyKey(99) })).Reason.ShouldBe(AccessChange.Refused, "as where there is no such record");
        (await RefusedAsync(Draft(Moorshire, 1))).ShouldBe(PrepareDisclosure.NotAParty);

        var officer = Given(await new WhoLooked(Journal, new OpenRecord(Journal)).RunAsync(Asked("otto", Role.PrivacyOfficer)));
        officer.ShouldContain(l => l.Full!.PersonId == "fay" && l.Full.AgencyId == "moor" && l.Full.Level == AccessLevel.Hidden && l.Full.Reason == "A reason in words.");
        officer.ShouldContain(l => l.Full!.PersonId == "w1" && l.Full.Because == AccessBecause.NotForRecipient);
    }

    [Fact]
    public async Task With_one_somebody_there_asks_first_and_who_asked_and_who_sent_both_stand_in_the_record()
    {
        var referral = new LegitimateRelationship(RelationshipBasis.Referral, "fay", "moor", Noon, Noon.AddDays(30));
        Given(await new GiveRelationship(Journal).RunAsync(Change("boss", Role.Manager), referral));
        (await RefusedAsync(Draft(Moorshire, 1))).ShouldBe(PrepareDisclosure.NotAskedFor);
        Given(await new RequestDisclosure(Journal).RunAsync(Change("fay", agency: "moor")));

        await SentAsync(Draft(Moorshire, 1));

        var steps = Given(await Journal.ReadDisclosuresAsync(Family));
        steps.ShouldContain(s => s.Kind == JournalKind.DisclosureRequested && s.PersonId == "fay" && s.Step.AgencyId == "moor");
        steps.ShouldContain(s => s.Kind == JournalKind.DisclosureSent && s.PersonId == "w1" && s.Step.Recipient == Moorshire);
    }

    [Fact]
    public async Task An_asking_ends_with_the_relationship_of_whoever_asked()
    {
        var referral = new LegitimateRelationship(RelationshipBasis.Referral, "fay", "moor", Noon, Noon.AddDays(30));
        var given = Given(await new GiveRelationship(Journal).RunAsync(Change("boss", Role.Manager), referral));
        Given(await new RequestDisclosure(Journal).RunAsync(Change("fay", agency: "moor")));
        Given(await new GiveRelationship(Journal).RunAsync(Change("boss", Role.Manager), referral with { PersonId = "gil" }));

        Given(await new EndAccessFact(Journal).RunAsync(Change("boss", Role.Manager), given.Position));

        (await RefusedAsync(Draft(Moorshire, 1))).ShouldBe(PrepareDisclosure.NotAskedFor, "Moorshire is still at work, and nobody who is has asked");
    }
}
