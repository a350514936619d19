using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>Accounts of one child's birth. Twins are two births; records may differ by a day where a child was born about midnight.</summary>
internal sealed class SameBirth : SameEventRule
{
    private const int DaysAboutTheRegister = 7;

    /// <inheritdoc/>
    public override int DaysApart => 1;

    /// <inheritdoc/>
    public override bool IsAbout(EntryCode code) => code.Kind == EntryKind.Birth;

    /// <inheritdoc/>
    public override IEnumerable<string> SubjectsOf(Entry entry, Register register)
    {
        var born = register.People
            .Where(p => entry.Concerning.Contains(p.Id, StringComparer.Ordinal) && IsBornAbout(p, entry))
            .Select(p => p.Id)
            .ToList();
        return born.Count > 0 ? born : [string.Empty];
    }

    /// <inheritdoc/>
    public override bool CanBeOne(EventAccount one, EventAccount other) =>
        one.Subject.Length > 0 || one.People.IsSubsetOf(other.People) || other.People.IsSubsetOf(one.People);

    /// <inheritdoc/>
    public override IEnumerable<string> Differ(EventDifferences differences) => [.. differences.Day(), .. differences.Time(), .. differences.Observed()];

    private static bool IsBornAbout(Person person, Entry entry) =>
        (person.Born, entry.Happened) is ({ } born, { } happened)
        && born.Earliest.DayNumber - DaysAboutTheRegister <= happened.Latest.DayNumber
        && happened.Earliest.DayNumber <= born.Latest.DayNumber + DaysAboutTheRegister;
}
