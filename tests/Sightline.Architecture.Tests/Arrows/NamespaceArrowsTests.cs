namespace Sightline.Architecture.Tests.Arrows;

public class NamespaceArrowsTests
{
    private const string PlantedRooms = "Sightline.Architecture.Tests.Planted";

    [Fact]
    public void The_rooms_of_the_domain_keep_to_the_arrows() =>
        NamespaceArrows.Violations(Domain(), "Sightline.Domain", NamespaceArrows.Domain).ShouldBeEmpty();

    [Fact]
    public void Every_room_of_the_domain_has_its_arrows() =>
        NamespaceArrows.Rooms(Domain(), "Sightline.Domain").ShouldBe(NamespaceArrows.Domain.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Planted_use_of_chronology_by_time_is_caught() =>
        NamespaceArrows.Violations(Assemblies.Planted, PlantedRooms, NamespaceArrows.Domain)
            .ShouldContain(v => v.StartsWith($"{PlantedRooms}.Time.KnowsOfEntries must not use", StringComparison.Ordinal));

    [Fact]
    public void Planted_use_in_a_signature_alone_is_caught() =>
        NamespaceArrows.Violations(Assemblies.Planted, PlantedRooms, NamespaceArrows.Domain)
            .ShouldContain(v => v.StartsWith($"{PlantedRooms}.Time.ListsEntries must not use", StringComparison.Ordinal));

    [Fact]
    public void A_use_along_the_arrow_is_not_taken_for_a_violation() =>
        NamespaceArrows.Violations(Assemblies.Planted, PlantedRooms, NamespaceArrows.Domain).ShouldNotContain(v => v.StartsWith($"{PlantedRooms}.Chronology", StringComparison.Ordinal));

    private static Metadata.CompiledAssembly Domain() => Assemblies.Source.Single(a => string.Equals(a.Name, "Sightline.Domain", StringComparison.Ordinal));
}
