namespace Sightline.Storage.Tests.Journal;

/// <summary>A clock that a test moves, forward and back.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
