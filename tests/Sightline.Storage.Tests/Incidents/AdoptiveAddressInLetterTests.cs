using Sightline.Application.Access;
using Sightline.Application.Disclosing;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>The address of the adopters went to the birth mother in a covering letter (Halton, 2012).</summary>
public sealed class AdoptiveAddressInLetterTests : InventedIncident
{
    [Theory]
    [InlineData("Ned can be written to at 9 Hidden Close.")]
    [InlineData("He lives in hidden  close now.")]
    [InlineData("The postcode is QX12AB.")]
    [InlineData("q x 1 2 a b")]
    [InlineData("9-HIDDEN,CLOSE")]
    [InlineData("Please write to 4 Wether Lane, QX7 7ZZ.")]
    public async Task A_letter_that_holds_it_does_not_leave(string letter)
    {
        await ProtectAsync("ned", "w2");

        (await RefusedAsync(Draft(Mother, 1) with { Letter = letter })).ShouldBe(PrepareDisclosure.HoldsProtected);
        (await LookedAsync(Family)).ShouldContain(a => a.Because == AccessBecause.NotForRecipient && a.Level == AccessLevel.Hidden);
    }

    [Fact]
    public async Task Nothing_that_leaves_holds_it_or_leads_to_it()
    {
        await ProtectAsync("ned", "w2");

        var (name, parts) = await SentAsync(Draft(Mother, 1) with { Letter = "Dear Tamsin, of 1 Invented Row, Larktown, QX3 4CD: Larchling is well." });

        var all = string.Join('\n', parts.Select(p => p.Value)) + name;
        WordsIn(parts["word/document.xml"]).ShouldContain("was settled when seen at");
        foreach (var leads in (string[])["Hidden", "Whinmoor", "QX1", "Penhallow", "Ada "])
        {
            all.ShouldNotContain(leads, Case.Insensitive);
        }
    }

    [Fact]
    public async Task It_leaves_after_somebody_else_has_checked_it_and_not_before()
    {
        await ProtectAsync("ned");
        var prepared = (await PreparedAsync(Draft(Mother, 1))).Position;

        (await SendAsync(prepared)).Reason.ShouldBe(SendDisclosure.NotChecked);
        (await new CheckDisclosure(Journal).RunAsync(Change("w1"), prepared)).Reason.ShouldBe(CheckDisclosure.BySomebodyElse);
        (await new CheckDisclosure(Journal).RunAsync(Change("p1", agency: "police"), prepared)).Reason.ShouldBe(AccessChange.Refused);
        (await SendAsync(prepared)).Reason.ShouldBe(SendDisclosure.NotChecked);

        await CheckedAsync(prepared);
        Given(await SendAsync(prepared));
        (await SendAsync(prepared)).Reason.ShouldBe(SendDisclosure.SentBefore);
    }

    [Fact]
    public async Task What_is_protected_after_the_check_does_not_leave_either()
    {
        var prepared = (await PreparedAsync(Draft(Mother, 1))).Position;
        await CheckedAsync(prepared);

        await ProtectAsync("ned");

        (await SendAsync(prepared)).Reason.ShouldBe(CheckDisclosure.HasChanged);
        Given(await Journal.ReadDisclosuresAsync(Family)).ShouldNotContain(s => s.Kind == JournalKind.DisclosureSent);
    }

    [Fact]
    public async Task The_named_are_shown_it_one_at_a_time_and_others_as_if_there_were_none()
    {
        await ProtectAsync("ned", "w2");
        Given(await new BreakGlass(Journal).RunAsync(Change("night", Role.DutyWorker), 30));
        var show = new ShowAddress(Journal);

        Given(await show.RunAsync(Asked("w2"), "ned")).Words.ShouldBe(AdoptiveAddress);
        (await show.RunAsync(Asked("w2") with { Reason = " " }, "ned")).Reason.ShouldBe(AccessChange.ReasonNeeded);
        var nobody = Given(await show.RunAsync(Asked("w2"), "nobody"));
        Given(await show.RunAsync(Asked("p1", agency: "police"), "ned")).ShouldBe(nobody);
        Given(await show.RunAsync(Asked("p1", agency: "police"), "ada")).ShouldBe(nobody, "who lives with Ned tells where Ned lives");
        Given(await show.RunAsync(Asked("night", Role.DutyWorker), "ned")).ShouldBe(nobody, "broken glass does not open it");
        Given(await show.RunAsync(Asked("stranger"), "ned")).ShouldBe(nobody);
        Given(await show.RunAsync(Asked("w2", family: new FamilyKey(99)), "ned")).ShouldBe(nobody);
        Given(await show.RunAsync(Asked("p1", agency: "police"), "tamsin")).Words.ShouldNotBeNull("hers is not protected");

        var asked = (await LookedAsync(Family)).Where(a => a.AddressOf is not null).ToList();
        asked.Count(a => a.Because == AccessBecause.AddressProtected && a.Level == AccessLevel.Hidden).ShouldBe(3);
        asked.ShouldContain(a => a.PersonId == "night" && a.Because == AccessBecause.AddressProtected);
        asked.ShouldContain(a => a.PersonId == "w2" && a.AddressOf == "ned" && a.Level == AccessLevel.Content);
    }

    [Fact]
    public async Task No_page_shows_it_in_the_words_of_an_entry_not_even_to_the_named()
    {
        await ProtectAsync("ned", "w2");

        foreach (var person in (string[])["w1", "w2"])
        {
            var shown = Given(await new OpenRecord(Journal).RunAsync(Asked(person)));
            var entry = shown.Entries.Single(e => e.Entry.Row.Row == 1).Entry;
            entry.Account.Text.ShouldContain("Larchling was settled when seen at [address left out] with");
            shown.Register.Households.ShouldAllBe(h => h.Address.Length == 0);
        }
    }

    [Fact]
    public async Task Only_the_privacy_officer_ends_it_and_then_it_is_shown_again()
    {
        await ProtectAsync("ned");
        var said = new Position(Given(await Journal.Access.FactsAsync(Family)).First(f => f.Kind == AccessFactKind.AddressProtected).SaidIn);

        (await new EndAccessFact(Journal).RunAsync(Change("boss", Role.Manager), said)).Reason.ShouldBe(AccessChange.Refused);
        Given(await new EndAccessFact(Journal).RunAsync(Change("otto", Role.PrivacyOfficer), said));

        Given(await new ShowAddress(Journal).RunAsync(Asked("p1", agency: "police"), "ned")).Words.ShouldBe(AdoptiveAddress);
        Given(await new OpenRecord(Journal).RunAsync(Asked("w1"))).Entries.ShouldContain(e => e.Entry.Account.Text.Contains("9 Hidden Close", StringComparison.Ordinal));
    }
}
