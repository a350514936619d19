using System.Globalization;

namespace Sightline.Storage.Beside;

/// <summary>What was found of rows that are not those which the journal says: all are counted, the first ones are kept as sentences. Tables and places are named, never what a row holds.</summary>
internal sealed class BesideFaults
{
    private const int MostKept = 20;

    private readonly List<string> _first = [];

    /// <summary>The first ones.</summary>
    public IReadOnlyList<string> First => _first;

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="fault">The sentence.</param>
    public void Add(string fault)
    {
        Count++;
        if (_first.Count < MostKept)
        {
            _first.Add(fault);
        }
    }

    /// <summary>Adds one at a place.</summary>
    /// <param name="table">The table.</param>
    /// <param name="position">The position in the journal to which the row belongs, or says that it does.</param>
    /// <param name="what">What is wrong, after the colon.</param>
    public void Add(string table, long position, string what) => Add(string.Create(CultureInfo.InvariantCulture, $"Table {table}, position {position}: {what}"));
}
