using Sightline.Application.Disclosing;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>A whole assessment of a mother went to both of her former partners (Nottinghamshire, 2023).</summary>
public sealed class AssessmentToTwoFormerPartnersTests : InventedIncident
{
    [Fact]
    public async Task Each_gets_what_is_about_his_own_child_and_no_word_of_the_others()
    {
        await RecordAsync(Family, Written("csc", 10, "Ivy ate well; Larchling Thackthwaite was away with Robin.", "ivy"));
        await RecordAsync(Family, Written("csc", 11, "Tamsin said that she is afraid of him.", "tamsin"));
        await RecordAsync(Family, Written("csc", 12, "A note that says of nobody whom it is about."));

        var toRobin = (await PreparedAsync(Draft(NedsFather, 1, 2, 3, 10, 11, 12))).Made;
        var toGlyn = (await PreparedAsync(Draft(IvysFather, 1, 2, 3, 10, 11, 12))).Made;

        toRobin.Decision.Goes.Select(e => e.Row.Row).ShouldBe([1]);
        toGlyn.Decision.Goes.Select(e => e.Row.Row).ShouldBe([10]);
        toRobin.Decision.LeftOut.Select(l => (l.Entry.Row.Row, l.Why)).ShouldBe(
            [(2, LeftOutBecause.IsAboutOthers), (3, LeftOutBecause.DomesticAbuse), (10, LeftOutBecause.IsAboutOthers), (11, LeftOutBecause.IsAboutOthers), (12, LeftOutBecause.DoesNotSayWhom)],
            ignoreOrder: true);
        var words = toGlyn.Document.Entries.ShouldHaveSingleItem().Words;
        words.ShouldContain("Ivy ate well");
        words.ShouldNotContain("Larchling");
        words.ShouldNotContain("Robin");
        words.ShouldNotContain("Thackthwaite");
        toRobin.Document.Digest.ShouldNotBe(toGlyn.Document.Digest, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_names_the_other_one_does_not_leave() =>
        (await RefusedAsync(Draft(NedsFather, 1) with { Letter = "As we told Glyn last week." })).ShouldBe(PrepareDisclosure.HoldsProtected);

    [Fact]
    public async Task Domestic_abuse_goes_to_the_one_who_is_protected_and_to_no_other()
    {
        await ProtectAsync("tamsin");

        (await PreparedAsync(Draft(Mother, 3))).Made.Decision.Goes.ShouldHaveSingleItem();
        (await RefusedAsync(Draft(NedsFather, 3))).ShouldBe(PrepareDisclosure.NothingGoes);
    }
}
