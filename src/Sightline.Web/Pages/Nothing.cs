using System.Globalization;
using Sightline.Documents.Export.Wording;

namespace Sightline.Web.Pages;

/// <summary>Why nothing is there. A page never leaves a place empty: an empty place is read as 'nothing happened'.</summary>
public enum Nothing
{
    /// <summary>The agency sent nothing.</summary>
    NothingSent,

    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>Somebody was asked, and had no concern.</summary>
    NoConcern,

    /// <summary>There is something, and it is not for whoever looks.</summary>
    NotVisible,
}

/// <summary>What a page does not hold of one agency.</summary>
/// <param name="Of">The agency, as it is called.</param>
/// <param name="Why">Why not.</param>
public sealed record NotHeld(string Of, Nothing Why)
{
    /// <summary>Since when; null where it is not known.</summary>
    public DateOnly? SinceOn { get; init; }

    /// <summary>How many entries are not visible; null where that is not said.</summary>
    public int? Entries { get; init; }

    /// <summary>Whom to ask; null where there is nobody to ask.</summary>
    public string? Ask { get; init; }

    /// <summary>The whole in words.</summary>
    /// <returns>Such as "GP: nothing sent since 3 May 2016" or "Police: 2 entries not visible to you (ask Fenshire Police)".</returns>
    public string Words()
    {
        var count = Entries is { } n ? n.ToString(CultureInfo.InvariantCulture) + (n == 1 ? " entry " : " entries ") : string.Empty;
        return $"{Of}: {count}{NothingWords.Of(Why)}{(SinceOn is { } day ? " since " + WhenWords.Of(day) : string.Empty)}{(Ask is null ? string.Empty : $" (ask {Ask})")}";
    }
}

/// <summary>The four ways to say that nothing is there; there is no fifth.</summary>
public static class NothingWords
{
    /// <summary>One of them in words.</summary>
    /// <param name="why">Why nothing is there.</param>
    /// <returns>The words, as they stand in a sentence.</returns>
    public static string Of(Nothing why) => why switch
    {
        Nothing.NothingSent => "nothing sent",
        Nothing.NotAsked => "not asked",
        Nothing.NoConcern => "asked, no concern",
        _ => "not visible to you",
    };
}
