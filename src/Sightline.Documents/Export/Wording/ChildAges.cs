using System.Globalization;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Wording;

/// <summary>How old each subject child was when something happened.</summary>
public sealed class ChildAges
{
    private const int DaysOfPregnancy = 280;

    private readonly IReadOnlyList<Person> children;
    private readonly PeopleNames names;

    /// <summary>Makes the ages of one family's children, the oldest first.</summary>
    /// <param name="register">Who is who.</param>
    public ChildAges(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        names = new PeopleNames(register);
        children = [.. register.People.Where(p => p.IsSubjectChild).OrderBy(p => p.Born?.Earliest ?? p.DueOn ?? DateOnly.MaxValue)];
    }

    /// <summary>Each child's age; a child that was not yet expected is not there.</summary>
    /// <param name="when">The moment or stretch.</param>
    /// <returns>The ages, the oldest child first.</returns>
    public IReadOnlyList<ChildAge> At(When when)
    {
        ArgumentNullException.ThrowIfNull(when);
        var ages = new List<ChildAge>(children.Count);
        foreach (var child in children)
        {
            if (Age(child, when) is { } age)
            {
                ages.Add(new ChildAge(child.Id, names.Of(child.Id), age));
            }
        }

        return ages;
    }

    /// <summary>All ages in one line.</summary>
    /// <param name="when">The moment or stretch; null gives no words.</param>
    /// <returns>Such as "Asha 4y 2m, Ben 7m, Cara unborn".</returns>
    public string Words(When? when) =>
        when is null ? string.Empty : string.Join(", ", At(when).Select(a => a.ToString()));

    private static string? Age(Person child, When when)
    {
        if (child.DiedOn is { } died && when.Earliest > died)
        {
            return "(died " + WhenWords.Of(died) + ")";
        }

        if (child.Born is null)
        {
            return child.DueOn is { } due ? Unborn(due, when) : "age not known";
        }

        if (when.Latest < child.Born.Earliest)
        {
            return Unborn(child.DueOn ?? child.Born.Earliest, when);
        }

        var least = Words(child.Born.Latest, when.Earliest);
        var most = Words(child.Born.Earliest, when.Latest);
        return string.Equals(least, most, StringComparison.Ordinal) ? least : least + "–" + most;
    }

    private static string? Unborn(DateOnly expectedOn, When when) =>
        when.Latest.DayNumber >= expectedOn.DayNumber - DaysOfPregnancy ? ChildAge.Unborn : null;

    private static string Words(DateOnly born, DateOnly on)
    {
        if (on < born)
        {
            return ChildAge.Unborn;
        }

        var months = ((on.Year - born.Year) * 12) + on.Month - born.Month - (on.Day < Math.Min(born.Day, DateTime.DaysInMonth(on.Year, on.Month)) ? 1 : 0);
        return months switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{on.DayNumber - born.DayNumber}d"),
            < 12 => string.Create(CultureInfo.InvariantCulture, $"{months}m"),
            _ when months % 12 == 0 => string.Create(CultureInfo.InvariantCulture, $"{months / 12}y"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{months / 12}y {months % 12}m"),
        };
    }
}

/// <summary>A child's age when something happened.</summary>
/// <param name="PersonId">The child.</param>
/// <param name="Name">What the child is called in the document.</param>
/// <param name="Age">Days under a month ("12d"), months under a year ("7m"), then years and months ("4y 2m"); a stretch where the record leaves it open.</param>
public sealed record ChildAge(string PersonId, string Name, string Age)
{
    /// <summary>The word for a child that was expected.</summary>
    public const string Unborn = "unborn";

    /// <summary>The child and its age.</summary>
    /// <returns>Such as "Asha 4y 2m"; "unborn" for an unborn child without a name.</returns>
    public override string ToString() => string.Equals(Name, PeopleNames.NotNamed, StringComparison.Ordinal) ? Age : Name + " " + Age;
}
