using System.Text;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>The id of a field, from the name under which it is sent.</summary>
public static class FieldIds
{
    /// <summary>The id.</summary>
    /// <param name="name">The name: that of a property, or of a property's property.</param>
    /// <returns>Such as "family-name" for FamilyName and "seen-on-day" for SeenOn.Day.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var isBreak = c is '.' or ' ';
            if (id.Length > 0 && id[^1] != '-' && (isBreak || char.IsAsciiLetterUpper(c)))
            {
                id.Append('-');
            }

            if (!isBreak)
            {
                id.Append(char.ToLowerInvariant(c));
            }
        }

        return id.ToString();
    }
}
