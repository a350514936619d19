using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Language.People;

namespace Sightline.Language.Sharing;

/// <summary>Reads which agencies sat in a meeting.</summary>
internal static class MeetingGrammar
{
    private const int NearWords = 4;
    private const int LongestName = 8;

    /// <summary>Reads a row of a meeting.</summary>
    /// <returns>The ids of the agencies, the record's own first.</returns>
    public static List<string> Read(WrittenAccount account, RowWords words, Lexicon lexicon, AgencyIndex index)
    {
        var attended = new List<string> { account.Agency.Id };
        foreach (var cell in account.Cells)
        {
            if (cell.Text.Length == 0 || cell.Role is not (CellRole.Narrative or CellRole.About or CellRole.Seen or CellRole.Other))
            {
                continue;
            }

            words.Read(cell.Text, lexicon);
            for (var i = 0; i < words.Count; i++)
            {
                var ids = Agencies(words, i, index, account.Agency, out var last);
                if (ids.Count == 0)
                {
                    continue;
                }

                if (!IsAway(words, i, last))
                {
                    attended.AddRange(ids.Where(id => !attended.Contains(id, StringComparer.Ordinal)));
                }

                i = last;
            }
        }

        return attended;
    }

    /// <summary>The agency, or agencies, that the longest phrase here names.</summary>
    /// <returns>Their ids; none where none is named or it is the record's own.</returns>
    public static IReadOnlyList<string> Agencies(RowWords words, int at, AgencyIndex index, Agency record, out int last)
    {
        last = at;
        var term = words[at].Term;
        var word = term?.Agency is not null && IsWritten(words, at, term) ? term.Agency : null;
        for (var i = at + 1; term?.Next is not null && i < words.Count && i < at + LongestName; i++)
        {
            if (words[i].Is(WordTraits.StartsSentence) || words[i].Term is not { } next || !term.Next.TryGetValue(next, out term))
            {
                break;
            }

            if (term.Agency is not null)
            {
                (word, last) = (term.Agency, i);
            }
        }

        return word is null ? [] : index.ResolveAll(word, record);
    }

    /// <summary>Two letters are an abbreviation only in capitals.</summary>
    private static bool IsWritten(RowWords words, int at, Term term) => (term.Word.Length > 3 && !term.Agency!.IsPerson) || words[at].Is(WordTraits.AllCapitals) || (term.Agency!.IsPerson && words[at].Is(WordTraits.Capital));

    private static bool IsAway(RowWords words, int first, int last)
    {
        var isSameClause = true;
        for (var i = Math.Max(0, first - 2); i < Math.Min(words.Count, last + NearWords + 1); i++)
        {
            if (i > last && words[i].Is(WordTraits.StartsSentence))
            {
                return false;
            }

            isSameClause &= i <= last || !words[i].Is(WordTraits.StartsClause);
            if (i > last && isSameClause && (TellingGrammar.Phrase(words, i, words.Count) & TellingSense.Absent) != TellingSense.None)
            {
                return true;
            }

            if ((i < first || i > last) && words[i].Term is { } term && (term.Telling & (i < first ? TellingSense.Not : TellingSense.Absent)) != TellingSense.None)
            {
                return true;
            }
        }

        return false;
    }
}
