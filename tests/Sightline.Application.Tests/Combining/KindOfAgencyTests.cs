using Sightline.Application.Combining;
using Sightline.Domain.Agencies;

namespace Sightline.Application.Tests.Combining;

public sealed class KindOfAgencyTests
{
    [Theory]
    [InlineData("police", AgencyKind.Police)]
    [InlineData("youth-justice", AgencyKind.YouthOffending)]
    [InlineData("health_visiting", AgencyKind.HealthVisiting)]
    [InlineData("0-19 service", AgencyKind.HealthVisiting)]
    [InlineData("Community Midwifery", AgencyKind.Midwifery)]
    [InlineData("Children’s Social Care", AgencyKind.ChildrensSocialCare)]
    [InlineData("gp-1", AgencyKind.Gp)]
    [InlineData("Nursery", AgencyKind.Nursery)]
    [InlineData("St Ann's Primary School", AgencyKind.School)]
    [InlineData("drug and alcohol", AgencyKind.SubstanceMisuse)]
    [InlineData("orchestra", AgencyKind.Other)]
    [InlineData("hvac engineers", AgencyKind.Other)]
    [InlineData("", AgencyKind.Other)]
    public void Words_name_a_kind(string words, AgencyKind kind) => KindOfAgency.FromWords(words).ShouldBe(kind);
}
