using Sightline.Domain.People;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>
/// When two agencies' accounts are of one event. A rule is cautious: an account that is not joined still stands on the line beside the other,
/// but two events joined into one would hide one of them.
/// </summary>
internal abstract class SameEventRule
{
    /// <summary>How many days apart two accounts of one event may be dated.</summary>
    public virtual int DaysApart => 0;

    /// <summary>Whether a code is of this kind of event.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where it is.</returns>
    public abstract bool IsAbout(EntryCode code);

    /// <summary>To whom the event happened, where events of one day can be told apart by that.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="register">Who is who.</param>
    /// <returns>One subject for each event that the entry tells of; one empty subject where that cannot be told.</returns>
    public virtual IEnumerable<string> SubjectsOf(Entry entry, Register register) => [string.Empty];

    /// <summary>Whether two accounts by different agencies, near in time and with a person in common, can be of one event.</summary>
    /// <param name="one">An account.</param>
    /// <param name="other">Another agency's account.</param>
    /// <returns>True where they can; the answer is the same the other way round.</returns>
    public abstract bool CanBeOne(EventAccount one, EventAccount other);

    /// <summary>In what two accounts of one event differ.</summary>
    /// <param name="differences">The two accounts, ready to be compared.</param>
    /// <returns>A plain sentence each.</returns>
    public abstract IEnumerable<string> Differ(EventDifferences differences);
}
