using Sightline.Application.Journal;
using Sightline.Storage.Beside;

namespace Sightline.Storage.Tests.Beside;

public sealed class FollowingRowsTests
{
    [Fact]
    public void Every_kind_says_whether_rows_beside_the_journal_are_written_with_it()
    {
        var named = FollowingRows.SayingFacts.Concat(FollowingRows.WithRows).Concat(FollowingRows.WithoutRows).ToList();

        named.ShouldBeUnique();
        Enum.GetValues<JournalKind>().Except(named).ShouldBeEmpty("A new kind is named in FollowingRows, and where rows are written with it, has a case there; else 'audit verify' cannot compare them.");
    }
}
