namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>Sends a browser to the page that says why it was refused.</summary>
internal static class Refusal
{
    /// <summary>Where it goes: only one of our own codes stands in the address.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="settings">Where the page is.</param>
    /// <returns>The redirect.</returns>
    public static IResult Of(SignInRefusal refusal, OpenIdConnectSettings settings) => Results.LocalRedirect($"{settings.RefusedPath}?refused={refusal.Code}");
}
