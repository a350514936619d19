using System.Threading.Channels;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Storage.Schema;

namespace Sightline.Storage.Journal;

/// <summary>
/// The one writer. Whatever waits is written in one batch, with one wait for the disk; each batch gets the next places and a time that never goes back. A time
/// stamped by whoever writes would let a slow one change the past: it began earlier and is seen later.
/// </summary>
internal sealed class OrderedWriter : IAsyncDisposable
{
    private const int MostInABatch = 512;

    private readonly Channel<PendingItem> _queue = Channel.CreateBounded<PendingItem>(new BoundedChannelOptions(4 * MostInABatch) { SingleReader = true });
    private readonly Func<ValueTask<IWriterConnection>> _open;
    private readonly Func<Exception, string?> _reasonOf;
    private readonly long _lastStep;
    private readonly TimeProvider _clock;
    private readonly Task _loop;

    /// <summary>Starts the writer.</summary>
    /// <param name="open">Opens the engine's one writing connection; opened again after a failure.</param>
    /// <param name="reasonOf">Says in a sentence why the engine failed; null for a fault of our own.</param>
    /// <param name="lastStep">The last step of the schema that this program knows.</param>
    /// <param name="clock">Says what time it is.</param>
    public OrderedWriter(Func<ValueTask<IWriterConnection>> open, Func<Exception, string?> reasonOf, long lastStep, TimeProvider clock)
    {
        _open = open;
        _reasonOf = reasonOf;
        _lastStep = lastStep;
        _clock = clock;
        _loop = Task.Run(WriteAllAsync);
    }

    /// <summary>Puts a thing in its turn.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="stop">Stops the wait, not the writing.</param>
    /// <returns>Where it stands, or why it was not kept.</returns>
    public async ValueTask<Reading<Receipt>> WriteAsync(PendingItem item, CancellationToken stop)
    {
        if (!_queue.Writer.TryWrite(item))
        {
            try
            {
                await _queue.Writer.WriteAsync(item, stop).ConfigureAwait(false);
            }
            catch (ChannelClosedException)
            {
                return Reading<Receipt>.Not("The journal is being closed: nothing more is taken.");
            }
        }

        return await item.Answered.WaitAsync(stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop.ConfigureAwait(false);
    }

    private async Task WriteAllAsync()
    {
        using var plan = new BatchPlan();
        var batch = new List<PendingItem>(MostInABatch);
        IWriterConnection? connection = null;
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (batch.Count < MostInABatch && _queue.Reader.TryRead(out var item))
            {
                batch.Add(item);
            }

            try
            {
                connection ??= await _open().ConfigureAwait(false);
                await WriteAsync(connection, plan, batch).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                // Whoever waits must hear of it, whatever it was: a writer that stops in silence would hold everybody up.
                await GiveUpAsync(connection).ConfigureAwait(false);
                connection = null;
                var reason = _reasonOf(e) ?? $"The journal could not be written because of a fault of Sightline's own ({e.GetType().Name}): asking again is safe.";
                batch.ForEach(i => i.Answer(Reading<Receipt>.Not(reason)));
            }
        }

        if (connection is not null)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask WriteAsync(IWriterConnection connection, BatchPlan plan, List<PendingItem> batch)
    {
        var head = await connection.BeginAsync().ConfigureAwait(false);

        // What a newer program keeps beside a row, this one would leave out.
        if (connection.SchemaStep > _lastStep)
        {
            await connection.RollbackAsync().ConfigureAwait(false);
            batch.ForEach(i => i.Answer(Reading<Receipt>.Not($"{Migration.Newer} Nothing was kept.")));
            return;
        }

        var said = await connection.FindSaidAsync(batch).ConfigureAwait(false);
        var superseded = batch.Select(i => i.Item.Supersedes).OfType<Position>().Select(p => p.Value).ToList();
        var versions = superseded.Count == 0 ? new Dictionary<long, StandingVersion>() : await connection.FindVersionsAsync(superseded).ConfigureAwait(false);
        plan.Make(batch, head, Microseconds.Of(_clock.GetUtcNow()), said, versions);
        if (plan.Rows.Count > 0)
        {
            await connection.CommitAsync(plan.Rows, plan.Head).ConfigureAwait(false);
        }
        else if (said.Count > 0)
        {
            await connection.ConfirmAsync().ConfigureAwait(false);
        }
        else
        {
            await connection.RollbackAsync().ConfigureAwait(false);
        }

        plan.Answer();
    }

    private static async ValueTask GiveUpAsync(IWriterConnection? connection)
    {
        if (connection is null)
        {
            return;
        }

        try
        {
            await connection.RollbackAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException or IOException)
        {
            // The connection is closed next, which rolls back what is left of the batch.
        }

        await connection.DisposeAsync().ConfigureAwait(false);
    }
}
