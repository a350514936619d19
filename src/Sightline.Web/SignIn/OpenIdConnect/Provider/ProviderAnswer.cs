namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>What a provider answered.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="IsJson">Whether it calls its body JSON.</param>
/// <param name="Body">The body.</param>
/// <param name="DatedAt">What its clock said ('Date'); null where it did not say.</param>
/// <param name="AskedAt">When we asked, by our clock.</param>
/// <param name="AnsweredAt">When the answer had come, by our clock.</param>
internal sealed record ProviderAnswer(int Status, bool IsJson, ReadOnlyMemory<byte> Body, DateTimeOffset? DatedAt, DateTimeOffset AskedAt, DateTimeOffset AnsweredAt)
{
    /// <summary>Whether the provider did what was asked.</summary>
    public bool IsSuccess => Status == 200 && IsJson;
}
