namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>What an administrator reads: which provider, which refusal, and one of our own sentences. Never who, and nothing that was sent.</summary>
internal static partial class SignInLog
{
    /// <summary>A sign-in came to nothing.</summary>
    /// <param name="log">The log.</param>
    /// <param name="provider">The provider's id, as entered.</param>
    /// <param name="refusal">The refusal's code.</param>
    /// <param name="reason">Why.</param>
    [LoggerMessage(EventId = 4101, Level = LogLevel.Warning, Message = "Sign-in with provider {Provider} refused ({Refusal}): {Reason}")]
    public static partial void Refused(ILogger log, string provider, string refusal, string reason);

    /// <summary>A provider's word that somebody signed out was not taken.</summary>
    /// <param name="log">The log.</param>
    /// <param name="provider">The provider's id, as entered.</param>
    /// <param name="reason">Why.</param>
    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "Sign-out told by provider {Provider} refused: {Reason}")]
    public static partial void SignOutRefused(ILogger log, string provider, string reason);
}
