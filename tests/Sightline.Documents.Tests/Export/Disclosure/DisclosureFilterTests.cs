using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Disclosure;

public sealed class DisclosureFilterTests
{
    private static readonly DisclosureFilter Filter = new(
        new Register
        {
            Households =
            [
                new Household("14 Larchfield Court, Hollowell, ZZ99 3AB", []),
                new Household("Flat 2, 61 St Brannoc's Street (grandmother)", []),
                new Household("Room 4, Mulberry House mother and baby unit, ZZ99 2CC", []),
                new Household("5 Penybryn", []),
                new Household("Foster carers (address withheld)", []),
                new Household("No fixed abode", []),
            ],
        },
        new DisclosureChoices());

    [Theory]
    [InlineData("Moved to 14 Larchfield Court, Hollowell, ZZ99 3AB today", "Moved to [address left out] today")]
    [InlineData("now at 14 larchfield ct hollowell", "now at [address left out]")]
    [InlineData("flat 3, Larchfield Court.", "[address left out].")]
    [InlineData("Seen near Larchfield\nCourt with Tom", "Seen near [address left out] with Tom")]
    [InlineData("at St Brannocs St again", "at [address left out] again")]
    [InlineData("at 61 St Brannoc’s Street", "at [address left out]")]
    [InlineData("back in Mulberry House", "back in [address left out]")]
    [InlineData("at 5 Penybryn", "at [address left out]")]
    [InlineData("postcode zz99 3ab.", "postcode [address left out].")]
    [InlineData("postcode M1 1AE and EC1A1BB", "postcode [address left out] and [address left out]")]
    [InlineData("Address: 27a Harbour View Road, she says", "Address: [address left out], she says")]
    public void Addresses_are_left_out(string text, string expected) => Filter.Words(text).ShouldBe(expected);

    [Theory]
    [InlineData("in Hollowell with friends")]
    [InlineData("Penybryn rang")]
    [InlineData("placed with foster carers")]
    [InlineData("no fixed abode")]
    [InlineData("s47 2nd visit, hep B1 2nd dose")]
    [InlineData("14 children in the house at 3 pm")]
    [InlineData("seen at Larchfield Court Primary School")]
    [InlineData("on 3 March Court heard the case")]
    [InlineData("sertraline 50mg up to 5 mg diazepam, ref AB12/3456")]
    public void What_is_no_address_stays(string text) => Filter.Words(text).ShouldBe(text);

    [Theory]
    [InlineData("NHS 9990000018 seen", "NHS [NHS number left out] seen")]
    [InlineData("(999 000 0018)", "([NHS number left out])")]
    [InlineData("999-000-0018", "[NHS number left out]")]
    [InlineData("NHS No: 999 000 0019, mistyped", "NHS No: [NHS number left out], mistyped")]
    [InlineData("CHI 0101011234", "CHI [NHS number left out]")]
    public void Nhs_numbers_are_left_out(string text, string expected) => Filter.Words(text).ShouldBe(expected);

    [Theory]
    [InlineData("01632 960 123 and 07700 900862")]
    [InlineData("ref 9990000019")]
    [InlineData("03.03.2014 14:20 and 12/10/2014 10:15")]
    [InlineData("99900000181")]
    public void What_is_no_nhs_number_stays(string text) => Filter.Words(text).ShouldBe(text);

    [Fact]
    public void A_number_of_the_register_is_left_out_whatever_its_check_digit()
    {
        var filter = new DisclosureFilter(new Register { People = [SampleChronology.Register.People[0] with { NhsNumber = "999 000 0019" }] }, new DisclosureChoices());

        filter.Words("ref 9990000019, 99 9000 0019").ShouldBe("ref [NHS number left out], [NHS number left out]");
    }

    [Fact]
    public void What_was_asked_for_is_shown()
    {
        const string Text = "14 Larchfield Court, 9990000018";
        var register = SampleChronology.Register;

        new DisclosureFilter(register, new DisclosureChoices(Addresses: true)).Words(Text).ShouldBe("14 Larchfield Court, [NHS number left out]");
        new DisclosureFilter(register, new DisclosureChoices(NhsNumbers: true)).Words(Text).ShouldBe("[address left out], 9990000018");
        new DisclosureFilter(register, new DisclosureChoices(Addresses: true, NhsNumbers: true)).Words(Text).ShouldBe(Text);
    }

    [Fact]
    public void Evidence_moves_with_the_words_it_marks()
    {
        const string Text = "Card left at 14 Larchfield Court, no reply. NHS 9990000018. Not seen.";
        var filtered = Filter.Filter(Text);

        Marked("Card left").ShouldBe("Card left");
        Marked("no reply").ShouldBe("no reply");
        Marked("Not seen").ShouldBe("Not seen");
        Marked("Larchfield").ShouldBe("[address left out]");
        Marked("at 14 Lar").ShouldBe("at [address left out]");
        filtered.Count.ShouldBe(2);

        string Marked(string words)
        {
            var start = Text.IndexOf(words, StringComparison.Ordinal);
            var moved = filtered.Move(new TextSpan(start, start + words.Length));
            return filtered.Text[moved.Start..moved.End];
        }
    }

    [Fact]
    public void Every_moved_span_lies_inside_the_text_and_nothing_is_left_out_twice()
    {
        var pieces = Gen.Elements("14 Larchfield Court", ", ", "ZZ99 3AB", "9990000018", "999 000 0018", " ", "Hollowell", "\n", "seen", "M1 1AE", "1", "é", "\uD83D");
        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), (parts, a, length) =>
        {
            var text = string.Join(' ', parts);
            var filtered = Filter.Filter(text);
            var start = Math.Min(a, text.Length);
            var moved = filtered.Move(new TextSpan(start, Math.Min(start + length, text.Length)));

            filtered.Text.ShouldNotContain("Larchfield");
            Filter.Words(filtered.Text).ShouldBe(filtered.Text);
            moved.Start.ShouldBeInRange(0, filtered.Text.Length);
            moved.End.ShouldBeInRange(moved.Start, filtered.Text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_cell_of_a_megabyte_made_to_be_slow_is_searched_or_left_out_whole()
    {
        foreach (var hostile in new[] { new string(' ', 1_000_000), "1 " + new string('A', 1_000_000), string.Concat(Enumerable.Repeat("flat 1 ", 150_000)), new string('9', 1_000_000), string.Concat(Enumerable.Repeat("9 ", 500_000)) })
        {
            var text = hostile + " 14 Larchfield Court";
            Filter.Words(text).ShouldNotContain("Larchfield");
        }
    }
}
