using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Application.Tests.Journal;

public class SharingRulesFormatTests
{
    [Fact]
    public void Rules_are_read_as_they_were_written()
    {
        SharingRule[] rules =
        [
            new SharingRule("on-a-plan", "Children Act 2004 s.11") { Status = StatusLevel.ChildProtectionPlan, Of = AgencyKind.Police, To = AgencyKind.School },
            new SharingRule("visits", "Working Together 2026") { Kind = EntryKind.Visit, Theme = Theme.DomesticAbuse },
        ];

        SharingRulesFormat.Read(Encoding.UTF8.GetBytes(SharingRulesFormat.Write(rules))).ShouldBe(rules);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[{\"kind\":\"a-newer-word\"}]")]
    public void What_is_no_list_of_rules_is_none(string plain) => SharingRulesFormat.Read(Encoding.UTF8.GetBytes(plain)).ShouldBeNull();
}
