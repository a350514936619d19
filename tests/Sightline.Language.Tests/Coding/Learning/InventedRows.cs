using Sightline.Language.Coding.Learning;

namespace Sightline.Language.Tests.Coding.Learning;

/// <summary>A few coded rows to learn from. Nobody in them exists.</summary>
internal static class InventedRows
{
    public static readonly IReadOnlyList<Example> All = Corpus.Read(
    [
        .. Enumerable.Range(1, 6).SelectMany(i => new[]
        {
            $"school\tKit\t\t\tArrived {i} minutes late, no breakfast.\t\tattendance/late/-\tneglect-educational",
            $"school\tWren\t\t\tLate again, {i * 5} minutes after the bell.\t\tattendance/late/-\tneglect-educational",
            $"health-visiting\tKit\tKit\tHome visit\tKit seen at home, weighed {i} kg, well.\t\tvisit/routine/completed\t",
            $"health-visiting\tKit\t\tHome visit\tNo answer at the door, card left, try {i}.\t\tvisit/routine/no-access\t",
            $"police\tDana\t\t\tCalled to shouting at the address, spoke to Mrs Oxspring, {i} officers.\tDASH standard\tincident/domestic-abuse/-\tdomestic-abuse",
        }),
    ], []);
}
