namespace Sightline.Application.Planning;

/// <summary>One part of a page or sheet. It is never blank: it holds what was recorded, or whom to ask, or it is not recorded.</summary>
/// <typeparam name="T">What it is made of.</typeparam>
/// <param name="Recorded">What was recorded and is visible.</param>
/// <param name="Ask">The ids of the agencies that recorded something which is not visible: ask them.</param>
public sealed record SheetPart<T>(IReadOnlyList<T> Recorded, IReadOnlyList<string> Ask)
{
    /// <summary>What the part is.</summary>
    public SheetState State => Recorded.Count > 0 ? SheetState.Recorded : Ask.Count > 0 ? SheetState.NotVisible : SheetState.NotRecorded;

    /// <summary>The same part made of something else.</summary>
    /// <typeparam name="TOther">Of what.</typeparam>
    /// <param name="choose">What each gives; an empty list where it gives nothing.</param>
    /// <returns>The part.</returns>
    public SheetPart<TOther> Choose<TOther>(Func<T, IEnumerable<TOther>> choose) => new([.. Recorded.SelectMany(choose)], Ask);
}

/// <summary>What a part of a page or sheet is.</summary>
public enum SheetState
{
    /// <summary>Nothing was recorded.</summary>
    NotRecorded,

    /// <summary>Something was recorded, and none of it is visible.</summary>
    NotVisible,

    /// <summary>Something was recorded and is visible.</summary>
    Recorded,
}

/// <summary>What somebody recorded, and where from.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">What was recorded.</param>
/// <param name="From">Where: which agency, since when, by when it is looked at, and whether that has passed.</param>
public sealed record Stated<T>(T Value, ShownPlan From);
