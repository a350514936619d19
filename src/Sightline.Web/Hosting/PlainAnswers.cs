using System.Text;

namespace Sightline.Web.Hosting;

/// <summary>
/// Answers where no page does: what is not there, what was refused, what went wrong. Each is the same bytes for everybody and says nothing of the request, so that nobody
/// learns from it whether something is there.
/// </summary>
/// <param name="next">What answers otherwise.</param>
/// <param name="log">Says that something went wrong.</param>
internal sealed class PlainAnswers(RequestDelegate next, ILogger<PlainAnswers> log)
{
    private static readonly EventId Failed = new(1, nameof(Failed));

    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When it is answered.</returns>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            Begin(context, e.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever went wrong, its words may be a record's: the sort of failure is all that is told.
        catch (Exception e) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.Log(LogLevel.Error, Failed, e.GetType().Name, exception: null, static (sort, _) => sort);
            Begin(context, StatusCodes.Status500InternalServerError);
        }

        var response = context.Response;
        if (!response.HasStarted && response.StatusCode >= 400 && response.ContentLength is null && response.ContentType is null)
        {
            var body = Encoding.UTF8.GetBytes(PageOf(response.StatusCode));
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength = body.Length;
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await response.Body.WriteAsync(body, context.RequestAborted);
            }
        }
    }

    private static void Begin(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
    }

    private static string PageOf(int status)
    {
        var (heading, words) = status switch
        {
            400 => ("This page was open for too long", "Nothing was changed. Go back to the start and try again."),
            403 => ("You cannot do this", "Your role does not allow it. If it should, ask whoever keeps the accounts of your agency."),
            404 => ("Page not found", "There is no such page, or it is not for you. If you typed the address, check it. If you are worried about a child, do not wait for this page: ring children's social care, or 999 in an emergency."),
            413 => ("That was too much", "What was sent is too large. Nothing was kept."),
            429 => ("Too many tries", "Wait 15 minutes, then try again. If you are worried about a child now, ring children's social care, or 999 in an emergency."),
            >= 500 => ("Something went wrong", "It is not your fault, and nothing is shown or kept in part. Try again in a minute. If you are worried about a child now, ring children's social care, or 999 in an emergency."),
            _ => ("This cannot be done", "Nothing was changed. Go back to the start and try again."),
        };
        return $"""
            <!DOCTYPE html>
            <html lang="en-GB" class="govuk-template">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <title>{heading} – Sightline</title>
            <link rel="icon" href="{Assets.AddressOf("icon.svg")}">
            <link rel="stylesheet" href="{Assets.AddressOf("sightline.css")}">
            </head>
            <body class="govuk-template__body">
            <header class="govuk-template__header"><div class="app-header"><div class="govuk-width-container app-header__inside"><a class="app-header__name" href="/">Sightline</a></div></div></header>
            <div class="govuk-width-container"><main id="main" class="govuk-main-wrapper"><h1 class="govuk-heading-l">{heading}</h1><p class="govuk-body">{words}</p><p class="govuk-body"><a class="govuk-link" href="/">Go to the start</a></p></main></div>
            </body>
            </html>
            """;
    }
}
