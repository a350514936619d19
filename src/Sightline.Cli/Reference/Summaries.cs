using System.Reflection;
using System.Xml.Linq;

namespace Sightline.Cli.Reference;

/// <summary>The summaries that stand above the vocabulary's words in the code, read from the documentation file beside the assembly.</summary>
internal sealed class Summaries
{
    private readonly Dictionary<string, string> _texts;

    private Summaries(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads the summaries of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The summaries; none where the file is not there.</returns>
    public static Summaries Of(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        if (!File.Exists(path))
        {
            return new Summaries([]);
        }

        var texts = XDocument.Load(path).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, m => Words(m.Element("summary")), StringComparer.Ordinal);
        return new Summaries(texts);
    }

    /// <summary>The summary of a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The summary, or nothing.</returns>
    public string For(Enum word) => _texts.GetValueOrDefault($"F:{word.GetType().FullName}.{word}", string.Empty);

    private static string Words(XElement? summary)
    {
        if (summary is null)
        {
            return string.Empty;
        }

        var text = string.Concat(summary.Nodes().Select(n => n switch
        {
            XText t => t.Value,
            XElement e when e.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
            XElement e => e.Value,
            _ => string.Empty,
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
