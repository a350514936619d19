using System.Reflection;
using System.Runtime.InteropServices;

namespace Sightline.Storage.Sqlite;

/// <summary>The SQLite library of the operating system, which its maker patches; none is shipped with Sightline.</summary>
internal static class SystemSqlite
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>Makes the library ready; once is enough, and more do no harm.</summary>
    /// <exception cref="DllNotFoundException">The operating system has none.</exception>
    public static void Use() => _ = Loaded.Value;

    private static bool Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
        SQLitePCL.raw.SetProvider(new SQLitePCL.SQLite3Provider_e_sqlite3());
        return true;
    }

    private static IntPtr Resolve(string asked, Assembly assembly, DllImportSearchPath? path)
    {
        if (!string.Equals(asked, "e_sqlite3", StringComparison.Ordinal))
        {
            return IntPtr.Zero;
        }

        var file = OperatingSystem.IsWindows() ? "winsqlite3.dll" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";
        return NativeLibrary.Load(file, assembly, path);
    }
}
