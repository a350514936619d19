namespace Sightline.Web.Pages.Families;

/// <summary>Links to the pages of a family.</summary>
public static class FamilyLinks
{
    /// <summary>The record.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string Record(string address) => $"/families/{address}";

    /// <summary>Who looked.</summary>
    /// <param name="address">The family's address.</param>
    /// <returns>The link.</returns>
    public static string Looked(string address) => $"/families/{address}/looked";
}
