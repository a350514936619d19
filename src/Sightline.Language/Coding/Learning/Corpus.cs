using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Language.Coding.Learning;

/// <summary>
/// The invented rows that the model learns from beside real cases: eight fields a line, parted by tabs — agency kind, about, seen, type, narrative,
/// outcome, codes, themes. Nobody in them exists.
/// </summary>
public static class Corpus
{
    private static readonly Register Invented = new()
    {
        People =
        [
            Somebody("kit", "Kit", isChild: true), Somebody("wren", "Wren", isChild: true), Somebody("robin", "Robin", isChild: true),
            Somebody("dana", "Dana", isChild: false), Somebody("lloyd", "Lloyd", isChild: false), Somebody("marcus", "Marcus", isChild: false),
            Somebody("maeve", "Maeve", isChild: false), Somebody("steph", "Steph", isChild: false),
        ],
    };

    /// <summary>Reads a file of rows.</summary>
    /// <param name="lines">The file's lines; empty ones and those that begin with # are passed over.</param>
    /// <param name="problems">Receives the number of each line that is not a row, from 1.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<Example> Read(IEnumerable<string> lines, ICollection<int> problems)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(problems);
        var examples = new List<Example>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Row(line.Split('\t'), number) is { } example)
            {
                examples.Add(example);
            }
            else
            {
                problems.Add(number);
            }
        }

        return examples;
    }

    private static Example? Row(string[] fields, int number)
    {
        if (fields.Length is not (7 or 8) || Kebab.Read<AgencyKind>(fields[0]) is not { } kind || CodeText.Read(fields[6]) is not { Count: > 0 } codes)
        {
            return null;
        }

        var themes = new List<Theme>();
        foreach (var word in fields.ElementAtOrDefault(7)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (Kebab.Read<Theme>(word) is not { } theme)
            {
                return null;
            }

            themes.Add(theme);
        }

        var cells = new List<(CellRole Role, string Heading, string Text)>();
        void Add(CellRole role, string text)
        {
            if (text.Length > 0)
            {
                cells.Add((role, string.Empty, text));
            }
        }

        Add(CellRole.About, fields[1]);
        Add(CellRole.Seen, fields[2]);
        Add(CellRole.Type, fields[3]);
        Add(CellRole.Narrative, fields[4]);
        Add(CellRole.Outcome, fields[5]);
        var account = new WrittenAccount(new RowReference("corpus", number), new Agency("invented", string.Empty, kind, Area: null), cells);
        return new Example(account, Invented, codes, themes);
    }

    private static Person Somebody(string id, string given, bool isChild) =>
        new(id, Label: null, given, "Larch", [], [], Sex.Unknown, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, isChild);
}
