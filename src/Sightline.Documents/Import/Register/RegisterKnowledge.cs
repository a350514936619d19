using Sightline.Documents.Import.Json;
using Sightline.Domain.Agencies;

namespace Sightline.Documents.Import.Register;

/// <summary>Reads since when a fact of the register has been known, and to whom: <c>knownFrom</c> and <c>knownBy</c>.</summary>
internal static class RegisterKnowledge
{
    /// <summary>Reads the two fields.</summary>
    /// <param name="item">The fact.</param>
    /// <returns>What they say; null where neither is there.</returns>
    public static KnownSince? Of(JsonItem item)
    {
        var from = item.Edge("knownFrom", isLast: false);
        var by = item.Field("knownBy") is null ? [] : item.Texts("knownBy");
        return from is null && by.Count == 0 ? null : new KnownSince(from, by);
    }
}
