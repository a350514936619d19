using System.Globalization;
using Sightline.Domain.Chronology;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>
/// What of a line is asked for. It stands in the address, so it holds days, words of the vocabulary and places in lists: no name, no id of a person, and no word that was
/// searched for.
/// </summary>
internal sealed record LineChoices
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Whether there is a lane for each child, in the place of each agency.</summary>
    public bool ByChild { get; init; }

    /// <summary>The agencies by their places, 1 and up; none for all.</summary>
    public IReadOnlyList<int> Agencies { get; init; } = [];

    /// <summary>The children by their places, 1 and up; none for all.</summary>
    public IReadOnlyList<int> Children { get; init; } = [];

    /// <summary>The kinds; none for all.</summary>
    public IReadOnlyList<EntryKind> Kinds { get; init; } = [];

    /// <summary>The themes; none for all.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];

    /// <summary>The first day that is shown; null for the first that there is.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that is shown; null for the last that there is.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As known on which day; null for today.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>As known to which agency, by its place; null for everyone.</summary>
    public int? KnownTo { get; init; }

    /// <summary>The number of the entry from which days are counted; null for dates.</summary>
    public int? Align { get; init; }

    /// <summary>From which day on it is listed what changed; null for no list.</summary>
    public DateOnly? ChangedSinceOn { get; init; }

    /// <summary>Whether anything is left out of what could be shown.</summary>
    public bool Narrows => Agencies.Count + Children.Count + Kinds.Count + Themes.Count > 0 || From is not null || To is not null;

    /// <summary>Reads an address. What it does not know is as if it did not stand there; a day that is none is said.</summary>
    /// <param name="query">The query of the address.</param>
    /// <returns>The choices, and what is wrong, by the name of its field.</returns>
    public static (LineChoices Choices, IReadOnlyList<(string Name, string ToDo)> Wrong) Read(IQueryCollection query)
    {
        var wrong = new List<(string, string)>();
        var choices = new LineChoices
        {
            ByChild = string.Equals(query["by"], "child", StringComparison.Ordinal),
            Agencies = Places(query, "agency"),
            Children = Places(query, "child"),
            Kinds = Words<EntryKind>(query, "kind"),
            Themes = Words<Theme>(query, "theme"),
            From = Day(query, "from", "the first day of the period", wrong),
            To = Day(query, "to", "the last day of the period", wrong),
            KnownOn = Day(query, "known", "the day on which it was known", wrong),
            KnownTo = Places(query, "knownto") is [var agency, ..] ? agency : null,
            Align = Places(query, "align") is [var entry, ..] ? entry : null,
            ChangedSinceOn = Day(query, "since", "the day since which something changed", wrong),
        };
        if (choices.To < choices.From)
        {
            wrong.Add(("to", "Give a last day of the period that is not before the first."));
        }

        if (choices.ChangedSinceOn > choices.KnownOn)
        {
            wrong.Add(("since", "Give a day that is before the one on which it was known."));
        }

        return (choices, wrong);
    }

    /// <summary>A day as it was typed, to stand in its fields again.</summary>
    /// <param name="query">The query of the address.</param>
    /// <param name="name">The field.</param>
    /// <returns>The day.</returns>
    public static TypedDate Typed(IQueryCollection query, string name) =>
        DateOnly.TryParseExact(query[name], Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? TypedDate.Of(day)
            : new TypedDate { Day = query[name + ".Day"], Month = query[name + ".Month"], Year = query[name + ".Year"] };

    /// <summary>The choices as they stand in an address.</summary>
    /// <returns>The query with its question mark; empty where nothing is chosen.</returns>
    public string Query()
    {
        var said = Said().ToList();
        return said.Count == 0 ? string.Empty : "?" + string.Join('&', said.Select(s => $"{s.Name}={s.Value}"));
    }

    /// <summary>The choices, by name: for an address, and for the fields of a form that must keep them.</summary>
    /// <returns>Each name with its value; none needs escaping.</returns>
    public IEnumerable<(string Name, string Value)> Said()
    {
        IEnumerable<(string, string)> one = ByChild ? [("by", "child")] : [];
        (string, DateOnly?)[] days = [("from", From), ("to", To), ("known", KnownOn), ("since", ChangedSinceOn)];
        (string, int?)[] places = [("knownto", KnownTo), ("align", Align)];
        return one.Concat(Agencies.Select(a => ("agency", Written(a))))
            .Concat(Children.Select(c => ("child", Written(c))))
            .Concat(Kinds.Select(k => ("kind", Kebab.Of(k))))
            .Concat(Themes.Select(t => ("theme", Kebab.Of(t))))
            .Concat(days.Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2!.Value.ToString(Iso, CultureInfo.InvariantCulture))))
            .Concat(places.Where(p => p.Item2 is not null).Select(p => (p.Item1, Written(p.Item2!.Value))));
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int[] Places(IQueryCollection query, string name) =>
        [.. query[name].Select(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n is > 0 and < 1_000_000).Distinct().Order()];

    private static T[] Words<T>(IQueryCollection query, string name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(v => query[name].Contains(Kebab.Of(v), StringComparer.Ordinal))];

    private static DateOnly? Day(IQueryCollection query, string name, string what, List<(string, string)> wrong)
    {
        var typed = Typed(query, name);
        if (typed.IsEmpty)
        {
            return null;
        }

        var (day, toDo) = typed.Read(what);
        if (toDo is not null)
        {
            wrong.Add((name, toDo));
        }

        return day;
    }
}
