using System.Globalization;
using System.Text;

namespace Sightline.Storage.Schema;

/// <summary>One step of the schema: a numbered file that both engines speak, and the file of the same number for one engine alone. Steps only go forward.</summary>
/// <param name="Number">Its number, 1 for the first.</param>
/// <param name="Sql">What it does, in the engines' common dialect with words in braces.</param>
internal sealed record SchemaFile(int Number, string Sql)
{
    /// <summary>The steps of an engine, in order.</summary>
    /// <param name="engine">The engine's name.</param>
    /// <returns>The steps.</returns>
    public static IReadOnlyList<SchemaFile> Of(string engine)
    {
        var files = typeof(SchemaFile).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => n.Replace('\\', '/'))
            .Where(n => !n.StartsWith("Repeated/", StringComparison.Ordinal))
            .Where(n => !n.Contains('/', StringComparison.Ordinal) || n.StartsWith(engine + "/", StringComparison.Ordinal))
            .OrderBy(n => n.Contains('/', StringComparison.Ordinal))
            .ThenBy(n => n, StringComparer.Ordinal);
        return [.. files.GroupBy(NumberOf).OrderBy(g => g.Key).Select(g => new SchemaFile(g.Key, string.Join('\n', g.Select(TextOf))))];
    }

    private static int NumberOf(string file) => int.Parse(file.AsSpan(file.IndexOf('/', StringComparison.Ordinal) + 1, 4), CultureInfo.InvariantCulture);

    /// <summary>The text of a file of the schema.</summary>
    /// <param name="file">The file, from the folder of the schema.</param>
    /// <returns>The text.</returns>
    public static string TextOf(string file)
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
