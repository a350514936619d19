using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Words;

namespace Sightline.Language.Coding.Features;

/// <summary>
/// What is true of one row: the cues and words of its cells, apart by what the cell is for and whether they stand in the first sentence;
/// who holds the record, whom it is about, what the column of who was seen says. Used again for row after row by one thread.
/// </summary>
internal sealed class RowFeatures(CueLexicon lexicon, WordTable table, CueMatcher matcher)
{
    // What a long account is about stands near its beginning, in words; what follows is detail.
    private const int Near = 30;

    private static readonly string[] Speaking = ["says", "said", "told", "tells", "asked", "states", "stated", "reports", "reported", "admits", "admitted"];

    private readonly ulong[] _cueKeys = [.. lexicon.Names.Select(n => FeatureKey.Of(n))];
    private static readonly ulong LaterKey = FeatureKey.Of("later");
    private static readonly ulong InFirstSentenceKey = FeatureKey.Of("1");
    private static readonly ulong AtBeginningKey = FeatureKey.Of("0");

    // Words come again and again: what each is called, with its key, is kept for as long as the same people are read.
    private const int WordsKept = 50_000;
    private readonly Dictionary<Word, (string Text, ulong Key)> _called = [];
    private PersonWords? _people;
    private ulong _agencyKey;
    private readonly List<CueHit> _hits = [];
    private readonly Dictionary<Agency, List<Feature>> _agencies = [];
    private readonly List<string> _aboutWords = [];
    private readonly HashSet<ulong> _seen = [];

    /// <summary>The words of the row, in the order of the cells.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>What is true of the row.</summary>
    public List<Feature> Found { get; } = [];

    /// <summary>Where set, the name of every feature met: for learning, not for reading.</summary>
    public Dictionary<ulong, string>? Names { get; init; }

    /// <summary>Reads a row; what was read before is gone.</summary>
    public void Read(WrittenAccount account, PersonWords people)
    {
        Tokens.Clear();
        Found.Clear();
        _seen.Clear();
        var agency = Kebab.Of(account.Agency.Kind);
        _agencyKey = FeatureKey.Of(agency);
        Add("bias", first: -1, last: -1);
        Add("agency", first: -1, last: -1, agency);
        foreach (var key in CuesOf(account.Agency))
        {
            Found.Add(key);
        }

        var narrativeWords = 0;
        var hasSeenColumn = false;
        foreach (var cell in account.Cells)
        {
            switch (cell.Role)
            {
                case CellRole.About:
                    ReadAbout(cell.Text, people, agency);
                    break;
                case CellRole.Seen:
                    hasSeenColumn = true;
                    Add("seen", first: -1, last: -1, SeenClass(cell.Text));
                    break;
                case CellRole.Author or CellRole.Source or CellRole.Told:
                    ReadSide(cell, people);
                    break;
                default:
                    if (cell.Start >= 0)
                    {
                        var before = Tokens.Count;
                        ReadCell(cell, people, agency);
                        narrativeWords += cell.Role == CellRole.Narrative ? Tokens.Count - before : 0;
                    }

                    break;
            }
        }

        if (!hasSeenColumn)
        {
            Add("seen", first: -1, last: -1, "no-column");
        }

        Add("length", first: -1, last: -1, narrativeWords switch { 0 => "none", <= 3 => "terse", <= 12 => "short", <= 30 => "middling", _ => "long" });
    }

    // What an agency does stands in its name: "Community Dental Service".
    private List<Feature> CuesOf(Agency agency)
    {
        if (_agencies.TryGetValue(agency, out var known))
        {
            return known;
        }

        var words = new List<Token>();
        Tokenizer.Cut(agency.Name.Length > 0 ? agency.Name : agency.Id, offset: 0, table, words);
        _hits.Clear();
        matcher.Find(words, start: 0, _hits);
        var found = new List<Feature>();
        foreach (var cue in _hits.Select(h => h.Cue).Distinct())
        {
            var key = FeatureKey.Join(FeatureKey.Of("service"), _cueKeys[cue]);
            found.Add(new Feature(key, -1, -1));
            Names?.TryAdd(key, $"service|{lexicon.Names[cue]}");
        }

        return _agencies[agency] = found;
    }

    private static string SeenClass(string text)
    {
        var trimmed = text.Trim().TrimEnd('.');
        return trimmed.ToUpperInvariant() switch
        {
            "" => "blank",
            "-" or "–" or "—" or "NONE" or "NO ONE" or "NOBODY" => "none",
            "Y" or "YES" => "yes",
            "N" or "NO" or "NOT SEEN" => "no",
            "N/A" or "NA" => "not-applicable",
            _ => trimmed.Contains("alone", StringComparison.OrdinalIgnoreCase) ? "alone" : "names",
        };
    }

    private void ReadAbout(string text, PersonWords people, string agency)
    {
        var start = Tokens.Count;
        Tokenizer.Cut(text, offset: 0, table, Tokens);
        _aboutWords.Clear();
        for (var i = start; i < Tokens.Count; i++)
        {
            _aboutWords.Add(Tokens[i].Word.Text);
        }

        Tokens.RemoveRange(start, Tokens.Count - start);
        var whom = people.AboutWhom(_aboutWords);
        Add("about", first: -1, last: -1, whom);
        Add("agency-about", first: -1, last: -1, agency, whom);
    }

