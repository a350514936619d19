using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Backtests;

/// <summary>A back-test as it leaves the building.</summary>
/// <param name="Label">What the family is called on the page; never a person's name in a published one.</param>
/// <param name="Backtest">What could have been seen, and when.</param>
/// <param name="Settings">The thresholds that it was made with.</param>
/// <param name="Problems">All that was doubtful, unread, or could not be judged.</param>
/// <param name="MadeAt">When the page was made; shown on it.</param>
public sealed record BacktestReportDocument(
    string Label,
    Backtest Backtest,
    PatternSettings Settings,
    IReadOnlyList<Problem> Problems,
    DateTimeOffset MadeAt);
