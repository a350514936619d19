using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Words;
using Sightline.Language.People;

namespace Sightline.Language.Coding.Learning;

/// <summary>
/// The words of coded rows that are names of somebody or of some place, told by how they are written and by the registers: they are never
/// learned, so that the weights hold no name of a person, a practitioner, a street or a school.
/// </summary>
internal sealed class ProperNouns
{
    // Always written with a capital, and nobody's name.
    private static readonly HashSet<string> Capitalised = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "i", "i'd", "i'll", "i'm", "i've", "calpol" };

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ProperNouns()
    {
    }

    /// <summary>Finds the names in rows.</summary>
    /// <param name="examples">The rows.</param>
    /// <param name="table">The table of words; what the lexicon knows is no name.</param>
    public static ProperNouns In(IReadOnlyList<Example> examples, WordTable table)
    {
        var written = new Dictionary<string, Writing>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        foreach (var cell in examples.SelectMany(e => e.Account.Cells))
        {
            tokens.Clear();
            Tokenizer.Cut(cell.Text, offset: 0, table, tokens);
            foreach (var token in tokens.Where(t => t.Word.Elements.Length == 0 && char.IsLetter(cell.Text[t.Start])))
            {
                written[token.Word.Text] = written.GetValueOrDefault(token.Word.Text).With(cell, token);
            }
        }

        var registered = examples.Select(e => e.Register).Distinct(ReferenceEqualityComparer.Instance).Cast<Register>().SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        var found = new ProperNouns();
        found._names.UnionWith(written.Where(w => !Capitalised.Contains(w.Key) && IsName(w.Key, w.Value, registered)).Select(w => w.Key));
        return found;
    }

    /// <summary>Whether a normalised word is a name.</summary>
    public bool Has(string word) => _names.Contains(word);

    /// <summary>Whether a feature, as the model's file writes it, rests on a name.</summary>
    public bool AreIn(string feature) => feature.Split('|').Skip(1).Any(Has);

    /// <summary>The words of every name of a register.</summary>
    private static IEnumerable<string> NamesIn(Register register) =>
        register.People.SelectMany(p => (string?[])[p.Given, p.Family, .. p.Aliases, .. p.PreviousNames])
            .Concat(register.Practitioners.Select(p => p.Name))
            .SelectMany(PersonWords.Parts);

    private static bool IsName(string word, Writing writing, HashSet<string> registered) =>
        writing.Within > writing.Lower
        || (registered.Contains(word) && writing.Capital > writing.Lower)
        || (writing.Lower == 0 && (writing.Beside > 0 || (writing.Capital > 0 && CommonNames.All.Contains(word))));

    /// <summary>How often a word is written small, with a capital, with one inside a sentence, and with one in a column of people.</summary>
    private readonly record struct Writing(int Lower, int Capital, int Within, int Beside)
    {
        public Writing With(WrittenCell cell, in Token token)
        {
            var text = cell.Text;
            if (!char.IsUpper(text[token.Start]))
            {
                return this with { Lower = Lower + 1 };
            }

            // "SALT" and "EHCP" are services and papers; "Salt" inside a sentence is somebody.
            var isAcronym = !text.AsSpan(token.Start, token.Length).ContainsAnyInRange('a', 'z');
            var isBeside = cell.Role is CellRole.Author or CellRole.Source or CellRole.Told;
            var isWithin = cell.Role != CellRole.Type && !isBeside && !Begins(text, token.Start);
            return new Writing(Lower, Capital + 1, Within + (isWithin && !isAcronym ? 1 : 0), Beside + (isBeside && !isAcronym ? 1 : 0));
        }

        private static bool Begins(string text, int at)
        {
            var before = text.AsSpan(0, at).TrimEnd(" \t");
            return before.IsEmpty || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '&' or '\'' or '’');
        }
    }
}
