using Sightline.Domain.Chronology;

namespace Sightline.Web.Pages.Families.Line.Kinds;

/// <summary>An entry with the words of its family, as each partial here is given it.</summary>
/// <param name="One">The entry.</param>
/// <param name="Words">Entries in words.</param>
internal sealed record EntryShown(EntryOnLine One, EntryWords Words)
{
    /// <summary>The entry itself.</summary>
    public Entry Entry => One.Entry;
}

/// <summary>Which partial shows what stands first in a row: what matters most of an entry of that kind.</summary>
internal static class KindPartial
{
    private const string Folder = "/Pages/Families/Line/Kinds/";

    /// <summary>The partial of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Its path, by the first code's kind; _Other where no partial is of that kind, and where nothing was read.</returns>
    public static string Of(Entry entry) => Folder + (entry.Codes.Count == 0 ? "_Other" : entry.Codes[0].Kind switch
    {
        EntryKind.Visit or EntryKind.Appointment or EntryKind.Contact => "_Visit",
        EntryKind.Meeting => "_Meeting",
        EntryKind.Referral or EntryKind.Sharing or EntryKind.Escalation => "_Referral",
        EntryKind.Voice or EntryKind.Disclosure => "_Voice",
        _ => "_Other",
    }) + ".cshtml";
}
