using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.SignIn;
using Sightline.Documents.Export.Protect;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Sets the first password and second factor of somebody who was invited.</summary>
/// <param name="setUp">Who is choosing.</param>
/// <param name="session">Begins the session.</param>
/// <param name="installation">Where passwords' hashes are kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class SetUpPasswordModel(SetUp setUp, SignInSession session, IInstallation installation, TimeProvider clock) : PageModel
{
    private string _code = string.Empty;
    private byte[] _secret = [];

    /// <summary>The code that the app shows.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The password once more.</summary>
    [BindProperty]
    public string? Again { get; set; }

    /// <summary>The app's secret, as it is typed.</summary>
    public string Secret => Totp.ToText(_secret);

    /// <summary>Shows the page.</summary>
    /// <returns>The page; that of the code for whoever has none.</returns>
    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? LocalRedirect("/sign-in/invitation") : Page();

    /// <summary>Keeps the password and signs the person in.</summary>
    /// <returns>The start, or this page with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } account)
        {
            return LocalRedirect("/sign-in/invitation");
        }

        if (Totp.StepOfCode(_secret, Code, clock.GetUtcNow()) is not { } step)
        {
            return this.Ask(nameof(Code), "That is not the code that the app shows now. Check the key in the app, and the time of your phone.");
        }

        if (ReasonAgainst(account) is { } reason)
        {
            return this.Ask(nameof(Password), reason);
        }

        if (await installation.Credentials.SetUpAsync(_code, new PasswordCredential(PasswordHash.Of(Password!), _secret), step, HttpContext.RequestAborted) is not { } ready)
        {
            return LocalRedirect("/sign-in/invitation");
        }

        await setUp.EndAsync(HttpContext);
        await session.StartAsync(HttpContext, ready, SignedInBy.PasswordAndCode);
        return LocalRedirect("/");
    }

    private string? ReasonAgainst(Account account)
    {
        var read = Passphrase.Read(Password);
        using var taken = read.Value;
        if (read.Reason is { } reason)
        {
            return reason.Replace("passphrase", "password", StringComparison.Ordinal);
        }

        if (Password!.Contains(account.FamilyName, StringComparison.OrdinalIgnoreCase) || Password.Contains(SignInNames.Fold(account.SignInName), StringComparison.OrdinalIgnoreCase))
        {
            return "The password holds what you are called. Choose one that nobody who knows you would try.";
        }

        return string.Equals(Password, Again, StringComparison.Ordinal) ? null : "The two passwords are not the same.";
    }

    // The secret follows from the invitation's code, so that it stays the same while the person tries, and is kept nowhere before it is used.
    private async Task<Account?> FindAsync()
    {
        if (await setUp.CodeAsync(HttpContext) is not { } code || await setUp.FindAsync(HttpContext) is not { } account)
        {
            return null;
        }

        _code = code;
        _secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, installation.KeyFor("second factors"), Totp.SecretBytes, info: Encoding.UTF8.GetBytes(code));
        return account;
    }
}
