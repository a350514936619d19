using System.Globalization;
using System.Text.RegularExpressions;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.People;

namespace Sightline.Language.Coding;

/// <summary>Gives codes for an attendance figure the figure that the words give: in per cent, for the row or for each child whom it names beside one.</summary>
/// <param name="register">Who is a child of the family.</param>
public sealed partial class AttendanceFigures(Register register)
{
    // A figure stands near the beginning; a cell of a megabyte is not searched to its end.
    private const int Searched = 2000;

    private readonly HashSet<string> _children = register.People.Where(p => p.IsSubjectChild).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds the figure to codes of the kind attendance and the type figure; leaves all others as they are.</summary>
    /// <param name="codes">What the row was read as.</param>
    /// <param name="account">The row.</param>
    /// <param name="who">Whom it names.</param>
    /// <returns>The codes; where the words give no figure, or several for one child and say of none that it is the one, it stays null.</returns>
    public IReadOnlyList<EntryCode> AddTo(IReadOnlyList<EntryCode> codes, WrittenAccount account, Who who)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(who);
        if (!codes.Any(IsFigure) || Read(account, who) is not { } figure)
        {
            return codes;
        }

        return [.. codes.Select(c => IsFigure(c) && c.Figure is null ? c with { Figure = figure } : c)];
    }

    private static bool IsFigure(EntryCode code) => code is { Kind: EntryKind.Attendance, Type: EntryType.Figure };

    private AttendanceFigure? Read(WrittenAccount account, Who who)
    {
        foreach (var written in account.Cells.Where(c => c.Start >= 0).OrderBy(c => c.Role switch { CellRole.Narrative => 0, CellRole.Other => 2, _ => 1 }))
        {
            var cell = written.Text.Length > Searched ? written with { Text = written.Text[..Searched] } : written;
            var found = FiguresIn(cell);
            if (found.Count > 0)
            {
                return Of(found, cell, who);
            }
        }

        return null;
    }

    private AttendanceFigure? Of(List<Found> found, WrittenCell cell, Who who)
    {
        var named = who.Mentions.Where(m => m.Role == cell.Role && m.People.Count == 1 && _children.Contains(m.People[0]) && m.Span.End <= cell.Text.Length).ToList();
        var follows = named.All(m => m.Span.Start > found[0].Start);
        var byChild = found.Select((f, i) => (Child: follows ? After(f) : Before(f, i == 0 ? 0 : found[i - 1].End), f.PerCent)).ToList();
        var children = byChild.Where(c => c.Child is not null)
            .GroupBy(c => c.Child!, c => c.PerCent, StringComparer.Ordinal)
            .Where(c => c.Distinct().Count() == 1)
            .ToDictionary(c => c.Key, c => c.First(), StringComparer.Ordinal);
        if (children.Count > 1 || (children.Count == 1 && who.Concerning.Count(_children.Contains) > 1))
        {
            return new AttendanceFigure(PerCent: null, children);
        }

        // Several figures, and nothing that says whose or which: none is chosen.
        return found.Select(f => f.PerCent).Distinct().Count() == 1 ? new AttendanceFigure(found[0].PerCent, new Dictionary<string, decimal>(StringComparer.Ordinal)) : null;

        string? Before(Found figure, int from) =>
            named.LastOrDefault(m => m.Span.Start >= from && m.Span.End <= figure.Start && !SentenceEnd().IsMatch(cell.Text[m.Span.End..figure.Start]))?.People[0];

        string? After(Found figure) =>
            named.FirstOrDefault(m => m.Span.Start >= figure.End && !cell.Text.AsSpan(figure.End, m.Span.Start - figure.End).ContainsAnyExcept(" (-–:"))?.People[0];
    }

    private static List<Found> FiguresIn(WrittenCell cell)
    {
        var found = new List<Found>();
        var numbers = Number().Matches(cell.Text);
        var isColumn = AttendanceWord().IsMatch(cell.Heading) && cell.Role == CellRole.Other;
        var isMarked = numbers.Any(n => n.Groups["mark"].Success);
        foreach (Match number in numbers)
        {
            var before = Sentence(cell.Text, number.Index);
            var percent = decimal.Parse(number.Groups["value"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            if (percent > 100 || NotItself().IsMatch(before) || OfSomethingElse().IsMatch(cell.Text[(number.Index + number.Length)..]) || (!number.Groups["mark"].Success && !StandsAlone(cell.Text, number)))
            {
                continue;
            }

            // "Kit 76, Wren 93 per cent": the mark stands once.
            var isListed = isMarked && NameBefore().IsMatch(before);
            if (number.Groups["mark"].Success || isListed || (!isMarked && (AttendanceBefore().IsMatch(before) || isColumn)))
            {
                found.Add(new Found(number.Index, number.Index + number.Length, percent));
            }
        }

        return found;
    }

    private static bool StandsAlone(string text, Match number) => AfterNumber().IsMatch(text[(number.Index + number.Length)..]);

    private static string Sentence(string text, int end)
    {
        var start = 0;
        foreach (Match stop in SentenceEnd().Matches(text[..end]))
        {
            start = stop.Index + stop.Length;
        }

        return text[start..end];
    }

    [GeneratedRegex(@"(?<![\w.,/£:\-–+])(?<value>\d{1,3}(?:\.\d{1,2})?)(?:\s?(?<mark>%|per\s?cent\b|percent\b|pc\b)|(?![\w/:%\-–]|\.\d))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[.!?](?=\s|$)|[;\n]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(att|attend\w*)\b|^\s*%\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AttendanceWord();

    // "attendance 82", "att: 91.2", "attendance for the year 83.4", "Attendance: Kit 81.0, Wren 92.5".
    [GeneratedRegex(@"\b(att|attend\w*)\b(\D|(?<!\d)(19|20)\d\d(\s?[/–\-]\s?\d\d(\d\d)?)?(?!\d)){0,40}$|\b(att|attend\w*)\b.*,\s*(and\s+)?\p{Lu}[\p{L}'’\-]*\s+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AttendanceBefore();

    [GeneratedRegex(@"(^|[\s,(&])\p{Lu}[\p{L}'’\-]*[\s:=–\-]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameBefore();

    // A bound, an average or what it was before is not the child's figure.
    [GeneratedRegex(@"\b(below|under|over|above|than|target|threshold|average|national|nationally|minimum|expected|from|previously|against|cf|vs|absence|absences|unauthorised|punctuality|(?<!until )last (year|term))\b( \w+)? *[(:=]? *$|\(was\s*$|\bnow .*\bwas\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotItself();

    [GeneratedRegex(@"^\s*((of\s|target|threshold|national|average|last (year|term))|\(?(unauth|authorised|absen|punctual|lates?\b))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfSomethingElse();

    [GeneratedRegex(@"^\s*($|[.,;)&\n]|(and|for|this|ytd|to date)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AfterNumber();

    private readonly record struct Found(int Start, int End, decimal PerCent);
}
