using Sightline.Architecture.Tests.Planted.Chronology;

namespace Sightline.Architecture.Tests.Planted.Time;

/// <summary>Planted: time must not know of entries, not even as a type argument in a signature.</summary>
internal abstract class ListsEntries
{
    public abstract IReadOnlyList<PlantedEntry> Entries { get; }
}
