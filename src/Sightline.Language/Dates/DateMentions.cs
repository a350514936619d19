using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Language.Dates;

/// <summary>A date within running text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="When">When it is.</param>
public sealed record DateMention(TextSpan Span, When When);

/// <summary>Finds dates within running text. Only what can be nothing else counts: a year, or a year that the hints settle, is part of it.</summary>
public static class DateMentions
{
    private const int MostPieces = 12;

    /// <summary>Finds the dates in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hints">What is known about the record.</param>
    /// <returns>The dates, none overlapping, the longest reading of each.</returns>
    public static IReadOnlyList<DateMention> Find(string text, DateHints hints)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hints);
        var found = new List<DateMention>();
        var tokens = DateTokens.Cut(text.ToLowerInvariant(), isLenient: false);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Begins(tokens, i))
            {
                continue;
            }

            for (var last = Reach(tokens, i); last > i; last--)
            {
                if (!tokens[last].IsNumber && tokens[last].Mark is not (DateMark.Month or DateMark.Term))
                {
                    continue;
                }

                var read = DateReader.Read(text[tokens[i].Start..tokens[last].End], hints);
                if (read.HasValue && read.Value.Precision is not (Precision.Year or Precision.Time))
                {
                    found.Add(new DateMention(new TextSpan(tokens[i].Start, tokens[last].End), read.Value));
                    i = last;
                    break;
                }
            }
        }

        return found;
    }

    private static bool Begins(List<DateToken> tokens, int at) =>
        tokens[at].Mark is DateMark.Month or DateMark.Season or DateMark.Early or DateMark.Mid or DateMark.Late
        || (tokens[at].Mark == DateMark.Week && at + 1 < tokens.Count && tokens[at + 1].Mark == DateMark.Commencing)
        || (tokens[at].IsNumber && tokens[at].AfterSpace);

    /// <summary>The furthest piece that can still belong to a date that begins here.</summary>
    private static int Reach(List<DateToken> tokens, int at)
    {
        var last = at;
        while (last + 1 < tokens.Count && last - at < MostPieces && tokens[last + 1].Mark is DateMark.Number or DateMark.Ordinal or DateMark.Month or DateMark.Slash
            or DateMark.Dot or DateMark.Dash or DateMark.To or DateMark.Noise or DateMark.Commencing or DateMark.Term or DateMark.Season or DateMark.Apostrophe)
        {
            last++;
        }

        return last;
    }
}
