using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class NamedIdsTests
{
    private static readonly Register Register = new()
    {
        Case = "The invented Ash family",
        People =
        [
            new Person("p3", "Partner", "Kit", "Ash", [], [], Sex.Male, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
            new Person("p8", "Uncle", "Kit", "Elm", [], [], Sex.Male, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Agencies = [new Agency("health-visiting", "Northside health visiting", AgencyKind.HealthVisiting, Area: null), new Agency("police", "Northshire Police", AgencyKind.Police, Area: null)],
    };

    private static readonly NamedIds Ids = new(Register, new PeopleNames(Register));

    [Fact]
    public void A_problem_names_the_people_with_the_ids_that_a_coded_entry_needs() =>
        Ids.People("A name or role in this row fits more than one person: p3, p8.").ShouldBe("A name or role in this row fits more than one person: Kit Ash (p3), Kit Elm (p8).");

    [Fact]
    public void An_agency_is_named_where_its_id_is_no_word_of_the_language() =>
        Ids.Agencies("The police say 10:00; only the school list health-visiting, police.").ShouldBe("The police say 10:00; only the school list Northside health visiting, police.");

    [Theory]
    [InlineData("Rows 4 and 5 have no date: 31/11/2019.")]
    [InlineData("p31 and p80 are not in the register.")]
    [InlineData("")]
    public void Other_words_stay_as_they_are(string words)
    {
        Ids.People(words).ShouldBe(words);
        Ids.Agencies(words).ShouldBe(words);
    }
}
