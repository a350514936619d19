namespace Sightline.Storage.Tests;

public class DatabaseAddressTests
{
    [Theory]
    [InlineData("journal.db", "journal.db")]
    [InlineData("sqlite:/var/lib/sightline/journal.db", "/var/lib/sightline/journal.db")]
    public void A_file_is_of_sqlite_and_its_key_ring_lies_beside_it(string text, string file)
    {
        var address = DatabaseAddress.Read(text).Value.ShouldNotBeNull();

        address.SqliteFile.ShouldBe(file);
        address.DefaultKeyRing.ShouldBe(file + ".keys");
    }

    [Theory]
    [InlineData("postgres://sightline@db.example/journal", "Host=db.example;Database=journal;Username=sightline")]
    [InlineData("postgresql://a%40b:p%2Fw@db.example:6543/my%20journal", "Host=db.example;Database=\"my journal\";Port=6543;Username=a@b;Password=p/w")]
    [InlineData("Host=/run/postgresql;Database=journal", "Host=/run/postgresql;Database=journal")]
    public void A_server_is_of_postgresql_and_its_key_ring_must_be_named(string text, string connection)
    {
        var address = DatabaseAddress.Read(text).Value.ShouldNotBeNull();

        address.PostgresConnection.ShouldBe(connection);
        address.DefaultKeyRing.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("postgres://")]
    [InlineData("postgres://host")]
    [InlineData("Host=x;Nonsense=1")]
    [InlineData("/")]
    public void What_is_none_is_a_reason(string text) => DatabaseAddress.Read(text).Reason.ShouldNotBeNull();
}
