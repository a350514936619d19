using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>What a provider sent back through the browser (RFC 6749, section 4.1.2; RFC 9207). Nothing of it is believed yet, and nothing of it is ever shown.</summary>
/// <param name="State">The state.</param>
/// <param name="Code">The code; null where there is an error.</param>
/// <param name="Issuer">Who says that it answers; null where it does not say.</param>
/// <param name="Error">The error; null where there is a code.</param>
internal sealed record AnswerOfProvider(string State, string? Code, string? Issuer, string? Error)
{
    private const int MostCharacters = 8192;

    /// <summary>Reads it.</summary>
    /// <param name="query">The query of the request.</param>
    /// <returns>The answer, or why it is none.</returns>
    public static Reading<AnswerOfProvider> Read(IQueryCollection query)
    {
        string[] names = ["state", "code", "iss", "error"];
        if (names.Any(n => query[n].Count > 1 || query[n].Any(v => string.IsNullOrEmpty(v) || v.Length > MostCharacters)))
        {
            return Reading<AnswerOfProvider>.Not("The answer says something twice, or says something that is empty or too long.");
        }

        var answer = new AnswerOfProvider(query["state"].ToString(), One(query, "code"), One(query, "iss"), One(query, "error"));
        return answer.State.Length == 0 || (answer.Code is null) == (answer.Error is null)
            ? Reading<AnswerOfProvider>.Not("The answer has no state, or not one of a code and an error.")
            : Reading<AnswerOfProvider>.Of(answer);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Empty;

    private static string? One(IQueryCollection query, string name) => query[name].Count == 1 ? query[name][0] : null;
}
