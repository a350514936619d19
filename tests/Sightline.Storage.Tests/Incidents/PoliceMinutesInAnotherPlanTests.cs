using Sightline.Application.Access;
using Sightline.Application.Disclosing;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>Minutes of a police strategy meeting were copied into another family's plan, and sent with it (Birmingham, 2022).</summary>
public sealed class PoliceMinutesInAnotherPlanTests : InventedIncident
{
    [Fact]
    public async Task Whose_words_they_are_goes_with_them_and_they_leave_for_nobody()
    {
        var first = await CopiedAsync(OtherFamily, RowOf(5), Family);
        first.CopiedFrom.ShouldBe(new CopiedFrom("police", IsOtherFamily: true));
        var again = await CopiedAsync(Family, first.Row, Family);
        again.CopiedFrom.ShouldBe(new CopiedFrom("police", IsOtherFamily: true), "copied on, it is still another family's");

        foreach (var copy in (Entry[])[first, again])
        {
            (await RefusedAsync(new DisclosureDraft(NedsFather, [copy.Row], string.Empty))).ShouldBe(PrepareDisclosure.OfAnotherFamily);
        }
    }

    [Fact]
    public async Task Another_agencys_words_leave_after_it_consented()
    {
        var prepared = await PreparedAsync(Draft(NedsFather, 4));
        prepared.Made.Decision.ConsentNeededOf.ShouldBe(["police"]);
        await CheckedAsync(prepared.Position);
        (await SendAsync(prepared.Position)).Reason.ShouldBe(SendDisclosure.ConsentMissing);

        Given(await new ConsentToDisclosure(Journal).RunAsync(Change("boss", Role.Manager), prepared.Position));
        (await SendAsync(prepared.Position)).Reason.ShouldBe(SendDisclosure.ConsentMissing, "the sender's own consent is not that of the police");
        (await new ConsentToDisclosure(Journal).RunAsync(Change("p1", agency: "police"), prepared.Position)).Reason.ShouldBe(AccessChange.Refused, "not in this role");
        (await SendAsync(prepared.Position)).Reason.ShouldBe(SendDisclosure.ConsentMissing);

        Given(await new ConsentToDisclosure(Journal).RunAsync(Change("inspector", Role.Manager, "police"), prepared.Position));
        Given(await SendAsync(prepared.Position));
    }

    [Fact]
    public async Task Consent_to_one_thing_is_none_to_another()
    {
        var one = await PreparedAsync(Draft(NedsFather, 4));
        Given(await new ConsentToDisclosure(Journal).RunAsync(Change("inspector", Role.Manager, "police"), one.Position));

        var other = await PreparedAsync(Draft(Mother, 4));
        await CheckedAsync(other.Position);

        (await SendAsync(other.Position)).Reason.ShouldBe(SendDisclosure.ConsentMissing);
    }

    [Fact]
    public async Task Sentences_that_were_pasted_without_a_label_are_known_again()
    {
        await RecordAsync(Family, Written("csc", 20, "Our plan. " + PoliceWords.ToUpperInvariant(), "ned"));

        (await PreparedAsync(Draft(NedsFather, 20))).Made.Decision.ConsentNeededOf.ShouldBe(["police"]);
        (await PreparedAsync(Draft(NedsFather, 1) with { Letter = PoliceWords })).Made.Decision.ConsentNeededOf.ShouldBe(["police"]);
    }

    [Fact]
    public async Task Nothing_is_copied_out_of_a_record_or_into_one_that_is_not_open()
    {
        (await new CopyEntry(Journal).RunAsync(Asked("stranger", family: OtherFamily), RowOf(5), Family, ["ned"])).Reason.ShouldBe(AccessChange.Refused);
        (await new CopyEntry(Journal).RunAsync(Asked("w1", family: OtherFamily), RowOf(99), Family, ["ned"])).Reason.ShouldBe(AccessChange.Refused);
        (await new CopyEntry(Journal).RunAsync(Asked("w1", family: OtherFamily), RowOf(5), new FamilyKey(99), ["ned"])).Reason.ShouldBe(AccessChange.Refused);
    }

    private async Task<Entry> CopiedAsync(FamilyKey from, RowReference row, FamilyKey to)
    {
        var before = Given(await new OpenRecord(Journal).RunAsync(Asked("w1", family: to))).Entries.Select(e => e.Entry.Row).ToHashSet();
        Given(await new CopyEntry(Journal).RunAsync(Asked("w1", family: from), row, to, ["ned"]));
        return Given(await new OpenRecord(Journal).RunAsync(Asked("w1", family: to))).Entries.Single(e => !before.Contains(e.Entry.Row)).Entry;
    }
}
