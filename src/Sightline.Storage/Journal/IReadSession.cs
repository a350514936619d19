using System.Data.Common;

namespace Sightline.Storage.Journal;

/// <summary>A connection for reads that keeps its statements prepared; disposing of it gives it back.</summary>
internal interface IReadSession : IAsyncDisposable
{
    /// <summary>Asks a statement, which is prepared when it is first asked.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="stop">Stops the read.</param>
    /// <param name="parameters">Its parameters by name.</param>
    /// <returns>Its rows.</returns>
    ValueTask<DbDataReader> ReadAsync(string sql, CancellationToken stop, params ReadOnlySpan<(string Name, object Value)> parameters);
}
