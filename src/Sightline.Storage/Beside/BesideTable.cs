using System.Globalization;

namespace Sightline.Storage.Beside;

/// <summary>
/// A table beside the journal, read in the order of the journal. The database sorts it, on its disk where it is large; here one position's rows are held at a time.
/// </summary>
/// <param name="form">The table.</param>
/// <param name="rows">Its rows, the position first.</param>
/// <param name="faults">Where it is told what is wrong.</param>
internal sealed class BesideTable(BesideTable.Form form, IRowsInOrder rows, BesideFaults faults) : IAsyncDisposable
{
    private object?[]? _next;
    private bool _hasBegun;

    /// <summary>Every table whose rows follow from the journal row by row: which statement reads it, and how many columns after the position tell its rows apart.</summary>
    public static readonly IReadOnlyList<Form> Forms =
    [
        new("knowledge", "SELECT position, agency, family, known_on FROM knowledge ORDER BY position", Keys: 1),
        new("superseded", "SELECT by_position, position, family, superseded_on FROM superseded ORDER BY by_position", Keys: 1),
        new("seen", "SELECT position, person, seen_on, family, known_on FROM seen ORDER BY position", Keys: 2),
        new("person", "SELECT position, person, family, given, family_name, born_on, nhs_number, is_subject_child FROM person ORDER BY position", Keys: 1),
        new("access_fact", "SELECT position, kind, number, family, person, agency, from_at, to_at, tie FROM access_fact ORDER BY position", Keys: 2),
        new("access_ended", "SELECT by_position, position, family, ended_at FROM access_ended ORDER BY by_position", Keys: 1),
        new("family_key", "SELECT family, record_key FROM family_key ORDER BY family", Keys: 0),
        new("disposed", "SELECT position, family FROM disposed ORDER BY position", Keys: 0),
        new("account_item", "SELECT position, account, number FROM account_item ORDER BY position", Keys: 0),
    ];

    /// <summary>The table's name.</summary>
    public string Name => form.Name;

    /// <summary>The rows that stand at the position that was last asked for.</summary>
    public List<object?[]> Standing { get; } = [];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private set; }

    /// <summary>A row as one text, by which rows are compared.</summary>
    /// <param name="row">Its values.</param>
    /// <returns>The text.</returns>
    public static string TextOf(IEnumerable<object?> row) => string.Join('\u001f', row.Select(v => v switch
    {
        null => "-",
        long number => number.ToString(CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        _ => $"'{v}",
    }));

    /// <summary>Goes to a position: its rows stand in <see cref="Standing"/> then. What comes before it and was not asked for belongs to no row of the journal.</summary>
    /// <param name="position">The position, each later than the one before.</param>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>When they do.</returns>
    public async ValueTask GoToAsync(long position, CancellationToken stop)
    {
        Standing.Clear();
        if (!_hasBegun)
        {
            _hasBegun = true;
            await StepAsync(stop).ConfigureAwait(false);
        }

        while (_next is { } row && (PositionOf(row) is var at) && at <= position)
        {
            if (at == position)
            {
                Standing.Add(row[1..]);
            }
            else
            {
                faults.Add(Name, at, "a row is there that belongs to no row of the journal.");
            }

            await StepAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Compares what stands at the position with what should.</summary>
    /// <param name="position">The position.</param>
    /// <param name="should">The rows that follow from the journal.</param>
    public void Compare(long position, IReadOnlyList<object?[]> should)
    {
        if (Standing.Count == 0 && should.Count == 0)
        {
            return;
        }

        var wanted = should.ToLookup(r => TextOf(r[..form.Keys]), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<object?[]>(g), StringComparer.Ordinal);
        foreach (var row in Standing)
        {
            if (!wanted.TryGetValue(TextOf(row[..form.Keys]), out var same) || !same.TryDequeue(out var said))
            {
                faults.Add(Name, position, "a row was added that the journal does not say.");
            }
            else if (!string.Equals(TextOf(said), TextOf(row), StringComparison.Ordinal))
            {
                faults.Add(Name, position, "a row was changed.");
            }
        }

        for (var missing = wanted.Values.Sum(w => w.Count); missing > 0; missing--)
        {
            faults.Add(Name, position, "a row is missing.");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => rows.DisposeAsync();

    private static long PositionOf(object?[] row) => row[0] as long? ?? 0;

    private async ValueTask StepAsync(CancellationToken stop)
    {
        _next = await rows.NextAsync(stop).ConfigureAwait(false);
        Rows += _next is null ? 0 : 1;
    }

    /// <summary>A table, and how it is read.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Sql">The statement; its first column is the position.</param>
    /// <param name="Keys">How many columns after the position tell its rows apart.</param>
    internal sealed record Form(string Name, string Sql, int Keys);
}
