using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Language.People;

namespace Sightline.Language.Sharing;

/// <summary>A register's agencies by every word that names them, and which of several a record means.</summary>
internal sealed class AgencyIndex
{
    private readonly Agency[] agencies;
    private readonly Dictionary<AgencyKind, Agency[]> byKind;

    public AgencyIndex(Register register, Lexicon lexicon)
    {
        agencies = [.. register.Agencies];
        byKind = agencies.GroupBy(a => a.Kind).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var (kind, words) in AgencyWords.Table)
        {
            foreach (var word in words.Split('|'))
            {
                lexicon.Of(word).Agency = new AgencyWord(Id: null, kind, IsPerson: false);
            }
        }

        foreach (var (word, inName) in AgencyWords.ByName)
        {
            if (Array.Find(agencies, a => a.Name.Contains(inName, StringComparison.OrdinalIgnoreCase)) is { } named && (lexicon.Of(word).Agency?.Kind is not { } kind || !byKind.ContainsKey(kind)))
            {
                lexicon.Of(word).Agency = new AgencyWord(named.Id, Kind: null, IsPerson: false);
            }
        }

        AddSchools(lexicon);
        foreach (var agency in agencies)
        {
            AddName(lexicon, agency);
        }

        foreach (var practitioner in register.Practitioners)
        {
            AddPractitioner(lexicon, practitioner);
        }

