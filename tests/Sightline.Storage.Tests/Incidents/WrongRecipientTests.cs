using Sightline.Application.Disclosing;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.People;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>Five times something was sent to somebody whom it was not about (Midlothian).</summary>
public sealed class WrongRecipientTests : InventedIncident
{
    [Theory]
    [InlineData(RecipientKind.Person, "nobody")]
    [InlineData(RecipientKind.Person, "lodger")]
    [InlineData(RecipientKind.Agency, "housing")]
    [InlineData(RecipientKind.Agency, "nowhere")]
    [InlineData(RecipientKind.Agency, "tamsin")]
    public async Task Whoever_is_no_party_to_the_family_gets_nothing(RecipientKind kind, string id)
    {
        (await RefusedAsync(Draft(new Recipient(kind, id), 1))).ShouldBe(PrepareDisclosure.NotAParty);

        (await LookedAsync(Family)).ShouldContain(a => a.Because == AccessBecause.NotForRecipient && a.PersonId == "w1");
        Given(await Journal.ReadDisclosuresAsync(Family)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_one_no_longer_when_it_is_sent_gets_nothing()
    {
        var prepared = (await PreparedAsync(Draft(NedsFather, 1))).Position;
        await CheckedAsync(prepared);

        var later = Register with { Relationships = [.. Register.Relationships.Select(r => r is { From: "robin", Type: RelationshipType.Father } ? r with { ToDate = new(2031, 6, 1) } : r)] };
        await KeptAsync(Journal, ItemOf.Recording(Family, later, Register, "case-folder", "a test")!);

        (await SendAsync(prepared)).Reason.ShouldBe(PrepareDisclosure.NotAParty);
        Given(await Journal.ReadDisclosuresAsync(Family)).ShouldNotContain(s => s.Kind == JournalKind.DisclosureSent);
    }

    [Fact]
    public async Task What_is_sent_stands_in_the_journal_with_who_to_whom_and_what()
    {
        await SentAsync(Draft(NedsFather, 1));

        var steps = Given(await Journal.ReadDisclosuresAsync(Family));
        steps.Select(s => (s.Kind, s.PersonId)).ShouldBe([(JournalKind.DisclosurePrepared, "w1"), (JournalKind.DisclosureChecked, "w2"), (JournalKind.DisclosureSent, "w1")]);
        steps[^1].Step.Recipient.ShouldBe(NedsFather);
        steps[^1].Step.Digest.ShouldNotBeNull().ShouldBe(steps[0].Step.Digest);
        (await VerifyAsync(Journal)).Fault.ShouldBeNull();
    }
}
