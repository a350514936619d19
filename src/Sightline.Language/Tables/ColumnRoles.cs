using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>Settles what each column is for, from its heading and from what its cells look like.</summary>
internal static class ColumnRoles
{
    private const double Least = 0.3;
    private const double MostFromContent = 0.6;
    private const double AllDates = 0.6;
    private const double FewDates = 0.3;

    private static readonly CellRole[] Once = [CellRole.Date, CellRole.Time, CellRole.EndDate, CellRole.Recorded];

    /// <summary>Settles the columns.</summary>
    /// <param name="headings">The headings; empty where there are none.</param>
    /// <param name="rows">Rows of data, for what the cells look like.</param>
    /// <returns>What each column is for, with how sure that is.</returns>
    public static IReadOnlyList<ColumnMeaning> Settle(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var evidence = headings.Select((_, i) => ColumnEvidence.Of(rows, i)).ToList();
        var scores = headings.Select((h, i) => Scores(h, evidence[i])).ToList();
        var settled = new (CellRole Role, double Score)?[headings.Count];
        var taken = new HashSet<CellRole>();
        var order = scores.SelectMany((s, i) => s.Select(r => (Column: i, Role: r.Key, Score: r.Value)))
            .Where(c => c.Score >= Least)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Column);
        foreach (var (column, role, score) in order)
        {
            if (settled[column] is null && (!Once.Contains(role) || taken.Add(role)))
            {
                settled[column] = (role, score);
            }
        }

