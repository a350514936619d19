using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Everything read so far in one row. Used again for the next row of the same thread.</summary>
internal sealed class RowReading
{
    public RowWords Words { get; } = new();

    public List<Found> InCell { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public FamilyMoment Moment { get; set; } = null!;

    public AgencyKind Agency { get; set; }

    public IReadOnlyList<EntryCode> Codes { get; set; } = [];

    /// <summary>Those in the cell that says whom the row is about, or about whom the file is.</summary>
    public PeopleSet About { get; set; }

    /// <summary>Whether the file has a cell for whom the row is about.</summary>
    public bool HasAbout { get; set; }

    /// <summary>Whether that cell holds words, of which none names anybody in the register.</summary>
    public bool NamesAStranger { get; set; }

    /// <summary>People named in what happened, by name.</summary>
    public PeopleSet Named { get; set; }

    /// <summary>People named in what happened by what they are.</summary>
    public PeopleSet InRoles { get; set; }

    /// <summary>Parents named in what happened only by what they are.</summary>
    public PeopleSet ParentRoles { get; set; }

    /// <summary>Children named in what happened together.</summary>
    public PeopleSet InGroups { get; set; }

    /// <summary>Babies named in what happened without a name.</summary>
    public PeopleSet InBabies { get; set; }

    /// <summary>Whether the record is kept about a grown-up, or an address, rather than about children.</summary>
    public bool IsAdultsRecord { get; private set; }

    /// <summary>Whether a midwife wrote the row.</summary>
    public bool IsMidwifery { get; private set; }

    /// <summary>The children named in the words outside the table.</summary>
    public PeopleSet FileSubjects { get; set; }

    /// <summary>Both of the two children whose file it is, named together in what happened.</summary>
    public PeopleSet BothOfFile { get; set; }

    /// <summary>People in a cell for who was there.</summary>
    public PeopleSet Present { get; set; }

    public PeopleSet InSeenCell { get; set; }

    public SeenCell SeenCell { get; set; }

    public bool SeenCellAlone { get; set; }

    public PeopleSet Unsettled { get; set; }

    /// <summary>Whether the row is about a stretch of weeks.</summary>
    public bool IsPeriod { get; set; }

    public SeenGrammar Told;

    public List<int> Order { get; } = [];

    public void Begin(FamilyMoment moment, WrittenAccount account, IReadOnlyList<EntryCode> codes)
    {
        Moment = moment;
        Agency = account.Agency.Kind;
        Codes = codes;
        IsMidwifery = Agency == AgencyKind.Midwifery || Has(EntryKind.Appointment, EntryType.Midwife) || IsMidwife(account.Words(CellRole.Author));
        IsAdultsRecord = IsMidwifery || Agency is AgencyKind.Police or AgencyKind.Probation or AgencyKind.Housing or AgencyKind.SubstanceMisuse or AgencyKind.MentalHealth or AgencyKind.Voluntary
            || account.Agency.Name.Contains("leaving care", StringComparison.OrdinalIgnoreCase) || account.Agency.Name.Contains("adult", StringComparison.OrdinalIgnoreCase);
        IsCounsellor = HasCounsellor(account.Words(CellRole.Author));
        Mentions.Clear();
        Order.Clear();
        About = Present = Named = InRoles = ParentRoles = InGroups = FileSubjects = BothOfFile = InBabies = InSeenCell = Unsettled = PeopleSet.None;
        HasAbout = NamesAStranger = SeenCellAlone = false;
        SeenCell = SeenCell.None;
        Told = default;
    }

    /// <summary>Whether a counsellor, a therapist or a mentor wrote the row.</summary>
    public bool IsCounsellor { get; private set; }

    private static bool IsMidwife(string author) =>
        author.Contains("midwife", StringComparison.OrdinalIgnoreCase) || author.EndsWith(" MW", StringComparison.Ordinal) || author.StartsWith("MW ", StringComparison.Ordinal);

    private static bool HasCounsellor(string author) =>
        author.Contains("counsel", StringComparison.OrdinalIgnoreCase) || author.Contains("therapist", StringComparison.OrdinalIgnoreCase) || author.Contains("ELSA", StringComparison.Ordinal)
        || author.Contains("school nurse", StringComparison.OrdinalIgnoreCase);

    public bool Has(EntryKind kind)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (Codes[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(EntryKind kind, EntryOutcome outcome)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (Codes[i].Kind == kind && Codes[i].Outcome == outcome)
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(EntryKind kind, EntryType type)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (Codes[i].Kind == kind && Codes[i].Type == type)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What the cell for who was seen says.</summary>
internal enum SeenCell
{
    /// <summary>The file has none.</summary>
    None,

    /// <summary>It is empty, a dash or 'n/a'.</summary>
    Blank,

    Yes,
    No,
    People,
}
