namespace Sightline.Web.Pages.Families;

/// <summary>Links to the pages of a family.</summary>
public static class FamilyLinks
{
    /// <summary>The record.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string Record(string address) => $"/families/{address}";

    /// <summary>Where the glass is broken.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string BreakGlass(string address) => $"/families/{address}/break-glass";

    /// <summary>Who looked.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string Looked(string address) => $"/families/{address}/looked";

    /// <summary>The line.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string Line(string address) => $"/families/{address}/line";
}
