using System.Text;
using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Sightline.Language.People;
using Sightline.Language.Sharing;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.People;

/// <summary>What holds for any row, tried on many rows made of record words, names and noise from stated seeds.</summary>
public class WhoReaderProperties
{
    private const int Rows = 1000;

    private static readonly string[] Pieces =
    [
        "Orla", "Orla-Mae", "NASH", "Gilroy", "G", "O.N.", "Corin", "Bronagh", "Hope", "Will", "mum", "MoB", "Fa", "MGM’s", "twins", "T2", "both", "all", "4", "x3", "children", "Children’s", "baby", "unborn",
        "the", "two", "older", "girls", "not", "seen", "alone", "asleep", "upstairs", "NAV", "WNB", "Y", "N", "n/a", "-", "said", "that", "was", "at", "school", "with", "HV", "(HV)", "told", "SW", "informed",
        "letter", "to", "GP", "of", "but", "Smith", "Zzyzx", "é", "\u202E", "\0", "=1+1", "“", "”", "\"", "'", "’", ".", ",", ";", ":", "\n", "(", ")", "/", "31/02/2014", "🧸", "\uD83E", new('a', 300),
    ];

    private static readonly EntryKind[] Kinds = Enum.GetValues<EntryKind>();

    private static readonly EntryOutcome[] Outcomes = Enum.GetValues<EntryOutcome>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_row_is_read_within_the_register(int seed)
    {
        var random = new Random(seed);
        var who = new WhoReader(Register);
        var told = new ToldReader(Register);
        var people = Register.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var agencies = Register.Agencies.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Rows; i++)
        {
            var (account, happened, codes, titles) = Make(random);
            var read = who.Read(account, happened, codes, titles);
            foreach (var ids in (IEnumerable<string>[])[read.Concerning, read.Seen, read.SeenAlone, read.NotSeen, read.Mentions.SelectMany(m => m.People)])
            {
                ids.All(people.Contains).ShouldBeTrue();
            }

            read.Concerning.Distinct(StringComparer.Ordinal).Count().ShouldBe(read.Concerning.Count);
            read.Seen.Intersect(read.NotSeen, StringComparer.Ordinal).ShouldBeEmpty();
            read.SeenAlone.Except(read.Seen, StringComparer.Ordinal).ShouldBeEmpty();
            read.Seen.Concat(read.NotSeen).Except(read.Concerning, StringComparer.Ordinal).ShouldBeEmpty();
            foreach (var mention in read.Mentions)
            {
                mention.Span.End.ShouldBeGreaterThan(mention.Span.Start);
                account.Cells.Any(c => c.Role == mention.Role && mention.Span.End <= c.Text.Length).ShouldBeTrue();
            }

            var (shared, attended) = told.Read(account, happened, codes);
            shared.All(t => agencies.Contains(t.AgencyId) && !string.Equals(t.AgencyId, account.Agency.Id, StringComparison.Ordinal)).ShouldBeTrue();
            shared.Select(t => t.AgencyId).Distinct(StringComparer.Ordinal).Count().ShouldBe(shared.Count);
            attended.All(agencies.Contains).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_same_row_is_read_the_same_by_many_threads()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 500).Select(_ => Make(random)).ToList();
        var reader = new WhoReader(Register);
        var alone = rows.ConvertAll(r => Words(reader, r));
        Parallel.For(0, 4, _ =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                Words(reader, rows[i]).ShouldBe(alone[i]);
            }
        });
    }

    [Fact]
    public void Two_who_fit_are_never_chosen()
    {
        var reader = new WhoReader(Register);
        foreach (var words in (string[])["Corin seen.", "Corin", "Told Corin.", "Corin, Gilroy", "uncle Corin came"])
        {
            var who = reader.Read(Row("csc", (CellRole.Narrative, words)), On(2019), [Visit]);
            who.Concerning.ShouldNotContain("uncle-a", StringComparer.Ordinal);
            who.Concerning.ShouldNotContain("uncle-b", StringComparer.Ordinal);
            who.Problems.ShouldNotBeEmpty();
        }
    }

    private static string Words(WhoReader reader, (WrittenAccount Account, When? Happened, EntryCode[] Codes, string? Titles) row)
    {
        var who = reader.Read(row.Account, row.Happened, row.Codes, row.Titles);
        return string.Join('|', string.Join(',', who.Concerning), string.Join(',', who.Seen), string.Join(',', who.SeenAlone), string.Join(',', who.NotSeen));
    }

    private static (WrittenAccount Account, When? Happened, EntryCode[] Codes, string? Titles) Make(Random random)
    {
        var agency = Register.Agencies[random.Next(Register.Agencies.Count)].Id;
        var account = Row(
            agency,
            (CellRole.About, Text(random, 4)),
            (CellRole.Seen, Text(random, 3)),
            (CellRole.Type, Text(random, 2)),
            (CellRole.Author, Text(random, 2)),
            (CellRole.Narrative, Text(random, 25)),
            (CellRole.Outcome, Text(random, 6)),
            (CellRole.Told, Text(random, 4)));
        var happened = random.Next(5) == 0 ? null : On(2009 + random.Next(14), 1 + random.Next(12), 1 + random.Next(28));
        var codes = Enumerable.Range(0, random.Next(3)).Select(_ => Code(Kinds[random.Next(Kinds.Length)], null, Outcomes[random.Next(Outcomes.Length)])).ToArray();
        return (account, happened, codes, random.Next(3) == 0 ? Text(random, 5) : null);
    }

    private static string Text(Random random, int most)
    {
        var text = new StringBuilder();
        for (var n = random.Next(most + 1); n > 0; n--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(6) == 0 ? string.Empty : " ");
        }

        return text.ToString();
    }
}
