using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Reading;

public class MyFamiliesTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Register Register = new()
    {
        People =
        [
            new Person("ned", "Child 1", "Ned", "Quennell", [], [], Sex.Male, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true),
            new Person("tamsin", "Mother", "Tamsin", "Quennell", [], [], Sex.Female, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: false),
        ],
        Practitioners = [new Practitioner("ann", "Ann", "teacher", "school", [new Allocation(["ned"], new(2031, 1, 1), new(2031, 7, 1))], []) { AccountId = "ann" }],
    };

    private readonly FakeJournal _journal = new(Register);

    [Fact]
    public async Task A_family_is_somebodys_while_its_record_says_so_and_asking_is_written_down_first()
    {
        var mine = await AskAsync(new Viewer("ann", "school", AgencyKind.School, Role.Practitioner), Noon);

        mine.ShouldNotBeNull().ShouldHaveSingleItem().Children.ShouldHaveSingleItem().PersonId.ShouldBe("ned");
        var item = _journal.Appended.ShouldHaveSingleItem();
        AccessRecord.Read(Encoding.UTF8.GetBytes(item.Plain), string.Empty)!.Level.ShouldBe(AccessLevel.Findable);
        (await AskAsync(new Viewer("ann", "school", AgencyKind.School, Role.Practitioner), Noon.AddMonths(2))).ShouldNotBeNull().ShouldBeEmpty("the allocation ended");
    }

    [Theory]
    [InlineData("ben", "school", Role.Practitioner)]
    [InlineData("ann", "police", Role.Practitioner)]
    [InlineData("ann", "school", Role.Administrator)]
    [InlineData("ann", "school", Role.DutyWorker)]
    public async Task Nobody_elses_family_is_read_out_or_written_into(string id, string agency, Role role)
    {
        (await AskAsync(new Viewer(id, agency, AgencyKind.School, role), Noon)).ShouldNotBeNull().ShouldBeEmpty();
        _journal.Appended.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_asking_cannot_be_written_down_nothing_is_shown()
    {
        _journal.WritesFailBecause = "The disk is full.";

        (await AskAsync(new Viewer("ann", "school", AgencyKind.School, Role.Practitioner), Noon)).ShouldBeNull();
    }

    private async Task<IReadOnlyList<MyFamily>?> AskAsync(Viewer viewer, DateTimeOffset at) =>
        (await new MyFamilies(_journal).RunAsync(viewer, at, new(2031, 6, 2))).Value;
}
