using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Tests.Access;

public sealed class SetSharingRulesTests : AccessOperations
{
    private static readonly SharingRule Rule = new("missing-children", "Children Act 2004 s.11") { Theme = Theme.DomesticAbuse };

    [Fact]
    public async Task The_administrator_sets_them_all_at_once()
    {
        (await new SetSharingRules(Journal).RunAsync(Change("admin", Role.Administrator), [Rule])).Reason.ShouldBeNull();

        SharingRulesFormat.Read(System.Text.Encoding.UTF8.GetBytes(Journal.Appended.ShouldHaveSingleItem().Plain)).ShouldBe([Rule]);
    }

    [Fact]
    public async Task Nobody_else_does() => IsRefused(await new SetSharingRules(Journal).RunAsync(Change("mo", Role.Manager), [Rule]));

    [Fact]
    public async Task A_rule_names_its_basis_opens_less_than_everything_and_is_there_once()
    {
        var operation = new SetSharingRules(Journal);
        var change = Change("admin", Role.Administrator);

        (await operation.RunAsync(change, [Rule with { LawfulBasis = " " }])).Reason.ShouldBe("The rule missing-children names no lawful basis.");
        (await operation.RunAsync(change, [Rule with { Theme = null }])).Reason.ShouldNotBeNull().ShouldContain("open everything");
        (await operation.RunAsync(change, [Rule, Rule])).Reason.ShouldBe("There are two rules missing-children.");
        Journal.Appended.ShouldBeEmpty();
    }
}
