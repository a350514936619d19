using System.Collections.Concurrent;
using System.Net;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn.OpenIdConnect.Flow;

namespace Sightline.Web.SignIn;

/// <summary>Counts what strangers of one address try, before anything is looked up or hashed for them. It is kept in memory: each node counts for itself, and counting costs nothing.</summary>
/// <param name="next">What answers.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class AddressLimit(RequestDelegate next, TimeProvider clock)
{
    private const int MostAddresses = 100_000;

    private readonly ConcurrentDictionary<IPAddress, int> _tries = new();
    private long _slot;

    /// <summary>Answers, or refuses.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When it is answered.</returns>
    public Task InvokeAsync(HttpContext context)
    {
        if (IsCounted(context.Request) && IsTooOften(context.Connection.RemoteIpAddress))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        }

        return next(context);
    }

    // Sign-ins with a provider are links; what the provider itself tells us comes from one address, and is checked by its signature.
    private static bool IsCounted(HttpRequest request) =>
        request.Path.StartsWithSegments(OpenIdConnectSettings.Path, StringComparison.OrdinalIgnoreCase)
            ? HttpMethods.IsGet(request.Method)
            : HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase);

    private bool IsTooOften(IPAddress? address)
    {
        var slot = clock.GetUtcNow().UtcTicks / SignInLimits.Window.Ticks;
        if (Interlocked.Exchange(ref _slot, slot) != slot || _tries.Count > MostAddresses)
        {
            _tries.Clear();
        }

        return _tries.AddOrUpdate(NetworkOf(address ?? IPAddress.None), 1, static (_, tries) => tries + 1) > SignInLimits.PerAddress;
    }

    // Whoever has an address of version 6 has a whole network of them: the first 64 bits.
    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        Span<byte> bytes = stackalloc byte[16];
        if (!address.TryWriteBytes(bytes, out var written) || written != 16)
        {
            return address;
        }

        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
