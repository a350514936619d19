using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>Beside an entry, for each child: the age then, and how long ago anyone had last seen the child.</summary>
internal static class ChildrenThen
{
    /// <summary>Writes the list.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The chronology.</param>
    /// <param name="numbered">The entry with its number.</param>
    public static void Write(HtmlOutput html, PageRecord record, NumberedEntry numbered)
    {
        var entry = numbered.Entry;
        html.Raw("<ul class=\"then\">");
        if (entry.Happened is not { } happened)
        {
            html.Raw("<li>Ages are not known without a date.</li></ul>");
            return;
        }

        foreach (var child in record.Ages.At(happened))
        {
            var tag = Sightings.Bears(entry, child.PersonId) ? "b" : "span";
            html.Raw("<li><").Raw(tag).Raw(" dir=\"auto\">").Text(child.Name).Raw("</").Raw(tag).Raw("> ").Text(child.Age);
            if (IsToBeSeen(child))
            {
                Since(html, numbered, child.PersonId, happened.Earliest, record.Sightings.Before(numbered.Number, child.PersonId));
            }

            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }

    private static bool IsToBeSeen(ChildAge child) =>
        !string.Equals(child.Age, ChildAge.Unborn, StringComparison.Ordinal) && !child.Age.StartsWith('(');

    private static void Since(HtmlOutput html, NumberedEntry numbered, string childId, DateOnly day, Sighting? last)
    {
        var days = last?.DaysUntil(day) ?? (0, 0);
        if (Sightings.Saw(numbered.Entry, childId))
        {
            html.Raw(": <strong>seen here</strong>").Text(last is null ? ", first time" : days.Most == 0 ? string.Empty : $", after {CountWords.Days(days)}");
        }
        else if (last is null)
        {
            html.Raw(": not seen yet");
        }
        else
        {
            html.Text(days.Most == 0 ? ": seen the same day" : $": unseen {CountWords.Days(days)}");
        }
    }
}
