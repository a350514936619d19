namespace Sightline.Documents.Export;

/// <summary>The marking that every output bears.</summary>
public static class Marking
{
    /// <summary>The government security classification of what a chronology holds.</summary>
    public const string Words = "OFFICIAL-SENSITIVE";
}