        SettleDates(settled, evidence, taken);
        SettleNarrative(settled, evidence);
        return headings.Select((h, i) => new ColumnMeaning(h.Trim(), settled[i]?.Role ?? CellRole.Other, Math.Round(Math.Clamp(settled[i]?.Score ?? 0, 0, 0.99), 2))).ToList();
    }

    private static Dictionary<CellRole, double> Scores(string heading, ColumnEvidence seen)
    {
        var scores = HeadingLexicon.Read(heading);
        foreach (var (role, weight) in scores.ToList())
        {
            scores[role] = seen.Filled == 0 ? weight * 0.9 : (weight * 0.8) + Fit(role, seen);
        }

        if (scores.Count == 0 && seen.Filled > 0)
        {
            FromContent(scores, seen, isHeaded: heading.Length > 0);
        }

        return scores;
    }

    /// <summary>What the cells add to, or take from, the words of the heading.</summary>
    private static double Fit(CellRole role, ColumnEvidence seen)
    {
        var isDates = seen.Dates >= AllDates;
        return role switch
        {
            CellRole.Date or CellRole.Recorded or CellRole.EndDate => isDates ? 0.2 : seen.Dates < FewDates ? -0.7 : 0,
            CellRole.Time => seen.Times >= AllDates ? 0.2 : isDates || seen.Length > 20 ? -0.7 : 0,
            _ when isDates => -0.7,
            CellRole.Narrative => seen.Length >= 35 ? 0.2 : seen.Length >= 20 ? 0.1 : seen.Length < 12 ? -0.3 : 0,
            CellRole.Type => seen.Length > 45 ? -0.4 : seen.Length <= 25 ? 0.15 : 0,
            CellRole.Seen => seen.YesNo >= 0.3 ? 0.2 : seen.Length > 60 ? -0.4 : seen.Roles >= 0.5 ? -0.1 : 0.1,
            CellRole.Author => seen.Length > 60 ? -0.4 : seen.Roles >= 0.4 ? 0.2 : seen.Names >= 0.5 ? 0.1 : 0,
            CellRole.About => seen.Length > 80 ? -0.4 : seen.Names >= 0.4 && seen.Roles < 0.4 ? 0.2 : 0,
            CellRole.Reference => seen.Codes >= AllDates ? 0.2 : seen.Length > 30 ? -0.5 : 0,
            CellRole.Source or CellRole.Told or CellRole.Agency or CellRole.Place => seen.Length > 60 ? -0.4 : 0.1,
            CellRole.Significant => seen.Length > 30 ? -0.4 : 0.1,
            _ => 0.1,
        };
    }

    /// <summary>What a column with an unknown heading, or none, may be.</summary>
    private static void FromContent(Dictionary<CellRole, double> scores, ColumnEvidence seen, bool isHeaded)
    {
        if (seen.Dates >= AllDates)
        {
            scores[CellRole.Date] = MostFromContent * seen.Dates;
            scores[CellRole.Recorded] = 0.35;
        }
        else if (seen.Times >= AllDates)
        {
            scores[CellRole.Time] = MostFromContent * seen.Times;
        }
        else if (seen.YesNo >= 0.8)
        {
            scores[CellRole.Seen] = 0.4;
        }
        else if (seen.Length >= 35 && seen.Distinct >= 0.5)
        {
            scores[CellRole.Narrative] = 0.5;
        }
        else if (isHeaded)
        {
            return;
        }
        else if (seen.Codes >= 0.8)
        {
            scores[CellRole.Reference] = 0.4;
        }
        else if (seen.Roles >= 0.5)
        {
            scores[CellRole.Author] = 0.4;
        }
        else if (seen.Names >= 0.7)
        {
            scores[CellRole.About] = 0.35;
        }
        else if (seen.Distinct <= 0.6 && seen.Length <= 25)
        {
            scores[CellRole.Type] = 0.3;
        }
    }

    /// <summary>Where no heading is a date's, a column of dates is; and of two columns of dates the later one says when it was written down.</summary>
    private static void SettleDates((CellRole Role, double Score)?[] settled, List<ColumnEvidence> evidence, HashSet<CellRole> taken)
    {
        var date = Array.FindIndex(settled, s => s?.Role == CellRole.Date);
        if (date < 0)
        {
            date = evidence.FindIndex(e => e.Dates >= AllDates && e.Filled > 0);
            var held = date < 0 ? null : settled[date];
            if (date < 0 || held is { Role: CellRole.Recorded, Score: > 0.85 })
            {
                return;
            }

            settled[date] = (CellRole.Date, 0.45);
            taken.Add(CellRole.Date);
        }

        var recorded = Array.FindIndex(settled, s => s?.Role == CellRole.Recorded);
        if (recorded >= 0 && settled[date]!.Value.Score <= MostFromContent && settled[recorded]!.Value.Score <= MostFromContent
            && evidence[recorded].MeanDay > 0 && evidence[recorded].MeanDay < evidence[date].MeanDay)
        {
            (settled[date], settled[recorded]) = (settled[recorded], settled[date]);
        }

        if (recorded >= 0 && settled[recorded]!.Value.Score <= MostFromContent && evidence[recorded].MeanDay > 0 && evidence[recorded].MeanDay < evidence[date].MeanDay)
        {
            // Nothing is written down before it happens: a column of earlier dates is some other date.
            settled[recorded] = null;
            recorded = -1;
        }

        if (recorded < 0 && !taken.Contains(CellRole.EndDate))
        {
            SettleSecondDates(settled, evidence, date);
        }
    }

    /// <summary>A second column of dates that no heading explains, and that does not run before the first, says when the rows were written down.</summary>
    private static void SettleSecondDates((CellRole Role, double Score)?[] settled, List<ColumnEvidence> evidence, int date)
    {
        var second = evidence.FindIndex(e => e.Dates >= AllDates && e.Filled > 0 && e.MeanDay > 0 && e.MeanDay >= evidence[date].MeanDay);
        while (second >= 0 && (second == date || settled[second] is { Role: not CellRole.Other }))
        {
            second = evidence.FindIndex(second + 1, e => e.Dates >= AllDates && e.Filled > 0 && e.MeanDay >= evidence[date].MeanDay);
        }

        if (second >= 0)
        {
            settled[second] = (CellRole.Recorded, 0.4);
        }
    }

    /// <summary>Where no column tells what happened, the one with the longest words does.</summary>
    private static void SettleNarrative((CellRole Role, double Score)?[] settled, List<ColumnEvidence> evidence)
    {
        if (Array.Exists(settled, s => s?.Role == CellRole.Narrative))
        {
            return;
        }

        var longest = -1;
        for (var i = 0; i < settled.Length; i++)
        {
            var mayBe = settled[i] is null or { Role: CellRole.Type or CellRole.Other or CellRole.Source } or { Score: < 0.5 };
            if (mayBe && evidence[i].Filled > 0 && evidence[i].Dates < FewDates && evidence[i].Length >= 12 && (longest < 0 || evidence[i].Length > evidence[longest].Length))
            {
                longest = i;
            }
        }

        if (longest >= 0)
        {
            settled[longest] = (CellRole.Narrative, 0.4);
        }
    }
}
