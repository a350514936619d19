using System.IO.Compression;
using System.Text.RegularExpressions;
using Sightline.Application.Access;
using Sightline.Application.Disclosing;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Storage.Tests.Journal;
using Sightline.Storage.Tests.Sqlite;

namespace Sightline.Storage.Tests.Incidents;

/// <summary>
/// A journal on the disk with an invented family: Ned and his half-sister Ivy, their mother Tamsin, and the two fathers, who no longer live with her. Ned has been placed with
/// Ada. w1 and w2 of children's social care work with the family. Nobody of them exists.
/// </summary>
public abstract class InventedIncident : OnAnEngine, IAsyncLifetime, IDisposable
{
    private protected const string AdoptiveAddress = "9 Hidden Close, Whinmoor, QX1 2AB";
    private protected const string PoliceWords = "The strategy meeting heard that the uncle of the other household was questioned on Tuesday about the van.";

    private protected static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private protected static readonly Recipient Mother = new(RecipientKind.Person, "tamsin");
    private protected static readonly Recipient NedsFather = new(RecipientKind.Person, "robin");
    private protected static readonly Recipient IvysFather = new(RecipientKind.Person, "glyn");

    private readonly SqlitePlaces _places = new();

    private protected static Register Register { get; } = new()
    {
        Case = "invented",
        People =
        [
            Child("ned", "Larchling", "Quennell", new(2026, 3, 4)), Child("ivy", "Ivy", "Orrick", new(2029, 5, 6)),
            Adult("tamsin", "Tamsin", "Quennell"), Adult("robin", "Robin", "Thackthwaite"), Adult("glyn", "Glyn", "Orrick"), Adult("ada", "Ada", "Penhallow"), Adult("lodger", "Osric", "Vane"),
        ],
        Relationships =
        [
            new Relationship("tamsin", "ned", RelationshipType.Mother, null, null, null), new Relationship("tamsin", "ivy", RelationshipType.Mother, null, null, null),
            new Relationship("robin", "ned", RelationshipType.Father, null, null, Paternity.Registered), new Relationship("glyn", "ivy", RelationshipType.Father, null, null, Paternity.Registered),
            new Relationship("robin", "tamsin", RelationshipType.Partner, null, new(2028, 1, 1), null), new Relationship("lodger", "ned", RelationshipType.Other, null, new(2030, 1, 1), null),
        ],
        Households =
        [
            new Household("1 Invented Row, Larktown, QX3 4CD", [new HouseholdMember("tamsin", null, null), new HouseholdMember("ivy", null, null), new HouseholdMember("ned", null, new(2031, 2, 1))]),
            new Household(AdoptiveAddress, [new HouseholdMember("ada", null, null), new HouseholdMember("ned", new(2031, 2, 1), null)]),
        ],
        Agencies =
        [
            new Agency("csc", "Fenshire Children's Services", AgencyKind.ChildrensSocialCare, "Fenshire"), new Agency("police", "Fenshire Police", AgencyKind.Police, "Fenshire"),
            new Agency("school", "Whinmoor Primary School", AgencyKind.School, "Fenshire"), new Agency("moor", "Moorshire Children's Services", AgencyKind.ChildrensSocialCare, "Moorshire"),
            new Agency("housing", "Fenshire Homes", AgencyKind.Housing, "Fenshire"),
        ],
        Practitioners =
        [
            Worker("w1", "csc"), Worker("w2", "csc"), Worker("p1", "police"),
        ],
    };

    private protected JournalDatabase Journal { get; private set; } = null!;

    private protected FamilyKey Family { get; private set; }

    private protected FamilyKey OtherFamily { get; private set; }

    protected override string NewPlace() => _places.New();

    public async Task InitializeAsync()
    {
        Clock.Now = Noon;
        Journal = await OpenAsync(NewPlace());
        Family = await OpenFamilyAsync(Journal, "one");
        OtherFamily = await OpenFamilyAsync(Journal, "other");
        foreach (var family in (FamilyKey[])[Family, OtherFamily])
        {
            await KeptAsync(Journal, RegisterOf(family, Register));
        }

        await RecordAsync(Family, Written("csc", 1, "Larchling was settled when seen at 9 Hidden Close with Ada Penhallow. His new class is at Whinmoor Primary School.", "ned"));
        await RecordAsync(Family, Written("csc", 2, "Larchling and Ivy argued about Glyn Orrick, who shouted at the handover.", "ned", "ivy"));
        await RecordAsync(Family, Written("csc", 3, "Larchling heard shouting; MARAC was told that Tamsin was hurt.", "ned") with { Themes = [Theme.DomesticAbuse] });
        await RecordAsync(Family, Written("police", 4, PoliceWords, "ned") with { Told = [new Told("csc", new(2031, 3, 4))] });
        await RecordAsync(OtherFamily, Written("police", 5, "Minutes of another family, word for word and long enough to be known again.", "ned") with { Told = [new Told("csc", new(2031, 3, 4))] });
    }

