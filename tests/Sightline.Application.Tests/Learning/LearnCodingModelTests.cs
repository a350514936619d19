using System.Text.RegularExpressions;
using Sightline.Application.Learning;
using Sightline.Documents.Import.Register;
using Sightline.TestKit;
using Xunit.Abstractions;

namespace Sightline.Application.Tests.Learning;

public sealed class LearnCodingModelTests(ITestOutputHelper output)
{
    [Fact]
    public void Coded_rows_become_examples_in_the_order_of_the_file()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write(CodedCase.TruthFile, """
            {"entries": [{"file": "agencies/school.csv", "row": 2, "happened": null, "codes": [{"kind": "attendance", "type": "figure"}], "themes": ["neglect-educational"]},
                         {"file": "agencies/police.csv", "row": 1, "happened": null, "codes": [{"kind": "incident", "type": "domestic-abuse"}], "themes": []}]}
            """);
        var examples = CodedCase.Read(folder.Folder, CancellationToken.None).Value!;
        examples.Select(e => e.Account.Row.File).ShouldBe(["agencies/police.csv", "agencies/school.csv"]);
        examples[1].Themes.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_case_without_truth_cannot_be_learned_from()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        CodedCase.Read(folder.Folder, CancellationToken.None).HasValue.ShouldBeFalse();
        LearnCodingModel.From(Shared.Root, [folder.Folder], CancellationToken.None).HasValue.ShouldBeFalse();
    }
    [Fact]
    public void No_name_of_a_shared_case_stands_in_the_weights()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        // A name that is also a word of the lexicon or of the invented rows ("Summer", "Salt") is learned as that word.
        var ordinary = OrdinaryWords();
        var names = Shared.Cases.SelectMany(NamesOf).Where(n => n.Length > 2 && !ordinary.Contains(n)).ToHashSet(StringComparer.Ordinal);
        names.Count.ShouldBeGreaterThan(50);
        var learned = File.ReadLines(Path.Combine(Shared.Root, LearnCodingModel.ModelFile))
            .Where(l => l.StartsWith("F\t", StringComparison.Ordinal))
            .SelectMany(l => l.Split('\t')[1].Split('|').Skip(1))
            .ToHashSet(StringComparer.Ordinal);
        learned.Count.ShouldBeGreaterThan(1000);
        learned.Count(names.Contains).ShouldBe(0);
    }

    private static IEnumerable<string> NamesOf(string slug)
    {
        var (register, _) = RegisterReader.Read("register.json", Path.Combine(Shared.Folder!, "cases", slug, "register.json"));
        var practitioners = register.Practitioners.Select(p => p.Name?.Split(' ')[^1]);
        return register.People.SelectMany(p => (string?[])[p.Given, p.Family, .. p.Aliases, .. p.PreviousNames]).Concat(practitioners).SelectMany(n => WordsIn(n ?? string.Empty)).Select(w => w.ToLowerInvariant());
    }

    private static HashSet<string> OrdinaryWords() =>
        Directory.GetFiles(Path.Combine(Shared.Root, "src/Sightline.Language/Coding"), "*.cues", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Shared.Root, "src/Sightline.Language/Coding"), "*.tsv", SearchOption.AllDirectories).Where(f => f.Contains("CorpusRows", StringComparison.Ordinal)))
            .SelectMany(f => WordsIn(File.ReadAllText(f)))
            .Where(w => char.IsLower(w[0]))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsIn(string text) => Regex.Matches(text, @"\p{L}+", RegexOptions.None, TimeSpan.FromSeconds(10)).Select(m => m.Value);
}
