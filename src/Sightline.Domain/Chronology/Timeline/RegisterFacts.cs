using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>The register of a family, by sort of fact, ready to be asked who lived with whom and who was responsible.</summary>
public sealed class RegisterFacts
{
    private static readonly string[] NoLead = ["cover", "duty", "manager", "student", "assistant", "school", "nursery nurse"];

    private readonly List<RegisterFact> _all = [];

    internal RegisterFacts(Register register, FamilyMembers members, IReadOnlyDictionary<string, int> agencies)
    {
        Residences = [.. ResidencesOf(register, members)];
        _all.AddRange(Residences);
        Kinships = [.. KinshipsOf(register, members)];
        _all.AddRange(Kinships);
        Assignments = [.. AssignmentsOf(register, members, agencies)];
        _all.AddRange(Assignments);
        TimesAway = [.. TimesAwayOf(register, agencies)];
        _all.AddRange(TimesAway);
    }

    /// <summary>Who lived where.</summary>
    public IReadOnlyList<Residence> Residences { get; }

    /// <summary>Who is related to whom.</summary>
    public IReadOnlyList<Kinship> Kinships { get; }

    /// <summary>Who was responsible for whom.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>Who was away.</summary>
    public IReadOnlyList<TimeAway> TimesAway { get; }

    /// <summary>All of them, by their index.</summary>
    internal IReadOnlyList<RegisterFact> All => _all;

    /// <summary>In which lead role a practitioner is.</summary>
    /// <param name="practitioner">The practitioner.</param>
    /// <param name="kind">The agency's kind.</param>
    /// <returns>The role; <see cref="LeadRole.Other"/> for cover, duty and managers.</returns>
    public static LeadRole RoleOf(Practitioner practitioner, AgencyKind kind)
    {
        ArgumentNullException.ThrowIfNull(practitioner);
        var role = practitioner.Role ?? string.Empty;
        if (NoLead.Any(w => role.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            return LeadRole.Other;
        }

        if (role.Contains("health visitor", StringComparison.OrdinalIgnoreCase))
        {
            return LeadRole.HealthVisitor;
        }

        var isSocialCare = kind is AgencyKind.ChildrensSocialCare or AgencyKind.Other;
        return isSocialCare && role.Contains("social worker", StringComparison.OrdinalIgnoreCase) ? LeadRole.SocialWorker : LeadRole.Other;
    }

    private IEnumerable<Residence> ResidencesOf(Register register, FamilyMembers members)
    {
        var index = 0;
        for (var h = 0; h < register.Households.Count; h++)
        {
            var all = members.Set([.. register.Households[h].Members.Select(m => m.PersonId)]);
            foreach (var stay in register.Households[h].Members)
            {
                if (members.Find(stay.PersonId) is { } who)
                {
                    yield return new Residence(index++, who, h, all.Except(PeopleSet.Of(who)), stay.From, stay.To, stay.Known);
                }
            }
        }
    }

    private IEnumerable<Kinship> KinshipsOf(Register register, FamilyMembers members)
    {
        var index = _all.Count;
        foreach (var tie in register.Relationships)
        {
            if (members.Find(tie.From) is { } one && members.Find(tie.To) is { } other)
            {
                yield return new Kinship(index++, one, other, tie.Type, tie.FromDate, tie.ToDate, tie.Known);
            }
        }
    }

    private IEnumerable<Assignment> AssignmentsOf(Register register, FamilyMembers members, IReadOnlyDictionary<string, int> agencies)
    {
        var index = _all.Count;
        foreach (var practitioner in register.Practitioners)
        {
            var kind = register.Agencies.FirstOrDefault(a => string.Equals(a.Id, practitioner.AgencyId, StringComparison.Ordinal))?.Kind ?? AgencyKind.Other;
            foreach (var allocation in practitioner.Allocations)
            {
                yield return new Assignment(
                    index++,
                    practitioner,
                    RoleOf(practitioner, kind),
                    agencies.GetValueOrDefault(practitioner.AgencyId, -1),
                    members.Set(allocation.Children),
                    allocation);
            }
        }
    }

    private IEnumerable<TimeAway> TimesAwayOf(Register register, IReadOnlyDictionary<string, int> agencies)
    {
        var index = _all.Count;
        foreach (var practitioner in register.Practitioners)
        {
            foreach (var absence in practitioner.Absences)
            {
                yield return new TimeAway(index++, practitioner, agencies.GetValueOrDefault(practitioner.AgencyId, -1), absence);
            }
        }
    }
}