        AddForenames(lexicon, register);
        foreach (var (kind, words) in AgencyWords.Plurals)
        {
            foreach (var word in words.Split('|'))
            {
                lexicon.Of(word).Agency = new AgencyWord(Id: null, kind, IsPerson: false, IsPlural: true);
            }
        }
    }

    /// <summary>The agencies that a word means in the record of another.</summary>
    /// <param name="word">The word.</param>
    /// <param name="record">Whose record it is.</param>
    /// <returns>Their ids; none where the register has none, or several that fit alike, or it is the record's own.</returns>
    public IReadOnlyList<string> ResolveAll(AgencyWord word, Agency record)
    {
        if (word.IsPlural && word.Kind is { } kind && byKind.TryGetValue(kind, out var every))
        {
            return Others(every, record);
        }

        return Resolve(word, record) is { } one ? [one] : [];
    }

    /// <summary>The agencies whom 'partners' or 'all agencies' means.</summary>
    /// <param name="record">Whose record it is.</param>
    /// <returns>Their ids, without the record's own.</returns>
    public IReadOnlyList<string> Partners(Agency record) => Others(Array.FindAll(agencies, a => a.Kind != record.Kind && Array.IndexOf(AgencyWords.Partners, a.Kind) >= 0), record);

    private static string[] Others(Agency[] agencies, Agency record) =>
        [.. agencies.Where(a => !string.Equals(a.Id, record.Id, StringComparison.Ordinal) && !IsSide(a)).Select(a => a.Id)];

    /// <summary>The agency that a word means in the record of another.</summary>
    /// <param name="word">The word.</param>
    /// <param name="record">Whose record it is.</param>
    /// <returns>Its id; null where the register has none, or several that fit alike, or it is the record's own.</returns>
    public string? Resolve(AgencyWord word, Agency record)
    {
        if (word.Id is not null)
        {
            return string.Equals(word.Id, record.Id, StringComparison.Ordinal) ? null : word.Id;
        }

        if (word.Kind is not { } kind)
        {
            return null;
        }

        if (!byKind.TryGetValue(kind, out var fit))
        {
            // Family support sits in early help in one area and in social care in the next.
            return kind == AgencyKind.EarlyHelp && byKind.TryGetValue(AgencyKind.ChildrensSocialCare, out fit) ? Choose(fit, record) : null;
        }

        return record.Kind == kind && kind != AgencyKind.ChildrensSocialCare ? null : Choose(fit, record);
    }

    private static string? Choose(Agency[] fit, Agency record)
    {
        var others = fit.Where(a => !string.Equals(a.Id, record.Id, StringComparison.Ordinal)).ToArray();
        if (others.Length < 2)
        {
            return others.Length == 1 && (fit.Length == 1 || record.Kind != AgencyKind.ChildrensSocialCare || IsSide(record)) ? others[0].Id : others.Length == 1 && record.Kind != others[0].Kind ? others[0].Id : null;
        }

        var near = others.Where(a => string.Equals(a.Area, record.Area, StringComparison.OrdinalIgnoreCase) && !IsSide(a)).ToArray();
        return near.Length == 1 ? near[0].Id : null;
    }

    /// <summary>A service beside the social workers: leaving care, fostering.</summary>
    private static bool IsSide(Agency agency) => agency.Name.Contains("leaving care", StringComparison.OrdinalIgnoreCase) || agency.Name.Contains("foster", StringComparison.OrdinalIgnoreCase);

    private void AddName(Lexicon lexicon, Agency agency)
    {
        var word = new AgencyWord(agency.Id, Kind: null, IsPerson: false);
        foreach (var part in agency.Name.Split('(', ')', ':', ',', '–'))
        {
            var words = NameForms.Words(part);
            if (words.Length == 0)
            {
                continue;
            }

            lexicon.Of(string.Join(' ', words)).Agency ??= word;
            var acronym = string.Concat(words.Select(w => w[0]));
            for (var skip = 0; skip < acronym.Length - 2; skip++)
            {
                lexicon.Of(acronym[skip..]).Agency ??= word;
            }

            var short1 = string.Concat(words.Where(w => w is not ("and" or "of" or "in" or "the" or "for")).Select(w => w[0]));
            for (var skip = 0; skip < short1.Length - 2; skip++)
            {
                lexicon.Of(short1[skip..]).Agency ??= word;
            }

            // The first word of a name is what people say: 'Rang Turnstone'. A place or a common word is shared by several.
            if (words[0].Length > 4 && agencies.Count(a => NameForms.Words(a.Name).Contains(words[0], StringComparer.Ordinal)) == 1 && lexicon.Of(words[0]).Agency is null && !IsCommon(words[0]))
            {
                lexicon.Of(words[0]).Agency = word;
            }
        }

        lexicon.Of(string.Join(' ', NameForms.Words(agency.Id))).Agency ??= word;
    }

    /// <summary>'Primary', 'high school': the one school that is called so.</summary>
    private void AddSchools(Lexicon lexicon)
    {
        foreach (var (words, inNames) in AgencyWords.Phases)
        {
            var fit = Array.FindAll(agencies, a => a.Kind == AgencyKind.School && Array.Exists(inNames.Split('|'), n => a.Name.Contains(n, StringComparison.OrdinalIgnoreCase)));
            foreach (var word in words.Split('|'))
            {
                if (fit.Length == 1)
                {
                    lexicon.Of(word).Agency = new AgencyWord(fit[0].Id, Kind: null, IsPerson: false);
                }
            }
        }
    }

    /// <summary>A practitioner's forename that nobody else bears: 'Rang Olwen'.</summary>
    private static void AddForenames(Lexicon lexicon, Register register)
    {
        var family = register.People.SelectMany(p => NameForms.Words(p.Given).Concat(p.Aliases.SelectMany(NameForms.Words))).ToHashSet(StringComparer.Ordinal);
        foreach (var bearers in register.Practitioners.GroupBy(p => NameForms.Words(p.Name).FirstOrDefault(string.Empty), StringComparer.Ordinal))
        {
            var home = bearers.Select(p => p.AgencyId).Distinct(StringComparer.Ordinal).Take(2).ToArray();
            if (bearers.Key.Length > 2 && home.Length == 1 && !family.Contains(bearers.Key) && lexicon.Of(bearers.Key) is { Agency: null, Telling: TellingSense.None } forename)
            {
                forename.Agency = new AgencyWord(home[0], Kind: null, IsPerson: true);
            }
        }
    }

    private static bool IsCommon(string word) => word is "children" or "childrens" or "community" or "family" or "families" or "health" or "young" or "adult" or "little" or "street" or "public" or "local" or "county" or "north" or "south" or "early" or "service" or "services" or "mental" or "substance" or "youth" or "domestic" or "women" or "womens";

    private static void AddPractitioner(Lexicon lexicon, Practitioner practitioner)
    {
        var words = NameForms.Words(practitioner.Name);
        if (words.Length < 2)
        {
            return;
        }

        var word = new AgencyWord(practitioner.AgencyId, Kind: null, IsPerson: true);
        lexicon.Of(string.Join(' ', words)).Agency ??= word;
        lexicon.Of($"{words[0][0]} {words[^1]}").Agency ??= word;
        foreach (var title in (string[])["mr", "mrs", "ms", "miss", "dr", "sw", "hv", "mw", "pc"])
        {
            lexicon.Of(title + " " + words[^1]).Agency ??= word;
        }

        if (words[0].Length > 2)
        {
            lexicon.Of($"{words[0]} {words[^1][0]}").Agency ??= word;
        }
    }
}
