using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Journal.Format;

/// <summary>Reads what <see cref="EntryPlainFormat"/> wrote.</summary>
internal static class EntryPlainReader
{
    private static readonly KebabWords<EntryKind> Kinds = new();
    private static readonly KebabWords<EntryType> Types = new();
    private static readonly KebabWords<EntryOutcome> Outcomes = new();
    private static readonly KebabWords<Theme> Themes = new();
    private static readonly KebabWords<Saying> Sayings = new();
    private static readonly KebabWords<Precision> Precisions = new();

    /// <summary>Reads an entry's plain half and gives it its narrative.</summary>
    /// <param name="plain">The JSON, as UTF-8.</param>
    /// <param name="narrative">What was written.</param>
    /// <returns>The entry; null where the JSON is of a version that this program does not know, or not whole.</returns>
    public static Entry? Read(ReadOnlySpan<byte> plain, NarrativeFormat.Narrative narrative)
    {
        try
        {
            return ReadWhole(plain, narrative);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads from which day on an entry stands in the place of an earlier version.</summary>
    /// <param name="plain">The JSON of an entry, as UTF-8.</param>
    /// <returns>The day; null where it is not said, as in what older versions of Sightline wrote.</returns>
    public static DateOnly? CorrectedOn(ReadOnlySpan<byte> plain)
    {
        var json = new Utf8JsonReader(plain);
        while (json.Read())
        {
            if (json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName } && json.ValueTextEquals(EntryPlainFormat.CorrectedOn))
            {
                json.Read();
                return Day(ref json);
            }
        }

        return null;
    }

    private static Entry? ReadWhole(ReadOnlySpan<byte> plain, NarrativeFormat.Narrative narrative)
    {
        var json = new Utf8JsonReader(plain);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        string? agency = null;
        When? happened = null;
        DateOnly? recorded = null;
        IReadOnlyList<EntryCode> codes = [];
        IReadOnlyList<string> concerning = [], seen = [], alone = [], notSeen = [], spokenTo = [], attended = [], practitioners = [], forenameOnly = [];
        IReadOnlyList<Told> told = [];
        IReadOnlyList<Theme> themes = [];
        var says = Saying.None;
        var isConfirmed = false;
        string? copiedFrom = null;
        var isOtherFamily = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("v"u8))
            {
                json.Read();
                if (json.GetInt32() != 1)
                {
                    return null;
                }
            }
            else if (json.ValueTextEquals("agency"u8))
            {
                json.Read();
                agency = json.GetString()!;
            }
            else if (json.ValueTextEquals("happened"u8))
            {
                happened = Happened(ref json);
            }
            else if (json.ValueTextEquals("recorded"u8))
            {
                json.Read();
                recorded = Day(ref json);
            }
            else if (json.ValueTextEquals("codes"u8))
            {
                codes = Codes(ref json);
            }
            else if (json.ValueTextEquals("concerning"u8))
            {
                concerning = Words(ref json);
            }
            else if (json.ValueTextEquals("seen"u8))
            {
                seen = Words(ref json);
            }
            else if (json.ValueTextEquals("alone"u8))
            {
                alone = Words(ref json);
            }
            else if (json.ValueTextEquals("notSeen"u8))
            {
                notSeen = Words(ref json);
            }
            else if (json.ValueTextEquals("spokenTo"u8))
            {
                spokenTo = Words(ref json);
            }
            else if (json.ValueTextEquals("told"u8))
            {
                told = ToldTo(ref json);
            }
            else if (json.ValueTextEquals("attended"u8))
            {
                attended = Words(ref json);
            }
            else if (json.ValueTextEquals("themes"u8))
            {
                themes = Themes.ReadAll(ref json);
            }
            else if (json.ValueTextEquals("says"u8))
            {
                says = Sayings.ReadAll(ref json).Aggregate(Saying.None, (all, one) => all | one);
            }
            else if (json.ValueTextEquals("practitioners"u8))
            {
                practitioners = Words(ref json);
            }
            else if (json.ValueTextEquals("forenameOnly"u8))
            {
                forenameOnly = Words(ref json);
            }
            else if (json.ValueTextEquals("copiedFrom"u8))
            {
                json.Read();
                copiedFrom = json.GetString();
            }
            else if (json.ValueTextEquals("otherFamily"u8))
            {
                json.Read();
                isOtherFamily = json.GetBoolean();
            }
            else if (json.ValueTextEquals("confirmed"u8))
            {
                json.Read();
                isConfirmed = json.GetBoolean();
            }
            else if (json.ValueTextEquals(EntryPlainFormat.CorrectedOn))
            {
                // It stands beside the version that it ends; here it is for whoever checks that row.
                json.Read();
                _ = Day(ref json);
            }
            else
            {
                return null;
            }
        }

