using System.Collections.Frozen;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>The words that professionals put into a date, and what each does there.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, (DateMark Mark, int Value)> Known = Build();

    private static readonly FrozenDictionary<string, (DateMark Mark, int Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds what a word does.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="isLenient">Whether a month may be wrong by one letter.</param>
    /// <returns>What it is, with the number that goes with it.</returns>
    public static (DateMark Mark, int Value) Read(ReadOnlySpan<char> word, bool isLenient)
    {
        if (Lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var month = Months.Read(word, isLenient);
        return month > 0 ? (DateMark.Month, month) : (DateMark.Unknown, 0);
    }

    private static FrozenDictionary<string, (DateMark Mark, int Value)> Build()
    {
        var words = new Dictionary<string, (DateMark, int)>(StringComparer.Ordinal);
        void Add(DateMark mark, string spelled, int value = 0)
        {
            foreach (var word in spelled.Split(' '))
            {
                words.Add(word, (mark, value));
            }
        }

        Add(DateMark.Noise, "the of on in during at date dated day recorded given stated known exact precise specific inclusive incl both event gmt bst z throughout daily various several multiple dates all every whole");
        Add(DateMark.Ordinal, "st nd rd th");
        Add(DateMark.To, "to until till til thru through");
        Add(DateMark.And, "and");
        Add(DateMark.Or, "or");
        Add(DateMark.Between, "between btw btwn");
        Add(DateMark.From, "from since");
        Add(DateMark.Before, "before prior by pre");
        Add(DateMark.After, "after following post");
        Add(DateMark.Onwards, "onwards onward ongoing continuing present now current");
        Add(DateMark.About, "c ca circa approx approximately approximate about around abt roughly est estimated probably prob possibly poss thereabouts believed maybe near nr");
        Add(DateMark.Early, "early beginning start");
        Add(DateMark.Mid, "mid middle");
        Add(DateMark.Late, "late end");
        Add(DateMark.Week, "week wk weeks wks");
        Add(DateMark.Commencing, "commencing comm starting");
        Add(DateMark.Ending, "ending");
        Add(DateMark.Weekend, "weekend wkend wkd");
        Add(DateMark.Season, "spring", (int)Season.Spring);
        Add(DateMark.Season, "summer", (int)Season.Summer);
        Add(DateMark.Season, "autumn aut", (int)Season.Autumn);
        Add(DateMark.Season, "winter", (int)Season.Winter);
        Add(DateMark.Term, "term");
        Add(DateMark.Quarter, "quarter qtr q");
        Add(DateMark.Festival, "christmas xmas", (int)Festival.Christmas);
        Add(DateMark.Festival, "easter", (int)Festival.Easter);
        Add(DateMark.Academic, "academic school");
        Add(DateMark.Financial, "financial fiscal fy");
        Add(DateMark.Year, "year yr");
        Add(DateMark.Am, "am");
        Add(DateMark.Pm, "pm");
        Add(DateMark.Hours, "hrs hours hr h hour");
        Add(DateMark.Noon, "noon midday");
        Add(DateMark.PartOfDay, "morning afternoon evening eve night midnight overnight lunchtime teatime daytime nighttime");
        Add(DateMark.TimeMark, "t");
        Add(DateMark.Not, "not no");
        Add(DateMark.Undated, "undated unknown nk na nil none tbc tba unclear unrecorded");
        string[] days = ["sunday sun", "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat"];
        for (var i = 0; i < days.Length; i++)
        {
            Add(DateMark.Weekday, days[i], i);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
