using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Sightline.Documents.Tests.Export;

/// <summary>Opens a written file in LibreOffice, as a reader would, and shows its pages.</summary>
internal static partial class LibreOffice
{
    /// <summary>Turns a document into pages; null, said plainly, where LibreOffice is not installed. In a continuous build it must be there.</summary>
    public static Pages? Open(string file, ITestOutputHelper output)
    {
        if (Find("soffice") is not { } office || Find("pdftotext") is null || Find("pdfinfo") is null)
        {
            if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("LibreOffice and poppler-utils are not installed; a continuous build needs them.");
            }

            output.WriteLine("SKIPPED: LibreOffice or poppler-utils is not installed, so nobody looked at the pages.");
            return null;
        }

        var folder = Path.GetDirectoryName(file)!;
        Run(office, "-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", "--convert-to", "pdf", "--outdir", folder, file);
        var pdf = Path.ChangeExtension(file, "pdf");
        var info = Run("pdfinfo", pdf);
        return new Pages(
            int.Parse(PageCount().Match(info).Groups["count"].Value, CultureInfo.InvariantCulture),
            PageSize().Match(info).Value,
            Run("pdftotext", "-layout", pdf, "-").Split('\f', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(p => Path.Combine(p, program)).FirstOrDefault(File.Exists);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    [GeneratedRegex(@"Pages:\s+(?<count>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"(?<=Page size:\s+)\S.*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageSize();

    /// <summary>What LibreOffice shows.</summary>
    public sealed record Pages(int Count, string Size, IReadOnlyList<string> Texts);
}
