using Sightline.Application.Combining;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Combining;

public sealed class CaseFolderTests
{
    [Fact]
    public void The_register_and_the_agencies_files_are_found_and_the_truth_is_left_alone()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("truth.json", "{}");
        folder.Write("README.md", "about");
        folder.Write("agencies/~$school.docx", "lock");
        var opened = CaseFolder.Open([folder.Folder], registerPath: null).Value!;
        opened.AgencyFiles.Select(f => f.RelativePath).ShouldBe(["agencies/police.csv", "agencies/school.csv"]);
        Path.GetFileName(opened.RegisterPath).ShouldBe("register.json");
        opened.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Files_may_lie_loose_beside_the_register()
    {
        using var folder = new CaseOnDisk();
        Directory.Delete(folder.PathOf("agencies"));
        folder.Write("gp.csv", "Date,Note\n");
        folder.Write("truth.json", "{}");
        CaseFolder.Open([folder.Folder], registerPath: null).Value!.AgencyFiles.Select(f => f.RelativePath).ShouldBe(["gp.csv"]);
    }

    [Fact]
    public void A_table_beside_the_folder_of_agencies_is_not_dropped_in_silence()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("loose.csv", "Date,Note\n");
        var problem = CaseFolder.Open([folder.Folder], registerPath: null).Value!.Problems.ShouldHaveSingleItem();
        (problem.File, problem.Code).ShouldBe(("loose.csv", "not-read"));
    }

    [Fact]
    public void Files_one_by_one_are_named_from_the_folder_of_their_register()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var opened = CaseFolder.Open([folder.PathOf("agencies/school.csv"), folder.PathOf("agencies/police.csv")], registerPath: null).Value!;
        opened.AgencyFiles.Select(f => f.RelativePath).ShouldBe(["agencies/police.csv", "agencies/school.csv"]);
        opened.RegisterPath.ShouldBe(folder.PathOf("register.json"));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        using var elsewhere = CaseOnDisk.OfTwoAgencies();
        File.CreateSymbolicLink(folder.PathOf("agencies/gp.csv"), elsewhere.PathOf("agencies/school.csv"));
        Directory.CreateSymbolicLink(folder.PathOf("agencies/more"), elsewhere.PathOf("agencies"));
        var opened = CaseFolder.Open([folder.Folder], registerPath: null).Value!;
        opened.AgencyFiles.Count.ShouldBe(2);
        opened.Problems.Select(p => (p.File, p.Code)).ShouldBe([("agencies/gp.csv", "outside-folder"), ("agencies/more", "outside-folder")], ignoreOrder: true);
    }

    [Fact]
    public void A_register_that_is_a_link_out_of_the_folder_is_not_followed()
    {
        using var folder = new CaseOnDisk(register: false);
        using var elsewhere = new CaseOnDisk();
        folder.Write("agencies/school.csv", CaseOnDisk.School);
        File.CreateSymbolicLink(folder.PathOf("register.json"), elsewhere.PathOf("register.json"));
        var opened = CaseFolder.Open([folder.Folder], registerPath: null).Value!;
        opened.RegisterPath.ShouldBeNull();
        opened.Problems.ShouldHaveSingleItem().Code.ShouldBe("outside-folder");
    }

    [Fact]
    public void A_link_through_a_linked_folder_that_leads_out_is_not_followed()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        using var elsewhere = CaseOnDisk.OfTwoAgencies();
        Directory.CreateSymbolicLink(folder.PathOf("agencies/more"), elsewhere.PathOf("agencies"));
        File.CreateSymbolicLink(folder.PathOf("agencies/gp.csv"), folder.PathOf("agencies/more/school.csv"));
        File.CreateSymbolicLink(folder.PathOf("agencies/hv.csv"), "../../" + Path.GetFileName(elsewhere.Folder) + "/agencies/school.csv");
        var opened = CaseFolder.Open([folder.Folder], registerPath: null).Value!;
        opened.AgencyFiles.Count.ShouldBe(2);
        opened.Problems.Select(p => (p.File, p.Code)).ShouldBe([("agencies/more", "outside-folder"), ("agencies/gp.csv", "outside-folder"), ("agencies/hv.csv", "outside-folder")], ignoreOrder: true);
    }

    [Fact]
    public void Links_in_a_ring_and_links_to_nothing_are_said_and_the_good_files_are_read_once()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        Directory.CreateSymbolicLink(folder.PathOf("agencies/again"), folder.PathOf("agencies"));
        File.CreateSymbolicLink(folder.PathOf("agencies/twice.csv"), "school.csv");
        File.CreateSymbolicLink(folder.PathOf("agencies/ring.csv"), "ring.csv");
        Directory.CreateSymbolicLink(folder.PathOf("agencies/deep"), "deep/deep");
        File.CreateSymbolicLink(folder.PathOf("agencies/nothing.csv"), "nowhere.csv");
        var opened = CaseFolder.Open([folder.Folder], registerPath: null).Value!;
        opened.AgencyFiles.Select(f => f.RelativePath).ShouldBe(["agencies/police.csv", "agencies/school.csv"]);
        opened.Problems.Select(p => (p.File, p.Code)).ShouldBe(
            [("agencies/again", "linked-twice"), ("agencies/twice.csv", "linked-twice"), ("agencies/ring.csv", "broken-link"), ("agencies/deep", "broken-link"), ("agencies/nothing.csv", "broken-link")],
            ignoreOrder: true);
    }

    [Fact]
    public void A_link_to_a_file_beside_the_agencies_is_followed()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("sent/gp.txt", "Date,Note\n");
        File.CreateSymbolicLink(folder.PathOf("agencies/gp.csv"), "../sent/gp.txt");
        CaseFolder.Open([folder.Folder], registerPath: null).Value!.AgencyFiles.ShouldContain(f => f.RelativePath == "agencies/gp.csv");
    }

    [Fact]
    public void A_case_folder_that_is_itself_a_link_is_opened()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        using var elsewhere = new CaseOnDisk();
        var link = elsewhere.PathOf("linked");
        Directory.CreateSymbolicLink(link, folder.Folder);
        CaseFolder.Open([link], registerPath: null).Value!.AgencyFiles.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("nothing-here")]
    [InlineData("")]
    public void What_is_not_there_is_said(string name)
    {
        using var folder = new CaseOnDisk();
        CaseFolder.Open([folder.PathOf("x/" + name)], registerPath: null).HasValue.ShouldBeFalse();
    }

    [Fact]
    public void A_register_that_is_not_there_is_said()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        CaseFolder.Open([folder.Folder], folder.PathOf("other.json")).Reason.ShouldNotBeNull().ShouldContain("no register");
    }

    [Fact]
    public void A_folder_among_files_is_wrong()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        CaseFolder.Open([folder.PathOf("agencies/school.csv"), folder.Folder], registerPath: null).Reason.ShouldNotBeNull().ShouldContain("is a folder");
    }
}
