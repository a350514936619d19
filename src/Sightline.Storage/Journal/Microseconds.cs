namespace Sightline.Storage.Journal;

/// <summary>An instant as the journal writes it: microseconds since 1970, UTC.</summary>
internal static class Microseconds
{
    /// <summary>Writes an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The microseconds.</returns>
    public static long Of(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>Reads an instant.</summary>
    /// <param name="microseconds">The microseconds.</param>
    /// <returns>The instant.</returns>
    public static DateTimeOffset Read(long microseconds) => DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds);
}
