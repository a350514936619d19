using Sightline.Domain.People;

namespace Sightline.Domain.Retention;

/// <summary>When a family's record is due to be disposed of, and by which rule; or why it never is until a person has settled something.</summary>
/// <param name="DueOn">The first day on which it may be disposed of: the day after the last on which it must be kept. Null for never.</param>
/// <param name="Rule">The rule that keeps it longest; null where none decides.</param>
/// <param name="PersonId">The child because of whom, by its id in the register; null where none.</param>
/// <param name="Because">What decided.</param>
public sealed record DisposalDue(DateOnly? DueOn, RetentionRule? Rule, string? PersonId, DueBecause Because)
{
    private const int OfAge = 18;

    /// <summary>Decides it.</summary>
    /// <param name="record">What is kept.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The longest rule of any child; where one child's end cannot be known, never.</returns>
    public static DisposalDue Of(KeptRecord record, RetentionRules rules)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rules);
        DisposalDue? longest = null;
        foreach (var held in record.Statuses)
        {
            var child = record.Register.People.FirstOrDefault(p => string.Equals(p.Id, held.PersonId, StringComparison.Ordinal));
            var due = child is null ? new DisposalDue(null, null, held.PersonId, DueBecause.ChildNotInRegister) : LongestOf(child, held, record, rules);
            if (due.DueOn is null)
            {
                return due;
            }

            if (longest is null || due.DueOn > longest.DueOn)
            {
                longest = due;
            }
        }

        return longest ?? new DisposalDue(null, null, null, DueBecause.NoStatus);
    }

    /// <summary>Whether the record may be disposed of on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the day on which it is due.</returns>
    public bool IsDueOn(DateOnly day) => DueOn <= day;

    /// <summary>Why, in a sentence that names nobody.</summary>
    /// <returns>The sentence.</returns>
    public string Why() => Because switch
    {
        DueBecause.Rule => $"Kept to {DueOn!.Value.AddDays(-1):yyyy-MM-dd}: {Rule!.Source}.",
        DueBecause.BirthUnknown => "A child's date of birth is not known: a person must settle it.",
        DueBecause.NothingDated => "Nothing in the record has a date, so the last contact is not known: a person must settle it.",
        DueBecause.OrderUndated => "The day of an order is not known: a person must settle it.",
        DueBecause.NoRule => "No rule of the set is for a status that a child had: a person must settle it.",
        DueBecause.ChildNotInRegister => "A child who had a status is not in the last register: a person must settle it.",
        _ => "No child had a status for which a rule gives a period: a person must settle it.",
    };

    private static DisposalDue LongestOf(Person child, HeldStatus held, KeptRecord record, RetentionRules rules)
    {
        DisposalDue? longest = null;
        foreach (var rule in rules.All.Where(r => r.Status == held.Status))
        {
            var (keptTo, because) = KeptTo(child, held, record, rule);
            if (keptTo is not { } last)
            {
                return new DisposalDue(null, rule, child.Id, because);
            }

            if (longest is null || last.AddDays(1) > longest.DueOn)
            {
                longest = new DisposalDue(last.AddDays(1), rule, child.Id, DueBecause.Rule);
            }
        }

        return longest ?? new DisposalDue(null, null, child.Id, DueBecause.NoRule);
    }

    private static (DateOnly? KeptTo, DueBecause Because) KeptTo(Person child, HeldStatus held, KeptRecord record, RetentionRule rule)
    {
        if (rule.DiedUnder18Years is { } years && child.DiedOn is { } died && DiedUnder18(child, died))
        {
            return (Anniversary(died, years), DueBecause.Rule);
        }

        return rule.From switch
        {
            RetentionStart.Birth => child.Born is { } born ? (Anniversary(born.Latest, rule.Years), DueBecause.Rule) : (null, DueBecause.BirthUnknown),
            RetentionStart.LastContact => record.LastContactOn is { } last ? (Anniversary(last, rule.Years), DueBecause.Rule) : (null, DueBecause.NothingDated),
            RetentionStart.Order => held.OrderOn is { } order ? (Anniversary(order, rule.Years), DueBecause.Rule) : (null, DueBecause.OrderUndated),
            _ when child.Born is not { } => (null, DueBecause.BirthUnknown),
            _ => (Anniversary(Later(Anniversary(child.Born.Latest, OfAge), record.LastContactOn), rule.Years), DueBecause.Rule),
        };
    }

    // Only where it is certain: else the longer period holds. A child that was expected is born within a year of the day on which it was.
    private static bool DiedUnder18(Person child, DateOnly died) =>
        child.Born is { } born ? died < Anniversary(born.Earliest, OfAge) : child.DueOn is { } due && died < Anniversary(due, OfAge - 1);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    // Whoever is born on 29 February has the birthday on 1 March where the year has none.
    private static DateOnly Anniversary(DateOnly day, int years) =>
        day.Year + years > DateOnly.MaxValue.Year - 1 ? DateOnly.MaxValue.AddDays(-1)
        : day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years) ? new DateOnly(day.Year + years, 3, 1)
        : day.AddYears(years);
}

/// <summary>What decides when a record is due.</summary>
public enum DueBecause
{
    /// <summary>A rule gives the day.</summary>
    Rule,

    /// <summary>No child had a status for which there are rules.</summary>
    NoStatus,

    /// <summary>The rules have none for a status that a child had.</summary>
    NoRule,

    /// <summary>A rule counts from the birth of a child whose birth is not known.</summary>
    BirthUnknown,

    /// <summary>A rule counts from the last contact, and nothing in the record has a date.</summary>
    NothingDated,

    /// <summary>A rule counts from an order whose day is not known.</summary>
    OrderUndated,

    /// <summary>A child who had a status is not in the register.</summary>
    ChildNotInRegister,
}
