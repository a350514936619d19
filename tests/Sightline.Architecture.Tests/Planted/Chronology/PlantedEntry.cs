using Sightline.Architecture.Tests.Planted.Time;

namespace Sightline.Architecture.Tests.Planted.Chronology;

/// <summary>Planted: an entry, which may know of time.</summary>
internal sealed class PlantedEntry
{
    public PlantedWhen? Happened { get; init; }
}
