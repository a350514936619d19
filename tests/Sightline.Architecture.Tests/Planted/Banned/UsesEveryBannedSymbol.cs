#define DEBUG
#define TRACE
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Sightline.Architecture.Tests.Planted.Banned;

/// <summary>Planted: never run, only compiled, so that the guard has something of each to catch.</summary>
internal static class UsesEveryBannedSymbol
{
    public static DateTime Clock() => DateTime.Now + (DateTime.UtcNow - DateTime.Today);

    public static DateTimeOffset OffsetClock() => DateTimeOffset.Now + (DateTimeOffset.UtcNow - DateTimeOffset.Now);

    public static string Where() => TimeZoneInfo.Local.Id + CultureInfo.CurrentCulture.Name + CultureInfo.CurrentUICulture.Name;

    public static TimeProvider Provider() => TimeProvider.System;

    public static void Wait() => Thread.Sleep(0);

    public static async Task WaitInside() => await Task.Delay(0).ConfigureAwait(false);

    public static void Leave() => Environment.Exit(0);

    public static void Say() => Console.WriteLine();

    public static void Run() => Process.Start("true");

    public static HttpClient Fetch() => new();

    public static Socket Dial() => new(SocketType.Stream, ProtocolType.Tcp);

    public static int Draw() => new Random().Next() + Random.Shared.Next() + Guid.NewGuid().Version;

    public static bool Touch() => File.Exists("a") || Directory.Exists("a") || new FileInfo("a").Exists;

    public static void Note()
    {
        Debug.WriteLine(string.Empty);
        Trace.WriteLine(string.Empty);
    }

    public static FileStream Open() => new("a", FileMode.Open);
}
