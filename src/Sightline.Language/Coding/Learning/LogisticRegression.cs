namespace Sightline.Language.Coding.Learning;

/// <summary>
/// Learns one yes-or-no question from rows: logistic regression with a penalty on large weights, by steps that shrink with what each
/// feature has already moved. The same rows in the same order always give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const double Rate = 0.35;

    /// <summary>Learns.</summary>
    /// <param name="rows">For each row, its features.</param>
    /// <param name="values">For each feature, how loud it speaks: quiet features need more rows to be believed.</param>
    /// <param name="answers">For each row, yes or no.</param>
    /// <param name="importance">For each row, how much it counts.</param>
    /// <param name="passes">How often to go through the rows.</param>
    /// <param name="penalty">The weight of the penalty.</param>
    /// <returns>A weight for each feature.</returns>
    public static double[] Learn(IReadOnlyList<int[]> rows, float[] values, IReadOnlyList<bool> answers, IReadOnlyList<double> importance, int passes, double penalty)
    {
        var weights = new double[values.Length];
        var moved = new double[values.Length];
        var random = new Random(20261);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var r in order)
            {
                var row = rows[r];
                var score = 0.0;
                foreach (var f in row)
                {
                    score += weights[f] * values[f];
                }

                var expected = 1 / (1 + Math.Exp(-score));
                var error = (expected - (answers[r] ? 1 : 0)) * importance[r];
                foreach (var f in row)
                {
                    var gradient = (error * values[f]) + (penalty * weights[f]);
                    moved[f] += gradient * gradient;
                    weights[f] -= Rate * gradient / Math.Sqrt(1e-2 + moved[f]);
                }
            }
        }

        for (var f = 0; f < weights.Length; f++)
        {
            weights[f] *= values[f];
        }

        return weights;
    }
}
