using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class DeclareTieTests : AccessOperations
{
    [Fact]
    public async Task A_tie_keeps_whoever_declares_it_out() =>
        Said(await new DeclareTie(Journal).RunAsync(Change("ann", Role.Practitioner), isTie: true), JournalKind.TieDeclared)
            .ShouldBe(new AccessFact(AccessFactKind.DeclaredRelationship, 0, Noon, ToAt: null) { PersonId = "ann" });

    [Fact]
    public async Task That_a_surname_means_nothing_is_taken_from_whoever_it_keeps_out()
    {
        Journal.Said.Facts.Add(new AccessFact(AccessFactKind.SurnameTie, 1, Noon.AddDays(-1), ToAt: null) { Tie = "QUENNELL" });
        var change = Change("ann", Role.Practitioner);
        var asked = change with { Request = change.Request with { Viewer = change.Request.Viewer with { Ties = ["QUENNELL"] } } };

        Said(await new DeclareTie(Journal).RunAsync(asked, isTie: false), JournalKind.TieDeclared).Kind.ShouldBe(AccessFactKind.SurnameDeclaredUnrelated);
    }

    [Fact]
    public async Task A_tie_is_taken_about_what_is_sealed_or_not_there_too_and_decides_nothing_there()
    {
        Journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));

        (await new DeclareTie(Journal).RunAsync(Change("bea", Role.Practitioner), isTie: true)).Reason.ShouldBeNull();
        (await new DeclareTie(Journal).RunAsync(Absent(Change("bea", Role.Practitioner)), isTie: true)).Reason.ShouldBeNull();

        Journal.Appended.Select(a => (a.Family, a.Facts.Count)).ShouldBe([(Reading.FakeJournal.Family, 1), (FamilyKey.Partnership, 0)]);
    }

    [Fact]
    public async Task A_declaration_does_not_show_whether_there_is_a_record()
    {
        Journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));

        IsRefused(await new DeclareTie(Journal).RunAsync(Change("ann", Role.Practitioner), isTie: false));
        IsRefused(await new DeclareTie(Journal).RunAsync(Absent(Change("ann", Role.Practitioner)), isTie: false));
        IsRefused(await new DeclareTie(Journal).RunAsync(Change("admin", Role.Administrator), isTie: true));
    }
}
