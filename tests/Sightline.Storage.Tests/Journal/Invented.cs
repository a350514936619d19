using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Storage.Tests.Journal;

/// <summary>Entries of an invented family; nobody in it exists.</summary>
internal static class Invented
{
    /// <summary>By whom everything is put in.</summary>
    public const string Actor = "a test";

    /// <summary>A word that only what was written holds.</summary>
    public const string Word = "Quennell-kitchen-table";

    /// <summary>The register.</summary>
    public static Register Register { get; } = new()
    {
        Case = "invented",
        Harm = new Harm(new(2031, 12, 1), "An invented harm."),
        Period = (new(2031, 1, 1), new(2031, 12, 31)),
        People =
        [
            new Person("ned", "Child 1", "Ned", "Quennell", ["Neddy"], [], Sex.Male, When.On(new(2026, 3, 4)), new(2026, 3, 1), DiedOn: null, "9434765919", IsSubjectChild: true),
            new Person("tamsin", "Mother", "Tamsin", "Quennell", ["Mum"], ["Hale"], Sex.Female, new When(new(2000, 1, 1), new(2000, 12, 31), Precision.Year), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Relationships = [new Relationship("tamsin", "ned", RelationshipType.Mother, FromDate: null, ToDate: null, Paternity: null) { Known = new KnownSince(new(2031, 1, 1), ["gp"]) }],
        Households = [new Household("1 Invented Row", [new HouseholdMember("ned", new(2031, 1, 1), To: null)])],
        Agencies = [new Agency("school", "Larkrise Primary School", AgencyKind.School, Area: null), new Agency("gp", "Fen Surgery", AgencyKind.Gp, "Area 1")],
        Practitioners = [new Practitioner("w1", "M. Ilott", "teacher", "school", [new Allocation(["ned"], new(2031, 1, 1), To: null)], [new Absence(new(2031, 2, 1), new(2031, 2, 3), "leave")]) { AccountId = "w1" }],
        Documents = [new FamilyDocument(FamilyDocumentKind.SafetyPlan, ["ned"], new(2031, 5, 1))],
    };

    /// <summary>An entry of the school, told to the general practitioner a week later.</summary>
    /// <param name="row">Its row, by which it is known.</param>
    /// <param name="on">The day; null for an undated row.</param>
    /// <param name="text">What was written.</param>
    /// <returns>The entry.</returns>
    public static Entry Entry(int row, DateOnly? on, string text = Word)
    {
        var reference = new RowReference("agencies/school.csv", row);
        return new Entry
        {
            Row = reference,
            AgencyId = "school",
            Happened = on is { } day ? When.On(day) : null,
            RecordedOn = on?.AddDays(1),
            Author = "M. Ilott",
            Codes = [new EntryCode(EntryKind.Visit, EntryType.Routine, EntryOutcome.Completed, [new TextSpan(0, 3)])],
            Concerning = ["ned"],
            Seen = ["ned"],
            Told = [new Told("gp", on?.AddDays(7))],
            Themes = [Theme.NeglectNutritional],
            Account = new WrittenAccount(reference, Register.Agencies[0], [(CellRole.Date, "Date", "written date"), (CellRole.Narrative, "What happened", text)]),
        };
    }

    /// <summary>Where an entry comes from.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="version">Its version.</param>
    /// <returns>The reference.</returns>
    public static SourceReference Source(int row, string version = "1") => SourceReference.Of("case-folder", $"row {row}", version);
}
