using Sightline.Application.Learning;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Learning;

public sealed class LearnCodingModelTests
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
}
