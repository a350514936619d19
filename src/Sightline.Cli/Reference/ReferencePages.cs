using System.CommandLine;
using Sightline.Documents.Export.Json;

namespace Sightline.Cli.Reference;

/// <summary>The reference pages that are generated from the program itself, so that they cannot say anything else than it does.</summary>
internal static class ReferencePages
{
    /// <summary>The folder of the pages, within the repository.</summary>
    public const string Folder = "docs/reference";

    /// <summary>Makes every page.</summary>
    /// <param name="root">The tree of commands.</param>
    /// <returns>Each page's file name and content.</returns>
    public static IReadOnlyList<(string Name, string Content)> Make(Command root) =>
    [
        ("commands.md", CommandsPage.Make(root)),
        ("formats.md", FormatsPage.Make()),
        ("vocabulary.md", VocabularyPage.Make()),
        ("patterns.md", PatternsPage.Make()),
        ("access.md", AccessPage.Make()),
        ("retention.md", RetentionPage.Make()),
        ("combine.schema.json", CombinedSchema.Text()),
        ("signals.schema.json", SignalsSchema.OfSignals()),
        ("backtest.schema.json", SignalsSchema.OfBacktest()),
        ("patterns.schema.json", SignalsSchema.OfThresholds()),
    ];
}
