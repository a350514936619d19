using System.Text.Json;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Tests.Journal;

/// <summary>A test of a journal, whatever it is kept in.</summary>
public abstract class OnAnEngine
{
    private protected static readonly DateOnly Monday = new(2031, 3, 3);
    private protected static readonly DateOnly LastDay = new(2031, 12, 31);

    private protected KeyRing Ring { get; } = KeyRing.Create();

    private protected ManualClock Clock { get; } = new(new DateTimeOffset(2031, 6, 1, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Where a journal that is not there yet can be made.</summary>
    protected abstract string NewPlace();

    /// <summary>Opens a journal with this test's key ring and clock.</summary>
    private protected async Task<JournalDatabase> OpenAsync(string place)
    {
        var opened = await JournalDatabase.OpenAsync(place, Ring, Clock);
        return opened.Value ?? throw new InvalidOperationException(opened.Reason);
    }

    private protected static async Task<FamilyKey> OpenFamilyAsync(JournalDatabase journal, string label = "a family") =>
        new((await KeptAsync(journal, ItemOf.Opening(SourceReference.Of("case-folder", label, "1"), Invented.Actor, label))).Position.Value);

    private protected static JournalItem EntryOf(FamilyKey family, int row, string text = Invented.Word, string version = "1") =>
        ItemOf.Recording(family, Invented.Entry(row, Monday, text), SourceReference.Of("case-folder", $"family {family.Value} row {row}", version), Invented.Actor);

    private protected static JournalItem RegisterOf(FamilyKey family, Register register) => ItemOf.Recording(family, register, Register.Empty, "case-folder", Invented.Actor)!;

    private protected static async Task<Receipt> KeptAsync(JournalDatabase journal, JournalItem item)
    {
        var kept = await journal.AppendAsync(item);
        return kept.Value ?? throw new InvalidOperationException(kept.Reason);
    }

    private protected static async Task<JournalVerification> VerifyAsync(JournalDatabase journal) =>
        (await ChainVerification.RunAsync(journal.Engine, checkpoint: null, progress: null, default)).Value.ShouldNotBeNull();

    private protected static Looking ToAll(DateOnly day) => new(day, Reader.All, Position.Latest);

    private protected static async Task<IReadOnlyList<string>> TextsAsync(JournalDatabase journal, FamilyKey family, Looking looking)
    {
        Reading<FamilyRecord> record = await journal.ReadFamilyAsync(family, looking);
        return [.. record.Value.ShouldNotBeNull().Entries.Where(e => e.Entry.SupersededOn is null).Select(e => e.Entry.Account.Text)];
    }

    private protected static async Task ExecuteAsync(JournalDatabase journal, string statement)
    {
        await using var connection = await journal.Engine.OpenAsync(default);
        await connection.ExecuteAsync(statement);
    }

    private protected static void Same<T>(T one, T other) => JsonSerializer.Serialize(one).ShouldBe(JsonSerializer.Serialize(other));
}
