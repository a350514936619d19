using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>A stretch of the year that has a name and not a number: where it lies in a year.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
/// <param name="Precision">How exact the name is.</param>
internal readonly record struct Stretch(DateOnly Earliest, DateOnly Latest, Precision Precision);

/// <summary>What kind of name a stretch has.</summary>
internal enum NamedStretch
{
    /// <summary>None: it is written in numbers and months.</summary>
    None,

    /// <summary>A season of the year.</summary>
    Season,

    /// <summary>A school term.</summary>
    Term,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A festival.</summary>
    Festival,

    /// <summary>An academic year, 1 September to 31 August.</summary>
    AcademicYear,

    /// <summary>A financial year, 1 April to 31 March.</summary>
    FinancialYear,
}
