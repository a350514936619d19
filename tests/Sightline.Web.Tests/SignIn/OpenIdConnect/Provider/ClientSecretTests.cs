using System.Text;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

public class ClientSecretTests
{
    [Fact]
    public async Task A_secret_is_read_without_the_white_space_around_it_and_prints_as_nothing()
    {
        var secret = (await ReadAsync(" a secret:of%us \r\n")).Value.ShouldNotBeNull();
        secret.Value.ShouldBe("a secret:of%us");
        secret.ToString().ShouldBeEmpty();
        Encoding.UTF8.GetString(Convert.FromBase64String(secret.AsBasic("a client"))).ShouldBe("a+client:a+secret%3Aof%25us");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("one\ntwo")]
    public async Task What_is_no_secret_gives_the_reason(string text) => (await ReadAsync(text)).Reason.ShouldNotBeNull();

    [Fact]
    public async Task A_folder_or_nothing_gives_the_reason()
    {
        (await ClientSecret.ReadAsync("/", CancellationToken.None)).HasValue.ShouldBeFalse();
        (await ClientSecret.ReadAsync("/no/such/file", CancellationToken.None)).HasValue.ShouldBeFalse();
        (await ReadAsync(new string('x', 5000))).HasValue.ShouldBeFalse();
    }

    private static async Task<Sightline.Domain.Reading<ClientSecret>> ReadAsync(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, text);
            return await ClientSecret.ReadAsync(path, CancellationToken.None);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
