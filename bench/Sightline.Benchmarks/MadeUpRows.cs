using System.Globalization;

namespace Sightline.Benchmarks;

/// <summary>Rows of a chronology, invented: the same seed always gives the same rows. Nobody in them exists.</summary>
internal static class MadeUpRows
{
    /// <summary>The headings of the rows.</summary>
    public static readonly string[] Headings = ["Date", "Time", "Child", "Contact type", "What happened", "Outcome", "Seen by", "Entered on"];

    private const int Seed = 20310308;

    private static readonly string[] Children = ["Wilf", "Wilfred", "Tansy", "Tansy Brackenridge", "Ottoline", "baby Perran", "all 4 children", "the two older girls", "Wilf and Tansy", "MoB", ""];

    private static readonly string[] Types = ["Home visit", "Phone call", "Core group", "Clinic", "Email", "Unannounced visit", "School contact", "Strategy discussion", "Text", "Review conference"];

    private static readonly string[] Beginnings =
    [
        "Visited the home as planned.", "No answer at the door, card left.", "Telephone call from MGM.", "Mum rang to cancel.", "Attended with mother.", "Was not brought to the appointment.",
        "Joint visit with the health visitor.", "Core group held, mother and school present.", "Strategy discussion held by telephone.", "Police attended a verbal argument between the parents at {0}.",
        "Referral received from school.", "Review conference: plan to continue.", "Attendance this half term {1}%.", "Weighed in clinic, 25th centile.", "Nursery rang, not collected until {0}.",
    ];

    private static readonly string[] Middles =
    [
        "{2} seen alone in the bedroom and said it was \"ok, but loud at night\".", "{2} was asleep upstairs and was not seen.", "Home conditions poor: floor sticky, little food in the fridge.",
        "Home clean and warm, food in the cupboards.", "{2} appeared tired and had a bruise to the left cheek; mother said that {2} fell off the settee.", "Mother smelt of alcohol.",
        "Dad was in the house although he had been asked to leave.", "{2} played happily on the floor.", "School are worried about {2}, who is hungry in the mornings.", "No concerns noted.",
        "Mother tearful, low mood, has stopped her medication.", "{2} not seen; mother said he was at his nan's.", "Immunisations not up to date.", "Landlord has served notice for arrears of £{1}.",
    ];

    private static readonly string[] Outcomes = ["", "NFA", "Refer to early help", "SW informed", "Rebook", "Told SW and HV", "Next visit in 10 days", "Discussed in supervision", "Letter sent", "Plan to continue"];

    private static readonly string[] Authors = ["I. Fennimore", "SW", "HV", "O. Trevanion", "Duty", "Class teacher"];

    private static readonly string[] Seen = ["Wilf", "Tansy", "Ottoline", "Perran"];

    /// <summary>Makes rows.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The cells of each row, as many as <see cref="Headings"/>.</returns>
    public static IEnumerable<string[]> Make(int count)
    {
        var random = new Random(Seed);
        var first = new DateOnly(2021, 1, 4);
        for (var i = 0; i < count; i++)
        {
            var day = first.AddDays((int)((long)i * 3650 / count));
            var time = new TimeOnly(random.Next(8, 20), random.Next(0, 12) * 5).ToString("HH:mm", CultureInfo.InvariantCulture);
            yield return
            [
                Written(day, random),
                random.Next(3) == 0 ? time : string.Empty,
                Children[random.Next(Children.Length)],
                Types[random.Next(Types.Length)],
                Filled(Beginnings[random.Next(Beginnings.Length)] + " " + Middles[random.Next(Middles.Length)] + " " + Middles[random.Next(Middles.Length)], time, random),
                Outcomes[random.Next(Outcomes.Length)],
                Authors[random.Next(Authors.Length)],
                day.AddDays(random.Next(0, 5)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            ];
        }
    }

    private static string Filled(string text, string time, Random random) =>
        string.Format(CultureInfo.InvariantCulture, text, time, random.Next(40, 100), Seen[random.Next(Seen.Length)]);

    private static string Written(DateOnly day, Random random) => random.Next(20) switch
    {
        0 => day.ToString("'w/c' d MMMM yyyy", CultureInfo.InvariantCulture),
        1 => day.ToString("d MMM yy", CultureInfo.InvariantCulture),
        2 => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
    };
}
