using Sightline.Domain.Chronology;

namespace Sightline.Language.Coding.Model;

/// <summary>The names of what the model tells apart: a kind; a type, given its kind; an outcome, given its kind and given its type; a theme.</summary>
internal static class Labels
{
    public static string Of(EntryKind kind) => Kebab.Of(kind);

    public static string Of(EntryKind kind, EntryType type) => $"{Kebab.Of(kind)}/{Kebab.Of(type)}";

    public static string Of(EntryKind kind, EntryOutcome outcome) => $"{Kebab.Of(kind)}>{Kebab.Of(outcome)}";

    public static string Of(EntryKind kind, EntryType type, EntryOutcome outcome) => $"{Kebab.Of(kind)}/{Kebab.Of(type)}>{Kebab.Of(outcome)}";

    public static string Of(Theme theme) => $"theme:{Kebab.Of(theme)}";
}
