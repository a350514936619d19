using Sightline.Application.Combining;

namespace Sightline.Benchmarks;

/// <summary>The whole of combining one folder, but for writing it down.</summary>
internal static class CombineOnce
{
    /// <summary>Combines a folder.</summary>
    /// <param name="folder">The case folder.</param>
    /// <returns>How many entries are on the line.</returns>
    public static int Run(string folder)
    {
        var reading = CombineChronologies.Run(new CombineRequest([folder]), progress: null, CancellationToken.None);
        return reading.HasValue ? reading.Value.Entries.Count : throw new InvalidOperationException(reading.Reason);
    }
}
