using System.Net;

namespace Sightline.Web.Hosting;

/// <summary>Refuses what was not meant for this site: another host's name, plain text from another machine, changes that another site's page asks for, and far too much.</summary>
/// <param name="next">What answers.</param>
/// <param name="settings">How it is served.</param>
internal sealed class OnlyThisSite(RequestDelegate next, WebSettings settings)
{
    /// <summary>Answers, or refuses.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When it is answered.</returns>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!string.Equals(request.Host.Value, settings.Site.Authority, StringComparison.OrdinalIgnoreCase) || request.IsHttps != settings.IsSecure)
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (!request.IsHttps && context.Connection.RemoteIpAddress is { } sender && !IPAddress.IsLoopback(sender))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        // Beside the token of every form: a browser says itself which site asked (Fetch Metadata).
        var asks = request.Headers["Sec-Fetch-Site"].ToString();
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && asks.Length > 0 && asks is not ("same-origin" or "none"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        // The server stops a body that says nothing of its length; one that says it is not even begun.
        if (request.ContentLength > WebHost.MostBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
