using Sightline.Storage.Tests.Journal;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

/// <summary>What is acknowledged is with the synchronous standby too, whatever happened to whoever waited for it.</summary>
public sealed class StandbyTests : OnAnEngine, IDisposable
{
    private readonly PostgresPair _pair = PostgresPair.Start(isSynchronous: true);

    public void Dispose() => _pair.Dispose();

    protected override string NewPlace() => _pair.Place;

    [Theory]
    [InlineData("pg_terminate_backend")]
    [InlineData("pg_cancel_backend")]
    public async Task What_the_standby_has_not_got_is_not_acknowledged_and_not_when_it_is_said_again_either(string with)
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        _pair.StopReceiving();
        var first = journal.AppendAsync(EntryOf(family, 1)).AsTask();
        _pair.WaitUntilHeldUp();
        _pair.CutOff(with);

        (await first).Reason.ShouldNotBeNull().ShouldContain("may or may not be kept");
        var again = journal.AppendAsync(EntryOf(family, 1)).AsTask();
        _pair.WaitUntilHeldUp();
        again.IsCompleted.ShouldBeFalse("the primary shows it, and the standby has not got it");
        _pair.GoOnReceiving();

        (await again).Value.ShouldNotBeNull().WasThere.ShouldBeTrue();
        _pair.KillPrimary();
        (await TextsAsync(journal, family, ToAll(LastDay))).ShouldBe([Invented.Word]);
    }
}
