using System.Data.Common;

namespace Sightline.Storage.Journal;

/// <summary>A connection for reads that keeps its statements prepared; disposing of it gives it back.</summary>
internal interface IReadSession : IAsyncDisposable
{
    /// <summary>A statement, prepared when it is first asked for.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Its parameters by name.</param>
    /// <returns>The command; it is the session's, and not to be disposed of.</returns>
    DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters);
}
