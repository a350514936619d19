using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>An agency that ought to see a child, and the last time that it did.</summary>
/// <param name="Kind">What sort of agency it is.</param>
/// <param name="AgencyId">The agency; null where the record names none of that sort.</param>
/// <param name="Because">Why it ought to.</param>
/// <param name="Last">The last time that it is on record as having seen the child; null where it never is.</param>
public sealed record AgencySight(AgencyKind Kind, string? AgencyId, OughtToSee Because, Sight? Last)
{
    /// <summary>The first birthday after which no health visitor need see a child.</summary>
    public const int YearsOfHealthVisiting = 5;

    /// <summary>The birthday until which a child is of school age, as far as years say it (Education Act 1996 s.8).</summary>
    public const int YearsOfSchool = 16;

    internal static IReadOnlyList<AgencySight> Of(View view, FamilyMember child, IReadOnlyList<StatusPeriod> statuses, IReadOnlyList<Sight> seen)
    {
        var found = new List<AgencySight>();
        foreach (var assignment in view.Workers.For(child))
        {
            if (assignment.Agency >= 0)
            {
                Add(view.Line.Agencies[assignment.Agency], OughtToSee.IsResponsible);
            }
        }

        if (statuses.Any(s => s.Level != StatusLevel.EarlyHelp))
        {
            AddKind(AgencyKind.ChildrensSocialCare, OughtToSee.ByStatus);
        }

        if (child.BornOn is { } born && born <= view.Clock.AsKnownOn)
        {
            if (view.Children.IsUnder(child, YearsOfHealthVisiting))
            {
                AddKind(AgencyKind.HealthVisiting, OughtToSee.ByAge);
            }
            else if (view.Children.IsUnder(child, YearsOfSchool))
            {
                AddKind(AgencyKind.School, OughtToSee.ByAge);
            }
        }

        return found;

        void Add(Agency agency, OughtToSee because)
        {
            if (!found.Exists(f => string.Equals(f.AgencyId, agency.Id, StringComparison.Ordinal)))
            {
                found.Add(new AgencySight(agency.Kind, agency.Id, because, seen.FirstOrDefault(s => string.Equals(s.Row.Entry.AgencyId, agency.Id, StringComparison.Ordinal))));
            }
        }

        // Those of the sort that are at work already, else those that wrote of the child; where nobody did, that there is none is what has to be said.
        void AddKind(AgencyKind kind, OughtToSee because)
        {
            if (found.Exists(f => f.Kind == kind))
            {
                return;
            }

            foreach (var row in view.Rows)
            {
                if (row.Named.Has(child) && view.Line.Agencies[row.Agency] is var agency && agency.Kind == kind)
                {
                    Add(agency, because);
                }
            }

            if (!found.Exists(f => f.Kind == kind))
            {
                found.Add(new AgencySight(kind, AgencyId: null, because, Last: null));
            }
        }
    }
}

/// <summary>Why an agency ought to see a child.</summary>
public enum OughtToSee
{
    /// <summary>One of its practitioners is responsible for the child.</summary>
    IsResponsible,

    /// <summary>The child is in need, on a plan, in pre-proceedings or in care.</summary>
    ByStatus,

    /// <summary>The child is under five (health visiting), or of school age.</summary>
    ByAge,
}
