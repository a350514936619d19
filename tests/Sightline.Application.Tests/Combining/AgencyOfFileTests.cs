using Sightline.Application.Combining;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Combining;

public sealed class AgencyOfFileTests
{
    private static readonly Register Known = new()
    {
        Agencies =
        [
            new Agency("csc", "Fenshire Children’s Social Care", AgencyKind.ChildrensSocialCare, "Fenshire"),
            new Agency("gp-1", "Mill Street Surgery", AgencyKind.Gp, Area: null),
            new Agency("gp-2", "The Limes Medical Centre", AgencyKind.Gp, Area: null),
            new Agency("ba-housing", "Beacon Homes", AgencyKind.Housing, Area: null),
        ],
    };

    [Theory]
    [InlineData("agencies/csc.xlsx", "csc")]
    [InlineData("agencies/GP-2.csv", "gp-2")]
    [InlineData("agencies/Mill Street chronology FINAL v2.docx", "gp-1")]
    [InlineData("agencies/beacon_homes_extract.csv", "ba-housing")]
    [InlineData("agencies/childrens-services.csv", "csc")]
    [InlineData("agencies/tenancy record.csv", "ba-housing")]
    public void A_file_is_an_agencys_by_its_stem_its_words_or_its_kind(string file, string agency)
    {
        var found = new AgencyOfFile(Known).Find(file);
        found.Agency.Id.ShouldBe(agency);
        found.Problem.ShouldBeNull();
    }

    [Fact]
    public void Two_agencies_of_one_kind_are_not_chosen_between()
    {
        var found = new AgencyOfFile(Known).Find("agencies/surgery notes gp.csv");
        found.Agency.Id.ShouldBe("gp-1", "the word surgery is in one name only");
        new AgencyOfFile(Known).Find("agencies/general practice.csv").Problem.ShouldNotBeNull().Code.ShouldBe("unknown-agency");
    }

    [Theory]
    [InlineData("agencies/Eastmoor HV chronology v2.xlsx", "hv")]
    [InlineData("agencies/CSC chron.docx", "front")]
    [InlineData("agencies/Leaving care notes.csv", "leaving")]
    [InlineData("agencies/Eastmoor maternity.docx", "mw")]
    public void The_sort_of_agency_comes_before_the_town_and_its_letters_stand_for_its_name(string file, string agency)
    {
        var register = new Register
        {
            Agencies =
            [
                new Agency("mw", "Community Midwifery, Eastmoor Hospital", AgencyKind.Midwifery, Area: null),
                new Agency("hv", "Health Visiting Service", AgencyKind.HealthVisiting, Area: null),
                new Agency("front", "Children’s Social Care, Referral Team", AgencyKind.ChildrensSocialCare, Area: null),
                new Agency("leaving", "Leaving Care Service", AgencyKind.ChildrensSocialCare, Area: null),
            ],
        };
        new AgencyOfFile(register).Find(file).Agency.Id.ShouldBe(agency);
    }

    [Fact]
    public void An_unknown_agency_is_said_and_its_kind_is_guessed()
    {
        var (agency, problem) = new AgencyOfFile(Known).Find("agencies/fenmoor-police.csv");
        (agency.Id, agency.Kind).ShouldBe(("fenmoor-police", AgencyKind.Police));
        problem.ShouldNotBeNull().File.ShouldBe("agencies/fenmoor-police.csv");
    }

    [Fact]
    public void Without_a_register_no_file_is_complained_about() =>
        new AgencyOfFile(Register.Empty).Find("agencies/police.csv").Problem.ShouldBeNull();
}
