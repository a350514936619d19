namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>Keeps an answer out of every cache, and its address out of the next page's 'Referer': a code may stand in it.</summary>
internal static class NeverKept
{
    /// <summary>Marks a response.</summary>
    /// <param name="response">The response.</param>
    public static void Mark(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
