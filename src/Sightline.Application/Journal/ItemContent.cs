using System.Text;
using Sightline.Application.Journal.Format;
using Sightline.Domain;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Plans;

namespace Sightline.Application.Journal;

/// <summary>Reads what <see cref="ItemOf"/> put into a thing, after it was decrypted.</summary>
public static class ItemContent
{
    private const string NewerProgram = "A thing in the journal is written in a form that this program does not know: use the newer version of Sightline that wrote it.";

    /// <summary>Reads an entry.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <param name="narrative">What was written, decrypted.</param>
    /// <returns>The entry, or why there is none.</returns>
    public static Reading<Entry> Entry(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> narrative) =>
        NarrativeFormat.Read(narrative) is { } words && EntryPlainReader.Read(plain, words) is { } entry ? Reading<Entry>.Of(entry) : Reading<Entry>.Not(NewerProgram);

    /// <summary>Reads an entry's codes alone, without a word of what was written.</summary>
    /// <param name="plain">Its plain half, as UTF-8.</param>
    /// <param name="row">What the row is called.</param>
    /// <param name="agencyOf">The agency of an id.</param>
    /// <returns>The entry, or why there is none.</returns>
    public static Reading<Entry> Codes(ReadOnlySpan<byte> plain, RowReference row, Func<string, Agency> agencyOf)
    {
        ArgumentNullException.ThrowIfNull(agencyOf);
        var without = new NarrativeFormat.Narrative(Author: null, new WrittenAccount(row, new Agency(string.Empty, string.Empty, AgencyKind.Other, Area: null), []), CorrectedBecause: null);
        return EntryPlainReader.Read(plain, without) is { } entry
            ? Reading<Entry>.Of(entry with { Account = new WrittenAccount(row, agencyOf(entry.AgencyId), []) })
            : Reading<Entry>.Not(NewerProgram);
    }

    /// <summary>Reads a register.</summary>
    /// <param name="narrative">The register, decrypted.</param>
    /// <returns>The register, or why there is none.</returns>
    public static Reading<Register> Register(ReadOnlySpan<byte> narrative) =>
        RegisterFormat.Read(narrative) is { } register ? Reading<Register>.Of(register) : Reading<Register>.Not(NewerProgram);

    /// <summary>Reads something of plan and safety.</summary>
    /// <param name="narrative">What was written, decrypted.</param>
    /// <returns>It, or why there is none.</returns>
    public static Reading<PlanPart> Plan(ReadOnlySpan<byte> narrative) =>
        PlanFormat.Read(narrative) is { } part ? Reading<PlanPart>.Of(part) : Reading<PlanPart>.Not(NewerProgram);

    /// <summary>Reads a family's label, or the reason of a withdrawal.</summary>
    /// <param name="narrative">The words, decrypted.</param>
    /// <returns>The words.</returns>
    public static string Words(ReadOnlySpan<byte> narrative) => Encoding.UTF8.GetString(narrative);
}
