using System.Collections.Concurrent;
using System.Globalization;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Language.People;

/// <summary>Reads whom a row is about and which children were seen, from a family's register.</summary>
public sealed class WhoReader
{
    [ThreadStatic]
    private static RowReading? spare;

    private const int TitlesKept = 16_384;

    private readonly Lexicon lexicon = new();
    private readonly ConcurrentDictionary<(string Words, DateOnly? Day), PeopleSet> titles = new();
    private readonly FamilyModel family;
    private readonly MentionFinder finder;

    /// <summary>Compiles a register's names, roles and relations for reading. The reader may be used from several threads.</summary>
    /// <param name="register">The family's register; of more than 128 people, those after the 128th are not looked for, and <see cref="RegisterProblem"/> says so.</param>
    public WhoReader(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        Register = register;
        family = new FamilyModel(register);
        RecordWords.AddTo(lexicon);
        NameForms.AddTo(lexicon, register, family);
        finder = new MentionFinder(family, new NameVariants(family));
    }

    /// <summary>The register that names the people.</summary>
    public Register Register { get; }

    /// <summary>That the register has more people than can be told apart; null where it has not.</summary>
    public Problem? RegisterProblem => Register.People.Count <= PeopleSet.Capacity
        ? null
        : new Problem(
            File: null,
            Row: null,
            "register-too-long",
            $"The register has {Register.People.Count.ToString(CultureInfo.InvariantCulture)} people: those after the {PeopleSet.Capacity.ToString(CultureInfo.InvariantCulture)}th are not looked for in the rows.",
            "Put the children, their parents and those who live with them first in the register, or split it by family.");

    /// <summary>Reads one row.</summary>
    /// <param name="account">The row.</param>
    /// <param name="happened">When it happened, for who was born, unborn or a partner then; null where unknown.</param>
    /// <param name="codes">What kinds of thing the row was read as.</param>
    /// <param name="defaultAbout">Words outside the table that say whom the file is about (a pupil's name in a title); null where there are none.</param>
    /// <returns>Who it is about, and who was seen.</returns>
    public Who Read(WrittenAccount account, When? happened, IReadOnlyList<EntryCode> codes, string? defaultAbout = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(codes);
        if (family.People.Length == 0)
        {
            return Who.Nobody;
        }

        var row = spare ?? new RowReading();
        spare = null;
        row.Begin(family.At(happened), account, codes);
        row.IsPeriod = happened is not null && happened.Latest.DayNumber - happened.Earliest.DayNumber > 7;
        ReadCells(row, account, defaultAbout);
        var concerning = ConcerningRules.Read(row);
        var (seen, alone, notSeen) = SeenRules.Read(row, concerning);
        concerning |= seen | notSeen;
        var who = new Who(InOrder(row, concerning), Ids(seen), Ids(alone & seen), Ids(notSeen.Without(seen)), [.. row.Mentions], Problems(row, account.Row));
        spare = row;
        return who;
    }

    private void ReadCells(RowReading row, WrittenAccount account, string? defaultAbout)
    {
        var author = account.Words(CellRole.Author);
        foreach (var cell in account.Cells)
        {
            var present = cell.Role == CellRole.Seen && SeenColumn.ListsThosePresent(cell.Heading);
            if (cell.Role == CellRole.About || present)
            {
                row.HasAbout = true;
                Find(row, cell, isList: true, author);
                row.About |= Settled(row);
                row.Present |= present ? Settled(row) : PeopleSet.None;
                row.NamesAStranger |= !present && row.InCell.Count == 0 && row.Words.Count > 0;
            }
        }

        if (row.About.IsEmpty && !row.HasAbout && row.Agency == AgencyKind.YouthOffending && family.Caseloads.TryGetValue(account.Agency.Id, out var caseload) && caseload.IsOne)
        {
            row.About = caseload;
        }

        var daily = row.Agency is AgencyKind.School or AgencyKind.Nursery;
        if ((row.About.IsEmpty || daily) && !string.IsNullOrEmpty(defaultAbout))
        {
            var subject = InTitle(row, defaultAbout);
            row.FileSubjects = daily ? subject & family.Subjects : PeopleSet.None;
            row.About = row.About.Any ? row.About : subject.IsOne || daily ? subject : PeopleSet.None;
        }

        foreach (var cell in account.Cells)
        {
            if ((cell.Role == CellRole.Seen && !SeenColumn.ListsThosePresent(cell.Heading)) || (daily && cell.Heading.Contains("seen by", StringComparison.OrdinalIgnoreCase)))
            {
                SeenColumn.Read(row, cell, lexicon, finder, row.IsAdultsRecord);
                AddMentions(row, cell);
            }
        }

        foreach (var cell in account.Cells)
        {
            if (cell.Text.Length > 0 && cell.Role is CellRole.Narrative or CellRole.Type or CellRole.Voice or CellRole.Other or CellRole.Outcome or CellRole.Analysis)
            {
                Find(row, cell, isList: false, author);
                if (cell.Role is CellRole.Narrative or CellRole.Voice)
                {
                    NarrativeGatherer.Gather(row);
                }

                if (cell.Role is CellRole.Narrative or CellRole.Type or CellRole.Voice)
                {
                    row.Told.Read(row.Words, row.InCell, row.Moment.Born & family.Subjects, row.About);
                }
            }
        }
    }

