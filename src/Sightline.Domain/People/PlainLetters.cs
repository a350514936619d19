using System.Text;

namespace Sightline.Domain.People;

/// <summary>Names and addresses as two people would write them alike: letters and digits alone, in capitals and without accents. It asks no table of the operating system, which may have none.</summary>
public static class PlainLetters
{
    // Each letter of the first line is the one below it: Latin, Welsh, Polish, Turkish, Romanian, Baltic.
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẀẁẂẃẄẅỲỳ";
    private const string Plain = "AAAAAACEEEEIIIIDNOOOOOOUUUUYAAAAAACEEEEIIIIDNOOOOOOUUUUYYAAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIJJKKLLLLLLLLNNNNNNOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZSSTTWWWWWWYY";

    /// <summary>Writes a text plainly.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its letters and digits; empty where it has none.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var accented = c < 128 ? -1 : Accented.IndexOf(c, StringComparison.Ordinal);
            if (accented >= 0)
            {
                plain.Append(Plain[accented]);
            }
            else if (Digraph(c) is { } two)
            {
                plain.Append(two);
            }
            else if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToUpperInvariant(c));
            }
        }

        return plain.ToString();
    }

    private static string? Digraph(char c) => c switch
    {
        'ß' => "SS",
        'Æ' or 'æ' => "AE",
        'Œ' or 'œ' => "OE",
        'Þ' or 'þ' => "TH",
        _ => null,
    };
}
