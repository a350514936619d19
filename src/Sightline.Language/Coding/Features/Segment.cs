using Sightline.Domain.Chronology;

namespace Sightline.Language.Coding.Features;

/// <summary>The part of a row that a feature stands in, with the prefixes of its features' names.</summary>
internal sealed class Segment
{
    /// <summary>The column for the kind of contact.</summary>
    public static readonly Segment Type = new("t");

    /// <summary>What happened.</summary>
    public static readonly Segment Narrative = new("n");

    private static readonly Segment Outcome = new("o");
    private static readonly Segment Analysis = new("a");
    private static readonly Segment Voice = new("v");
    private static readonly Segment Other = new("x");

    private Segment(string letter)
    {
        Cue = letter;
        No = "no-" + letter;
        Agency = "agency-" + letter;
        Word = letter + "w";
        Pair = letter + "b";
        First = letter + "0";
        AgencyFirst = "agency-" + letter + "0";
        CueKey = FeatureKey.Of(Cue);
        NoKey = FeatureKey.Of(No);
        AgencyKey = FeatureKey.Of(Agency);
        WordKey = FeatureKey.Of(Word);
        PairKey = FeatureKey.Of(Pair);
    }

    /// <summary>The prefix of a cue.</summary>
    public string Cue { get; }

    /// <summary>Its key.</summary>
    public ulong CueKey { get; }

    /// <summary>The prefix of a cue that is denied.</summary>
    public string No { get; }

    /// <summary>Its key.</summary>
    public ulong NoKey { get; }

    /// <summary>The prefix of a cue beside the sort of agency.</summary>
    public string Agency { get; }

    /// <summary>Its key.</summary>
    public ulong AgencyKey { get; }

    /// <summary>The prefix of a word.</summary>
    public string Word { get; }

    /// <summary>Its key.</summary>
    public ulong WordKey { get; }

    /// <summary>The prefix of a pair of words.</summary>
    public string Pair { get; }

    /// <summary>Its key.</summary>
    public ulong PairKey { get; }

    /// <summary>The prefix of the first word.</summary>
    public string First { get; }

    /// <summary>The prefix of the first word beside the sort of agency.</summary>
    public string AgencyFirst { get; }

    /// <summary>Whether the part says what kind of thing the row is.</summary>
    public bool IsTold => this == Type || this == Narrative;

    /// <summary>The part that a cell is.</summary>
    public static Segment Of(CellRole role) => role switch
    {
        CellRole.Type => Type,
        CellRole.Narrative => Narrative,
        CellRole.Outcome => Outcome,
        CellRole.Analysis => Analysis,
        CellRole.Voice => Voice,
        _ => Other,
    };
}
