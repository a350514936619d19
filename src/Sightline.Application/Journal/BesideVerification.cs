namespace Sightline.Application.Journal;

/// <summary>What comparing the rows beside a journal with the journal itself found.</summary>
/// <param name="Rows">How many rows beside the journal were compared.</param>
/// <param name="Faults">Rows that are missing, were added or were changed, each with its table and place, in sentences; the first ones, where there are many.</param>
/// <param name="FaultCount">How many there are in all; 0 where every row is the one that the journal says.</param>
/// <param name="Unproven">What could not be compared, and why, in sentences; empty where all could.</param>
public sealed record BesideVerification(long Rows, IReadOnlyList<string> Faults, long FaultCount, IReadOnlyList<string> Unproven);