    private void ReadSide(WrittenCell cell, PersonWords people)
    {
        var start = Tokens.Count;
        Tokenizer.Cut(cell.Text, offset: 0, table, Tokens);
        Add("column", first: -1, last: -1, Kebab.Of(cell.Role));
        var prefix = cell.Role switch { CellRole.Author => "author", CellRole.Source => "source", _ => "told" };
        for (var i = start; i < Tokens.Count; i++)
        {
            var word = Tokens[i].Word;
            if (people.ClassOf(word.Text) is null && word.Text.Length > 1)
            {
                Add(prefix, first: -1, last: -1, word.Text);
            }
        }

        Tokens.RemoveRange(start, Tokens.Count - start);
    }

    private void ReadCell(WrittenCell cell, PersonWords people, string agency)
    {
        var segment = Segment.Of(cell.Role);
        var start = Tokens.Count;
        Tokenizer.Cut(cell.Text, cell.Start, table, Tokens);
        var firstStop = start;
        while (firstStop < Tokens.Count && Tokens[firstStop].Word.Kind != WordClass.Stop)
        {
            firstStop++;
        }

        ReadCues(start, firstStop, segment, agency);
        ReadOpening(cell, start, people);
        ReadWords(start, firstStop, segment, people, agency);
    }

    // "School: hungry again" opens with who speaks; "Action: …" with what the row is.
    private void ReadOpening(WrittenCell cell, int start, PersonWords people)
    {
        for (var i = start; i < Math.Min(start + 3, Tokens.Count); i++)
        {
            var after = Tokens[i].End - cell.Start;
            if (after < cell.Text.Length && cell.Text[after] == ':')
            {
                Add("opens", start, i, people.ClassOf(Tokens[i].Word.Text) ?? Tokens[i].Word.Text);
                Add("opens", start, i);
                return;
            }
        }
    }

    private void ReadCues(int start, int firstStop, Segment segment, string agency)
    {
        _hits.Clear();
        matcher.Find(Tokens, start, _hits);
        foreach (var hit in _hits)
        {
            var name = lexicon.Names[hit.Cue];
            if (hit.Negated)
            {
                AddCue(segment.No, segment.NoKey, hit, name);
                continue;
            }

            if (hit.First - start >= Near)
            {
                AddCue("later", LaterKey, hit, name);
                continue;
            }

            AddCue(segment.Cue, segment.CueKey, hit, name);
            if (segment.IsTold)
            {
                AddCue(segment.Agency, segment.AgencyKey, hit, name, agency);
            }

            if (segment == Segment.Narrative)
            {
                if (hit.First < firstStop)
                {
                    AddCue("1", InFirstSentenceKey, hit, name);
                    if (hit.First <= start + 1)
                    {
                        AddCue("0", AtBeginningKey, hit, name);
                    }
                }
                else
                {
                    AddCue("later", LaterKey, hit, name);
                }
            }
        }
    }

    private void ReadWords(int start, int firstStop, Segment segment, PersonWords people, string agency)
    {
        string? previous = null;
        var previousKey = 0UL;
        var previousAt = -1;
        for (var i = start; i < Math.Min(Tokens.Count, start + Near); i++)
        {
            var word = Tokens[i].Word;
            if (word.Kind == WordClass.Stop)
            {
                previous = null;
                continue;
            }

            var (text, textKey) = Called(word, people);
            if (word.Kind == WordClass.Quote)
            {
                Add("quote", i, i, segment.Cue);
                continue;
            }

            Put(FeatureKey.Join(segment.WordKey, textKey), i, i, segment.Word, text, second: null);
            if (i < firstStop)
            {
                if (i == start)
                {
                    Add(segment.First, i, i, text);
                    Add(segment.AgencyFirst, i, i, agency, text);
                }
            }

            if (previous is not null)
            {
                Put(FeatureKey.Join(FeatureKey.Join(segment.PairKey, previousKey), textKey), previousAt, i, segment.Pair, previous, text);
                if (Speaking.Contains(text, StringComparer.Ordinal))
                {
                    Add("speaks", previousAt, i, previous);
                }
            }

            previous = text;
            previousKey = textKey;
            previousAt = i;
        }
    }

    private (string Text, ulong Key) Called(Word word, PersonWords people)
    {
        if (!ReferenceEquals(_people, people) || _called.Count >= WordsKept)
        {
            _called.Clear();
            _people = people;
        }

        if (!_called.TryGetValue(word, out var called))
        {
            var text = people.ClassOf(word.Text) ?? (char.IsAsciiDigit(word.Text[0]) ? "#" : word.Text);
            _called[word] = called = (text, FeatureKey.Of(text));
        }

        return called;
    }

    private void AddCue(string prefix, ulong prefixKey, in CueHit hit, string cue, string? agency = null)
    {
        var key = FeatureKey.Join(prefixKey, _cueKeys[hit.Cue]);
        if (agency is not null)
        {
            key = FeatureKey.Join(key, _agencyKey);
        }

        Put(key, hit.First, hit.Last, prefix, cue, agency);
    }

    private void Add(string prefix, int first, int last, string? part = null, string? second = null)
    {
        var key = FeatureKey.Of(prefix);
        if (part is not null)
        {
            key = FeatureKey.Join(key, FeatureKey.Of(part));
        }

        if (second is not null)
        {
            key = FeatureKey.Join(key, FeatureKey.Of(second));
        }

        Put(key, first, last, prefix, part, second);
    }

    private void Put(ulong key, int first, int last, string prefix, string? part, string? second)
    {
        if (_seen.Add(key))
        {
            Found.Add(new Feature(key, first, last));
            Names?.TryAdd(key, second is not null ? $"{prefix}|{part}|{second}" : part is not null ? $"{prefix}|{part}" : prefix);
        }
    }
}
