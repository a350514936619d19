using System.Globalization;
using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Backtests;

/// <summary>A back-test with what every part of the page asks of it: the patterns in turn, names, and what may be shown.</summary>
internal sealed class ReportRecord
{
    private readonly DisclosureFilter _filter;
    private readonly PeopleNames _names;
    private readonly NamedIds _ids;
    private readonly Dictionary<string, string> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _written = [];

    /// <summary>Prepares a back-test for the page.</summary>
    /// <param name="document">The back-test.</param>
    public ReportRecord(BacktestReportDocument document)
    {
        Document = document;
        _filter = new DisclosureFilter(Register, new DisclosureChoices());
        _names = new PeopleNames(Register);
        _ids = new NamedIds(Register, _names);
        Stories = [.. document.Backtest.Signals.GroupBy(s => s.Of).Select(g => new PatternStory(g.Key.Descriptor, [.. g]))];
        foreach (var agency in document.Backtest.Line.Agencies)
        {
            _agencies.TryAdd(agency.Id, Shown(agency.Name));
        }
    }

    /// <summary>The document.</summary>
    public BacktestReportDocument Document { get; }

    /// <summary>The back-test.</summary>
    public Backtest Backtest => Document.Backtest;

    /// <summary>Who is who.</summary>
    public Register Register => Document.Backtest.Line.Register;

    /// <summary>The harm; null where there is none.</summary>
    public Harm? Harm => Register.Harm;

    /// <summary>Whether anything was looked at: an empty record has no days.</summary>
    public bool HasDays => Backtest.To > DateOnly.MinValue;

    /// <summary>The patterns that held, by the first day on which each could have been seen.</summary>
    public IReadOnlyList<PatternStory> Stories { get; }

    /// <summary>Words without what may not be shown.</summary>
    /// <param name="words">Words of a register or a record.</param>
    /// <returns>What is left.</returns>
    public string Shown(string words) => _filter.Words(words);

    /// <summary>Words of a problem, with names in place of ids.</summary>
    /// <param name="words">The words.</param>
    /// <returns>What may be shown.</returns>
    public string Doubt(string words) => Shown(_ids.People(words));

    /// <summary>What was written in a row, without what may not be shown.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The words.</returns>
    public string Written(LineRow row)
    {
        if (!_written.TryGetValue(row.Index, out var text))
        {
            _written[row.Index] = text = Shown(row.Entry.Account.Text);
        }

        return text;
    }

    /// <summary>An agency's name.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The name; the id where nothing names it.</returns>
    public string Agency(string id) => _agencies.GetValueOrDefault(id, id);

    /// <summary>A person's name.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The name.</returns>
    public string Name(Person person) => _names.Of(person.Id);

    /// <summary>Whom a signal is about, for a narrow column.</summary>
    /// <param name="signal">The signal.</param>
    /// <returns>The children's names; 'All 6 children' where it is about every child of a family with more than two.</returns>
    public string AboutShort(BacktestSignal signal)
    {
        var children = signal.Subjects.Count(s => s.IsSubjectChild);
        return children > 2 && children == Register.People.Count(p => p.IsSubjectChild)
            ? string.Create(CultureInfo.InvariantCulture, $"All {children} children")
            : About(signal);
    }

    /// <summary>Whom a signal is about: the children, and an adult beside them.</summary>
    /// <param name="signal">The signal.</param>
    /// <returns>Such as 'Ada and Ben' or 'Ada and Ben, with Dai'.</returns>
    public string About(BacktestSignal signal)
    {
        var children = Who.List([.. signal.Subjects.Where(s => s.IsSubjectChild).Select(s => _names.Of(s.Id))]);
        var adults = Who.List([.. signal.Subjects.Where(s => !s.IsSubjectChild).Select(s => _names.Of(s.Id))]);
        return (children.Length, adults.Length) switch
        {
            (0, 0) => "The family",
            (0, _) => adults,
            (_, 0) => children,
            _ => $"{children}, with {adults}",
        };
    }
}

/// <summary>A pattern with every signal of it.</summary>
/// <param name="Pattern">What the pattern is.</param>
/// <param name="Signals">The signals, the earliest first; at least one.</param>
internal sealed record PatternStory(PatternDescriptor Pattern, IReadOnlyList<BacktestSignal> Signals)
{
    /// <summary>The earliest signal.</summary>
    public BacktestSignal First => Signals[0];

    /// <summary>The pattern in few words.</summary>
    public string Name { get; } = ShortNames.Of(Pattern.Id);

    /// <summary>Where the pattern's part of the page is.</summary>
    public string Anchor => "pattern-" + Pattern.Id;
}
