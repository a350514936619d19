using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Words;

/// <summary>The project speaks of itself alone: not of how it was written, not of the machine on which it was, and of no host beyond those on the list.</summary>
internal static partial class ForeignWords
{
    // Written apart, so that this file does not hold what it looks for.
    private static readonly Regex Tools = new(
        @"\b(" + string.Join('|', "Cl" + "aude", "Anth" + "ropic", "Open" + "AI", "Chat" + "GPT", "Co" + "pilot", "L" + "LM", "sub" + "-?agents?", "language" + " model", "AI" + "[- ]generated", "as an " + "AI")
        + @")\b|/wo" + @"rk/(wt|main|shared)|\bAGENT" + @"S\.md|Co-Auth" + "ored-By",
        RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    // Public authorities' sources, standards and the names of document formats, of which nothing is fetched; and where the script gets what is missing.
    private static readonly string[] Hosts =
    [
        "www.w3.org", "schemas.openxmlformats.org", "schemas.microsoft.com", "purl.org", "json-schema.org", "learn.microsoft.com", "dotnet.microsoft.com", "dot.net", "dl.google.com", "packages.microsoft.com", "deb.nodesource.com",
        "www.gov.uk", "assets.publishing.service.gov.uk", "www.legislation.gov.uk", "www.nice.org.uk", "ico.org.uk", "www.gov.wales", "www.england.nhs.uk", "www.nhs.uk",
        "www.ofcom.org.uk", "digital.nhs.uk", "www.datadictionary.nhs.uk", "design-system.service.gov.uk", "design-patterns.service.justice.gov.uk", "opensource.org", "spdx.org", "github.com", "www.unicode.org", "www.rfc-editor.org", "schemas.openid.net", "localhost", "127.0.0.1",
    ];

    /// <summary>Finds words that do not belong to the project.</summary>
    /// <param name="file">A text file.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(SourceText file) =>
        Tools.Matches(file.Text).Select(m => $"{file.Path} holds a word that is not the project's, at {m.Index}.")
            .Concat(Address().Matches(file.Text).Where(m => !IsKnown(m.Groups["host"].Value)).Select(m => $"{file.Path} names the host {m.Groups["host"].Value}."));

    private static bool IsKnown(string host) =>
        Hosts.Contains(host, StringComparer.OrdinalIgnoreCase) || host.EndsWith(".example", StringComparison.Ordinal) || host.EndsWith(".invalid", StringComparison.Ordinal)
        || host is "example.com" or "example.org" or "evil.example.com";

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9][A-Za-z0-9.-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();
}
