namespace Sightline.Language.Dates;

/// <summary>Why a date could not be read, one plain sentence each. None repeats what was written.</summary>
public static class DateReasons
{
    /// <summary>The cell is empty or holds only a dash.</summary>
    public const string Empty = "No date is written.";

    /// <summary>The record itself says that the date is not known.</summary>
    public const string NotDated = "The record says that the date is not known.";

    /// <summary>A day that no calendar has.</summary>
    public const string NoSuchDay = "There is no such day in the calendar.";

    /// <summary>The month is above twelve and the day is not.</summary>
    public const string MonthFirst = "The second number is not a month; it may have been written month first.";

    /// <summary>The year is missing and nothing settles it.</summary>
    public const string NoYear = "The year is missing.";

    /// <summary>The year has three digits, or lies far from any record.</summary>
    public const string UnlikelyYear = "The year does not lie between 1900 and 2100.";

    /// <summary>Two readings are possible.</summary>
    public const string Ambiguous = "It can be read in more than one way.";

    /// <summary>The stretch ends before it begins.</summary>
    public const string EndsBeforeItBegins = "The end comes before the beginning.";

    /// <summary>Only one end of a stretch is named.</summary>
    public const string OneEnd = "Only the beginning or only the end is given.";

    /// <summary>The time of day does not exist.</summary>
    public const string NoSuchTime = "There is no such time of day.";

    /// <summary>It lies outside what the record can be about.</summary>
    public const string OutsideTheRecord = "It lies outside the time that the record can be about.";

    /// <summary>It is not a date.</summary>
    public const string Unreadable = "It is not written in a way that can be read as a date.";
}
