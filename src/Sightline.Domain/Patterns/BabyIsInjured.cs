using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A baby who does not yet move about is hurt, or stops breathing, and no paediatrician looks that day. Every account counts, whoever wrote it.</summary>
public sealed class BabyIsInjured : Pattern
{
    private static readonly Threshold Months = Threshold.Months("under", 6, "the age in months below which a child is not yet mobile");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "baby-injury",
        "A baby younger than 6 months was hurt or stopped breathing, and no paediatrician is on record as having looked that day.",
        "How could a child who cannot roll come by this, and which paediatrician has seen the child?",
        "A review on the day that the hospital did not send; a mark from birth that was written as an injury.",
        [Stockport("7.10")],
        Months);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (child.BornOn is not { } born)
            {
                continue;
            }

            List<Fact>? hurt = null;
            foreach (var fact in view.Facts(EntryKind.Incident))
            {
                if (fact.Type is EntryType.Injury or EntryType.Apnoea && fact.On >= born && fact.On < born.AddMonths(limits[Months]) && fact.Concerning.Has(child))
                {
                    (hurt ??= []).Add(fact);
                }
            }

            foreach (var harm in hurt is null ? [] : CountedOnce.Of(hurt))
            {
                if (!IsReviewed(view, child, harm) && !view.Clock.HaveMonthsPassed(born, 2 * limits[Months]))
                {
                    found.Child(child, harm.Accounts.Select(a => a.Row), who =>
                        $"{who.Names} {who.Were} {Who.Days(born, harm.On)} old on {Who.Day(harm.On)} when {(harm.First.Type == EntryType.Apnoea ? "an episode of stopped breathing" : "an injury")} was recorded; no paediatric review that day is on record.");
                    break;
                }
            }
        }
    }

    // On the day of the injury, or of its becoming known to whoever wrote it down; a later look by a paediatrician ends the waiting too.
    private static bool IsReviewed(View view, FamilyMember child, LineEvent harm)
    {
        foreach (var row in view.Rows)
        {
            var isInTime = row.On == harm.On || row.On >= harm.First.Row.RecordedOn;
            if (isInTime && row.Concerning.Has(child) && IsPaediatric(view, row))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPaediatric(View view, LineRow row)
    {
        var isHospital = view.Line.Agencies[row.Agency].Kind == Agencies.AgencyKind.Hospital;
        foreach (var fact in row.Facts)
        {
            if (fact is { Kind: EntryKind.Appointment, Type: EntryType.Paediatric or EntryType.Hospital, Outcome: EntryOutcome.Attended }
                or { Kind: EntryKind.Assessment, Type: EntryType.ChildProtectionMedical, Outcome: EntryOutcome.Completed or EntryOutcome.Started }
                or { Kind: EntryKind.Health, Type: EntryType.Admission })
            {
                return true;
            }

            if (isHospital && fact.Kind == EntryKind.Incident)
            {
                return true;
            }
        }

        return false;
    }
}
