using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Documents.Export.Page;

/// <summary>The style and the script that stand in the page, and the content security policy that lets these two run and nothing else.</summary>
internal static class PageAssets
{
    private static readonly string[] StyleFiles = ["page.css", "entries.css", "picture.css", "print.css"];

    private static readonly string[] ScriptFiles =
        ["record.js", "travel.js", "search.js", "choose.js", "shapes.js", "lanes.js", "picture.js", "start.js"];

    /// <summary>The page's style.</summary>
    public static string Style { get; } = Join("Page", StyleFiles);

    /// <summary>The page's script, closed in a function of its own so that nothing of it is left in the window.</summary>
    public static string Script { get; } = "(() => {\n\"use strict\";\n" + Join("Page", ScriptFiles) + "})();\n";

    /// <summary>A policy under which only these scripts and styles work: no request to anywhere, no form sent, no frame.</summary>
    /// <param name="scripts">The scripts' text.</param>
    /// <param name="styles">The styles' text.</param>
    /// <returns>The policy, for the <c>meta</c> element.</returns>
    public static string Policy(IEnumerable<string> scripts, IEnumerable<string> styles) =>
        $"default-src 'none'; script-src {Hashes(scripts)}; style-src {Hashes(styles)}; base-uri 'none'; form-action 'none'";

    /// <summary>Reads an embedded file of a folder beside this one.</summary>
    /// <param name="room">The folder under Export.</param>
    /// <param name="name">The file in its Assets.</param>
    /// <returns>Its text.</returns>
    public static string Read(string room, string name)
    {
        var resource = $"Sightline.Documents.Export.{room}.Assets.{name}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The embedded file {resource} is missing from the build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Join(string room, string[] files) => string.Concat(files.Select(file => Read(room, file)));

    private static string Hashes(IEnumerable<string> texts) =>
        string.Join(' ', texts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'"));
}
