using System.Globalization;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Language.People;

namespace Sightline.Language.Sharing;

/// <summary>Reads who was told from the sentences of a row: 'told HV', 'SW informed', 'letter to GP and HV', 'HV 07/01'.</summary>
internal sealed class TellingGrammar(AgencyIndex index, Agency record, DateOnly? day, bool isReferral, bool isSharing)
{
    private const int NearWords = 3;

    private List<Told>? column;
    private List<Told>? all;

    /// <summary>All who were told.</summary>
    public IReadOnlyList<Told> All => all ?? (IReadOnlyList<Told>)[];

    /// <summary>Those whom the cell for it names.</summary>
    public IReadOnlyList<Told> FromColumn => column ?? (IReadOnlyList<Told>)[];

    /// <summary>Reads a cell that lists who was told, with dates.</summary>
    public void ReadColumn(RowWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var ids = Agencies(words, i, out var last);
            if (ids.Count == 0)
            {
                continue;
            }

            var on = Dated(words, last + 1) ?? day;
            Add(ids, on);
            foreach (var id in ids)
            {
                column = Put(column, id, on);
            }

            i = last;
        }
    }

    /// <summary>Reads the sentences of a cell.</summary>
    /// <param name="words">The cell.</param>
    /// <param name="isOutcome">Whether it is the cell for what was done or planned, where a noun is a plan.</param>
    public void ReadSentences(RowWords words, bool isOutcome)
    {
        for (var at = 0; at < words.Count;)
        {
            var end = at + 1;
            while (end < words.Count && !words[end].Is(WordTraits.StartsSentence | WordTraits.AfterSemicolon))
            {
                end++;
            }

            Sentence(words, at, end, isOutcome);
            at = end;
        }
    }

    private void Sentence(RowWords words, int at, int end, bool isOutcome)
    {
        if (Has(words, at, end, TellingSense.Fails))
        {
            // 'E-mailed SW', and in the next cell 'No reply'.
            all = isOutcome && at == 0 ? (column is null ? null : [.. column]) : all;
            return;
        }

        if (isOutcome && at == 0 && (Sense(words, 0, end) & (TellingSense.To | TellingSense.Later)) == TellingSense.To && end > 1 && Agencies(words, 1, out var only) is { Count: > 0 } told && (only + 1 >= end || words[only + 1].Is(WordTraits.StartsClause)))
        {
            // 'To SW.'
            Add(told, day);
        }

        if (isOutcome && end - at > 1 && (Phrase(words, end - 2, end) & TellingSense.Everyone) != TellingSense.None)
        {
            // 'New address to all.', 'All told.'
            Add(index.Partners(record), day);
            return;
        }

        for (var i = at; i < end; i++)
        {
            var sense = Sense(words, i, end);
            var active = sense & (TellingSense.Tells | TellingSense.Calls | TellingSense.Letter | TellingSense.Instruction | TellingSense.Referral | TellingSense.Aware | TellingSense.Meets);
            if (active == TellingSense.None || IsDenied(words, at, i))
            {
                continue;
            }

            if ((active & (TellingSense.Aware | TellingSense.Tells)) == TellingSense.Aware)
            {
                // 'GP advised rest' is advice, 'school advised of bruises' came in; 'GP advised.' is telling.
                if (i + 1 >= end || words[i + 1].Is(WordTraits.StartsClause) || words.Letters(i + 1) is "by" or "and" or "today" or "at")
                {
                    Passive(words, at, i);
                }

                continue;
            }

            if ((active & TellingSense.Instruction) != TellingSense.None && (!isOutcome || i != at))
            {
                continue;
            }

            if ((active & TellingSense.Referral) != TellingSense.None && (!isReferral || isOutcome))
            {
                continue;
            }

            if (active == TellingSense.Meets && (!isSharing || isOutcome || Has(words, at, words.Count, TellingSense.Receives)))
            {
                continue;
            }

            var needsTo = (active & (TellingSense.Tells | TellingSense.Calls | TellingSense.Instruction | TellingSense.Meets)) == TellingSense.None;
            if (!Objects(words, i + 1, end, needsTo) && (active & TellingSense.Tells) != TellingSense.None)
            {
                Passive(words, at, i);
            }
        }
    }

    /// <summary>Those after the verb: 'told GP and HV duty'.</summary>
    private bool Objects(RowWords words, int from, int end, bool needsTo)
    {
        var any = false;
        var to = !needsTo;
        var gap = 0;
        for (var i = from; i < end && gap <= NearWords; i++)
        {
            var ids = Agencies(words, i, out var last);
            if (ids.Count > 0)
            {
                if (to)
                {
                    // 'Told HV would do it': the agency is what was spoken of, not who was spoken to.
                    var next = last + 1 < end ? Sense(words, last + 1, end) : TellingSense.None;
                    if ((next & TellingSense.Later) != TellingSense.None && next != (TellingSense.Later | TellingSense.To))
                    {
                        return any;
                    }

                    Add(ids, Dated(words, last + 1) ?? day);
                }

                any = to;
                gap = 0;
                i = last;
                continue;
            }

            var sense = Sense(words, i, end);
            if ((sense & TellingSense.From) != TellingSense.None || words[i].Is(WordTraits.StartsClause))
            {
                return any;
            }

            if (i == from && !needsTo && words.Letters(i) is "her" or "him" or "them" && Before(words, i) is { Count: > 0 } subject)
            {
                Add(subject, day);
                return true;
            }

            if (words[i].Term?.Agency is not null)
            {
                gap = 0;
                continue;
            }

            to |= (sense & TellingSense.To) != TellingSense.None;
            gap += (sense & (TellingSense.And | TellingSense.To | TellingSense.With)) != TellingSense.None ? 0 : 1;
        }

        return any;
    }

    /// <summary>The first agency of the cell, where it begins with who rang: 'SW rang … Told her'.</summary>
    private IReadOnlyList<string> Before(RowWords words, int at) => at > 0 && Agencies(words, 0, out var last) is { Count: > 0 } ids && last < at && Has(words, last + 1, at, TellingSense.Calls) ? ids : [];

    /// <summary>Those before the verb: 'SW and police told at once'.</summary>
    private void Passive(RowWords words, int at, int verb)
    {
        var next = verb + 1 < words.Count && !words[verb + 1].Is(WordTraits.StartsSentence) ? words[verb + 1] : default;
        if (next.Term is not null && (next.Term.Telling & TellingSense.From) != TellingSense.None && !IsMeans(words, verb + 2))
        {
            return;
        }

        if (next.Term is { Telling: TellingSense.None, Agency: null } || (next.Term is null && verb + 1 < words.Count && !words[verb + 1].Is(WordTraits.StartsSentence | WordTraits.StartsClause | WordTraits.Number) && verb - at > NearWords))
        {
            return;
        }

        for (var i = Math.Max(at, verb - 5); i < verb; i++)
        {
            var ids = Agencies(words, i, out var last);
            if (ids.Count > 0 && !words[last].Is(WordTraits.Possessive) && (verb - last <= 2 || (verb - last == 3 && words.Letters(verb - 1) is "been") || Joined(words, last + 1, verb)))
            {
                if (i > at && words[i - 1].Term is { } before && (before.Telling & (TellingSense.From | TellingSense.With)) != TellingSense.None)
                {
                    continue;
                }

                Add(ids, day);
                i = last;
            }
        }
    }

    private static bool IsMeans(RowWords words, int at) => at < words.Count && words.Letters(at) is "phone" or "email" or "letter" or "e" or "telephone" or "text" or "fax";

    private static bool Joined(RowWords words, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (words[i].Term is not { } term || (term.Agency is null && (term.Telling & TellingSense.And) == TellingSense.None))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDenied(RowWords words, int at, int verb)
    {
        for (var i = Math.Max(at, verb - NearWords); i < verb; i++)
        {
            // 'Has been told' is done.
            var done = i + 1 < verb && words.Letters(i) is "has" or "had" && words.Letters(i + 1) is "been" or "now" or "also" or "already";
            if (!done && words[i].Term is { } term && ((term.Telling | Phrase(words, i, verb + 1)) & (TellingSense.Not | TellingSense.Later)) != TellingSense.None && !words[i + 1].Is(WordTraits.StartsClause))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(RowWords words, int at, int end, TellingSense sense)
    {
        for (var i = at; i < end; i++)
        {
            if ((Sense(words, i, end) & sense) != TellingSense.None)
            {
                return true;
            }
        }

        return false;
    }

    private static TellingSense Sense(RowWords words, int at, int end) =>
        words[at].Term is { } term ? term.Telling | Phrase(words, at, end) : TellingSense.None;

    /// <summary>What the phrases that begin with a word mean, the word by itself left out.</summary>
    internal static TellingSense Phrase(RowWords words, int at, int end)
    {
        var sense = TellingSense.None;
        var term = words[at].Term;
        for (var i = at + 1; i < end && term?.Next is not null && words[i].Term is { } next && term.Next.TryGetValue(next, out term); i++)
        {
            sense |= term.Telling;
        }

        return sense;
    }

    /// <summary>The agencies that the longest phrase here names.</summary>
    private IReadOnlyList<string> Agencies(RowWords words, int at, out int last)
    {
        if ((Sense(words, at, Math.Min(words.Count, at + 3)) & TellingSense.Everyone) != TellingSense.None)
        {
            last = at;
            return index.Partners(record);
        }

        return MeetingGrammar.Agencies(words, at, index, record, out last);
    }

    /// <summary>A day and month after an agency: 'CSC 23/12'.</summary>
    private DateOnly? Dated(RowWords words, int at)
    {
        if (day is null || at + 1 >= words.Count || !words[at].Is(WordTraits.Number) || !words[at + 1].Is(WordTraits.Number) || !words[at + 1].Is(WordTraits.AfterStroke | WordTraits.AfterDot | WordTraits.AfterHyphen))
        {
            return null;
        }

        if (!int.TryParse(words.Letters(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !int.TryParse(words.Letters(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        for (var year = day.Value.Year; year <= Math.Min(day.Value.Year + 1, 9998); year++)
        {
            if (number >= 1 && number <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, number) is var on && on >= day.Value)
            {
                return on;
            }
        }

        return null;
    }

    private void Add(IReadOnlyList<string> ids, DateOnly? on)
    {
        foreach (var id in ids)
        {
            all = Put(all, id, on);
        }
    }

    private static List<Told> Put(List<Told>? list, string id, DateOnly? on)
    {
        list ??= [];
        if (!list.Exists(t => string.Equals(t.AgencyId, id, StringComparison.Ordinal)))
        {
            list.Add(new Told(id, on));
        }

        return list;
    }
}
