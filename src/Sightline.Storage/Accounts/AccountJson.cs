using System.Text.Json.Serialization;
using Sightline.Application.SignIn;

namespace Sightline.Storage.Accounts;

/// <summary>How accounts and what belongs to them are written before they are sealed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(KeptPasskey))]
[JsonSerializable(typeof(PasswordCredential))]
[JsonSerializable(typeof(KeptGrant))]
[JsonSerializable(typeof(string))]
internal sealed partial class AccountJson : JsonSerializerContext;

/// <summary>A purpose and a reason, as they are kept.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Reason">The reason.</param>
internal sealed record KeptGrant(Domain.Access.Purpose Purpose, string Reason);
