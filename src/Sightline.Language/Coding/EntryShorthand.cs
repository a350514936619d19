using System.Collections.Frozen;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Words;

namespace Sightline.Language.Coding;

/// <summary>
/// What two letters or a few words may stand for in a form: 'no', 'visit, no access', 'wnb', 'tel', 'strategy'. Every code of the vocabulary is found by its own words, by their
/// beginnings and by their initials; beside them stand the professions' own ways of writing. The same words always give the same answers in the same order.
/// </summary>
public static class EntryShorthand
{
    /// <summary>The most proposals that are made.</summary>
    public const int Most = 8;

    /// <summary>The most characters that are looked at.</summary>
    public const int MostTyped = 80;

    private static readonly CueMatcher Matcher = new(CueLexicon.Default);
    private static readonly WordTable Table = CueLexicon.Default.NewTable();
    private static readonly Candidate[] Candidates = [.. AllCodes().Select((code, i) => new Candidate(code, i))];
    private static readonly FrozenDictionary<(EntryKind, EntryType?, EntryOutcome?), Candidate> ByCode = Candidates.ToFrozenDictionary(c => (c.Code.Kind, c.Code.Type, c.Code.Outcome));

    private enum Tier
    {
        Whole,
        Written,
        Words,
        Beginnings,
    }

    /// <summary>Proposes codes.</summary>
    /// <param name="typed">What was typed; what is beyond <see cref="MostTyped"/> characters is not looked at.</param>
    /// <returns>The codes, the likeliest first, <see cref="Most"/> at the most; none where nothing fits. They are proposals: a person chooses.</returns>
    public static IReadOnlyList<EntryCode> Propose(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Length > MostTyped ? typed[..MostTyped] : typed;
        var words = WordsOf(text);
        if (words.Count == 0)
        {
            return [];
        }

        var found = new Dictionary<Candidate, (Tier Tier, int Left)>();
        foreach (var candidate in Candidates)
        {
            if (candidate.Fits(words) is { } fits)
            {
                found[candidate] = fits;
            }
        }

        foreach (var (candidate, left) in Written(text, words.Count))
        {
            if (!found.TryGetValue(candidate, out var own) || own.Tier > Tier.Written)
            {
                found[candidate] = (Tier.Written, left);
            }
        }

        return [.. found.OrderBy(f => f.Value.Tier).ThenBy(f => f.Value.Left).ThenBy(f => f.Key.Place).Take(Most).Select(f => f.Key.Code)];
    }

    // The professions' ways of writing, where one of them covers what was typed.
    private static IEnumerable<(Candidate Candidate, int Left)> Written(string text, int words)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, Table, tokens);
        var hits = new List<CueHit>();
        Matcher.Find(tokens, 0, hits);
        foreach (var hit in hits.Where(h => !h.Negated))
        {
            if (CueLexicon.Default.Proposals[hit.Cue] is { } proposal && CodeOf(proposal) is { } code && ByCode.TryGetValue(code, out var candidate))
            {
                yield return (candidate, Math.Max(0, words - (hit.Last - hit.First + 1)));
            }
        }
    }

    private static (EntryKind, EntryType?, EntryOutcome?)? CodeOf(string proposal)
    {
        var parts = proposal.Split('/');
        return Kebab.Read<EntryKind>(parts[0]) is { } kind ? (kind, Kebab.Read<EntryType>(parts.ElementAtOrDefault(1)), Kebab.Read<EntryOutcome>(parts.ElementAtOrDefault(2))) : null;
    }

    // In the vocabulary's own order, the shorter codes of a kind first.
    private static IEnumerable<EntryCode> AllCodes()
    {
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            var types = CodeVocabulary.TypesOf(kind).Select(t => (EntryType?)t).Prepend(null);
            var outcomes = CodeVocabulary.OutcomesOf(kind).Select(o => (EntryOutcome?)o).Prepend(null);
            foreach (var (type, outcome) in types.SelectMany(t => outcomes.Select(o => (t, o))).OrderBy(c => (c.t is null ? 0 : 1) + (c.o is null ? 0 : 1)))
            {
                yield return new EntryCode(kind, type, outcome, []);
            }
        }
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    private sealed class Candidate
    {
        private readonly string[] _words;
        private readonly List<(string Letters, int From, int To)> _initials = [];

        public Candidate(EntryCode code, int place)
        {
            Code = code;
            Place = place;
            var words = new List<string>();
            foreach (var part in new Enum?[] { code.Kind, code.Type, code.Outcome }.OfType<Enum>().Select(p => Kebab.Of(p).Split('-')))
            {
                if (part.Length > 1)
                {
                    _initials.Add((string.Concat(part.Select(w => w[0])), words.Count, words.Count + part.Length));
                }

                words.AddRange(part);
            }

            _words = [.. words];
        }

        public EntryCode Code { get; }

        public int Place { get; }

        // Null where a word that was typed is none of this code's.
        public (Tier Tier, int Left)? Fits(List<string> typed)
        {
            var matched = new bool[_words.Length];
            var isExact = true;
            foreach (var word in typed)
            {
                if (_initials.Find(i => string.Equals(i.Letters, word, StringComparison.Ordinal)) is { Letters: not null } initials)
                {
                    Array.Fill(matched, value: true, initials.From, initials.To - initials.From);
                    continue;
                }

                // The same word may stand in a code twice: each time it is typed it stands for one of them.
                var at = Find(word, matched, isExact: true);
                if (at < 0)
                {
                    isExact = false;
                    at = Find(word, matched, isExact: false);
                }

                if (at < 0)
                {
                    return null;
                }

                matched[at] = true;
            }

            var left = matched.Count(m => !m);
            return (left == 0 && isExact ? Tier.Whole : isExact ? Tier.Words : Tier.Beginnings, left);
        }

        private int Find(string word, bool[] matched, bool isExact)
        {
            for (var i = 0; i < _words.Length; i++)
            {
                if (!matched[i] && (isExact ? string.Equals(_words[i], word, StringComparison.Ordinal) : _words[i].StartsWith(word, StringComparison.Ordinal)))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
