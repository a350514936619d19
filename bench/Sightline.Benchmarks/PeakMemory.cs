using System.Diagnostics;

namespace Sightline.Benchmarks;

/// <summary>The most memory that one combining holds at once, measured on a process of its own by the operating system.</summary>
internal static class PeakMemory
{
    /// <summary>Measures.</summary>
    /// <param name="folder">The case folder.</param>
    /// <returns>The peak of the resident set in megabytes (2^20 bytes), and how long the whole process took.</returns>
    public static (double Megabytes, TimeSpan Took) Of(string folder)
    {
        var clock = Stopwatch.StartNew();
        // Started by the dotnet command, the program is its first argument; started by its own file, it is the program.
        var program = Environment.ProcessPath!;
        string[] first = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.Ordinal) ? [typeof(PeakMemory).Assembly.Location] : [];
        using var process = Process.Start(new ProcessStartInfo(program, [.. first, "combine-once", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (double.Parse(said, System.Globalization.CultureInfo.InvariantCulture), clock.Elapsed)
            : throw new InvalidOperationException("The measured process failed.");
    }

    /// <summary>What the measured process itself does: combines, then tells its peak.</summary>
    /// <param name="folder">The case folder.</param>
    /// <returns>The peak in megabytes.</returns>
    public static double OfThisProcess(string folder)
    {
        CombineOnce.Run(folder);
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / (double)(1 << 20);
    }
}
