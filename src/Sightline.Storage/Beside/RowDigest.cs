using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Sightline.Storage.Beside;

/// <summary>A hash over rows: each value with its type and length before it, so that nothing can move from one to the next. The same on both engines.</summary>
internal sealed class RowDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a value.</summary>
    /// <param name="value">A number of eight bytes, a text, bytes, or null.</param>
    /// <returns>The same.</returns>
    public RowDigest Add(object? value)
    {
        Span<byte> head = stackalloc byte[9];
        byte[] rest = value switch
        {
            null => [],
            long number => Number(head, number),
            string text => Encoding.UTF8.GetBytes(text),
            byte[] bytes => bytes,
            _ => throw new NotSupportedException("A column is of a type that is not hashed."),
        };
        head[0] = value switch { null => 0, long => 1, string => 2, _ => 3 };
        if (value is not long)
        {
            BinaryPrimitives.WriteInt64BigEndian(head[1..], rest.Length);
        }

        _hash.AppendData(head);
        _hash.AppendData(rest);
        return this;
    }

    /// <summary>Adds every row that a statement gives, in its order, and how many there are.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <returns>How many there are.</returns>
    public async Task<long> AddAsync(DbConnection connection, DbTransaction transaction, string sql, object parameters)
    {
        var rows = 0L;
        var reader = await connection.ExecuteReaderAsync(sql, parameters, transaction).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                rows++;
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    Add(reader.GetValue(i) is var value and not DBNull ? value : null);
                }
            }
        }

        Add(rows);
        return rows;
    }

    /// <summary>The hash of all so far; the next begins anew.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string Hex() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private static byte[] Number(Span<byte> head, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(head[1..], number);
        return [];
    }
}
