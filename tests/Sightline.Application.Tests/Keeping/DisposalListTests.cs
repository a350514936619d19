using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain.Retention;

namespace Sightline.Application.Tests.Keeping;

public sealed class DisposalListTests
{
    private static readonly DisposalCertificate Certificate = new(
        7, "00ff", "a-rule", "An invented rule", new(2031, 3, 4), "the records officer", "The period is over.", new(2031, 4, 5, 6, 7, 0, TimeSpan.Zero), [new(7, "aa"), new(9, "bb")], "cc", 3, Again: null);

    [Fact]
    public void A_certificate_is_read_back_as_it_was_written()
    {
        var read = CertificateFormat.Read(Encoding.UTF8.GetBytes(CertificateFormat.Write(Certificate))).ShouldNotBeNull();

        CertificateFormat.Write(read).ShouldBe(CertificateFormat.Write(Certificate));
        read.Rows.ShouldBe(Certificate.Rows);
        CertificateFormat.Read("{}"u8).ShouldBeNull();
        CertificateFormat.Read("no json"u8).ShouldBeNull();
    }

    [Fact]
    public void A_list_is_read_back_also_with_other_ends_of_line()
    {
        var text = new DisposalList("0a", [new(12, Certificate), new(19, Certificate with { Family = 8, Again = 3 })]).ToString();

        DisposalList.Read(text).Value.ShouldNotBeNull().ToString().ShouldBe(text);
        DisposalList.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Value.ShouldNotBeNull().Certificates.Select(c => c.Position).ShouldBe([12, 19]);
    }

    [Fact]
    public void A_list_of_which_one_character_is_another_is_refused()
    {
        var text = new DisposalList("0a", [new(12, Certificate)]).ToString().TrimEnd('\n');
        Prop.ForAll(Gen.Choose(0, text.Length - 1).ToArbitrary(), i => !DisposalList.Read(text[..i] + (char)(text[i] ^ 1) + text[(i + 1)..]).HasValue && !DisposalList.Read(text[..i]).HasValue).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_list_with_seals_is_read_back_and_one_without_is_known_as_such()
    {
        StandingSeal[] seals =
        [
            new(7, "00ff", new string('a', 32), DateTimeOffset.UnixEpoch, ToAt: null, ["ann", "bea"], EndedAt: null),
            new(9, "11ff", new string('b', 32), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1), [], DateTimeOffset.UnixEpoch.AddHours(1)),
        ];
        var text = new DisposalList("0a", [new(12, Certificate)], seals).ToString();

        var read = DisposalList.Read(text).Value.ShouldNotBeNull();
        read.ToString().ShouldBe(text);
        read.Seals.ShouldNotBeNull().Select(s => (s.Family, s.Named.Count, s.EndedAt is null)).ShouldBe([(7L, 2, true), (9L, 0, false)]);
        DisposalList.Read(new DisposalList("0a", [], []).ToString()).Value.ShouldNotBeNull().Seals.ShouldBeEmpty();
        DisposalList.Read(new DisposalList("0a", [new(12, Certificate)]).ToString()).Value.ShouldNotBeNull().Seals.ShouldBeNull();
        DisposalList.Read(new DisposalList("0a", [], [seals[0] with { Key = "short" }]).ToString()).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void A_hold_keeps_its_reason_apart_from_what_stands_in_the_clear()
    {
        var hold = HoldItem.Holding(new FamilyKey(7), "A court asked for it.", "ann", DateTimeOffset.UnixEpoch);
        var release = HoldItem.Releasing(new FamilyKey(7), 12, "The court has it.", "ann", DateTimeOffset.UnixEpoch);

        (hold.Plain, release.Plain).ShouldBe(("""{"v":1}""", """{"v":1,"hold":12}"""));
        Encoding.UTF8.GetString(hold.Narrative.Span).ShouldBe("A court asked for it.");
        hold.Source.RecordKey.ShouldNotBe(HoldItem.Holding(new FamilyKey(7), "Another.", "ann", DateTimeOffset.UnixEpoch).Source.RecordKey);
        Should.Throw<ArgumentException>(() => HoldItem.Holding(new FamilyKey(7), " ", "ann", DateTimeOffset.UnixEpoch));
    }
}
