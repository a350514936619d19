using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Word;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Disclosure;

public sealed class DisclosureDocumentTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Household Hidden = new("9 Hidden Close, Whinmoor, QX1 2AB", [new HouseholdMember("ned", null, null)]);

    private static readonly Register Register = new()
    {
        People = [Somebody("ned", "Larchling"), Somebody("robin", "Robin")],
        Households = [Hidden, new Household("1 Invented Row", [new HouseholdMember("robin", null, null)])],
        Agencies = [new Agency("csc", "Fenshire Council", AgencyKind.ChildrensSocialCare, null), new Agency("school", "Whinmoor Primary School", AgencyKind.School, null)],
    };

    [Fact]
    public void A_school_near_a_protected_address_has_no_name()
    {
        var entry = Entry("school", "Larchling came to Whinmoor Primary School from 9 Hidden Close.");

        var near = Make([entry], isProtected: true).ShouldNotBeNull().Entries.ShouldHaveSingleItem();
        near.From.ShouldBe("School");
        near.Words.ShouldBe("Larchling came to [address left out] from [address left out].");
        Make([entry], isProtected: false).ShouldNotBeNull().Entries[0].From.ShouldBe("Whinmoor Primary School");
    }

    [Theory]
    [InlineData("We write to you at 1 Invented Row.", true)]
    [InlineData("We write to you.", true)]
    [InlineData("He is at 9 Hidden Close.", false)]
    [InlineData("He is at 44 Elsewhere Road.", false)]
    [InlineData("His NHS number is 943 476 5919.", false)]
    public void A_letter_holds_no_address_but_the_recipients_and_no_NHS_number(string letter, bool isMade) => (Make([], isProtected: true, letter) is not null).ShouldBe(isMade);

    [Fact]
    public void What_no_filter_knows_stops_everything() => Make([Entry("csc", "Seen at 9 H i d d e n C l o s e.")], isProtected: true).ShouldBeNull();

    [Fact]
    public void The_hash_is_of_every_word_and_of_the_reader()
    {
        var one = Make([Entry("csc", "One.")], isProtected: false).ShouldNotBeNull();

        Make([Entry("csc", "One.")], isProtected: false)!.Digest.ShouldBe(one.Digest);
        (one with { Letter = "x" }).Digest.ShouldNotBe(one.Digest, StringComparer.Ordinal);
        (one with { RecipientName = "x" }).Digest.ShouldNotBe(one.Digest, StringComparer.Ordinal);
        (one with { FamilyReference = "x" }).Digest.ShouldNotBe(one.Digest, StringComparer.Ordinal);
        (one with { Entries = [one.Entries[0] with { Words = "Two." }] }).Digest.ShouldNotBe(one.Digest, StringComparer.Ordinal);
        one.FileName.ShouldBe($"disclosure-ABCDE-{one.Digest[..8]}.docx");
    }

    [Fact]
    public void Every_page_bears_family_reader_and_number()
    {
        using var stream = new MemoryStream();
        DisclosureWordWriter.Write(Make([Entry("csc", "One <b>bold</b> & two.")], isProtected: false, "A letter.")!, Noon, stream);

        using var archive = new ZipArchive(stream);
        Read(archive, "word/header1.xml").ShouldContain("For Robin only");
        Read(archive, "word/header1.xml").ShouldContain("Family ABCDE");
        Read(archive, "word/footer1.xml").ShouldContain("NUMPAGES");
        Read(archive, "word/document.xml").ShouldContain("One &lt;b&gt;bold&lt;/b&gt; &amp; two.");
        Read(archive, "docProps/core.xml").ShouldNotContain("Robin");
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => e.Description + " " + e.Path?.XPath).ShouldBeEmpty();
    }

    private static DisclosureDocument? Make(Entry[] goes, bool isProtected, string letter = "")
    {
        var decision = new DisclosureDecision { IsParty = true, Goes = goes, ProtectedFrom = isProtected ? [Hidden] : [], MayBeNamed = new HashSet<string>(StringComparer.Ordinal) { "ned", "robin" } };
        return DisclosureDocument.Of(new DisclosureAsked(new Recipient(RecipientKind.Person, "robin"), "csc", [], letter, Noon), Register, decision, "ABCDE");
    }

    private static string Read(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static Person Somebody(string id, string given) => new(id, null, given, null, [], [], Sex.Unknown, null, null, null, null, IsSubjectChild: false);

    private static Entry Entry(string agency, string text)
    {
        var row = new RowReference("a.csv", 1);
        return new Entry { Row = row, AgencyId = agency, Happened = When.On(new(2031, 3, 3)), Account = new WrittenAccount(row, Register.Agencies.Single(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [(CellRole.Narrative, "What happened", text)]) };
    }
}
