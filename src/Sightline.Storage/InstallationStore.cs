using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Storage.Accounts;

namespace Sightline.Storage;

/// <summary>Opens installations in SQLite and PostgreSQL.</summary>
/// <param name="journals">Opens their journals.</param>
public sealed class InstallationStore(JournalStore journals) : IInstallationStore
{
    /// <inheritdoc/>
    public async Task<Reading<IInstallation>> OpenAsync(JournalPlace place, string? passphrase, bool mayCreate, TimeProvider clock, CancellationToken stop)
    {
        var opened = await journals.OpenAsync(place, passphrase, mayCreate, clock, stop).ConfigureAwait(false);
        return opened.Value is JournalDatabase journal ? Reading<IInstallation>.Of(new Installation(journal, clock)) : Reading<IInstallation>.Not(opened.Reason!);
    }
}
