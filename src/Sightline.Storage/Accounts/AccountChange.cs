using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sightline.Storage.Accounts;

/// <summary>What the journal says of one thing that happened to an account: hashes, and nothing of the person.</summary>
/// <param name="V">The version of the form.</param>
/// <param name="Account">The account's id.</param>
/// <param name="Number">Which event of the account it is, 1 for the first.</param>
/// <param name="What">What happened, in kebab-case.</param>
/// <param name="Event">The hash over the event's row; 64 hexadecimal digits.</param>
/// <param name="Stands">The hash over all that then stood of the account: its row, its passkeys, invitations and links.</param>
internal sealed record AccountChange(int V, string Account, long Number, string What, string Event, string Stands)
{
    /// <summary>Writes it.</summary>
    /// <returns>JSON.</returns>
    public string ToPlain() => JsonSerializer.Serialize(this, AccountEvidenceJson.Default.AccountChange);

    /// <summary>Reads what <see cref="ToPlain"/> wrote.</summary>
    /// <param name="plain">The JSON.</param>
    /// <returns>It; null where this program does not know the form.</returns>
    public static AccountChange? Read(string plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccountEvidenceJson.Default.AccountChange) is { V: 1, Account: not null, Event: not null, Stands: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How the accounts stood at one position: what came before has no row of its own in the journal, and is held as it stood then.</summary>
/// <param name="V">The version of the form.</param>
/// <param name="Accounts">The accounts, by id.</param>
internal sealed record AccountsTaken(int V, IReadOnlyList<TakenAccount> Accounts)
{
    /// <summary>Writes it.</summary>
    /// <returns>JSON.</returns>
    public string ToPlain() => JsonSerializer.Serialize(this, AccountEvidenceJson.Default.AccountsTaken);

    /// <summary>Reads what <see cref="ToPlain"/> wrote.</summary>
    /// <param name="plain">The JSON.</param>
    /// <returns>It; null where this program does not know the form.</returns>
    public static AccountsTaken? Read(string plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccountEvidenceJson.Default.AccountsTaken) is { V: 1, Accounts: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An account as it was taken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Events">How many of its events have no row of their own in the journal.</param>
/// <param name="History">The hash over these.</param>
/// <param name="Stands">The hash over all that stood of it.</param>
internal sealed record TakenAccount(string Id, long Events, string History, string Stands);

/// <summary>How evidence of accounts is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AccountChange))]
[JsonSerializable(typeof(AccountsTaken))]
internal sealed partial class AccountEvidenceJson : JsonSerializerContext;
