using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding.Cues;

namespace Sightline.Language.Coding.Learning;

/// <summary>What the lexicon itself teaches: a row that says nothing but one of a cue's phrases is what the cue stands for.</summary>
internal static class LexiconExamples
{
    private static readonly Agency Anybody = new("anybody", string.Empty, AgencyKind.Other, Area: null);

    /// <summary>For each cue that stands for a code, a row with it in the column for the type of contact and one in the narrative.</summary>
    public static IEnumerable<Example> All()
    {
        var lexicon = CueLexicon.Default;
        for (var cue = 0; cue < lexicon.Names.Count; cue++)
        {
            if (lexicon.Proposals[cue] is not { } proposal)
            {
                continue;
            }

            var codes = CodeText.Read(proposal) ?? throw new InvalidDataException($"The lexicon's cue {lexicon.Names[cue]} stands for no code of the vocabulary.");
            foreach (var phrase in lexicon.PlainPhrases(cue))
            {
                yield return Of(CellRole.Narrative, phrase, codes);
                yield return Of(CellRole.Type, phrase, codes);
                if (codes[0].Kind == EntryKind.Appointment && codes[0].Type is not null)
                {
                    yield return InService(phrase, codes);
                }
            }
        }
    }

    private static Example InService(string name, IReadOnlyList<EntryCode> codes) =>
        new(new WrittenAccount(new RowReference("lexicon", 1), new Agency("service", name, AgencyKind.Other, Area: null), []), Register.Empty, codes, []);

    private static Example Of(CellRole role, string words, IReadOnlyList<EntryCode> codes) =>
        new(new WrittenAccount(new RowReference("lexicon", 1), Anybody, [(role, string.Empty, words)]), Register.Empty, codes, []);
}
