namespace Sightline.Documents.Import.Limits;

/// <summary>How much of one file is read before it is taken for a mistake or an attack. What lies past a limit is left out, and a problem says so.</summary>
public sealed record ImportLimits
{
    /// <summary>The limits used unless somebody asks for others.</summary>
    public static readonly ImportLimits Default = new();

    /// <summary>The largest file that is opened, in bytes.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>How much an Office file may unpack to, in bytes, all its parts together, counted while they unpack.</summary>
    public long UnpackedBytes { get; init; } = 512L << 20;

    /// <summary>How many times its own size an Office file may unpack to, once it has passed <see cref="RatioCountsFromBytes"/>.</summary>
    public int UnpackedRatio { get; init; } = 150;

    /// <summary>The unpacked size in bytes below which the ratio is not judged: small repetitive files pack very well.</summary>
    public long RatioCountsFromBytes { get; init; } = 32L << 20;

    /// <summary>The rows of one file, all its tables together: as many as a sheet of Excel has.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>The columns of one table.</summary>
    public int Columns { get; init; } = 1_000;

    /// <summary>The characters of one cell.</summary>
    public int CellCharacters { get; init; } = 2_000_000;

    /// <summary>The characters of all the cells of one Office file together, each cell counted as often as it stands there.</summary>
    public long TextCharacters { get; init; } = 100_000_000;

    /// <summary>How deep the elements of an Office file may be nested.</summary>
    public int Depth { get; init; } = 200;
}
