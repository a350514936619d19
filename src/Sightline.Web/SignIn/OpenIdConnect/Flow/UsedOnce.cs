using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>
/// Remembers what must not come twice, for as long as it could. It remembers for this process alone: with several web nodes, the provider's own rule that a code
/// serves once stands behind it, and ending a session twice does no harm.
/// </summary>
/// <param name="clock">The clock.</param>
internal sealed class UsedOnce(TimeProvider clock)
{
    private const int Most = 100_000;
    private const int SweepEvery = 1024;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Uses something.</summary>
    /// <param name="what">A value that is drawn by chance, with what it is for before it.</param>
    /// <param name="until">How long it could come again.</param>
    /// <returns>True the first time; false every further time, and where more is remembered than there is room for.</returns>
    public bool Use(string what, DateTimeOffset until)
    {
        if (Interlocked.Increment(ref _count) % SweepEvery == 0 || _used.Count >= Most)
        {
            Sweep();
        }

        return _used.Count < Most && _used.TryAdd(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(what))), until);
    }

    /// <summary>Forgets that something was used, because what it was used for failed and may be asked again.</summary>
    /// <param name="what">The same value.</param>
    public void Forget(string what) => _used.TryRemove(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(what))), out _);

    private void Sweep()
    {
        var at = clock.GetUtcNow();
        foreach (var over in _used.Where(u => u.Value < at))
        {
            _used.TryRemove(over);
        }
    }
}
