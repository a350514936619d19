using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Sightline.Documents.Import;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Combining;

/// <summary>Stands in for the readers of files, registers and headings until they have landed.</summary>
internal static class ProvisionalSources
{
    public static Register ReadRegister(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        return new Register
        {
            Case = Text(root, "case"),
            People = [.. Items(root, "people").Select(p => new Person(
                Text(p, "id")!, Text(p, "label"), Text(p.GetProperty("name"), "given"), Text(p.GetProperty("name"), "family"),
                Strings(p, "aliases"), Strings(p, "previousNames"),
                Text(p, "sex") switch { "F" => Sex.Female, "M" => Sex.Male, _ => Sex.Unknown },
                Born(Text(p, "born")), Day(Text(p, "due")), Day(Text(p, "died")), Text(p, "nhsNumber"), p.GetProperty("child").GetBoolean()))],
            Relationships = [.. Items(root, "relationships").Select(r => new Relationship(
                Text(r, "from")!, Text(r, "to")!, Kebab.Read<RelationshipType>(Text(r, "type")) ?? RelationshipType.Other,
                Day(Text(r, "fromDate")), Day(Text(r, "toDate")), Kebab.Read<Paternity>(Text(r, "paternity"))))],
            Households = [.. Items(root, "households").Select(h => new Household(Text(h, "address") ?? string.Empty,
                [.. Items(h, "members").Select(m => new HouseholdMember(Text(m, "person")!, Day(Text(m, "from")), Day(Text(m, "to"))))]))],
            Agencies = [.. Items(root, "agencies").Select(a => new Agency(Text(a, "id")!, Text(a, "name")!, Kebab.Read<AgencyKind>(Text(a, "kind")) ?? AgencyKind.Other, Text(a, "area")))],
            Practitioners = [.. Items(root, "professionals").Select(p => new Practitioner(Text(p, "id")!, Text(p, "name")!, Text(p, "role"), Text(p, "agency")!, [], []))],
        };
    }

    public static SourceFile Read(CaseFile file) => Path.GetExtension(file.FullPath).ToLowerInvariant() switch
    {
        ".csv" => new SourceFile(file.RelativePath, SourceFormat.Csv, [new SourceTable(string.Empty, Csv(file.FullPath))], [], []),
        ".docx" => new SourceFile(file.RelativePath, SourceFormat.Docx, Word(file.FullPath), [], []),
        ".xlsx" => new SourceFile(file.RelativePath, SourceFormat.Xlsx, Excel(file.FullPath), [], []),
        _ => new SourceFile(file.RelativePath, SourceFormat.Unknown, [], [], []),
    };

    private static List<SourceRow> Csv(string path)
    {
        var bytes = File.ReadAllBytes(path);
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var latin = Encoding.Latin1.GetString(bytes).ToCharArray();
            const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
            text = new string([.. latin.Select(c => c is >= '\u0080' and < '\u00A0' ? High[c - 0x80] : c)]);
        }

        var delimiter = new[] { '\t', ';', ',' }.MaxBy(d => text.Split('\n').Take(12).Count(l => l.Contains(d, StringComparison.Ordinal)));
        var rows = new List<SourceRow>();
        var cells = new List<SourceCell>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == delimiter || c == '\n')
            {
                cells.Add(new SourceCell(cell.ToString().Trim()));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add(new SourceRow(cells));
                    cells = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }

    private static List<SourceTable> Word(string path)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = ZipFile.OpenRead(path);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part).Descendants(w + "tbl").Select((t, n) => new SourceTable($"table {n + 1}",
            [.. t.Elements(w + "tr").Select(r => new SourceRow([.. r.Elements(w + "tc").Select(c =>
                new SourceCell(string.Join('\n', c.Elements(w + "p").Select(p => string.Concat(p.Descendants(w + "t").Select(x => x.Value)))).Trim()))]))]))];
    }

    private static List<SourceTable> Excel(string path)
    {
        XNamespace s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var zip = ZipFile.OpenRead(path);
        var shared = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is { } strings)
        {
            using var part = strings.Open();
            shared = [.. XDocument.Load(part).Descendants(s + "si").Select(x => string.Concat(x.Descendants(s + "t").Select(t => t.Value)))];
        }

        var tables = new List<SourceTable>();
        foreach (var sheet in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var part = sheet.Open();
            tables.Add(new SourceTable(sheet.Name, [.. XDocument.Load(part).Descendants(s + "row").Select(r => new SourceRow(Row(r)))]));
        }

        return tables;

        List<SourceCell> Row(XElement row)
        {
            var cells = new List<SourceCell>();
            foreach (var c in row.Elements(s + "c"))
            {
                var at = c.Attribute("r")!.Value[0] - 'A';
                while (cells.Count < at)
                {
                    cells.Add(new SourceCell(string.Empty));
                }

                var v = c.Element(s + "v")?.Value ?? string.Concat(c.Descendants(s + "t").Select(t => t.Value));
                var isShared = string.Equals(c.Attribute("t")?.Value, "s", StringComparison.Ordinal);
                var text = isShared ? shared[int.Parse(v, CultureInfo.InvariantCulture)] : v;
                DateTime? moment = !isShared && c.Attribute("t") is null && double.TryParse(v, CultureInfo.InvariantCulture, out var serial) && serial > 30000 ? DateTime.FromOADate(serial) : null;
                cells.Add(new SourceCell(text.Trim(), moment));
            }

            return cells;
        }
    }

    private static When? Born(string? text) => text is null ? null
        : Day(text) is { } day ? When.On(day)
        : int.Parse(text[..4], CultureInfo.InvariantCulture) is var year && text.Length == 4 ? new When(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Precision.Year)
        : new DateOnly(year, int.Parse(text[5..7], CultureInfo.InvariantCulture), 1) is var month ? new When(month, month.AddMonths(1).AddDays(-1), Precision.Month) : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : null;

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : [];

    private static List<string> Strings(JsonElement e, string name) => [.. Items(e, name).Select(x => x.GetString()!)];
}
