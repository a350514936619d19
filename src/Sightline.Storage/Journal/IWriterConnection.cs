namespace Sightline.Storage.Journal;

/// <summary>The one connection through which an engine's journal is written. Every batch is: begin, look, commit; or roll back.</summary>
internal interface IWriterConnection : IAsyncDisposable
{
    /// <summary>The last step of the schema that the journal had taken when the batch began. A newer program may take further steps while this one runs.</summary>
    long SchemaStep { get; }

    /// <summary>Begins a batch: nobody else can write until it is committed or rolled back.</summary>
    /// <returns>The end of the journal.</returns>
    ValueTask<Head> BeginAsync();

    /// <summary>Finds which things were said before.</summary>
    /// <param name="batch">The things.</param>
    /// <returns>Those that were, with where they stand and when they were received.</returns>
    ValueTask<IReadOnlyDictionary<Said, (long Position, long ReceivedAt)>> FindSaidAsync(IReadOnlyList<PendingItem> batch);

    /// <summary>Finds versions that are to be superseded.</summary>
    /// <param name="positions">Where they stand.</param>
    /// <returns>Those that are there.</returns>
    ValueTask<IReadOnlyDictionary<long, StandingVersion>> FindVersionsAsync(IReadOnlyList<long> positions);

    /// <summary>Writes rows and the new end, and waits until they are on the disk.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="head">The new end.</param>
    /// <returns>When they are.</returns>
    ValueTask CommitAsync(IReadOnlyList<JournalRow> rows, Head head);

    /// <summary>Ends a batch that brings nothing new, when whatever it found is as safe as what is written.</summary>
    /// <returns>When it is.</returns>
    ValueTask ConfirmAsync();

    /// <summary>Gives the batch up.</summary>
    /// <returns>When it is.</returns>
    ValueTask RollbackAsync();
}
