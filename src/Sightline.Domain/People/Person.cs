using Sightline.Domain.Time;

namespace Sightline.Domain.People;

/// <summary>Anyone whom a family's register names: a child, a parent, a carer, a relative, a friend.</summary>
/// <param name="Id">The register's id; a person is known by it everywhere else.</param>
/// <param name="Label">What a review calls the person ("Child B", "Mother"); null where the register gives none.</param>
/// <param name="Given">Given name or names; null for an unborn child that has none yet.</param>
/// <param name="Family">Family name; null where not known.</param>
/// <param name="Aliases">Nicknames, initials, misspellings and roles under which records name the person.</param>
/// <param name="PreviousNames">Family or whole names used at another time.</param>
/// <param name="Sex">As recorded: female, male or not known.</param>
/// <param name="Born">Birth, as exactly as the register says; null where not known.</param>
/// <param name="DueOn">The day on which the child was expected, where it was unborn at some time in the record.</param>
/// <param name="DiedOn">Death, where it is recorded.</param>
/// <param name="NhsNumber">Ten digits; null where not known.</param>
/// <param name="IsSubjectChild">Whether the record is kept because of this child.</param>
public sealed record Person(
    string Id,
    string? Label,
    string? Given,
    string? Family,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> PreviousNames,
    Sex Sex,
    When? Born,
    DateOnly? DueOn,
    DateOnly? DiedOn,
    string? NhsNumber,
    bool IsSubjectChild);

/// <summary>Sex as a record gives it.</summary>
public enum Sex
{
    /// <summary>Not recorded, or not known.</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
