namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Decisions that do not fit together: a plan that ends before it starts, one that begins while another goes on, two statuses at once.</summary>
public static class StatusDoubts
{
    private const int SameDecisionDays = 14;

    /// <summary>Finds what does not fit, once for each row.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The problems, in the order of the line.</returns>
    public static IEnumerable<Problem> Of(FamilyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var open = new Dictionary<int, DateOnly>();
        var ended = new Dictionary<int, DateOnly>();
        foreach (var row in line.Rows)
        {
            foreach (var fact in row.Facts)
            {
                if (fact.Kind == EntryKind.Decision && Doubt(fact, line, open, ended) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    private static Problem? Doubt(Fact fact, FamilyLine line, Dictionary<int, DateOnly> open, Dictionary<int, DateOnly> ended)
    {
        Problem? problem = null;
        foreach (var child in fact.Concerning.Indexes())
        {
            if (!line.Members.All[child].IsSubjectChild)
            {
                continue;
            }

            switch (fact.Type)
            {
                case EntryType.PlanStarted:
                    if (open.TryGetValue(child, out var since) && fact.On.DayNumber - since.DayNumber > SameDecisionDays)
                    {
                        problem ??= At(fact, "plan-overlaps", "A child protection plan begins while another of the same child goes on; the first is taken to go on.");
                    }

                    open.TryAdd(child, fact.On);
                    break;
                case EntryType.PlanEnded:
                    if (!open.Remove(child) && !(ended.TryGetValue(child, out var on) && fact.On.DayNumber - on.DayNumber <= SameDecisionDays))
                    {
                        problem ??= At(fact, "plan-not-begun", "A child protection plan ends that had not begun; the end counts for nothing.");
                    }

                    ended[child] = fact.On;
                    break;
                case EntryType.ChildInNeedOpened when open.TryGetValue(child, out var plan) && fact.On.DayNumber - plan.DayNumber > SameDecisionDays
                    && !fact.Row.Is(EntryKind.Decision, EntryType.PlanEnded):
                    problem ??= At(fact, "two-statuses", "A child in need is opened while a child protection plan goes on; the plan is taken to go on.");
                    break;
                default:
                    break;
            }
        }

        return problem;
    }

    private static Problem At(Fact fact, string code, string what) => new(
        fact.Row.Entry.Row.File,
        fact.Row.Entry.Row.Row,
        code,
        what,
        "Ask the agency which of the two decisions is right.");
}
