namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>A clock that stands where it was set.</summary>
internal sealed class SetClock(DateTimeOffset at) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = at;

    public override DateTimeOffset GetUtcNow() => Now;
}
