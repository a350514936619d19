using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;

namespace Sightline.Documents.Export.Backtests;

/// <summary>How the page wants to be read, at its end.</summary>
internal static class HowToRead
{
    /// <summary>Writes the note.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    public static void Write(HtmlOutput html, ReportRecord record) =>
        html.Raw("<section id=\"reading\" aria-labelledby=\"reading-heading\"><h2 id=\"reading-heading\">How to read this page</h2>\n<ul>")
            .Raw("<li><strong>The first day</strong> is the first day on which everything that shows the pattern had been written down. Where a record does not say when it was written, the day on which it happened is taken.</li>")
            .Raw("<li><strong>All records together</strong> is what a reader could have seen who had every agency’s record on one table. Nobody had that at the time.</li>")
            .Raw("<li><strong>One agency alone</strong> is what the agency wrote itself, was told, or heard in a meeting, as far as the records say so. A call that nobody wrote down is not in it.</li>")
            .Raw("<li><strong>The price of not sharing</strong> is a number of days, not a judgement. There may have been good reasons, in law or in safety, for not sharing.</li>")
            .Raw("<li><strong>Knowing how it ended</strong> makes everything before look clearer than it was. Ask of each signal what else was true on that day, and what the people there had in front of them.</li>")
            .Raw("<li><strong>A pattern that is missing</strong> from this page is not proof that all was well: records may be missing, late, or silent.</li>")
            .Raw("<li><strong>What a row means</strong> was read from its words or settled by a person; each row can be looked up by its file and row number. ").Text(DocumentWords.Of(new DisclosureChoices())).Raw("</li>")
            .Raw("</ul>\n<p>Nothing on this page is a score, and nothing on it foretells what a family will do. Made ").Text(WhenWords.Of(record.Document.MadeAt)).Raw(".</p></section>\n");
}