    public async Task DisposeAsync() => await Journal.DisposeAsync();

    public void Dispose() => _places.Dispose();

    private protected static AccessRequest By(string person, Role role = Role.Practitioner, string agency = "csc", AgencyKind kind = AgencyKind.ChildrensSocialCare) =>
        new(new Viewer(person, agency, kind, role), Noon, Purpose.WorkWithTheFamily, HasReason: true);

    private protected AccessChange Change(string person, Role role = Role.Practitioner, string agency = "csc", string reason = "A reason in words.") => new(Family, By(person, role, agency), reason);

    private protected RecordRequest Asked(string person, Role role = Role.Practitioner, string agency = "csc", FamilyKey? family = null) =>
        new(family ?? Family, By(person, role, agency), DateOnly.FromDateTime(Noon.UtcDateTime), "A reason in words.");

    private protected static DisclosureDraft Draft(Recipient to, params int[] rows) => new(to, [.. rows.Select(RowOf)], string.Empty);

    private protected static RowReference RowOf(int row) => new("agencies/rows.csv", row);

    private protected async Task<ToBeChecked> PreparedAsync(DisclosureDraft draft) => Given(await new PrepareDisclosure(Journal).RunAsync(Change("w1"), draft));

    private protected async Task<string?> RefusedAsync(DisclosureDraft draft)
    {
        var answer = await new PrepareDisclosure(Journal).RunAsync(Change("w1"), draft);
        answer.HasValue.ShouldBeFalse();
        return answer.Reason;
    }

    private protected async Task CheckedAsync(Position prepared) => Given(await new CheckDisclosure(Journal).RunAsync(Change("w2"), prepared));

    private protected async Task<Domain.Reading<SentDisclosure>> SendAsync(Position prepared) => await new SendDisclosure(Journal).RunAsync(Change("w1"), prepared);

    /// <summary>Prepares, checks and sends, and gives the parts of the Word document as text.</summary>
    private protected async Task<(string Name, IReadOnlyDictionary<string, string> Parts)> SentAsync(DisclosureDraft draft)
    {
        var prepared = await PreparedAsync(draft);
        await CheckedAsync(prepared.Position);
        var sent = Given(await SendAsync(prepared.Position));
        using var archive = new ZipArchive(new MemoryStream(sent.Content.ToArray()));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts[entry.FullName] = await reader.ReadToEndAsync();
        }

        return (sent.Name, parts);
    }

    private protected async Task ProtectAsync(string person, params string[] named) =>
        Given(await new ProtectAddress(Journal).RunAsync(Change("w1"), new ProtectedAddress(person, named) { SinceOn = new(2031, 2, 2) }));

    private protected async Task<IReadOnlyList<AccessRecord>> LookedAsync(FamilyKey family) => [.. Given(await Journal.ReadAccessAsync(family)).Select(a => a.Access)];

    private protected async Task RecordAsync(FamilyKey family, Entry entry) =>
        await KeptAsync(Journal, ItemOf.Recording(family, entry, SourceReference.Of("case-folder", $"family {family.Value} row {entry.Row.Row}", "1"), Invented.Actor));

    private protected static Entry Written(string agency, int row, string text, params string[] concerning) => new()
    {
        Row = RowOf(row),
        AgencyId = agency,
        Happened = When.On(new(2031, 3, 3)),
        RecordedOn = new(2031, 3, 3),
        Concerning = concerning,
        Account = new WrittenAccount(RowOf(row), Register.Agencies.Single(a => string.Equals(a.Id, agency, StringComparison.Ordinal)), [(CellRole.Date, "Date", "3.3.31"), (CellRole.Narrative, "What happened", text)]),
    };

    private protected static T Given<T>(Domain.Reading<T> reading)
        where T : class => reading.Value ?? throw new InvalidOperationException(reading.Reason);

    /// <summary>The words of a part of a Word document, one after another.</summary>
    private protected static string WordsIn(string xml) => Regex.Replace(xml, "<[^>]*>", " ", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static Person Child(string id, string given, string family, DateOnly born) => new(id, null, given, family, [], [], Sex.Unknown, When.On(born), null, null, null, IsSubjectChild: true);

    private static Person Adult(string id, string given, string family) => new(id, null, given, family, [], [], Sex.Unknown, null, null, null, null, IsSubjectChild: false);

    private static Practitioner Worker(string id, string agency) => new(id, "A worker", null, agency, [new Allocation(["ned", "ivy"], new(2031, 1, 1), To: null)], []) { AccountId = id };
}
