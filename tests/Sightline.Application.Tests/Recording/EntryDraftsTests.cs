using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Recording;

public sealed class EntryDraftsTests : RecordingOperations
{
    private EntryDrafts Operation => new(Journal, Drafts);

    [Theory]
    [MemberData(nameof(WhoIsRefused))]
    public async Task Whoever_may_not_write_keeps_nothing_and_is_given_nothing(string person, Role role, string agency, long family)
    {
        Drafts.Kept[new DraftKey(person, new FamilyKey(family), Form)] = new Draft(new DraftKey(person, new FamilyKey(family), Form), "of before", Noon);

        (await Operation.KeepAsync(new FamilyKey(family), By(person, role, agency), Form, "words")).Reason.ShouldBe(AccessChange.Refused);
        (await Operation.FindAsync(new FamilyKey(family), By(person, role, agency), Form)).Reason.ShouldBe(AccessChange.Refused);

        Drafts.Kept.Values.ShouldHaveSingleItem().Content.ShouldBe("of before");
    }

    [Fact]
    public async Task What_was_typed_is_given_back_and_nothing_of_it_is_in_the_journal()
    {
        (await Operation.KeepAsync(FakeJournal.Family, By(), Form, "words")).Reason.ShouldBeNull();

        (await Operation.FindAsync(FakeJournal.Family, By(), Form)).Value.ShouldNotBeNull().Content.ShouldBe("words");
        (await Operation.WaitingAsync(By() with { Purpose = null })).Value.ShouldNotBeNull().ShouldHaveSingleItem().Key.Form.ShouldBe(Form);
        Journal.Appended.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_that_was_sealed_since_gives_nothing_back_and_does_not_say_that_something_waits()
    {
        await Operation.KeepAsync(FakeJournal.Family, By(), Form, "words");
        Seal();

        (await Operation.FindAsync(FakeJournal.Family, By(), Form)).Reason.ShouldBe(AccessChange.Refused);
        (await Operation.WaitingAsync(By())).Value.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_too_long_leaves_what_was_kept()
    {
        await Operation.KeepAsync(FakeJournal.Family, By(), Form, new string('a', DraftLimits.MostCharacters));

        (await Operation.KeepAsync(FakeJournal.Family, By(), Form, new string('b', DraftLimits.MostCharacters + 1))).Reason.ShouldNotBeNull();

        Drafts.Kept.Values.ShouldHaveSingleItem().Content[0].ShouldBe('a');
    }

    [Fact]
    public async Task What_is_discarded_is_gone()
    {
        await Operation.KeepAsync(FakeJournal.Family, By(), Form, "words");

        (await Operation.DiscardAsync(FakeJournal.Family, By().Viewer, Form)).ShouldBeTrue();

        (await Operation.FindAsync(FakeJournal.Family, By(), Form)).Reason.ShouldNotBeNull().ShouldContain("Nothing is kept");
    }
}
