using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Tests.Journal;

public class DisclosureRowTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly AccessRequest Ann = new(new Viewer("ann", "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner), Noon, Purpose.WorkWithTheFamily, HasReason: true);

    [Fact]
    public void A_step_is_read_back_and_its_words_and_files_are_in_the_encrypted_half_alone()
    {
        var step = new DisclosureStep("csc", 7, new Recipient(RecipientKind.Person, "robin"), "abc");
        var words = new DisclosureWords("Quennell's reason", "Dear Quennell", [new RowReference("Quennell.csv", 3)]);

        var item = DisclosureRow.Item(JournalKind.DisclosurePrepared, new FamilyKey(1), Ann, step, words);
        var read = DisclosureRow.Read(new Position(9), Noon, item.Kind, item.Actor, Encoding.UTF8.GetBytes(item.Plain), item.Narrative.Span).ShouldNotBeNull();

        item.Plain.ShouldBe("""{"agencyId":"csc","of":7,"recipient":{"kind":"Person","id":"robin"},"digest":"abc"}""");
        (read.PersonId, read.Step).ShouldBe(("ann", step));
        (read.Words.Reason, read.Words.Letter).ShouldBe((words.Reason, words.Letter));
        read.Words.Rows.ShouldBe(words.Rows);
    }

    [Theory]
    [InlineData("{", """{"reason":"a","letter":"","rows":[]}""")]
    [InlineData("{}", """{"reason":"a","letter":"","rows":[]}""")]
    [InlineData("""{"agencyId":"csc"}""", "[]")]
    [InlineData("""{"agencyId":"csc"}""", """{"reason":"a"}""")]
    public void What_another_program_wrote_is_none(string plain, string words) =>
        DisclosureRow.Read(new Position(9), Noon, JournalKind.DisclosureSent, "ann", Encoding.UTF8.GetBytes(plain), Encoding.UTF8.GetBytes(words)).ShouldBeNull();
}
