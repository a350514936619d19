namespace Sightline.Language.People;

/// <summary>Words of a cell that name somebody, as found.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="People">Those meant; where <paramref name="IsUnsettled"/>, those whom it fits.</param>
/// <param name="Kind">By what they are named.</param>
/// <param name="Role">The role, where named by one.</param>
/// <param name="IsUnsettled">Whether several fit and neither may be chosen.</param>
internal readonly record struct Found(int First, int Last, PeopleSet People, FoundKind Kind, FamilyRole Role, bool IsUnsettled);

/// <summary>By what people are named.</summary>
internal enum FoundKind
{
    Name,
    Surname,
    Initial,
    Role,
    Group,
}

/// <summary>How the words of a cell are to be read.</summary>
/// <param name="IsList">Whether the cell is a list of people rather than sentences.</param>
/// <param name="AdultsFirst">Whether a family name alone means the adults of that name.</param>
/// <param name="Moment">The family on the day.</param>
/// <param name="About">Whom the row is about, as far as read.</param>
/// <param name="Author">The words of the author's cell.</param>
internal readonly record struct ReadingAs(bool IsList, bool AdultsFirst, FamilyMoment Moment, PeopleSet About, string Author)
{
    /// <summary>The children named in the words outside the table.</summary>
    public PeopleSet FileSubjects { get; init; }
}
