using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding;
using Sightline.Language.People;
using Sightline.Language.Tests.People;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.Coding;

public class AttendanceFiguresTests
{
    private static readonly AttendanceFigures Figures = new(Register);
    private static readonly WhoReader Who = new(Register);
    private static readonly EntryCode Figure = Code(EntryKind.Attendance, EntryType.Figure);

    [Theory]
    [InlineData("Attendance 82%", "82")]
    [InlineData("Attendance for the half term was 82.4 per cent, no reason given.", "82.4")]
    [InlineData("attendance 82", "82")]
    [InlineData("Att: 91.2%", "91.2")]
    [InlineData("att 91.2, 3 lates", "91.2")]
    [InlineData("Attendance 2012/13: 87.9", "87.9")]
    [InlineData("Year 9 attendance 76.5%", "76.5")]
    [InlineData("Attendance 100%", "100")]
    [InlineData("64 percent YTD. 12 lates.", "64")]
    [InlineData("Attendance down from 91% to 78%", "78")]
    [InlineData("Attendance 78% (target 96%)", "78")]
    [InlineData("Attendance 78% (was 91%)", "78")]
    [InlineData("Attendance 78%, 12% unauthorised", "78")]
    [InlineData("Attendance 78% against national 95%.", "78")]
    [InlineData("Tamsin’s attendance is 74%.", "74")]
    [InlineData("Attendance below 90%", null)]
    [InlineData("Attendance poor, 12 lates, 3 days off.", null)]
    [InlineData("Attendance 120%", null)]
    [InlineData("HT1 91.2%, HT2 78.4%", null)]
    [InlineData("Attendance letter 2 sent", null)]
    [InlineData("Attendance meeting 12/03/2015 at 9.30", null)]
    [InlineData("", null)]
    public void The_figure_of_a_row_is_read(string words, string? expected) =>
        (Read("Tamsin", words)?.PerCent?.ToString(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("Tamsin 76%, Gilroy 93%", "tam=76 gil=93")]
    [InlineData("Attendance: Tamsin 76.0, Gilroy 93.5.", "tam=76.0 gil=93.5")]
    [InlineData("Tamsin 9, Gilroy 82.3 per cent.", "tam=9 gil=82.3")]
    [InlineData("76% Tamsin, 93% Gilroy", "tam=76 gil=93")]
    [InlineData("76% (Tamsin) and 93% (Gilroy)", "tam=76 gil=93")]
    [InlineData("Tamsin’s attendance 71%, hungry; Gilroy the same.", "tam=71")]
    public void The_figure_of_each_child_is_read(string words, string expected)
    {
        var figure = Read("Tamsin, Gilroy", words).ShouldNotBeNull();
        figure.PerCent.ShouldBeNull();
        string.Join(' ', figure.ByChild.Select(c => $"{c.Key}={c.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}")).ShouldBe(expected);
    }

    [Fact]
    public void One_figure_for_all_is_the_figure_of_the_row() => Read("Tamsin, Gilroy", "Attendance of both 88%").ShouldNotBeNull().PerCent.ShouldBe(88);

    [Fact]
    public void A_column_of_its_own_is_read()
    {
        var account = new WrittenAccount(new RowReference("a.csv", 1), Register.Agencies[4], [(CellRole.About, "Pupil", "Tamsin"), (CellRole.Other, "Att", "82.4")]);
        Figures.AddTo([Figure], account, Who.Read(account, On(2019), [Figure]))[0].Figure.ShouldNotBeNull().PerCent.ShouldBe(82.4m);
    }

    [Fact]
    public void A_cell_of_a_megabyte_is_searched_only_at_its_beginning() =>
        Read("Tamsin", "Attendance 82%. " + string.Concat(Enumerable.Repeat("Attendance 7 and 91% ", 50_000))).ShouldBeNull();

    [Fact]
    public void Codes_of_other_kinds_and_figures_that_are_settled_stay_as_they_are()
    {
        var account = Row("school", (CellRole.Narrative, "Attendance 82%, late."));
        var late = Code(EntryKind.Attendance, EntryType.Late);
        var settled = Figure with { Figure = new AttendanceFigure(50, new Dictionary<string, decimal>(StringComparer.Ordinal)) };
        Figures.AddTo([late, settled], account, Nobody()).ShouldBe([late, settled]);

        static Who Nobody() => Language.People.Who.Nobody;
    }

    private static AttendanceFigure? Read(string about, string words)
    {
        var account = Row("school", (CellRole.About, about), (CellRole.Narrative, words));
        return Figures.AddTo([Figure], account, Who.Read(account, On(2019), [Figure]))[0].Figure;
    }
}
