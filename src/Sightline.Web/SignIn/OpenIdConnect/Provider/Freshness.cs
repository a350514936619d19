namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>How long what a provider says of itself is kept, and how often it is asked.</summary>
internal static class Freshness
{
    /// <summary>After this long it is fetched anew.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <summary>Where it cannot be fetched anew, it is used for this long after it last was.</summary>
    public static readonly TimeSpan Usable = TimeSpan.FromHours(12);

    /// <summary>Between two fetches there is at least this much time where something is at hand …</summary>
    public static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(5);

    /// <summary>… and this much where nothing is.</summary>
    public static readonly TimeSpan AtMostEveryWhenEmpty = TimeSpan.FromSeconds(10);
}
