using System.Globalization;

namespace Sightline.Web.Hosting;

/// <summary>
/// The log. A line says when, how bad, which part of the program, which of its events, and the sort of exception: never the words of a message, an exception or an address,
/// any of which could hold a name or a word of a record.
/// </summary>
/// <param name="output">Where lines go.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class QuietLog(TextWriter output, TimeProvider clock) : ILoggerProvider
{
    private readonly Lock _one = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Part(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Where lines go is the caller's.
    }

    private void Write(string line)
    {
        lock (_one)
        {
            output.WriteLine(line);
        }
    }

    private sealed class Part(QuietLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var at = log.Now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            var failure = exception is null ? string.Empty : " " + exception.GetType().Name;
            log.Write($"{at} {logLevel} {category} {eventId.Id.ToString(CultureInfo.InvariantCulture)} {eventId.Name}{failure}");
        }
    }

    private DateTimeOffset Now => clock.GetUtcNow();
}
