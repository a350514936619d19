using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Model;
using Sightline.Language.Coding.Words;

namespace Sightline.Language.Coding;

/// <summary>
/// Proposes what kind of thing a row is, with the words that led there, and what it bears on: a lexicon of the professions' ways of writing,
/// weighed by a small linear model whose weights are data. The reader may be used from several threads.
/// </summary>
public sealed class CodeReader
{
    private static readonly WordTable Table = CueLexicon.Default.NewTable();
    private readonly PersonWords _people;
    private readonly LinearModel _model;
    private readonly CodeDecision _decision;
    private readonly ThreadLocal<(RowFeatures Features, RowScores Scores)> _scratch;

    /// <summary>A reader that uses the model of this build.</summary>
    /// <param name="register">Who is who, so that a name is read as a child's or an adult's.</param>
    public CodeReader(Register register)
        : this(register, ModelFile.Default)
    {
    }

    internal CodeReader(Register register, LinearModel model)
    {
        ArgumentNullException.ThrowIfNull(register);
        _people = new PersonWords(register);
        _model = model;
        _decision = new CodeDecision(model);
        var matcher = new CueMatcher(CueLexicon.Default);
        _scratch = new(() => (new RowFeatures(CueLexicon.Default, Table, matcher), model.NewScores()));
    }

    /// <summary>Reads one row.</summary>
    /// <param name="account">The row.</param>
    /// <returns>The proposal: at least one code, and its themes.</returns>
    public Coded Read(WrittenAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var (features, scores) = _scratch.Value;
        features.Read(account, _people);
        _model.Score(features.Found, scores);
        var codes = _decision.Codes(scores).Select(c => c with { Evidence = EvidenceFor(c, features) }).ToList();
        return new Coded(codes, _decision.Themes(scores));
    }

    private List<TextSpan> EvidenceFor(EntryCode code, RowFeatures features) =>
        Evidence.For(_model, _decision.LabelsBehind(code), features);
}

/// <summary>What a row was read as.</summary>
/// <param name="Codes">Its codes, at least one.</param>
/// <param name="Themes">What it bears on.</param>
public sealed record Coded(IReadOnlyList<EntryCode> Codes, IReadOnlyList<Theme> Themes);