    /// <summary>Whom the words outside the table name on the row's day. A file has the same words for every row: each is read once a day.</summary>
    private PeopleSet InTitle(RowReading row, string words)
    {
        if (titles.TryGetValue((words, row.Moment.Day), out var known))
        {
            return known;
        }

        row.Words.Read(words, lexicon);
        row.InCell.Clear();
        finder.Find(row.Words, new ReadingAs(IsList: false, AdultsFirst: false, row.Moment, PeopleSet.None, string.Empty), row.InCell);
        var subject = Settled(row);
        if (titles.Count < TitlesKept)
        {
            titles.TryAdd((words, row.Moment.Day), subject);
        }

        return subject;
    }

    private void Find(RowReading row, WrittenCell cell, bool isList, string author)
    {
        row.Words.Read(cell.Text, lexicon);
        row.InCell.Clear();
        var about = row.About.IsEmpty && row.IsAdultsRecord ? family.Mother : row.About;
        finder.Find(row.Words, new ReadingAs(isList, row.IsAdultsRecord, row.Moment, about, author) { FileSubjects = row.FileSubjects }, row.InCell);
        AddMentions(row, cell);
    }

    private void AddMentions(RowReading row, WrittenCell cell)
    {
        foreach (var found in row.InCell)
        {
            row.Mentions.Add(new Mention(cell.Role, new TextSpan(row.Words[found.First].Start, row.Words[found.Last].End), Ids(found.People)));
            row.Unsettled |= found.IsUnsettled ? found.People : PeopleSet.None;
        }
    }

    private static PeopleSet Settled(RowReading row)
    {
        var people = PeopleSet.None;
        foreach (var found in row.InCell)
        {
            people |= found.IsUnsettled ? PeopleSet.None : found.People;
        }

        return people;
    }

    private string[] Ids(PeopleSet people)
    {
        if (people.IsEmpty)
        {
            return [];
        }

        var ids = new string[people.Count];
        var at = 0;
        for (var rest = people; rest.Any; rest = rest.WithoutFirst())
        {
            ids[at++] = family.People[rest.First].Id;
        }

        return ids;
    }

    /// <summary>Those named in the cell for whom the row is about come first.</summary>
    private string[] InOrder(RowReading row, PeopleSet people) => [.. Ids(people & row.About), .. Ids(people.Without(row.About))];

    private Problem[] Problems(RowReading row, RowReference where)
    {
        var unsettled = row.Unsettled.Without(row.About);
        var stranger = row.NamesAStranger && row.About.IsEmpty;
        if (unsettled.IsEmpty && !stranger)
        {
            return [];
        }

        var same = new Problem(where.File, where.Row, "same-name", $"A name or role in this row fits more than one person: {string.Join(", ", Ids(unsettled))}.", "Say in the coded entries which of them is meant.");
        var unknown = new Problem(where.File, where.Row, "unknown-person", "The cell for whom this row is about names nobody in the register.", "Add the person to the register, or the spelling to the person's aliases.");
        return stranger ? unsettled.IsEmpty ? [unknown] : [same, unknown] : [same];
    }
}
