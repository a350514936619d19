using Sightline.Application.Mapping;
using Sightline.Domain.Chronology;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Mapping;

public sealed class ProposeMappingTests
{
    [Fact]
    public void Every_file_with_a_table_is_proposed_with_its_columns()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/notes.csv", "NAV,no access visit\n");
        var proposed = ProposeMapping.Of([folder.Folder], CancellationToken.None).Value!;
        proposed.Select(p => p.Mapping.File).ShouldBe(["agencies/police.csv", "agencies/school.csv"]);
        proposed[1].Mapping.Columns.Select(c => c.Role).ShouldBe([CellRole.Date, CellRole.About, CellRole.Narrative, CellRole.Outcome, CellRole.Author, CellRole.Recorded]);
        proposed.ShouldAllBe(p => p.Confidence > 0 && p.Confidence <= 1);
    }

    [Fact]
    public void Nothing_to_propose_is_said()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/notes.csv", "NAV,no access visit\n");
        ProposeMapping.Of([folder.Folder], CancellationToken.None).HasValue.ShouldBeFalse();
        ProposeMapping.Of([folder.PathOf("none")], CancellationToken.None).HasValue.ShouldBeFalse();
    }
}
