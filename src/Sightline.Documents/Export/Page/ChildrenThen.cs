using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>Beside an entry, for each child: the age then, and how long ago anyone had last seen the child.</summary>
internal static class ChildrenThen
{
    /// <summary>Writes the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="before">The sightings before this entry.</param>
    public static void Write(HtmlOutput html, PageRecord record, Entry entry, LastSeen before)
    {
        html.Raw("<ul class=\"then\">");
        foreach (var child in record.Names.Children)
        {
            var concerned = entry.Concerning.Contains(child.Id, StringComparer.Ordinal) || LastSeen.Saw(entry, child.Id)
                || entry.NotSeen.Contains(child.Id, StringComparer.Ordinal);
            html.Raw(concerned ? "<li><b dir=\"auto\">" : "<li><span dir=\"auto\">").Text(record.Names.Of(child.Id)).Raw(concerned ? "</b>" : "</span>");
            if (entry.Happened is { } happened)
            {
                var age = DateWords.Age(child, happened.Earliest);
                html.Raw(", ").Text(age);
                if (!string.Equals(age, "not yet born", StringComparison.Ordinal) && !(child.DiedOn < happened.Earliest))
                {
                    html.Raw(": <span class=\"since\">");
                    Since(html, entry, child.Id, happened.Earliest, before);
                    html.Raw("</span>");
                }
            }

            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }

    private static void Since(HtmlOutput html, Entry entry, string childId, DateOnly day, LastSeen before)
    {
        var last = before.Of(childId);
        var (least, most) = last is null ? (0, 0) : LastSeen.DaysBetween(last.Happened, day);
        if (LastSeen.Saw(entry, childId))
        {
            html.Raw("<strong>seen here</strong>").Text(
                last is null ? ", for the first time" : most == 0 ? ", and before on the same day" : $", {DateWords.Days(least, most)} after the last time");
        }
        else if (last is null)
        {
            html.Raw("not seen so far in this record");
        }
        else
        {
            html.Text(most == 0 ? "seen the same day" : $"last seen {DateWords.Days(least, most)} before");
        }
    }
}
