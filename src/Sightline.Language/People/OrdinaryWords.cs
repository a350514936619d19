using System.Collections.Frozen;

namespace Sightline.Language.People;

/// <summary>Given names that are also words of the language, and what must follow one at the start of a sentence.</summary>
internal static class OrdinaryWords
{
    /// <summary>Names that are nouns or verbs of everyday writing.</summary>
    public static readonly FrozenSet<string> Names = Set(
        "hope will mark grace faith joy rose dawn bill drew pat sue rob chase chance art miles frank grant jack lily poppy daisy ivy olive ruby amber jade pearl " +
        "heather holly iris violet rosemary ginger sky star storm rain river brook dale glen heath reed cliff gene may april june august summer autumn carol eve " +
        "christian angel princess prince duke earl king major honor patience charity harmony melody sunny sandy misty destiny serenity hunter mason carter taylor " +
        "tanner cooper parker archer fisher walker trinity blue forest ray skip bonny bright kit max van don rich peg dot gale lance nick pip ty kay lee ash bay wren robin " +
        "jay kitty dolly penny buddy harry mercy blessing precious justice noble young little so no she van ted tel con del den art san mo ed al si");

    /// <summary>Of these, the ones that open a sentence as a verb far more often than as a name.</summary>
    public static readonly FrozenSet<string> Verbs = Set("will hope mark may chase grant bill drew rob skip no so she van no con");

    /// <summary>Names of months and seasons.</summary>
    public static readonly FrozenSet<string> Seasons = Set("april may june august summer autumn");

    /// <summary>Words after a month or season that show that no person is meant.</summary>
    public static readonly FrozenSet<string> AfterSeason = Set("term holiday holidays half break school fair club uniform fete clothes camp scheme born term's break's months weather review census attendance report data reports results");

    /// <summary>Words that follow the one who does something.</summary>
    public static readonly FrozenSet<string> AfterSubject = Set(
        "is was has had said says seen and not in on at with who did does will would can could looked appeared presented told asleep present attended came went at aged also remains lives stayed ate slept settled weighed");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
