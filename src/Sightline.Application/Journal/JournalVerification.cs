namespace Sightline.Application.Journal;

/// <summary>What checking a journal's chain found.</summary>
/// <param name="Rows">How many rows hold.</param>
/// <param name="Checkpoint">The last place that holds, to be kept somewhere else.</param>
/// <param name="Fault">What does not hold, in a sentence with its place; null where all does.</param>
/// <param name="Disposed">How many of the rows were disposed of: their content is gone, and a certificate covers what remains.</param>
/// <param name="Beside">What comparing the rows beside the journal with it found; null where they were not compared: the chain does not hold, or it was not asked for.</param>
public sealed record JournalVerification(long Rows, Checkpoint Checkpoint, string? Fault, long Disposed = 0, BesideVerification? Beside = null)
{
    /// <summary>Whether all that was looked at holds.</summary>
    public bool Holds => Fault is null && Beside is null or { FaultCount: 0 };
}
