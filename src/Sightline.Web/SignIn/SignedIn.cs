using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn;

/// <summary>Who is signed in, for the time of one request.</summary>
/// <param name="Session">The session, as it was found for this request.</param>
/// <param name="Token">What the browser sent.</param>
public sealed record SignedIn(Session Session, string Token)
{
    /// <summary>Who.</summary>
    public Account Account => Session.Account;

    /// <summary>Finds who is signed in.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Who; null for a stranger.</returns>
    public static SignedIn? Find(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<SignedIn>();
    }

    /// <summary>Who is signed in, where a page is not for strangers.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Who.</returns>
    /// <exception cref="InvalidOperationException">Nobody is: the page should not have been reached.</exception>
    public static SignedIn Of(HttpContext context) => Find(context) ?? throw new InvalidOperationException("A page was reached by a stranger.");

    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for everybody.</returns>
    public override string ToString() => "somebody signed in";
}
