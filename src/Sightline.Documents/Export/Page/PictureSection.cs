namespace Sightline.Documents.Export.Page;

/// <summary>The place in which the script draws the line, with its controls and its legend in words. The table is its text alternative.</summary>
internal static class PictureSection
{
    /// <summary>Writes the place.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    public static void Write(HtmlOutput html, PageRecord record)
    {
        html.Raw("<section id=\"picture\" aria-labelledby=\"picture-heading\"><h2 id=\"picture-heading\">The picture</h2>\n")
            .Raw("<noscript><p>The picture is drawn by script, which is off. The same entries stand in the table below.</p></noscript>\n");
        if (record.FirstDay is null)
        {
            html.Raw("<p>No entry has a date, so there is nothing to draw.</p></section>\n");
            return;
        }

        html.Raw("<div class=\"with-script\" hidden><div class=\"picture-controls\"><fieldset class=\"inline\"><legend>A lane for each</legend>")
            .Raw("<label class=\"tick\"><input type=\"radio\" name=\"lanes\" value=\"agency\" checked> <span>agency</span></label>")
            .Raw("<label class=\"tick\"><input type=\"radio\" name=\"lanes\" value=\"child\"> <span>child: seen and not seen</span></label></fieldset>")
            .Raw("<label class=\"select\">Show a gap from <select id=\"gap\" autocomplete=\"off\"><option value=\"30\">30 days</option><option value=\"60\">60 days</option>")
            .Raw("<option value=\"90\" selected>90 days</option><option value=\"180\">180 days</option><option value=\"365\">365 days</option></select></label>")
            .Raw("<div class=\"zoom\" role=\"group\" aria-label=\"The time that the picture shows\"><button type=\"button\" class=\"second\" data-zoom=\"in\">Closer</button>")
            .Raw("<button type=\"button\" class=\"second\" data-zoom=\"out\">Further</button><button type=\"button\" class=\"second\" data-zoom=\"earlier\">Earlier</button>")
            .Raw("<button type=\"button\" class=\"second\" data-zoom=\"later\">Later</button><button type=\"button\" class=\"second\" data-zoom=\"all\">Whole record</button></div></div>\n")
            .Raw("<p id=\"drawn\" class=\"drawn\" role=\"status\"></p>\n<div id=\"drawing\"></div>\n<p id=\"pointed\" class=\"pointed\" aria-hidden=\"true\">Point at a mark to see what it is; press it to go to its row.</p>\n")
            .Raw("<p class=\"hint\" id=\"picture-help\">By keyboard: Tab into the picture, left and right arrow to the mark before or after in the lane, up and down to the lane above or below, Enter to go to the row. ")
            .Raw("Gaps are counted over the whole record, whatever you choose to show. The table below holds the same entries.</p>\n")
            .Raw("<details class=\"legend\" open><summary>What the shapes mean</summary><ul id=\"legend\"></ul></details>\n")
            .Raw("<details class=\"gaps\"><summary id=\"gap-count\">Gaps in words</summary><ul id=\"gap-words\"></ul></details></div></section>\n");
    }
}
