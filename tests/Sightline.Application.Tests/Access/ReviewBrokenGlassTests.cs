using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class ReviewBrokenGlassTests : AccessOperations
{
    public ReviewBrokenGlassTests()
    {
        Journal.Said.Waiting = [new GlassToReview(new Position(7), FakeJournal.Family, "bea", Noon.AddHours(-1))];
    }

    [Fact]
    public async Task The_privacy_officer_sees_what_waits_and_nobody_else()
    {
        (await new ReviewBrokenGlass(Journal).WaitingAsync(By("otto", Role.PrivacyOfficer))).Value!.ShouldHaveSingleItem();
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.PrivacyOfficer))
        {
            (await new ReviewBrokenGlass(Journal).WaitingAsync(By("mo", role))).Value!.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task An_answer_belongs_to_one_broken_glass()
    {
        (await new ReviewBrokenGlass(Journal).AnswerAsync(Change("otto", Role.PrivacyOfficer), new Position(7))).Reason.ShouldBeNull();

        var item = Journal.Appended.ShouldHaveSingleItem();
        item.Kind.ShouldBe(JournalKind.BrokenGlassReviewed);
        AccessItemOf.ReviewedGlass(System.Text.Encoding.UTF8.GetBytes(item.Plain)).ShouldBe(new Position(7));
    }

    [Fact]
    public async Task Nobody_answers_for_what_was_not_broken_or_for_oneself()
    {
        IsRefused(await new ReviewBrokenGlass(Journal).AnswerAsync(Change("otto", Role.PrivacyOfficer), new Position(8)));
        IsRefused(await new ReviewBrokenGlass(Journal).AnswerAsync(Absent(Change("otto", Role.PrivacyOfficer)), new Position(7)));
        IsRefused(await new ReviewBrokenGlass(Journal).AnswerAsync(Change("bea", Role.PrivacyOfficer), new Position(7)));
        IsRefused(await new ReviewBrokenGlass(Journal).AnswerAsync(Change("mo", Role.Manager), new Position(7)));
    }
}
