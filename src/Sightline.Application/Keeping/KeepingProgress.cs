namespace Sightline.Application.Keeping;

/// <summary>How far a backup, a restore or a verification has come.</summary>
/// <param name="What">What is done now, in a few words.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Of">How much there is; 1 where that is not known.</param>
public readonly record struct KeepingProgress(string What, long Done, long Of);
