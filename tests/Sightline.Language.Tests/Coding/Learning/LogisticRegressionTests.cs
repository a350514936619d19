using Shouldly;
using Sightline.Language.Coding.Learning;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class LogisticRegressionTests
{
    // Feature 0 is in every row; 1 in those answered yes; 2 in those answered no; 3 in some of both.
    private static readonly int[][] Rows = [[0, 1], [0, 1, 3], [0, 1], [0, 2], [0, 2, 3], [0, 2]];
    private static readonly bool[] Answers = [true, true, true, false, false, false];

    [Fact]
    public void A_question_that_one_feature_settles_is_learned()
    {
        var weights = Learn([1, 1, 1, 1]);
        for (var r = 0; r < Rows.Length; r++)
        {
            (Rows[r].Sum(f => weights[f]) > 0).ShouldBe(Answers[r]);
        }

        weights[1].ShouldBeGreaterThan(0.5);
        weights[2].ShouldBeLessThan(-0.5);
        Math.Abs(weights[3]).ShouldBeLessThan(weights[1]);
    }

    [Fact]
    public void The_same_rows_give_the_same_weights() => Learn([1, 1, 1, 1]).ShouldBe(Learn([1, 1, 1, 1]));

    [Fact]
    public void A_quiet_feature_is_believed_less() => Learn([1, 0.2f, 1, 1])[1].ShouldBeLessThan(Learn([1, 1, 1, 1])[1]);

    [Fact]
    public void Without_rows_every_weight_is_nothing() => LogisticRegression.Learn([], [1, 1], [], [], passes: 5, penalty: 1e-3).ShouldBe([0, 0]);

    private static double[] Learn(float[] values) => LogisticRegression.Learn(Rows, values, Answers, [1, 1, 1, 1, 1, 1], passes: 25, penalty: 1e-3);
}
