using System.Runtime.InteropServices;
using Sightline.Language.Coding.Words;

namespace Sightline.Language.Coding.Cues;

/// <summary>A cue found among words.</summary>
internal readonly record struct CueHit(int Cue, int First, int Last, bool Negated);

/// <summary>Finds the cues of a lexicon among words.</summary>
internal sealed class CueMatcher(CueLexicon lexicon)
{
    // How far back a denial reaches: "no evidence of any injury".
    private const int Reach = 3;

    /// <summary>Adds the cues found.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="start">The first word to look at.</param>
    /// <param name="hits">Where the cues go.</param>
    public void Find(List<Token> tokens, int start, List<CueHit> hits)
    {
        var span = CollectionsMarshal.AsSpan(tokens);
        for (var i = start; i < span.Length; i++)
        {
            foreach (var element in span[i].Word.Elements)
            {
                if (!lexicon.TryPhrases(element, out var phrases))
                {
                    continue;
                }

                foreach (var phrase in phrases)
                {
                    var last = Match(span, i, phrase.Steps, step: 1);
                    if (last >= 0)
                    {
                        hits.Add(new CueHit(phrase.Cue, i, last, IsDenied(span, i)));
                    }
                }
            }
        }
    }

    private static int Match(ReadOnlySpan<Token> tokens, int at, CueLexicon.Step[] steps, int step)
    {
        for (; step < steps.Length; step++)
        {
            if (steps[step].Element >= 0)
            {
                at++;
                if (at >= tokens.Length || !tokens[at].Word.Is(steps[step].Element))
                {
                    return -1;
                }

                continue;
            }

            for (var skip = 0; skip <= steps[step].Gap; skip++)
            {
                if (skip > 0 && (at + skip >= tokens.Length || tokens[at + skip].Word.Kind == WordClass.Stop))
                {
                    return -1;
                }

                var last = Match(tokens, at + skip, steps, step + 1);
                if (last >= 0)
                {
                    return last;
                }
            }

            return -1;
        }

        return at;
    }

    private static bool IsDenied(ReadOnlySpan<Token> tokens, int first)
    {
        if (tokens[first].Word.Kind == WordClass.Negation)
        {
            return false;
        }

        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (tokens[i].Word.Kind == WordClass.Stop)
            {
                return false;
            }

            if (tokens[i].Word.Kind == WordClass.Negation)
            {
                return true;
            }
        }

        return false;
    }
}