        return json.TokenType != JsonTokenType.EndObject || agency is null ? null : new Entry
        {
            Row = narrative.Account.Row,
            AgencyId = agency,
            Happened = happened,
            RecordedOn = recorded,
            Author = narrative.Author,
            Codes = codes,
            Concerning = concerning,
            Seen = seen,
            SeenAlone = alone,
            NotSeen = notSeen,
            SpokenTo = spokenTo,
            Told = told,
            Attended = attended,
            Themes = themes,
            Says = says,
            Practitioners = practitioners,
            NamedByForenameOnly = forenameOnly,
            CopiedFrom = copiedFrom is null ? null : new CopiedFrom(copiedFrom, isOtherFamily),
            Account = narrative.Account,
            CorrectedBecause = narrative.CorrectedBecause,
            IsConfirmed = isConfirmed,
        };
    }

    private static When Happened(ref Utf8JsonReader json)
    {
        json.Read();
        json.Read();
        var earliest = Day(ref json);
        json.Read();
        var latest = Day(ref json);
        json.Read();
        var precision = Precisions.Read(ref json);
        json.Read();
        if (json.TokenType == JsonTokenType.EndArray)
        {
            return new When(earliest, latest, precision);
        }

        var time = TimeOnly.ParseExact(json.GetString()!, "HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
        json.Read();
        return new When(earliest, latest, precision, time);
    }

    private static List<EntryCode> Codes(ref Utf8JsonReader json)
    {
        var codes = new List<EntryCode>(2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            EntryKind? kind = null;
            EntryType? type = null;
            EntryOutcome? outcome = null;
            AttendanceFigure? figure = null;
            IReadOnlyList<TextSpan> evidence = [];
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("evidence"u8))
                {
                    evidence = Spans(ref json);
                }
                else if (json.ValueTextEquals("figure"u8))
                {
                    figure = Figure(ref json);
                }
                else if (json.ValueTextEquals("kind"u8))
                {
                    json.Read();
                    kind = Kinds.Read(ref json);
                }
                else if (json.ValueTextEquals("type"u8))
                {
                    json.Read();
                    type = Types.Read(ref json);
                }
                else if (json.ValueTextEquals("outcome"u8))
                {
                    json.Read();
                    outcome = Outcomes.Read(ref json);
                }
                else
                {
                    throw new FormatException("A code holds a member that this program does not know.");
                }
            }

            codes.Add(new EntryCode(kind ?? throw new FormatException("A code has no kind."), type, outcome, evidence, figure));
        }

        return codes;
    }

    private static List<TextSpan> Spans(ref Utf8JsonReader json)
    {
        var spans = new List<TextSpan>(2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.Number)
        {
            var start = json.GetInt32();
            json.Read();
            spans.Add(new TextSpan(start, json.GetInt32()));
        }

        return spans;
    }

    private static AttendanceFigure Figure(ref Utf8JsonReader json)
    {
        decimal? perCent = null;
        var byChild = new Dictionary<string, decimal>(StringComparer.Ordinal);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var child = json.GetString()!;
            json.Read();
            if (child.Length == 0)
            {
                perCent = json.GetDecimal();
            }
            else
            {
                byChild.Add(child, json.GetDecimal());
            }
        }

        return new AttendanceFigure(perCent, byChild);
    }

    private static List<Told> ToldTo(ref Utf8JsonReader json)
    {
        var told = new List<Told>(2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            var agency = json.GetString()!;
            json.Read();
            told.Add(new Told(agency, json.ValueTextEquals(""u8) ? null : Day(ref json)));
        }

        return told;
    }

    private static List<string> Words(ref Utf8JsonReader json)
    {
        var words = new List<string>(2);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            words.Add(json.GetString()!);
        }

        return words;
    }

    // Ten characters, YYYY-MM-DD.
    private static DateOnly Day(ref Utf8JsonReader json)
    {
        var text = json.ValueSpan;
        return text.Length == 10
            && Utf8Parser.TryParse(text[..4], out int year, out _)
            && Utf8Parser.TryParse(text[5..7], out int month, out _)
            && Utf8Parser.TryParse(text[8..], out int day, out _)
                ? new DateOnly(year, month, day)
                : throw new FormatException("A date is not written as YYYY-MM-DD.");
    }
}
