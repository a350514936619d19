using System.Data.Common;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Threading.Channels;
using Sightline.Storage.Journal;

namespace Sightline.Benchmarks;

/// <summary>
/// The floor of an ordered append: one writer that puts whatever waits into one table with one wait for the disk, each row with a place, a time and a hash over the one before it.
/// It asks nothing, and keeps nothing beside.
/// </summary>
internal static class BareWriter
{
    private const int RowBytes = 700;

    /// <summary>Appends from many clients, each waiting for its own answer before it asks again.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="clients">How many.</param>
    /// <param name="each">How many appends of each.</param>
    /// <returns>Appends a second.</returns>
    public static async Task<double> AppendAsync(IJournalEngine engine, int clients, int each)
    {
        await using var connection = await engine.OpenAsync(CancellationToken.None);
        await using (var make = connection.CreateCommand())
        {
            make.CommandText = engine.Dialect("DROP TABLE IF EXISTS bare; CREATE TABLE bare (position {key} NOT NULL, at {int} NOT NULL, content {bytes} NOT NULL, hash {bytes} NOT NULL)");
            await make.ExecuteNonQueryAsync();
        }

        var queue = Channel.CreateBounded<(byte[] Content, TaskCompletionSource Done)>(new BoundedChannelOptions(2048) { SingleReader = true });
        var writer = Task.Run(() => WriteAsync(engine, connection, queue.Reader));
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await queue.Writer.WriteAsync((RandomNumberGenerator.GetBytes(RowBytes), done));
                await done.Task;
            }
        })));
        var rate = clients * each / watch.Elapsed.TotalSeconds;
        queue.Writer.Complete();
        await writer;
        return rate;
    }

    private static async Task WriteAsync(IJournalEngine engine, DbConnection connection, ChannelReader<(byte[] Content, TaskCompletionSource Done)> queue)
    {
        var position = 0L;
        var hash = new byte[32];
        var batch = new List<(byte[] Content, TaskCompletionSource Done)>();
        while (await queue.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < 512 && queue.TryRead(out var next))
            {
                batch.Add(next);
            }

            await using var transaction = await engine.BeginChangeAsync(connection, CancellationToken.None);
            var rows = batch.Select(b => (Position: ++position, b.Content, Hash: hash = SHA256.HashData([.. hash, .. b.Content]))).ToList();
            if (connection is Npgsql.NpgsqlConnection postgres)
            {
                await using var command = new Npgsql.NpgsqlCommand("INSERT INTO bare SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])", postgres);
                command.Parameters.Add(new Npgsql.NpgsqlParameter<long[]> { TypedValue = [.. rows.Select(r => r.Position)] });
                command.Parameters.Add(new Npgsql.NpgsqlParameter<long[]> { TypedValue = [.. rows.Select(_ => Stopwatch.GetTimestamp())] });
                command.Parameters.Add(new Npgsql.NpgsqlParameter<byte[][]> { TypedValue = [.. rows.Select(r => r.Content)] });
                command.Parameters.Add(new Npgsql.NpgsqlParameter<byte[][]> { TypedValue = [.. rows.Select(r => r.Hash)] });
                await command.ExecuteNonQueryAsync();
            }
            else
            {
                await using var command = connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = "INSERT INTO bare VALUES ($0, $1, $2, $3)";
                var given = Enumerable.Range(0, 4).Select(i =>
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = $"${i}";
                    command.Parameters.Add(parameter);
                    return parameter;
                }).ToArray();
                foreach (var row in rows)
                {
                    (given[0].Value, given[1].Value, given[2].Value, given[3].Value) = (row.Position, Stopwatch.GetTimestamp(), row.Content, row.Hash);
                    await command.ExecuteNonQueryAsync();
                }
            }

            await transaction.CommitAsync();
            batch.ForEach(b => b.Done.SetResult());
        }
    }
}
