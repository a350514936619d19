namespace Sightline.Storage.Beside;

/// <summary>Rows as a statement gives them, one after another; several statements may be open beside each other within one read.</summary>
internal interface IRowsInOrder : IAsyncDisposable
{
    /// <summary>The next row.</summary>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Its values: numbers of eight bytes, texts, bytes, and null; null after the last row.</returns>
    ValueTask<object?[]?> NextAsync(CancellationToken stop);
}
