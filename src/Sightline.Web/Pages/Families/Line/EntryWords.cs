using System.Globalization;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>An entry of a line in words.</summary>
/// <param name="register">Who is who.</param>
internal sealed class EntryWords(Register register)
{
    private readonly Dictionary<string, string> _agencies = register.Agencies.GroupBy(a => a.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
    private readonly ChildAges _ages = new(register);

    /// <summary>What each person is called.</summary>
    public PeopleNames Names { get; } = new(register);

    /// <summary>The agencies in place of their ids, in sentences.</summary>
    public NamedIds Ids => field ??= new NamedIds(register, Names);

    /// <summary>What an agency is called.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="otherwise">The name where the register has none.</param>
    /// <returns>The name.</returns>
    public string Agency(string id, string? otherwise = null) => _agencies.GetValueOrDefault(id, otherwise ?? id);

    /// <summary>What an agency is called whose entry it is.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The name.</returns>
    public string Agency(Entry entry) => Agency(entry.AgencyId, entry.Account.Agency.Name);

    /// <summary>When it happened.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The words; for an entry without a date what its row says there.</returns>
    public static string When(Entry entry) =>
        entry.Happened is { } happened ? Sentence.Of(WhenWords.Of(happened))
        : entry.Account.Words(CellRole.Date).Trim() is { Length: > 0 } written ? $"No date that can be read; the row says ‘{written}’"
        : "No date";

    /// <summary>How old the children were.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Such as "Asha 4y 2m, Ben 7m"; empty where it has no date.</returns>
    public string Ages(Entry entry) => _ages.Words(entry.Happened);

    /// <summary>What it was read as.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Such as "Visit (unannounced): no access".</returns>
    public string ReadAs(Entry entry) => entry.Codes.Count == 0 ? "Not read as anything" : string.Join("; ", entry.Codes.Select(c => PlainCodes.Of(c, Names)));

    /// <summary>The words that led to a code.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="code">One of its codes.</param>
    /// <returns>Such as "from the words ‘no reply’".</returns>
    public static string Evidence(Entry entry, EntryCode code)
    {
        var text = entry.Account.Text;
        var words = code.Evidence.Where(s => s.Start >= 0 && s.Start < s.End && s.End <= text.Length).Select(s => $"‘{text[s.Start..s.End]}’").ToList();
        return words.Count == 0 ? "from the meaning of the column" : "from the words " + string.Join(", ", words);
    }

    /// <summary>Who was seen, and who was not.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>A line for each; none where the record does not say.</returns>
    public IReadOnlyList<(string What, string Who)> Seen(Entry entry)
    {
        var lines = new List<(string, string)>(2);
        if (entry.SeenAlone.Count > 0)
        {
            lines.Add(("Seen alone", Names.Of(entry.SeenAlone)));
        }

        var others = entry.Seen.Where(id => !entry.SeenAlone.Contains(id, StringComparer.Ordinal)).ToList();
        if (others.Count > 0)
        {
            lines.Add(("Seen, not recorded as alone", Names.Of(others)));
        }

        if (entry.NotSeen.Count > 0)
        {
            lines.Add(("Not seen", Names.Of(entry.NotSeen)));
        }

        return lines;
    }

    /// <summary>When the agency wrote it down.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The words; where the record does not say, that it counts as written when it happened.</returns>
    public static string Recorded(Entry entry) => (entry.RecordedOn, entry.Happened) switch
    {
        ({ } on, _) => WhenWords.Of(on),
        (null, null) => "The record does not say when.",
        _ => "The record does not say when; it counts as written down when it happened.",
    };

    /// <summary>Which agencies know it, how, and since when.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>A line for each, the one that wrote it first.</returns>
    public IEnumerable<string> KnownTo(Entry entry)
    {
        yield return $"{Agency(entry)}: wrote it{Since(entry, entry.AgencyId)}";
        foreach (var told in entry.Told.Select(t => t.AgencyId).Distinct(StringComparer.Ordinal))
        {
            yield return $"{Agency(told)}: was told{Since(entry, told)}";
        }

        foreach (var attended in entry.Attended.Where(a => !string.Equals(a, entry.AgencyId, StringComparison.Ordinal) && !entry.Told.Any(t => string.Equals(t.AgencyId, a, StringComparison.Ordinal))))
        {
            yield return $"{Agency(attended)}: sat in the meeting{Since(entry, attended)}";
        }
    }

    /// <summary>Why an entry is visible.</summary>
    /// <param name="why">What was decided.</param>
    /// <returns>The words.</returns>
    public static string Visible(EntryDecision why) => RecordModel.WordsOf(why);

    /// <summary>Where the row stands: what is cited.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The file and the row in it: "police.csv:7".</returns>
    public static string Source(Entry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Row.File[(entry.Row.File.LastIndexOf('/') + 1)..]}:{entry.Row.Row}");

    /// <summary>The shape that stands for it.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The shape of its first code's kind.</returns>
    public static MarkShape Shape(Entry entry) => entry.Codes.Count == 0 ? MarkShape.Bar : MarkShapes.Of(entry.Codes[0].Kind);

    /// <summary>Whether it did not take place.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>True where its first code says so.</returns>
    public static bool DidNotTakePlace(Entry entry) => entry.Codes.Count > 0 && MarkShapes.DidNotTakePlace(entry.Codes[0]);

    private static string Since(Entry entry, string agency) => Knowledge.Since(entry, agency) is { } day ? $" (knows it since {WhenWords.Of(day)})" : string.Empty;
}
