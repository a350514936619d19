using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Model;

namespace Sightline.Language.Coding.Learning;

/// <summary>Learns the coding model from rows that a person has coded.</summary>
public static class ModelTrainer
{
    private const int Passes = 25;
    private const double Penalty = 1e-3;
    // A phrase by itself is weaker evidence than a row that somebody wrote.
    private const double LexiconImportance = 0.5;
    private const double Negligible = 0.08;

    /// <summary>Learns a reader.</summary>
    /// <param name="examples">Coded rows.</param>
    /// <returns>What was learned.</returns>
    public static LearnedModel Learn(IReadOnlyList<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var coded = examples.Count;
        examples = [.. examples, .. LexiconExamples.All()];
        var names = new Dictionary<ulong, string>();
        var rows = FeaturesOf(examples, names, out var keys);
        var values = keys.Select(k => Loudness(names[k])).ToArray();
        var questions = Questions(examples, coded);
        var labels = questions.Keys.Order(StringComparer.Ordinal).ToList();
        var learned = new double[labels.Count][];
        Parallel.For(0, labels.Count, l =>
        {
            var (among, yes) = questions[labels[l]];
            var chosen = among.ToList();
            learned[l] = LogisticRegression.Learn([.. chosen.Select(i => rows[i])], values, [.. chosen.Select(yes.Contains)], [.. chosen.Select(i => i < coded ? 1.0 : LexiconImportance)], Passes, Penalty);
        });
        return new LearnedModel(labels, [.. keys.Select(k => names[k])], learned, Negligible);
    }

    private static List<int[]> FeaturesOf(IReadOnlyList<Example> examples, Dictionary<ulong, string> names, out List<ulong> keys)
    {
        var lexicon = CueLexicon.Default;
        var table = lexicon.NewTable();
        var features = new RowFeatures(lexicon, table, new CueMatcher(lexicon)) { Names = names };
        var properNouns = ProperNouns.In(examples, table);
        var people = new Dictionary<Register, PersonWords>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<ulong, int>();
        var raw = new List<ulong[]>();
        foreach (var example in examples)
        {
            if (!people.TryGetValue(example.Register, out var words))
            {
                people[example.Register] = words = new PersonWords(example.Register);
            }

            features.Read(example.Account, words);
            var row = features.Found.Select(f => f.Key).ToArray();
            raw.Add(row);
            foreach (var key in row)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        // What is met once is a name of one day, not a way of writing; of pairs of words, what is met three times.
        keys = [.. counts.Where(c => c.Value > (names[c.Key].StartsWith("nb|", StringComparison.Ordinal) ? 3 : 1) && !properNouns.AreIn(names[c.Key])).Select(c => c.Key)];
        var index = keys.Select((k, i) => (k, i)).ToDictionary(x => x.k, x => x.i);
        return [.. raw.Select(r => r.Where(index.ContainsKey).Select(k => index[k]).ToArray())];
    }

    private static float Loudness(string name)
    {
        var prefix = name.Split('|')[0];
        return prefix switch
        {
            "bias" => 1f,
            "nb" or "ob" or "ab" or "xb" => 0.45f,
            "nw" or "ow" or "xw" or "vw" or "author" or "source" => 0.55f,
            "aw" => 0.25f,
            "tw" or "tb" or "t0" => 0.8f,
            "a" or "later" or "no-a" => 0.5f,
            _ when prefix.StartsWith("agency", StringComparison.Ordinal) => 0.9f,
            _ => 1f,
        };
    }

    private static Dictionary<string, (HashSet<int> Among, HashSet<int> Yes)> Questions(IReadOnlyList<Example> examples, int withThemes)
    {
        var questions = new Dictionary<string, (HashSet<int> Among, HashSet<int> Yes)>(StringComparer.Ordinal);
        var all = Enumerable.Range(0, examples.Count).ToHashSet();
        var themed = Enumerable.Range(0, withThemes).ToHashSet();
        var byKind = Among(examples, e => e.Codes.Select(c => Labels.Of(c.Kind)));
        var byType = Among(examples, e => e.Codes.Where(c => c.Type is not null).Select(c => Labels.Of(c.Kind, c.Type!.Value)));
        for (var i = 0; i < examples.Count; i++)
        {
            foreach (var theme in examples[i].Themes)
            {
                Yes(Labels.Of(theme), themed, i);
            }

            foreach (var code in examples[i].Codes)
            {
                var kind = Labels.Of(code.Kind);
                Yes(kind, all, i);
                if (code.Type is { } type)
                {
                    Yes(Labels.Of(code.Kind, type), byKind[kind], i);
                    if (code.Outcome is { } ended)
                    {
                        Yes(Labels.Of(code.Kind, type, ended), byType[Labels.Of(code.Kind, type)], i);
                    }
                }

                if (code.Outcome is { } outcome)
                {
                    Yes(Labels.Of(code.Kind, outcome), byKind[kind], i);
                }
            }
        }

        return questions;

        void Yes(string label, HashSet<int> among, int row)
        {
            if (!questions.TryGetValue(label, out var question))
            {
                questions[label] = question = (among, []);
            }

            question.Yes.Add(row);
        }
    }

    private static Dictionary<string, HashSet<int>> Among(IReadOnlyList<Example> examples, Func<Example, IEnumerable<string>> labels)
    {
        var among = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < examples.Count; i++)
        {
            foreach (var label in labels(examples[i]))
            {
                if (!among.TryGetValue(label, out var rows))
                {
                    among[label] = rows = [];
                }

                rows.Add(i);
            }
        }

        return among;
    }
}
