using Sightline.Documents.Import.Packages;

namespace Sightline.Documents.Import.Word;

/// <summary>Reads a Word document: its tables, and the paragraphs outside them.</summary>
internal static class DocxReader
{
    /// <summary>Reads the document.</summary>
    /// <param name="path">The file's name in the case folder.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="notes">Where it is said what is wrong.</param>
    /// <returns>What the document holds.</returns>
    public static SourceFile Read(string path, Stream stream, ImportNotes notes)
    {
        var body = new WordBody(notes);
        using (var package = new Package(stream, notes.Limits))
        {
            PackageProblems.SayNames(package, notes);
            var main = package.MainPart();
            PartReader.Read(package, main, notes, body.Read);
            if (body.HasFootnotes)
            {
                foreach (var relation in package.RelationsOf(main))
                {
                    if (relation.Type.EndsWith("/footnotes", StringComparison.Ordinal) || relation.Type.EndsWith("/endnotes", StringComparison.Ordinal))
                    {
                        PartReader.Read(package, relation.Target, notes, body.ReadFootnotes);
                    }
                }
            }
        }

        body.Conclude();
        notes.Conclude();
        return new SourceFile(path, SourceFormat.Docx, body.Tables, body.LooseText, notes.Problems);
    }
}
