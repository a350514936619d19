namespace Sightline.Architecture.Tests.Metadata;

/// <summary>That the code of one type uses another type, or a member of it.</summary>
/// <param name="From">The full name of the type whose code it is; for nested types, of the outermost.</param>
/// <param name="Type">The full name of the type used.</param>
/// <param name="Member">The name of the member used; null where only the type is named.</param>
public sealed record Use(string From, string Type, string? Member);
