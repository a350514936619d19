namespace Sightline.Documents.Import.Packages;

/// <summary>What to tell a person about an Office file that is broken or hostile.</summary>
internal static class PackageProblems
{
    /// <summary>Says what is odd in the names of the parts.</summary>
    /// <param name="package">The file.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayNames(Package package, ImportNotes notes)
    {
        if (package.HasNamesThatLeadOut)
        {
            notes.Say("unsafe-part-names", "The file holds parts whose names lead out of it; they were left alone.", "Ask the agency whether it sent this file, and for a fresh copy.");
        }

        if (package.HasDoubledNames)
        {
            notes.Say("doubled-parts", "The file holds two parts of one name; the first was read.", "Ask the agency for a fresh copy, saved by Word or Excel.");
        }
    }

    /// <summary>Says why a part could not be read to its end.</summary>
    /// <param name="package">The file.</param>
    /// <param name="part">The part.</param>
    /// <param name="notes">Where it is said.</param>
    public static void SayBroken(Package package, string part, ImportNotes notes)
    {
        if (package.IsSpent)
        {
            notes.Say(
                "unpacks-too-large",
                $"The file unpacks to more than {notes.Limits.UnpackedBytes >> 20:N0} MB, or to more than {notes.Limits.UnpackedRatio:N0} times its own size; it was read up to there.",
                "Ask the agency whether it sent this file; if so, for the table alone.");
        }
        else if (HasDocumentType(package, part))
        {
            notes.Say(
                "document-type",
                "The file declares a document type, which Office never writes and an attack needs; that part of it was not read.",
                "Ask the agency whether it sent this file, and for a fresh copy, saved by Word or Excel.");
        }
        else
        {
            notes.Say("corrupt-file", "The file is damaged or half written; it was read up to the damage.", "Ask the agency to send it again.");
        }
    }

    private static bool HasDocumentType(Package package, string part)
    {
        try
        {
            return package.HasDocumentType(part);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
