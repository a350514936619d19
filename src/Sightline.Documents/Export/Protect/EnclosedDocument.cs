namespace Sightline.Documents.Export.Protect;

/// <summary>A document that lies inside a protected page, to be saved from there.</summary>
/// <param name="Name">The file name under which it is saved.</param>
/// <param name="MediaType">What it is, such as <c>text/csv</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record EnclosedDocument(string Name, string MediaType, ReadOnlyMemory<byte> Content);
