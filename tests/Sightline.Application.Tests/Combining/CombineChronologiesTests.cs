using Sightline.Application.Combining;
using Sightline.Domain.Time;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Combining;

public sealed class CombineChronologiesTests
{
    [Fact]
    public void Two_agencies_stand_on_one_line_in_the_order_of_life_and_undated_rows_at_its_end()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var line = Combine(folder);
        line.Entries.Select(e => $"{e.AgencyId} {e.Row.Row}").ShouldBe(["school 1", "school 2", "police 1", "police 2", "school 3", "school 4"]);
        line.Entries[2].Happened.ShouldBe(When.At(new DateOnly(2018, 10, 14), new TimeOnly(22, 10)));
        line.Entries[1].RecordedOn.ShouldBe(new DateOnly(2018, 9, 13));
        line.Entries[0].Author.ShouldBe("Mrs Ilott");
    }

    [Fact]
    public void The_counts_add_up()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var counts = Combine(folder).Counts;
        counts.ShouldBe(new CombinedCounts(Files: 2, FilesUnread: 0, RowsInFiles: 9, Entries: 6, Undated: 2, NotData: 3));
        counts.RowsInFiles.ShouldBe(counts.Entries + counts.NotData);
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_a_problem_and_the_row_is_kept()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var problems = Combine(folder).Problems.Where(p => p.Row is not null).Select(p => (p.File, p.Row, p.Code)).ToList();
        problems.ShouldContain(("agencies/school.csv", 3, "date-unread"));
        problems.ShouldContain(("agencies/school.csv", 4, "no-date"));
    }

    [Fact]
    public void A_bad_file_does_not_stop_the_good_ones()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/gp.pdf", "%PDF-1.7\n");
        folder.Write("agencies/empty.csv", string.Empty);
        var line = Combine(folder);
        line.Counts.Entries.ShouldBe(6);
        line.Counts.FilesUnread.ShouldBeGreaterThan(0);
        line.Problems.ShouldContain(p => p.File == "agencies/gp.pdf");
        line.Problems.ShouldContain(p => p.File == "agencies/empty.csv");
    }

    [Fact]
    public void Without_a_register_the_rows_stand_and_that_is_said()
    {
        using var folder = new CaseOnDisk(register: false);
        folder.Write("agencies/school.csv", CaseOnDisk.School);
        var line = Combine(folder);
        line.Counts.Entries.ShouldBe(4);
        line.Problems.ShouldContain(p => p.Code == "no-register");
    }

    [Theory]
    [InlineData("{", "register")]
    [InlineData("", "register")]
    [InlineData("[1]", "register")]
    public void A_register_that_is_none_is_a_problem_and_the_rows_stand(string register, string code)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("register.json", register);
        var line = Combine(folder);
        line.Counts.Entries.ShouldBe(6);
        line.Problems.ShouldContain(p => p.Code.StartsWith(code, StringComparison.Ordinal));
    }

    [Fact]
    public void No_column_of_dates_is_said_once_and_the_rows_stand_undated()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/school.csv", "Pupil,What happened,Action\nNed,Late.,Rang home\nNed,Late again.,Rang home\n");
        var line = Combine(folder);
        line.Counts.Undated.ShouldBe(2);
        line.Problems.Where(p => p.Code is "no-date-column" or "no-date").ShouldHaveSingleItem().Code.ShouldBe("no-date-column");
    }

    [Fact]
    public void A_confirmed_reading_takes_the_place_of_the_proposal_and_settles_its_doubts()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var coded = folder.Write("coded.json", """
            {"entries": [
             {"file": "agencies/school.csv", "row": 3, "happened": {"from": "2019-02-28", "to": "2019-02-28", "precision": "day"}, "codes": [{"kind": "voice", "type": "words", "outcome": null}],
              "concerning": ["p2"], "seen": ["p2"], "seenAlone": [], "notSeen": [], "author": "Head", "told": [], "recorded": null, "themes": ["neglect-physical"]},
             {"file": "agencies/school.csv", "row": 99, "happened": null, "codes": [{"kind": "other"}], "concerning": ["p9"], "seen": [], "seenAlone": [], "notSeen": [], "told": [], "themes": []}]}
            """);
        var line = CombineChronologies.Run(new CombineRequest([folder.Folder], CodedPath: coded), progress: null, CancellationToken.None).Value!;
        var entry = line.Entries.Single(e => e.Row == new Domain.Chronology.RowReference("agencies/school.csv", 3));
        entry.IsConfirmed.ShouldBeTrue();
        entry.Happened.ShouldBe(When.On(new DateOnly(2019, 2, 28)));
        entry.Concerning.ShouldBe(["p2"]);
        entry.Author.ShouldBe("Head");
        line.Entries.Count(e => e.IsConfirmed).ShouldBe(1);
        line.Problems.ShouldNotContain(p => p.File == "agencies/school.csv" && p.Row == 3);
        line.Problems.Where(p => p.Row == 99).Select(p => p.Code).Order(StringComparer.Ordinal).ShouldBe(["confirmed-nobody", "confirmed-row-missing"]);
    }

    [Fact]
    public void What_a_person_settled_about_columns_is_followed()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/school.csv", "When it was,Thing A,Thing B\n01/02/2018,Late again.,03/02/2018\n");
        var mapping = folder.Write("mapping.json", """{"files": [{"agency": "school", "columns": [{"heading": "When it was", "role": "recorded"}, {"heading": "Thing A", "role": "narrative"}, {"heading": "Thing B", "role": "date"}]}]}""");
        var entry = CombineChronologies.Run(new CombineRequest([folder.Folder], MappingPath: mapping), progress: null, CancellationToken.None).Value!.Entries.ShouldHaveSingleItem();
        entry.Happened.ShouldBe(When.On(new DateOnly(2018, 2, 3)));
        entry.RecordedOn.ShouldBe(new DateOnly(2018, 2, 1));
    }

    [Fact]
    public void A_mapping_that_is_none_stops_the_work_with_a_reason()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        CombineChronologies.Run(new CombineRequest([folder.Folder], MappingPath: folder.Write("mapping.json", "{}")), progress: null, CancellationToken.None).Reason.ShouldNotBeNull().ShouldContain("mapping file");
        CombineChronologies.Run(new CombineRequest([folder.Folder], MappingPath: folder.PathOf("none.json")), progress: null, CancellationToken.None).Reason.ShouldNotBeNull().ShouldContain("mapping file");
    }

    [Fact]
    public void A_folder_without_files_is_said()
    {
        using var folder = new CaseOnDisk();
        CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, CancellationToken.None).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void A_folder_of_agencies_that_leads_out_is_said_where_nothing_else_is_there()
    {
        using var folder = new CaseOnDisk();
        using var elsewhere = CaseOnDisk.OfTwoAgencies();
        Directory.Delete(folder.PathOf("agencies"));
        Directory.CreateSymbolicLink(folder.PathOf("agencies"), elsewhere.PathOf("agencies"));
        CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, CancellationToken.None).Reason!.ShouldContain("leads out of the case folder");
    }

    [Theory]
    [InlineData("Date,Date,What happened\n03/03/2019,04/03/2019,Came.\n05/04/2019,06/04/2019,Rang.\n")]
    [InlineData("Date,What happened,Date\n03/03/2019,Came.,\n05/04/2019,Rang.,06/04/2019\n")]
    public void Two_columns_with_one_heading_for_the_date_are_said(string content)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/health-visiting.csv", content);
        CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, CancellationToken.None).Value!
            .Problems.ShouldContain(p => p.File == "agencies/health-visiting.csv" && p.Code == "heading-twice");
    }

    [Fact]
    public void Stopping_stops()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Should.Throw<OperationCanceledException>(() => CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, stop.Token));
    }

    [Fact]
    public void No_problem_repeats_a_word_of_the_record()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/zebrafinch.csv", "Date,Pupil,What happened,Entered on,Agency\n31/02/2019,Marzipan,Bergamot said so.,Tuesdayish,Quillwort\n?? cardamom,Marzipan,Bergamot came.,,\n,Sorrel,Juniper,nutmeg,\n");
        folder.Write("agencies/school.csv", "Nothing but saffron\n");
        var problems = Combine(folder).Problems;
        problems.Count.ShouldBeGreaterThan(3);
        foreach (var word in new[] { "Marzipan", "Bergamot", "Tuesdayish", "Quillwort", "cardamom", "Sorrel", "Juniper", "nutmeg", "saffron" })
        {
            problems.ShouldNotContain(p => (p.What + p.ToDo).Contains(word, StringComparison.OrdinalIgnoreCase), word);
        }
    }

    [Fact]
    public void A_hundred_thousand_rows_keep_their_order()
    {
        const int Rows = 100_000;
        using var folder = new CaseOnDisk();
        using (var file = new StreamWriter(folder.PathOf("agencies/school.csv")))
        {
            file.Write("Date,Pupil,What happened\n");
            var day = new DateOnly(2010, 1, 1);
            for (var i = 0; i < Rows; i++)
            {
                file.Write($"{day.AddDays(i % 3000):dd/MM/yyyy},Ned,Late. Note number {i}.\n");
            }
        }

        var line = Combine(folder);
        line.Counts.Entries.ShouldBe(Rows);
        line.Counts.RowsInFiles.ShouldBe(Rows + 1);
        line.Entries.Zip(line.Entries.Skip(1)).ShouldAllBe(pair => Comes(pair.First, pair.Second));
        line.Entries.Select(e => e.Row.Row).Distinct().Count().ShouldBe(Rows);
    }

    private static bool Comes(Domain.Chronology.Entry first, Domain.Chronology.Entry second) =>
        first.Happened!.Earliest < second.Happened!.Earliest || (first.Happened.Earliest == second.Happened.Earliest && first.Row.Row < second.Row.Row);

    private static CombinedChronology Combine(CaseOnDisk folder) =>
        CombineChronologies.Run(new CombineRequest([folder.Folder]), progress: null, CancellationToken.None).Value!;
}
