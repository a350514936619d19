using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

public class ClockDisagreementTests
{
    private static readonly DateTimeOffset Asked = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(120, 0, null)]
    [InlineData(121, 0, "121 seconds ahead of ours")]
    [InlineData(-121, 0, null)]
    [InlineData(-122, 0, "121 seconds behind ours")]
    [InlineData(3600, 0, "3600 seconds ahead of ours")]
    [InlineData(9, 9, null)]
    [InlineData(-3600, 9, "3599 seconds behind ours")]
    public void Clocks_that_are_further_apart_than_the_skew_are_told(int dated, int answered, string? because)
    {
        var answer = new ProviderAnswer(200, IsJson: true, default, Asked.AddSeconds(dated), Asked, Asked.AddSeconds(answered));
        var told = ClockDisagreement.In(answer, TimeSpan.FromMinutes(2));
        if (because is null)
        {
            told.ShouldBeNull();
        }
        else
        {
            told.ShouldNotBeNull().ShouldContain(because);
        }
    }

    [Fact]
    public void A_provider_that_does_not_say_its_time_is_not_blamed() =>
        ClockDisagreement.In(new ProviderAnswer(200, IsJson: true, default, DatedAt: null, Asked, Asked), TimeSpan.Zero).ShouldBeNull();
}
