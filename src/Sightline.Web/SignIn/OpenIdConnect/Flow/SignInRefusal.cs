namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>Why a sign-in came to nothing, as the person is told. What exactly was wrong with a token stands in the log, for the administrator.</summary>
/// <param name="Code">What stands in the address, in kebab case.</param>
/// <param name="What">What happened, in one plain sentence.</param>
/// <param name="ToDo">What to do about it, in one plain sentence.</param>
internal sealed record SignInRefusal(string Code, string What, string ToDo)
{
    /// <summary>The sign-in was begun in another browser or tab, too long ago, or has been used.</summary>
    public static readonly SignInRefusal NotBegunHere = new("not-begun-here", "This sign-in was not begun in this browser, or was begun too long ago.", "Begin again.");

    /// <summary>The person or the provider said no.</summary>
    public static readonly SignInRefusal Declined = new("declined", "Your organisation's sign-in was stopped, or did not let you in.", "Begin again, or ask your organisation's service desk.");

    /// <summary>The provider cannot be reached, or does not answer as it should.</summary>
    public static readonly SignInRefusal Unreachable = new("unreachable", "Your organisation's sign-in cannot be reached just now.", "Try again in a few minutes. If it is urgent, ring the duty desk.");

    /// <summary>The clocks disagree.</summary>
    public static readonly SignInRefusal Clocks = new("clocks", "The clock of your organisation's sign-in and ours disagree.", "Tell the administrator of Sightline.");

    /// <summary>No second factor.</summary>
    public static readonly SignInRefusal SecondFactor = new("second-factor", "Your organisation's sign-in did not ask you for a second factor.", "Sign in with your second factor, or ask your organisation's service desk.");

    /// <summary>What the provider sent was not believed.</summary>
    public static readonly SignInRefusal NotBelieved = new("not-believed", "What your organisation's sign-in sent could not be relied on.", "Tell the administrator of Sightline.");

    /// <summary>There is no account for this person.</summary>
    public static readonly SignInRefusal NoAccount = new("no-account", "You are known to your organisation, and have no account here.", "Ask your manager to have one made.");

    private static readonly SignInRefusal[] All = [NotBegunHere, Declined, Unreachable, Clocks, SecondFactor, NotBelieved, NoAccount];

    /// <summary>Finds the refusal that an address names.</summary>
    /// <param name="code">What stands in the address.</param>
    /// <returns>The refusal; null where it is none of ours.</returns>
    public static SignInRefusal? Of(string? code) => Array.Find(All, r => string.Equals(r.Code, code, StringComparison.Ordinal));
}
