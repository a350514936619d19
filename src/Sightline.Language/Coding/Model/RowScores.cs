namespace Sightline.Language.Coding.Model;

/// <summary>What the model says of one row, in log-odds, a label each; used again for row after row by one thread.</summary>
internal sealed class RowScores(int labels, int always)
{
    /// <summary>The sums, by label; those given a kind are 0 until they are asked for.</summary>
    public float[] Values { get; } = new float[labels];

    /// <summary>The sums of the labels that are asked of every row.</summary>
    public float[] Always { get; } = new float[always];

    /// <summary>Where the weights of the row's features stand.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>Forgets the row.</summary>
    public void Clear()
    {
        Array.Clear(Values);
        Array.Clear(Always);
        Rows.Clear();
    }
}
