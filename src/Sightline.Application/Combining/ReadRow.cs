using Sightline.Documents.Import;
using Sightline.Domain;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Language.Authors;
using Sightline.Language.Coding;
using Sightline.Language.Dates;
using Sightline.Language.People;
using Sightline.Language.Sayings;
using Sightline.Language.Sharing;

namespace Sightline.Application.Combining;

/// <summary>Reads a row of data into an entry: when, what, who, and who was told. May be used from several threads.</summary>
/// <param name="register">The family's register.</param>
/// <param name="codes">Proposes codes.</param>
public sealed class ReadRow(Register register, CodeReader codes)
{
    private readonly WhoReader _who = new(register);
    private readonly ToldReader _told = new(register);
    private readonly AttendanceFigures _figures = new(register);
    private readonly AgencyOfFile _agencies = new(register);
    private readonly PractitionerReader _practitioners = new(register);
    private readonly SharedForenames _forenames = new(register);

    /// <summary>What of the register cannot be used in reading; null where all of it can.</summary>
    public Problem? RegisterProblem => _who.RegisterProblem;

    /// <summary>Reads one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="agencyOfFile">Whose record the file is.</param>
    /// <param name="hints">What is known about the file's dates.</param>
    /// <returns>The entry, and what was doubtful in the row.</returns>
    public (Entry Entry, IReadOnlyList<Problem> Problems) Read(DataRow row, Agency agencyOfFile, DateHints hints)
    {
        ArgumentNullException.ThrowIfNull(row);
        var problems = new List<Problem>();
        var agency = AgencyOf(row, agencyOfFile, problems);
        var account = new WrittenAccount(row.Row, agency, Cells(row));
        var happened = Happened(row, hints, problems);
        var recorded = Recorded(row, happened, hints, problems);
        var coded = codes.Read(account);
        var who = _who.Read(account, happened, coded.Codes, row.Titles);
        var (told, attended) = _told.Read(account, happened, coded.Codes);
        var author = AuthorReader.Read(account);
        problems.AddRange(who.Problems);
        var entry = new Entry
        {
            Row = row.Row,
            AgencyId = agency.Id,
            Happened = happened,
            RecordedOn = recorded,
            Author = author,
            Codes = _figures.AddTo(coded.Codes, account, who),
            Concerning = who.Concerning,
            Seen = who.Seen,
            SeenAlone = who.SeenAlone,
            NotSeen = who.NotSeen,
            Told = told,
            Attended = attended,
            Themes = coded.Themes,
            Says = SayingReader.Read(account.Text),
            Practitioners = _practitioners.Read(account, author),
            NamedByForenameOnly = _forenames.Read(account),
            Account = account,
        };
        return (entry, problems);
    }

    private static List<(CellRole Role, string Heading, string Text)> Cells(DataRow row)
    {
        var cells = new List<(CellRole, string, string)>(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var repeatsLeft = cell.IsRepeated && i > 0 && row.Cells[i - 1].Text.Equals(cell.Text, StringComparison.Ordinal);
            var column = i < row.Layout.Columns.Count ? row.Layout.Columns[i] : null;

            // That the cells for who was seen and whom it is about are empty says something too.
            if ((cell.Text.Length > 0 && !repeatsLeft) || (cell.Text.Length == 0 && column?.Role is CellRole.Seen or CellRole.About))
            {
                cells.Add((column?.Role ?? CellRole.Other, column?.Heading ?? string.Empty, cell.Text));
            }
        }

        return cells;
    }

    private static SourceCell Cell(DataRow row, CellRole role)
    {
        for (var i = 0; i < row.Cells.Count && i < row.Layout.Columns.Count; i++)
        {
            if (row.Layout.Columns[i].Role == role && (row.Cells[i].Text.Length > 0 || row.Cells[i].Moment is not null))
            {
                return row.Cells[i];
            }
        }

        return new SourceCell(string.Empty);
    }

    private static When OfMoment(DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        return moment.TimeOfDay == TimeSpan.Zero ? When.On(day) : When.At(day, new TimeOnly(moment.Hour, moment.Minute));
    }

