using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Access;

/// <summary>
/// Whom PostgreSQL's second wall is told that it serves, for one statement: the wall decides by itself whether that person may see the family, and shows rows of no other.
/// </summary>
internal static class OpenedFamily
{
    /// <summary>Who asks for which family, as the wall reads it.</summary>
    /// <param name="request">Who, when and what for.</param>
    /// <param name="family">The family.</param>
    /// <returns>JSON.</returns>
    public static string Asks(AccessRequest request, FamilyKey family)
    {
        var asks = DecisionStatement.Parameters(request).Where(p => !p.Name.StartsWith("tie", StringComparison.Ordinal)).ToDictionary(p => p.Name, p => p.Value.ToString()!, StringComparer.Ordinal);
        asks["family"] = family.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        asks["role"] = Kebab.Of(request.Viewer.Role);
        asks["ties"] = string.Join(' ', request.Viewer.Ties);
        return JsonSerializer.Serialize(asks, OpenedFamilyJson.Default.DictionaryStringString);
    }

    /// <summary>That a privacy officer looks at where the glass was broken, in every family.</summary>
    public const string AsksForBrokenGlass = """{"role":"privacy-officer","family":"0","brokenGlass":"1"}""";

    /// <summary>Puts the decision into the words of the wall: its parameters are variables that begin with <c>q_</c>.</summary>
    /// <param name="sql">The schema, with <c>{decision}</c> in it.</param>
    /// <returns>The schema.</returns>
    public static string IntoWall(string sql)
    {
        return sql.Replace("{decision}", DecisionStatement.Decision.Replace("@ties", "SELECT unnest(q_ties)", StringComparison.Ordinal).Replace("@", "q_", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}

/// <summary>How the asks are written.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class OpenedFamilyJson : JsonSerializerContext;
