using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn.Passkeys;

/// <summary>Where the script asks for a challenge: at the click, so that no page that was open overnight has an old one.</summary>
internal static class PasskeyEndpoints
{
    /// <summary>Where a challenge for using a passkey is asked for.</summary>
    public const string Use = "/sign-in/passkey/use";

    /// <summary>Where a challenge for making one is asked for.</summary>
    public const string Make = "/sign-in/passkey/make";

    /// <summary>Serves them.</summary>
    /// <param name="application">The application.</param>
    public static void Map(IEndpointRouteBuilder application)
    {
        application.MapPost(Use, async context =>
        {
            if (await IsOurFormAsync(context))
            {
                await AnswerAsync(context, await Ceremony(context).AskAsync(context));
            }
        });
        application.MapPost(Make, async context =>
        {
            if (!await IsOurFormAsync(context))
            {
                return;
            }

            var account = await context.RequestServices.GetRequiredService<SetUp>().FindAsync(context) ?? FreshlySignedIn(context);
            if (account is null)
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            await AnswerAsync(context, await Ceremony(context).AskForNewAsync(context, account));
        });
    }

    private static Account? FreshlySignedIn(HttpContext context) =>
        SignedIn.Find(context) is { } signedIn && signedIn.Session.IsFreshAt(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()) ? signedIn.Account : null;

    private static PasskeyCeremony Ceremony(HttpContext context) => context.RequestServices.GetRequiredService<PasskeyCeremony>();

    private static async Task<bool> IsOurFormAsync(HttpContext context)
    {
        if (await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return false;
    }

    private static async Task AnswerAsync(HttpContext context, PasskeyAsked asked)
    {
        // The ticket is of letters, digits and two signs; the options are JSON already.
        var body = Encoding.UTF8.GetBytes($$"""{"ticket":"{{asked.Ticket}}","options":{{asked.OptionsJson}}}""");
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
