using Sightline.Architecture.Tests.Planted.Chronology;

namespace Sightline.Architecture.Tests.Planted.Time;

/// <summary>Planted: time must not know of entries, not even inside a method.</summary>
internal static class KnowsOfEntries
{
    public static bool Tell() => new PlantedEntry().Happened is null;
}
