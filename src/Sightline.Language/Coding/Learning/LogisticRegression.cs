namespace Sightline.Language.Coding.Learning;

/// <summary>
/// Learns one yes-or-no question from rows: logistic regression with a penalty on large weights, by steps that shrink with what each
/// feature has already moved. The same rows in the same order always give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const double Rate = 0.35;

    /// <summary>Learns several times from rows drawn anew each time, and takes the mean: what rests on a few rows weighs less.</summary>
    public static double[] LearnOften(int times, IReadOnlyList<int[]> rows, float[] values, IReadOnlyList<bool> answers, IReadOnlyList<double> importance, int passes, double penalty)
    {
        if (times <= 1)
        {
            return Learn(rows, values, answers, importance, passes, penalty);
        }

        var mean = new double[values.Length];
        var random = new Random(8191);
        for (var t = 0; t < times; t++)
        {
            var counts = new int[rows.Count];
            for (var i = 0; i < rows.Count; i++)
            {
                counts[random.Next(rows.Count)]++;
            }

            var weights = Learn(rows, values, answers, [.. importance.Select((w, i) => w * counts[i])], passes, penalty);
            for (var f = 0; f < mean.Length; f++)
            {
                mean[f] += weights[f] / times;
            }
        }

        return mean;
    }

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
                if (importance[r] == 0)
                {
                    continue;
                }

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
