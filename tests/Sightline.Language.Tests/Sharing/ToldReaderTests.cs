using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Sharing;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.Sharing;

public class ToldReaderTests
{
    private static readonly ToldReader Reader = new(Register);

    [Theory]
    [InlineData("gp", "Told HV.", "hv")]
    [InlineData("gp", "SW informed.", "csc")]
    [InlineData("gp", "SW and police told at once.", "csc,police")]
    [InlineData("school", "Letter to GP and HV.", "gp,hv")]
    [InlineData("school", "Rang social services.", "csc")]
    [InlineData("hv", "Told O. Prior by phone.", "csc")]
    [InlineData("hv", "HV told.", "")]
    [InlineData("gp", "Not copied to HV.", "")]
    [InlineData("gp", "Rang SW, left message.", "")]
    [InlineData("gp", "HV to be told.", "")]
    [InlineData("gp", "Fax from HV.", "")]
    [InlineData("gp", "Told HV would do it.", "")]
    [InlineData("gp", "d/w SW.", "csc")]
    [InlineData("gp", "T/C with SW.", "csc")]
    [InlineData("gp", "SW has been informed.", "csc")]
    [InlineData("gp", "HV advised.", "hv")]
    [InlineData("gp", "HV advised rest.", "")]
    [InlineData("gp", "Police notification received.", "")]
    [InlineData("gp", "Fed back to health visiting team.", "hv")]
    [InlineData("gp", "Rang Olwen.", "csc")]
    [InlineData("gp", "HV’s report shared with us.", "")]
    [InlineData("police", "Partners e-mailed.", "csc,hv,school")]
    [InlineData("csc", "Primary school told.", "school")]
    public void Agencies_told_are_read_from_the_words(string agency, string words, string ids)
    {
        var (told, _) = Reader.Read(Row(agency, (CellRole.Narrative, words)), On(2019), [Other]);
        told.Select(t => t.AgencyId).ShouldBe(ids.Split(',', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
    }

    [Fact]
    public void A_column_gives_the_day_of_each()
    {
        var (told, _) = Reader.Read(Row("police", (CellRole.Told, "CSC 23/12; HV 07/01")), On(2018, 12, 22), [Other]);
        told.ShouldBe([new Told("csc", new DateOnly(2018, 12, 23)), new Told("hv", new DateOnly(2019, 1, 7))]);
    }

    [Fact]
    public void A_referral_tells_the_one_it_goes_to()
    {
        var (told, _) = Reader.Read(Row("hv", (CellRole.Narrative, "Referral to CSC: poor home.")), On(2019), [Code(EntryKind.Referral, EntryType.FrontDoor)]);
        told.ShouldHaveSingleItem().AgencyId.ShouldBe("csc");
    }

    [Fact]
    public void A_meeting_lists_who_sat_in_it()
    {
        var (_, attended) = Reader.Read(Row("csc", (CellRole.Narrative, "Core group. HV, school, probation. GP sent apologies.")), On(2019), [Code(EntryKind.Meeting, EntryType.CoreGroup)]);
        attended.ShouldBe(["csc", "hv", "school", "probation"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Core group held. School there, HV not represented.")]
    [InlineData("Core group. School attended, HV sent a report.")]
    [InlineData("Core group. School attended. HV could not attend.")]
    public void Who_was_not_there_or_only_wrote_did_not_sit_in_it(string narrative)
    {
        var (_, attended) = Reader.Read(Row("csc", (CellRole.Narrative, narrative)), On(2019), [Code(EntryKind.Meeting, EntryType.CoreGroup)]);
        attended.ShouldBe(["csc", "school"], ignoreOrder: true);
    }
}
