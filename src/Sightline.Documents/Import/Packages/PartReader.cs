using System.Xml;

namespace Sightline.Documents.Import.Packages;

/// <summary>Reads one part of an Office file as far as it is whole.</summary>
internal static class PartReader
{
    /// <summary>Reads a part; where it breaks off, what was read stands and the notes say so.</summary>
    /// <param name="package">The file.</param>
    /// <param name="part">The part's name; one that is not there is passed over.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <param name="read">Reads the part's XML.</param>
    public static void Read(Package package, string part, ImportNotes notes, Action<XmlReader> read)
    {
        try
        {
            using var xml = package.Open(part);
            if (xml is not null)
            {
                read(xml);
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            PackageProblems.SayBroken(package, part, notes);
        }
    }
}
