namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>Where somebody is sent after signing in: a page of ours, and never another site's.</summary>
internal static class LocalPath
{
    /// <summary>The page where nothing better is known.</summary>
    public const string Home = "/";

    private const int MostCharacters = 1024;

    /// <summary>Takes a path if it is one of ours.</summary>
    /// <param name="path">As it was sent.</param>
    /// <returns>The path, or <see cref="Home"/>.</returns>
    public static string Of(string? path) => path is not null && IsLocal(path) ? path : Home;

    // Browsers take '//host' and '/\host' for another site, and leave tabs and ends of lines out before they look.
    private static bool IsLocal(string path) =>
        path.Length is > 0 and <= MostCharacters && path[0] == '/' && (path.Length == 1 || path[1] is not ('/' or '\\')) && path.All(c => c is > ' ' and <= '~' and not '\\');
}
