using Sightline.Application.Disclosing;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>Three pages about one family were picked up with the printout for another (Plymouth).</summary>
public sealed class PagesOfAnotherFamilyTests : InventedIncident
{
    [Fact]
    public async Task Every_page_says_whose_it_is_and_for_whom()
    {
        var (name, parts) = await SentAsync(Draft(NedsFather, 1));

        var reference = Journal.Access.ReferenceOf(Family);
        var (above, below) = (parts["word/header1.xml"], parts["word/footer1.xml"]);
        above.ShouldContain("Family " + reference);
        above.ShouldContain("For Robin Thackthwaite");
        above.ShouldContain("string=\"For Robin Thackthwaite only\"", Case.Sensitive, "the words across the page");
        below.ShouldContain(" PAGE ");
        below.ShouldContain(" NUMPAGES ");
        below.ShouldContain(reference);
        parts["word/document.xml"].ShouldContain("<w:headerReference");
        name.ShouldStartWith($"disclosure-{reference}-");
        name.ShouldNotContain("Robin", Case.Insensitive);
        name.ShouldNotContain("Quennell", Case.Insensitive);
    }

    [Fact]
    public void Two_families_are_told_apart_by_their_references_and_neither_says_its_place()
    {
        Journal.Access.ReferenceOf(Family).ShouldNotBe(Journal.Access.ReferenceOf(OtherFamily), StringComparer.Ordinal);
        Journal.Access.ReferenceOf(Family).Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_row_of_another_family_is_in_no_document()
    {
        (await RefusedAsync(Draft(NedsFather, 1, 5))).ShouldBe(PrepareDisclosure.RowNotThere);

        (await LookedAsync(Family)).ShouldContain(a => a.Because == AccessBecause.NotForRecipient);
    }
}
