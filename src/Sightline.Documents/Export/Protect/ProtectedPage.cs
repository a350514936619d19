using System.Text;
using System.Text.Json;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Protect;

/// <summary>
/// Writes one page that a passphrase opens, in the browser and without a network: inside are the chronology's page and its documents. Outside stand
/// the marking and the time made, and not a word of the record. Who can change the file can also change what opens it, so it must come from somebody trusted;
/// who only has the file must guess the passphrase.
/// </summary>
public static class ProtectedPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">The chronology.</param>
    /// <param name="documents">The documents to lay inside, in the order in which they are offered.</param>
    /// <param name="passphrase">What will open it; it stays the caller's to dispose of.</param>
    /// <param name="output">Where to write, in UTF-8; stays open.</param>
    public static void Write(ChronologyDocument document, IReadOnlyList<EnclosedDocument> documents, Passphrase passphrase, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(passphrase);
        ArgumentNullException.ThrowIfNull(output);
        using var page = new MemoryStream();
        PageWriter.Write(document, page);
        var parcel = PageParcel.Pack(new EnclosedDocument("chronology.html", "text/html", page.GetBuffer().AsMemory(0, (int)page.Length)), documents);
        var envelope = SealedEnvelope.Seal(parcel, passphrase);

        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        writer.NewLine = "\n";
        Outside(new HtmlOutput(writer), WhenWords.Of(document.MadeAt));
        writer.Write("<script type=\"application/json\" id=\"sealed\">{\"parameters\":");
        writer.Write(JsonSerializer.Serialize(envelope.Parameters));
        writer.Write(",\"content\":\"");
        writer.Write(Convert.ToBase64String(envelope.Content));
        writer.Write("\"}</script>\n<script>");
        writer.Write(Script);
        writer.Write("</script>\n</body>\n</html>\n");
    }

    private static string Style { get; } = PageAssets.Read("Protect", "locked.css");

    private static string Script { get; } = PageAssets.Read("Protect", "open.js");

    // The opened page takes this one's place and stays under its policy, so the policy lets that page's style and script run too.
    private static void Outside(HtmlOutput html, string madeAt) =>
        html.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(PageAssets.Policy([Script, PageAssets.Script], [Style, PageAssets.Style]))
            .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Raw("<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>").Text(Marking.Words).Raw(": protected document</title>\n<style>").Raw(Style)
            .Raw("</style>\n</head>\n<body>\n<header><strong>").Text(Marking.Words).Raw("</strong></header>\n<main>\n<h1>Protected document</h1>\n<p>Made ").Text(madeAt)
            .Raw(". It opens here, in this browser, with the passphrase that you were given. Nothing is sent anywhere, and no network is needed.</p>\n")
            .Raw("<noscript><p class=\"problem\">Script is off in this browser, so the document cannot be opened. Switch it on for this file, or use another browser.</p></noscript>\n")
            .Raw("<p id=\"cannot\" class=\"problem\" role=\"alert\" hidden></p>\n<form id=\"lock\" autocomplete=\"off\" hidden>\n<label for=\"passphrase\">Passphrase</label>\n")
            .Raw("<p id=\"wrong\" class=\"problem\" hidden></p>\n<input id=\"passphrase\" type=\"password\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\">\n")
            .Raw("<label class=\"tick\"><input type=\"checkbox\" id=\"reveal\"> <span>Show what I type</span></label>\n<button type=\"submit\">Open</button>\n<p id=\"state\" role=\"status\"></p>\n</form>\n")
            .Raw("<p class=\"hint\">To lock it again, close the page. Whoever has lost the passphrase must ask for the document to be made again: nobody else can open it.</p>\n")
            .Raw("</main>\n<footer><strong>").Text(Marking.Words).Raw("</strong></footer>\n");
}