    private static Reading<When> Date(SourceCell cell, DateHints hints) => cell.Moment is { } moment ? Reading<When>.Of(OfMoment(moment)) : DateReader.Read(cell.Text, hints);

    private Agency AgencyOf(DataRow row, Agency agencyOfFile, List<Problem> problems)
    {
        var words = Cell(row, CellRole.Agency).Text;
        if (words.Length == 0)
        {
            return agencyOfFile;
        }

        var named = _agencies.Named(words);
        if (named is null)
        {
            problems.Add(new Problem(
                row.Row.File,
                row.Row.Row,
                "unknown-agency",
                "The register has no one agency of the name in this row, so the file's agency stands.",
                "Add the agency to the register under the name that the row uses."));
        }

        return named ?? agencyOfFile;
    }

    private static When? Happened(DataRow row, DateHints hints, List<Problem> problems)
    {
        if (!row.Layout.HasDate)
        {
            return null;
        }

        var cell = Cell(row, CellRole.Date);
        if (cell.Moment is null && IsNothing(cell.Text))
        {
            problems.Add(new Problem(
                row.Row.File,
                row.Row.Row,
                "no-date",
                "The row gives no date, so it stands among the undated rows.",
                "Ask the agency when it happened, or give the date in a file for --coded."));
            return null;
        }

        var date = Date(cell, hints);
        if (!date.HasValue)
        {
            problems.Add(new Problem(row.Row.File, row.Row.Row, "date-unread", $"The date cannot be read: {char.ToLowerInvariant(date.Reason[0])}{date.Reason[1..]}", "Look at the agency's own record, and give the date in a file for --coded."));
            return null;
        }

        return WithEnd(row, WithTime(row, date.Value), hints, problems);
    }

    private static When WithTime(DataRow row, When happened)
    {
        var cell = Cell(row, CellRole.Time);
        if (happened.Precision != Precision.Day)
        {
            return happened;
        }

        if (cell.Moment is { } moment)
        {
            return When.At(happened.Earliest, new TimeOnly(moment.Hour, moment.Minute));
        }

        return cell.Text.Length > 0 && TimeOfDay.Read(cell.Text) is { } time ? When.At(happened.Earliest, time) : happened;
    }

    private static When WithEnd(DataRow row, When happened, DateHints hints, List<Problem> problems)
    {
        var cell = Cell(row, CellRole.EndDate);
        if (cell.Moment is null && IsNothing(cell.Text))
        {
            return happened;
        }

        var end = Date(cell, hints);
        if (!end.HasValue)
        {
            problems.Add(new Problem(row.Row.File, row.Row.Row, "end-date-unread", $"The end date cannot be read: {char.ToLowerInvariant(end.Reason[0])}{end.Reason[1..]}", "Look at the agency's own record: the row stands with its first day alone."));
            return happened;
        }

        if (end.Value.Latest < happened.Earliest)
        {
            problems.Add(new Problem(row.Row.File, row.Row.Row, "ends-before-it-begins", "The row ends before it begins.", "Ask the agency which of the two days is wrong: the row stands with its first day alone."));
            return happened;
        }

        return end.Value.Latest == happened.Latest ? happened : new When(happened.Earliest, end.Value.Latest, Precision.Range);
    }

    private static DateOnly? Recorded(DataRow row, When? happened, DateHints hints, List<Problem> problems)
    {
        var cell = Cell(row, CellRole.Recorded);
        if (cell.Moment is null && IsNothing(cell.Text))
        {
            return null;
        }

        var recorded = cell.Moment is { } moment ? Reading<When>.Of(OfMoment(moment)) : RecordedReader.Read(cell.Text, happened, hints);
        if (recorded.HasValue)
        {
            return recorded.Value.Earliest;
        }

        problems.Add(new Problem(row.Row.File, row.Row.Row, "recorded-unread", $"When the row was written down cannot be read: {char.ToLowerInvariant(recorded.Reason[0])}{recorded.Reason[1..]}", "Look at the agency's own record: when the row was written down is left open."));
        return null;
    }

    private static bool IsNothing(string text) => text.AsSpan().Trim() is "" or "-" or "–" or "—";
}
