using System.Globalization;
using System.Text;
using Sightline.Domain.Patterns;

namespace Sightline.Population;

/// <summary>The page of what the patterns cost in signals.</summary>
public static class AlertLoadPage
{
    /// <summary>A practitioner's caseload.</summary>
    public const int Caseload = 16;

    private const double WeeksInAMonth = 365.25 / 12 / 7;

    /// <summary>Makes the page; the same bytes for the same authority.</summary>
    /// <param name="load">The load.</param>
    /// <returns>Markdown.</returns>
    public static string Make(AlertLoad load)
    {
        ArgumentNullException.ThrowIfNull(load);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# How many signals the patterns raise\n\nWritten by `sightline population --families {load.Authority.Families} --seed {load.Authority.Seed} --out docs/reference/alert-load.md`. Everybody in it is made up: ");
        page.Append(CultureInfo.InvariantCulture, $"{load.Authority.Families} families with {load.Entries} entries over three years, calibrated to published national rates (`bench/Sightline.Population/NationalRates.cs` cites each). ");
        page.Append(CultureInfo.InvariantCulture, $"{load.Ordinary.Families} are ordinary, {load.Neglected.Families} follow one of six neglectful courses, {load.OpenCases.Families} of the ordinary are open to social care for a time, where the work is done as it should be. It says what the thresholds cost, not how families are.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Of what the neglectful courses must bring, {load.Truth.Seen} of {load.Truth.Expected} were seen in time.\n");
        Table(page, load);
        Settings(page, load);
        return page.ToString();
    }

    /// <summary>Signals a month for an ordinary caseload of 16 children who are open to social care.</summary>
    /// <param name="load">The load.</param>
    /// <param name="pattern">The pattern's id.</param>
    /// <param name="setting">The setting.</param>
    /// <returns>The rate.</returns>
    public static double PerCaseloadAMonth(AlertLoad load, string pattern, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(load);
        return load.OpenCases.PerThousandChildrenAWeek(pattern, setting) / 1000 * Caseload * WeeksInAMonth;
    }

    private static void Table(StringBuilder page, AlertLoad load)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## At the defaults\n\nSignals per 1,000 children a week; and in a month for a practitioner with {Caseload} children of ordinary families that are open to social care.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"| pattern | ordinary | neglected | {Caseload} open children, a month |\n|---|---|---|---|\n");
        foreach (var id in Ids())
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{id}` | {load.Ordinary.PerThousandChildrenAWeek(id, Setting.Default):0.00} | {load.Neglected.PerThousandChildrenAWeek(id, Setting.Default):0.00} | {PerCaseloadAMonth(load, id, Setting.Default):0.00} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| all | {Ids().Sum(i => load.Ordinary.PerThousandChildrenAWeek(i, Setting.Default)):0.00} | {Ids().Sum(i => load.Neglected.PerThousandChildrenAWeek(i, Setting.Default)):0.00} | {Ids().Sum(i => PerCaseloadAMonth(load, i, Setting.Default)):0.00} |\n\n");
        var many = Ids().Where(i => PerCaseloadAMonth(load, i, Setting.Default) > 1).ToList();
        page.Append(many.Count == 0
            ? "No pattern raises more than one signal a month for such a caseload.\n"
            : $"More than one signal a month for such a caseload: {string.Join(", ", many.Select(m => $"`{m}`"))}.\n");
    }

    private static void Settings(StringBuilder page, AlertLoad load)
    {
        page.Append("\n## What another threshold would cost\n\nEach pattern's first threshold, lower and higher: signals per 1,000 children a week, ordinary · neglected.\n\n| pattern | threshold | lower | default | higher |\n|---|---|---|---|---|\n");
        foreach (var pattern in PatternCatalogue.All.Select(p => p.Descriptor).Where(d => d.Thresholds.Count > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{pattern.Id}` | `{pattern.Thresholds[0].Name}` ");
            foreach (var setting in Enum.GetValues<Setting>())
            {
                page.Append(CultureInfo.InvariantCulture, $"| {AlertLoad.ValueOf(pattern, setting)}: {load.Ordinary.PerThousandChildrenAWeek(pattern.Id, setting):0.00} · {load.Neglected.PerThousandChildrenAWeek(pattern.Id, setting):0.00} ");
            }

            page.Append("|\n");
        }
    }

    private static IEnumerable<string> Ids() => PatternCatalogue.All.Select(p => p.Descriptor.Id);
}
