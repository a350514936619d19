namespace Sightline.Architecture.Tests.Planted.Time;

/// <summary>Planted: what chronology may use.</summary>
internal sealed class PlantedWhen;
