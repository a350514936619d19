namespace Sightline.Documents.Import.Excel;

/// <summary>Reads names of cells, such as <c>B12</c>.</summary>
internal static class CellReference
{
    /// <summary>Reads a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Row and column, from 0; null where it is none.</returns>
    public static (int Row, int Column)? Read(string? name)
    {
        if (name is null)
        {
            return null;
        }

        int row = 0, column = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c) && row == 0 && column < 100_000)
            {
                column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            }
            else if (char.IsAsciiDigit(c) && row < 100_000_000)
            {
                row = (row * 10) + (c - '0');
            }
            else if (c != '$')
            {
                return null;
            }
        }

        return row > 0 && column > 0 ? (row - 1, column - 1) : null;
    }
}
