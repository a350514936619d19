using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Time;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Somebody told or asked and had no answer, or referred and heard no outcome. What has no outcome on record counts only where it is a referral.</summary>
public sealed class ConcernWentUnanswered : Pattern
{
    private static readonly Threshold Acknowledged = Threshold.WorkingDays("acknowledged-within", 3, "working days for an acknowledgement");
    private static readonly Threshold Outcome = Threshold.WorkingDays("outcome-within", 10, "working days for the outcome of a referral");

    // So many days after a referral an outcome is still its answer.
    private const int LatestAnswer = 60;

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "unanswered-concern",
        "What was told, asked or referred is without a receipt after 3 working days, or a referral without an outcome after 10.",
        "Has anybody read it, and who will tell the person who sent it?",
        "An answer by telephone that nobody wrote down; a copy that was for information.",
        [Ava("5.111–5.112"), Stoke("key learning 5")],
        Acknowledged,
        Outcome);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var sent in CountedOnce.Of(Sent(view)))
        {
            var isUnanswered = sent.Accounts.Any(a => a.Outcome is EntryOutcome.Unanswered or EntryOutcome.NoReply);
            var days = isUnanswered ? limits[Acknowledged] : limits[Outcome];
            if (!view.Clock.HasReached(WorkingDays.After(sent.On, days, view.Line.Nation)) || IsAnswered(view, sent))
            {
                continue;
            }

            var children = sent.First.Concerning & view.Children.All;
            foreach (var child in children.IsEmpty ? view.Children.Born : [])
            {
                children |= sent.First.Concerning.Overlaps(view.Homes.LivingWith(child)) ? PeopleSet.Of(child) : PeopleSet.None;
            }

            if (!children.IsEmpty)
            {
                found.Event(sent.First.Row, children, sent.Accounts.Select(a => a.Row), who =>
                    $"What was sent about {who.Names} on {Who.Day(sent.On)} has had no {(isUnanswered ? "acknowledgement" : "outcome")} on record for {Who.Days(sent.On, view.Clock.AsKnownOn)}.");
            }
        }
    }

    private static List<Fact> Sent(View view)
    {
        var sent = new List<Fact>();
        foreach (var fact in view.Facts(EntryKind.Sharing))
        {
            if (fact.Outcome == EntryOutcome.Unanswered)
            {
                sent.Add(fact);
            }
        }

        foreach (var fact in view.Facts(EntryKind.Referral))
        {
            var isFrontDoor = fact.Type is EntryType.FrontDoor or null;
            if (fact.Outcome == EntryOutcome.NoReply || (isFrontDoor && fact.Outcome is null && !ReferralsRepeat.IsNoticeOnOpenCase(view, fact)))
            {
                sent.Add(fact);
            }
        }

        sent.Sort(static (a, b) => a.Row.Index.CompareTo(b.Row.Index));
        return sent;
    }

    private static bool IsAnswered(View view, LineEvent sent)
    {
        for (var i = view.Rows.Length - 1; i >= 0 && view.Rows[i].On >= sent.On; i--)
        {
            var row = view.Rows[i];
            if (row.Concerning.Overlaps(sent.First.Concerning) && sent.Accounts.All(a => a.Row != row) && row.Facts.Any(f => Answers(view, f, sent)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Answers(View view, Fact fact, LineEvent sent) => fact.Kind switch
    {
        EntryKind.Sharing => fact.Outcome == EntryOutcome.Acknowledged && IsReceipt(view, fact, sent),
        EntryKind.Referral => fact.Outcome is EntryOutcome.Accepted or EntryOutcome.NoFurtherAction or EntryOutcome.Signposted && IsEcho(fact, sent),
        EntryKind.Meeting => !IsAsked(sent) && fact.Type is EntryType.StrategyDiscussion or EntryType.InitialConference or EntryType.Professionals && fact.On > sent.On,
        EntryKind.Assessment => !IsAsked(sent) && fact.Outcome is EntryOutcome.Started or EntryOutcome.Completed && IsSocialWork(fact.Type) && fact.On > sent.On,
        EntryKind.Escalation => fact.Type == EntryType.Resolved,
        EntryKind.Decision => !IsAsked(sent) && fact.On > sent.On,
        _ => false,
    };

    // What was asked is answered by words alone; what was told, by what is done about it too.
    private static bool IsAsked(LineEvent sent) => sent.First.Type == EntryType.Asked;

    private static bool IsEcho(Fact fact, LineEvent sent) => sent.First.Kind == EntryKind.Referral && fact.On.DayNumber - sent.On.DayNumber <= LatestAnswer;

    // A receipt is written by the sender, by whoever was told, or where nobody is named, by social care; not by others about something else.
    private static bool IsReceipt(View view, Fact fact, LineEvent sent)
    {
        if (sent.Accounts.Any(a => a.Row.Agency == fact.Row.Agency))
        {
            return fact.On > sent.On;
        }

        var told = sent.Accounts.SelectMany(a => a.Row.Entry.Told).ToList();
        return told.Count == 0
            ? view.Line.Agencies[fact.Row.Agency].Kind == Agencies.AgencyKind.ChildrensSocialCare
            : told.Exists(t => view.Line.IndexOf(t.AgencyId) == fact.Row.Agency);
    }

    private static bool IsSocialWork(EntryType? type) => type is EntryType.ChildAndFamily or EntryType.Section47 or EntryType.PreBirth;
}
