using Sightline.Application.Journal;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Sqlite;

public sealed class DamagedFileTests : IDisposable
{
    private static readonly TimeProvider Clock = new ManualClock(new DateTimeOffset(2031, 6, 1, 9, 0, 0, TimeSpan.Zero));

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-test-").FullName;
    private readonly JournalStore _store = new();

    private string File => Path.Combine(_folder, "journal.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_cut_short_is_found_out()
    {
        await FillAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        await System.IO.File.WriteAllBytesAsync(File, bytes[..(bytes.Length / 2)]);

        (await VerifyAsync()).ShouldNotBeNull().ShouldContain("damaged");
    }

    [Fact]
    public async Task One_changed_byte_of_what_was_written_is_found_out_with_its_place()
    {
        await FillAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        var at = bytes.AsSpan().IndexOf("\"agency\":\"school\""u8);
        at.ShouldBeGreaterThan(0);
        bytes[at + "\"agency\":\"sc".Length] ^= 1;
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        (await VerifyAsync()).ShouldNotBeNull().ShouldMatch("^Position [0-9]+ was changed");
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_refused_and_left_as_it_was()
    {
        await System.IO.File.WriteAllTextAsync(File, "This is a letter, and no database at all; it is longer than a header.");

        var opened = await _store.OpenAsync(new JournalPlace(File), passphrase: null, mayCreate: true, Clock, default);

        opened.Reason.ShouldNotBeNull().ShouldContain("no journal");
        (await System.IO.File.ReadAllTextAsync(File)).ShouldStartWith("This is a letter");
        System.IO.File.Exists(File + ".keys").ShouldBeFalse();
    }

    [Fact]
    public async Task A_lost_key_ring_is_refused_and_no_new_one_is_made()
    {
        await FillAsync();
        System.IO.File.Delete(File + ".keys");

        var opened = await _store.OpenAsync(new JournalPlace(File), passphrase: null, mayCreate: true, Clock, default);

        opened.Reason.ShouldNotBeNull().ShouldContain("key ring of this journal is not there");
        System.IO.File.Exists(File + ".keys").ShouldBeFalse();
        (await VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Looking_for_a_journal_makes_none()
    {
        (await _store.OpenAsync(new JournalPlace(File), passphrase: null, mayCreate: false, Clock, default)).Reason.ShouldNotBeNull().ShouldContain("no journal");
        (await _store.VerifyAsync(File, checkpoint: null, chainAlone: true, progress: null, default)).Reason.ShouldNotBeNull();

        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_reason() =>
        (await _store.OpenAsync(new JournalPlace(Path.Combine(_folder, "none", "journal.db")), passphrase: null, mayCreate: true, Clock, default)).Reason.ShouldNotBeNull();

    private async Task FillAsync()
    {
        var opened = await _store.OpenAsync(new JournalPlace(File), passphrase: null, mayCreate: true, Clock, default);
        await using var journal = opened.Value.ShouldNotBeNull();
        var family = new FamilyKey((await journal.AppendAsync(ItemOf.Opening(Invented.Source(0), Invented.Actor, "a family"))).Value!.Position.Value);
        for (var i = 1; i <= 200; i++)
        {
            (await journal.AppendAsync(ItemOf.Recording(family, Invented.Entry(i, new(2031, 3, 3)), Invented.Source(i), Invented.Actor))).HasValue.ShouldBeTrue();
        }
    }

    // The fault, or the reason why nothing could be looked at; null where the chain holds.
    private async Task<string?> VerifyAsync()
    {
        var found = await _store.VerifyAsync(File, checkpoint: null, chainAlone: true, progress: null, default);
        return found.Reason ?? found.Value!.Fault;
    }
}
