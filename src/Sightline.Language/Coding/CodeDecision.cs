using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Model;

namespace Sightline.Language.Coding;

/// <summary>From scores to codes: the kinds that are more likely than not, for each its likeliest type and outcome; always at least one.</summary>
internal sealed class CodeDecision
{
    // In log-odds. A second kind, type or theme is worth proposing a little before it is as likely as not.
    private const float KindThreshold = -0.6f;
    private const float SecondTypeThreshold = 0f;
    private const float ThemeThreshold = -1.4f;

    private readonly LinearModel _model;
    private readonly (EntryKind Kind, int Label)[] _kinds;
    private readonly (Theme Theme, int Label)[] _themes;
    private readonly Dictionary<EntryKind, (EntryType Type, int Label)[]> _types = [];
    private readonly Dictionary<EntryKind, (EntryOutcome Outcome, int Label)[]> _outcomes = [];
    private readonly Dictionary<EntryKind, (int From, int Count)> _given = [];

    public CodeDecision(LinearModel model)
    {
        _model = model;
        _kinds = [.. Enum.GetValues<EntryKind>().Select(k => (k, model.IndexOf(Labels.Of(k)))).Where(k => k.Item2 >= 0)];
        _themes = [.. Enum.GetValues<Theme>().Select(t => (t, model.IndexOf(Labels.Of(t)))).Where(t => t.Item2 >= 0)];
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            _types[kind] = [.. CodeVocabulary.TypesOf(kind).Select(t => (t, model.IndexOf(Labels.Of(kind, t)))).Where(t => t.Item2 >= 0)];
            _given[kind] = Given(Labels.Of(kind));
            _outcomes[kind] = [.. CodeVocabulary.OutcomesOf(kind).Select(o => (o, model.IndexOf(Labels.Of(kind, o)))).Where(o => o.Item2 >= 0)];
        }
    }

    /// <summary>The codes of a row, the likeliest kind first.</summary>
    public List<EntryCode> Codes(RowScores row)
    {
        var scores = row.Values;
        var codes = new List<EntryCode>();
        foreach (var (kind, label) in _kinds.OrderByDescending(k => scores[k.Label]))
        {
            if (scores[label] < KindThreshold && codes.Count > 0)
            {
                break;
            }

            // "None of these" does not stand beside one of these.
            if (kind == EntryKind.Other && codes.Count > 0)
            {
                continue;
            }

            _model.Complete(row, _given[kind].From, _given[kind].Count);
            foreach (var type in TypesOf(kind, scores))
            {
                codes.Add(new EntryCode(kind, type, OutcomeOf(kind, type, scores), []));
            }

            if (kind == EntryKind.Other)
            {
                break;
            }
        }

        return codes.Count > 0 ? codes : [new EntryCode(EntryKind.Other, Type: null, Outcome: null, [])];
    }

    /// <summary>The themes of a row.</summary>
    public List<Theme> Themes(RowScores row) => [.. _themes.Where(t => row.Values[t.Label] >= ThemeThreshold).Select(t => t.Theme)];

    /// <summary>The labels that a code rests on.</summary>
    public IReadOnlyList<int> LabelsBehind(EntryCode code)
    {
        var labels = new List<int> { _model.IndexOf(Labels.Of(code.Kind)) };
        if (code.Type is { } type)
        {
            labels.Add(_model.IndexOf(Labels.Of(code.Kind, type)));
        }

        if (code.Outcome is { } outcome)
        {
            labels.Add(_model.IndexOf(Labels.Of(code.Kind, outcome)));
        }

        labels.RemoveAll(l => l < 0);
        return labels;
    }

    // Types and outcomes of a kind stand together, because labels stand in the order of their letters.
    private (int From, int Count) Given(string kind)
    {
        var from = -1;
        var last = -1;
        for (var l = 0; l < _model.Labels.Count; l++)
        {
            var label = _model.Labels[l];
            if (label.Length > kind.Length && label[kind.Length] is '/' or '>' && label.StartsWith(kind, StringComparison.Ordinal))
            {
                from = from < 0 ? l : from;
                last = l;
            }
        }

        return from < 0 ? (0, 0) : (from, last - from + 1);
    }

    private IEnumerable<EntryType?> TypesOf(EntryKind kind, float[] scores)
    {
        var types = _types[kind];
        if (types.Length == 0)
        {
            return [null];
        }

        var best = types.MaxBy(t => scores[t.Label]);
        return types.Where(t => t.Type == best.Type || scores[t.Label] > SecondTypeThreshold).OrderByDescending(t => scores[t.Label]).Select(t => (EntryType?)t.Type);
    }

    private EntryOutcome? OutcomeOf(EntryKind kind, EntryType? type, float[] scores)
    {
        var outcomes = _outcomes[kind];
        if (outcomes.Length == 0)
        {
            return null;
        }

        return outcomes.MaxBy(o =>
        {
            var given = type is null ? -1 : _model.IndexOf(Labels.Of(kind, type.Value, o.Outcome));
            return scores[o.Label] + (given >= 0 ? scores[given] : 0);
        }).Outcome;
    }
}
