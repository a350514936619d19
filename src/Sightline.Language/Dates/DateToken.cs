namespace Sightline.Language.Dates;

/// <summary>A piece of a written date: a number, a known word or a mark.</summary>
/// <param name="Mark">What it is.</param>
/// <param name="Value">The number; for a month its number; -1 for a number that is written as unknown.</param>
/// <param name="Digits">How many digits the number has.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">One past where it ends.</param>
/// <param name="AfterSpace">Whether white space, or the beginning, stands before it.</param>
internal readonly record struct DateToken(DateMark Mark, int Value, int Digits, int Start, int End, bool AfterSpace)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Mark == DateMark.Number;

    /// <summary>Whether it is a word that says nothing about the date ("on", "the").</summary>
    public bool IsNoise => Mark is DateMark.Noise or DateMark.Bracket;
}

/// <summary>What a piece of a written date is.</summary>
internal enum DateMark
{
    /// <summary>After the last piece.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The st, nd, rd or th of a day.</summary>
    Ordinal,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>The name of a day; its value is 0 for Sunday to 6 for Saturday.</summary>
    Weekday,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A full stop.</summary>
    Dot,

    /// <summary>A hyphen, an en dash or an em dash.</summary>
    Dash,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An apostrophe, before a year of two digits.</summary>
    Apostrophe,

    /// <summary>A bracket or quotation mark.</summary>
    Bracket,

    /// <summary>A word that says nothing about the date.</summary>
    Noise,

    /// <summary>"to", "until".</summary>
    To,

    /// <summary>"and", "&amp;".</summary>
    And,

    /// <summary>"or".</summary>
    Or,

    /// <summary>"between".</summary>
    Between,

    /// <summary>"from", "since".</summary>
    From,

    /// <summary>"before", "by".</summary>
    Before,

    /// <summary>"after".</summary>
    After,

    /// <summary>"onwards", "ongoing".</summary>
    Onwards,

    /// <summary>"c.", "approx", "?", "~".</summary>
    About,

    /// <summary>"early", "beginning of".</summary>
    Early,

    /// <summary>"mid", "middle of".</summary>
    Mid,

    /// <summary>"late", "end of".</summary>
    Late,

    /// <summary>"week".</summary>
    Week,

    /// <summary>"commencing", "beginning" after "week".</summary>
    Commencing,

    /// <summary>"ending" after "week".</summary>
    Ending,

    /// <summary>"weekend".</summary>
    Weekend,

    /// <summary>A season; its value is a <see cref="Season"/>.</summary>
    Season,

    /// <summary>"term".</summary>
    Term,

    /// <summary>"Q1", "quarter 1"; its value is 1 to 4.</summary>
    Quarter,

    /// <summary>A festival; its value is a <see cref="Festival"/>.</summary>
    Festival,

    /// <summary>"academic", "school" before "year".</summary>
    Academic,

    /// <summary>"financial" before "year".</summary>
    Financial,

    /// <summary>"year".</summary>
    Year,

    /// <summary>"am".</summary>
    Am,

    /// <summary>"pm".</summary>
    Pm,

    /// <summary>"hrs".</summary>
    Hours,

    /// <summary>"noon".</summary>
    Noon,

    /// <summary>A part of a day that is no time ("evening", "overnight", "midnight").</summary>
    PartOfDay,

    /// <summary>The T before a time in ISO 8601.</summary>
    TimeMark,

    /// <summary>"not", "no".</summary>
    Not,

    /// <summary>"undated", "n/k".</summary>
    Undated,

    /// <summary>A word that is none of these.</summary>
    Unknown,

    /// <summary>Characters that belong to no date, or a number of more than nine digits.</summary>
    Foreign,
}
