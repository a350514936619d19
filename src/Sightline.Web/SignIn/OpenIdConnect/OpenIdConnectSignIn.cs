using Sightline.Web.SignIn.OpenIdConnect.Flow;

namespace Sightline.Web.SignIn.OpenIdConnect;

/// <summary>
/// Adds sign-in with providers to the web application. The host brings a <see cref="TimeProvider"/>, data protection whose keys are kept, and an
/// <see cref="ISignedInByProvider"/>.
/// </summary>
internal static class OpenIdConnectSignIn
{
    /// <summary>Adds what it is made of.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">How it is set up.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddOpenIdConnectSignIn(this IServiceCollection services, OpenIdConnectSettings settings) =>
        services.AddSingleton(settings)
            .AddSingleton<KnownProviders>()
            .AddSingleton<JourneyCookie>()
            .AddSingleton<UsedOnce>()
            .AddSingleton<SignOutAtProvider>()
            .AddScoped<BegunSignIn>()
            .AddScoped<EndedSignIn>()
            .AddScoped<ToldSignOut>()
            .AddLogging(KeepAddressesOut);

    /// <summary>Adds its three addresses. They are for whoever has not signed in yet, and take no form of ours.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The group, to which rate limits may be added.</returns>
    public static RouteGroupBuilder MapOpenIdConnectSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(OpenIdConnectSettings.Path);
        group.MapGet("/{id}", (string id, HttpContext context, BegunSignIn begun) => begun.RunAsync(context, id));
        group.MapGet("/{id}/return", (string id, HttpContext context, EndedSignIn ended) => ended.RunAsync(context, id));
        group.MapPost("/{id}/signed-out", (string id, HttpContext context, ToldSignOut told) => told.RunAsync(context, id));
        group.AllowAnonymous().DisableAntiforgery();
        return group;
    }

    // At 'Information' the framework logs whole addresses, and codes, states and nonces stand in ours.
    private static void KeepAddressesOut(ILoggingBuilder log) =>
        log.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Http.Result", LogLevel.Warning);
}
