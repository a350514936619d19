using System.Globalization;
using System.Text;
using Sightline.Application.Journal;

namespace Sightline.Application.Keeping;

/// <summary>Makes the things for the journal that hold a record, and release it. The reason is kept encrypted, with the family's key.</summary>
public static class HoldItem
{
    private const string System = "sightline";

    /// <summary>A hold.</summary>
    /// <param name="family">The family.</param>
    /// <param name="reason">Why, in words; not empty.</param>
    /// <param name="by">Who puts it.</param>
    /// <param name="at">When.</param>
    /// <returns>The item; each is of its own.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static JournalItem Holding(FamilyKey family, string reason, string by, DateTimeOffset at) => Of(JournalKind.RecordHeld, family, """{"v":1}""", reason, by, at);

    /// <summary>The release of one hold.</summary>
    /// <param name="family">The family.</param>
    /// <param name="hold">Where the hold stands.</param>
    /// <param name="reason">Why, in words; not empty.</param>
    /// <param name="by">Who releases it.</param>
    /// <param name="at">When.</param>
    /// <returns>The item; each is of its own.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static JournalItem Releasing(FamilyKey family, long hold, string reason, string by, DateTimeOffset at) =>
        Of(JournalKind.HoldReleased, family, string.Create(CultureInfo.InvariantCulture, $$"""{"v":1,"hold":{{hold}}}"""), reason, by, at);

    private static JournalItem Of(JournalKind kind, FamilyKey family, string plain, string reason, string by, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new JournalItem
        {
            Kind = kind,
            Family = family,
            Source = SourceReference.Of(System, $"hold\n{Guid.CreateVersion7(at)}", "1"),
            Actor = by,
            Plain = plain,
            Narrative = Encoding.UTF8.GetBytes(reason),
        };
    }
}
