using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Storage;
using Sightline.Web.Pages.Families;

namespace Sightline.Web.Tests.Invented;

/// <summary>The whole web application over a journal in a folder that goes with the test. Everybody in it is invented.</summary>
internal sealed class Site : IAsyncDisposable, IInstallation
{
    private readonly string _folder;
    private readonly IInstallation _kept;

    private Site(string folder, IInstallation kept, ManualClock clock)
    {
        (_folder, _kept, Clock) = (folder, kept, clock);
        Counted = new CountedJournal(kept.Journal);
    }

    public static Uri Address { get; } = new("https://sightline.example");

    public ManualClock Clock { get; }

    public CountedJournal Counted { get; }

    public StringWriter Log { get; } = new();

    public WebApplication Application { get; private set; } = null!;

    public IJournal Journal => Counted;

    public IAccountStore Accounts => _kept.Accounts;

    public ICredentialStore Credentials => _kept.Credentials;

    public ISessionStore Sessions => _kept.Sessions;

    public ITicketStore Tickets => _kept.Tickets;

    public IAttemptStore Attempts => _kept.Attempts;

    public IDrafts Drafts => _kept.Drafts;

    public static async Task<Site> OpenAsync(Action<WebApplicationBuilder>? also = null, WebSettings? settings = null, bool inMemory = false)
    {
        var folder = Directory.CreateTempSubdirectory("sightline-web-").FullName;
        var clock = new ManualClock(new DateTimeOffset(2031, 6, 2, 9, 0, 0, TimeSpan.Zero));
        var opened = await new InstallationStore(new JournalStore()).OpenAsync(new JournalPlace(Path.Combine(folder, "journal.db")), passphrase: null, mayCreate: true, clock, default);
        var site = new Site(folder, opened.Value ?? throw new InvalidOperationException(opened.Reason), clock);
        var isInMemory = inMemory || settings is null;
        site.Application = WebHost.Make(settings ?? new WebSettings { Site = Address, Port = 0 }, site, clock, site.Log, builder =>
        {
            if (isInMemory)
            {
                builder.WebHost.UseTestServer();
            }

            also?.Invoke(builder);
        });
        await site.Application.StartAsync();
        return site;
    }

    public ValueTask<bool> GoesRoundTheWallAsync(CancellationToken stop = default) => _kept.GoesRoundTheWallAsync(stop);

    public byte[] KeyFor(string purpose) => _kept.KeyFor(purpose);

    public string PathOf(FamilyKey family) => FamilyLinks.Record(new FamilyAddresses(KeyFor("addresses of families")).Of(family));

    public Visitor Visitor() => new(Application.GetTestServer());

    public async Task<(Account Account, string Code)> InviteAsync(Role role = Role.Practitioner, string agency = "school", string name = "m.ilott")
    {
        var opened = await new OpenAccount(Accounts, Clock).RunAsync(new NewAccount(agency, AgencyKind.School, role, name, "Marigold", "Ilott"), "a test");
        return (opened.Value!.Account, opened.Value.Invitation.Code);
    }

    /// <summary>Somebody of a role, signed in as if by passkey, without the ceremony.</summary>
    public async Task<(Visitor Visitor, Account Account)> SignedInAsync(Role role = Role.Practitioner, string agency = "school", string? name = null)
    {
        var (account, _) = await InviteAsync(role, agency, name ?? $"{role}-{Guid.CreateVersion7()}");
        return (await SignedInAsync(account), account);
    }

    /// <summary>The same as a session's token.</summary>
    public async Task<(string Token, Account Account)> InviteAndSignAsync(Role role)
    {
        var (account, _) = await InviteAsync(role, name: $"{role}-{Guid.CreateVersion7()}");
        return (await Sessions.StartAsync(account, SignedInBy.Passkey), account);
    }

    public async Task<Visitor> SignedInAsync(Account account)
    {
        var visitor = Visitor();
        visitor.SetCookie("__Host-session", await Sessions.StartAsync(account, SignedInBy.Passkey));
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        await _kept.DisposeAsync();
        await Log.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
