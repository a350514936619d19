using Sightline.Application.Journal;
using Sightline.Storage.Beside;

namespace Sightline.Storage.Tests.Beside;

public sealed class FollowingRowsTests
{
    [Fact]
    public void Every_kind_says_whether_rows_beside_the_journal_are_written_with_it()
    {
        FollowingRows.WithRows.Intersect(FollowingRows.WithoutRows).ShouldBeEmpty();
        Enum.GetValues<JournalKind>().Except(FollowingRows.WithRows).Except(FollowingRows.WithoutRows)
            .ShouldBeEmpty("A new kind is named in FollowingRows, and where rows are written with it, has a case there; else 'audit verify' cannot compare them.");
    }
}
