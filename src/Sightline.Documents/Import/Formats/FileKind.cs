namespace Sightline.Documents.Import.Formats;

/// <summary>What a file's content shows it to be, the formats that cannot be read included.</summary>
internal enum FileKind
{
    Empty,
    Text,
    Xlsx,
    Xls,
    Docx,
    Protected,
    OldWord,
    PowerPoint,
    Outlook,
    OtherCompound,
    BinaryWorkbook,
    OpenDocument,
    Zip,
    DamagedZip,
    OtherArchive,
    Pdf,
    RichText,
    Image,
    WebPage,
    OfficeXml,
    Json,
    Unknown,
}
