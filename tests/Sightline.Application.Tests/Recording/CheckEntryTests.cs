using Sightline.Application.Recording;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Recording;

public sealed class CheckEntryTests : RecordingOperations
{
    private static readonly DateOnly Tomorrow = Today.AddDays(1);
    private static readonly EntryCode Called = new(EntryKind.Meeting, EntryType.CoreGroup, Outcome: null, []);
    private static readonly EntryAsGiven Meeting = Visit with { Codes = [Called], Children = [], Attended = ["gp"] };

    public static TheoryData<string> Cases => [.. All.Select(c => c.Name)];

    private static IReadOnlyList<(string Name, EntryAsGiven Given, EntryPart? Fault)> All { get; } =
    [
        ("a visit", Visit, null),
        ("years ago", Visit with { Happened = When.On(new(2028, 5, 1)) }, null),
        ("a week that is not over", Visit with { Happened = new When(Today.AddDays(-1), Today.AddDays(5), Precision.Week), Children = [] }, null),
        ("seen in a week that is not over", Visit with { Happened = new When(Today.AddDays(-1), Today.AddDays(5), Precision.Week) }, EntryPart.Happened),
        ("words in a week that is not over", Visit with { Happened = new When(Today.AddDays(-1), Today.AddDays(5), Precision.Week), Children = [], Words = [new("ned", "words")] }, EntryPart.Happened),
        ("a visit tomorrow that went some way", Visit with { Happened = When.On(Tomorrow), Children = [] }, EntryPart.Happened),
        ("a meeting that was called for tomorrow", Meeting with { Happened = When.On(Tomorrow) }, null),
        ("a meeting called, and a visit that went some way", Meeting with { Happened = When.On(Tomorrow), Codes = [Called, .. Visit.Codes] }, EntryPart.Happened),
        ("no day", Visit with { Happened = null }, EntryPart.Happened),
        ("no kind", Visit with { Codes = [] }, EntryPart.Codes),
        ("a type of another kind", Visit with { Codes = [new EntryCode(EntryKind.Visit, EntryType.Gp, null, [])] }, EntryPart.Codes),
        ("a kind that there is not", Visit with { Codes = [new EntryCode((EntryKind)999, null, null, [])] }, EntryPart.Codes),
        ("nine kinds", Visit with { Codes = [.. Enumerable.Repeat(Visit.Codes[0], 9)] }, EntryPart.Codes),
        ("a figure", Visit with { Codes = [Figure(76)] }, null),
        ("a figure above the whole", Visit with { Codes = [Figure(101)] }, EntryPart.Codes),
        ("a figure of a visit", Visit with { Codes = [Figure(76) with { Kind = EntryKind.Visit, Type = null }] }, EntryPart.Codes),
        ("a figure of somebody else", Visit with { Codes = [Figure(76) with { Figure = new AttendanceFigure(null, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["zed"] = 3 }) }] }, EntryPart.Codes),
        ("about nobody", Visit with { Concerning = [] }, EntryPart.Concerning),
        ("about somebody else", Visit with { Concerning = ["ned", "zed"] }, EntryPart.Concerning),
        ("an adult seen", Visit with { Children = [new("tamsin", IsSeen: true)] }, EntryPart.Children),
        ("somebody else seen", Visit with { Children = [new("zed", IsSeen: true)] }, EntryPart.Children),
        ("one child twice", Visit with { Children = [new("ned", IsSeen: true), new("ned", IsSeen: false)] }, EntryPart.Children),
        ("alone and not seen", Visit with { Children = [new("ned", IsSeen: false, IsAlone: true)] }, EntryPart.Children),
        ("seen before birth", Visit with { Happened = When.On(new(2027, 1, 1)), Children = [new("isla", IsSeen: true)] }, EntryPart.Children),
        ("spoken to by telephone", Visit with { Children = [new("ned", IsSeen: false, IsSpokenTo: true)] }, null),
        ("words of an adult", Visit with { Words = [new("tamsin", "words")] }, EntryPart.Words),
        ("no words", Visit with { Words = [new("ned", " ")] }, EntryPart.Words),
        ("too many words", Visit with { Words = [new("ned", new string('a', CheckEntry.MostOfWords + 1))] }, EntryPart.Words),
        ("told", Visit with { Told = [new("gp", Today), new("police", null)] }, null),
        ("told somebody unknown", Visit with { Told = [new("circus", Today)] }, EntryPart.Told),
        ("told oneself", Visit with { Told = [new("school", Today)] }, EntryPart.Told),
        ("told twice", Visit with { Told = [new("gp", Today), new("gp", null)] }, EntryPart.Told),
        ("told tomorrow", Visit with { Told = [new("gp", Tomorrow)] }, EntryPart.Told),
        ("told before it happened", Visit with { Told = [new("gp", Today.AddDays(-1))] }, EntryPart.Told),
        ("told of what is planned", Meeting with { Happened = When.On(Tomorrow), Told = [new("police", Today)] }, null),
        ("a meeting", Meeting, null),
        ("sat in a visit", Visit with { Attended = ["gp"] }, EntryPart.Attended),
        ("sat in, unknown", Meeting with { Attended = ["circus"] }, EntryPart.Attended),
        ("a theme that there is not", Visit with { Themes = [(Theme)999] }, EntryPart.Themes),
        ("too long", Visit with { Text = new string('a', CheckEntry.MostCharacters + 1) }, EntryPart.Text),
        ("no text", Visit with { Text = string.Empty }, null),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_speaks_against_it_is_said_of_the_part_that_it_is_about(string name)
    {
        var (_, given, fault) = All.Single(c => string.Equals(c.Name, name, StringComparison.Ordinal));

        var faults = CheckEntry.Of(given, Register, "school", Today);

        faults.Select(f => (EntryPart?)f.Part).Distinct().ShouldBe(fault is null ? [] : [fault], name);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_and_no_name_is_repeated()
    {
        var faults = CheckEntry.Of(new EntryAsGiven { Concerning = ["Quennell"], Told = [new("Quennell", null)], Words = [new("Quennell", "Quennell")] }, Register, "school", Today);

        faults.Select(f => f.Part).ShouldBe([EntryPart.Happened, EntryPart.Codes, EntryPart.Concerning, EntryPart.Words, EntryPart.Told]);
        faults.ShouldAllBe(f => !f.Says.Contains("Quennell", StringComparison.Ordinal));
    }

    [Fact]
    public void A_brother_who_is_no_subject_is_a_child_until_eighteen()
    {
        var register = Register with { People = [.. Register.People, new Person("rob", null, "Rob", null, [], [], Sex.Male, When.On(new(2013, 6, 3)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false)] };
        var seen = Visit with { Children = [new("rob", IsSeen: true)] };

        CheckEntry.Of(seen, register, "school", Today).ShouldBeEmpty();
        CheckEntry.Of(seen with { Happened = When.On(Tomorrow) }, register, "school", Tomorrow).ShouldHaveSingleItem().Part.ShouldBe(EntryPart.Children);
    }

    private static EntryCode Figure(decimal perCent) => new(EntryKind.Attendance, EntryType.Figure, null, [], new AttendanceFigure(perCent, new Dictionary<string, decimal>(StringComparer.Ordinal)));
}
