using System.Text.RegularExpressions;
using Sightline.Domain.Chronology;

namespace Sightline.Language.Sayings;

/// <summary>How the professions write what <see cref="Saying"/> names: a phrase that says it, and a phrase that takes it back. A further way of writing is one word here.</summary>
internal static class SayingLexicon
{
    /// <summary>Every saying with its phrases.</summary>
    public static IReadOnlyList<SayingPhrases> All { get; } =
    [
        new(
            Saying.AdvocateOffered,
            @"advoca(te|cy)\w*[:–-]? *(service )?(was |were |has been |have been |is |again |to be )*(offered|declined|accepted|taken up|instructed|allocated|appointed|requested|referral made|in place|attended|visited)|(offer\w*|referr\w+|instruct\w*|appoint\w*|allocat\w*|met|declin\w+|accept\w+) (\w+ ){0,6}(non-instructed |independent )?advoca",
            @"not (been |yet )?offered|no advoca|no offer|does not qualify|did not qualify|not eligible|too young (for|to)|waiting list full"),
        new(
            Saying.SafetyPlan,
            @"safety plan\w*[:–-]? *(and \w+ |both )*(was |were |has been |have been |is |are |now )*(agreed|made|updated|reviewed|written|signed|in place|put in place|shared|refreshed|completed|drawn up|done|in force)|(agreed|made|updat\w+|review\w+|wrote|written|signed|shared|new|drew up) (a |the |an |our |written |\w+ and )*safety plan",
            @"no (written |current )?safety plan|safety plan not|safety plan (is |still )?(missing|out of date|outstanding)|without a safety plan"),
        new(
            Saying.Genogram,
            @"genogram\w*[:–-]? *(and \w+ |\w+ plan |both )*(was |were |has been |have been |is |are |now )*(done|made|updated|reviewed|drawn|completed|on file|shared|refreshed)|(did|made|updat\w+|review\w+|drew|new|complet\w+|shared) (a |the |an |our |\w+ and |safety plan and )*(genogram|family tree)",
            @"no (current )?genogram|genogram not|genogram (is |still )?(missing|out of date|outstanding)|without a genogram"),
        new(
            Saying.LeadAbsent,
            @"no (allocated )?(social worker|sw)\b|without (a |the |any |their )?(social worker|sw)\b|(social worker|sw) (was |did )?(absent|not (there|present|attend\w*)|sent apolog\w+|gave apolog\w+|apologies|failed to attend)|apologies (from|by) (the |\w+ )?(social worker|sw)\b|nobody from (csc|(children.s )?social (care|services))|(allocated worker|social worker|sw) (is |was )?(off sick|on leave|away)\b",
            @"covered by|cover (was )?(there|present|attended)|cover(ing)? (worker|sw|social worker)|duty (social worker|sw) (sat|attended|there|chaired|present)|manager (chaired|attended|sat in|stood in)|stood in for",
            isOverAll: true),
        new(
            Saying.CoversHealth,
            @"health( and \w+)?( check\w*| report\w*| included| form| covered|,|\.|;|:| ?\()|(including|incl\.?|covers?|covering|with) (\w+ ){0,2}health\b|health,|(home|police|checks?)(,| and) (\w+ ){0,2}health\b|gp (letter|report|check)|(her|his|their) gp\b|medicals? (done|back|fine|clear|seen|completed|received)|medical report",
            @"no (medical|gp|health)|(medicals?|gp( report| letter)?|health( check\w*| report| information)?) (\w+ ){0,2}(awaited|outstanding|pending|not|missing|to follow|declined|still to come)|health was not|without (a )?health|police checks? only"),
        new(
            Saying.Improved,
            @"(score|grade|profile|gcp\w*|rating)\w*\b.{0,40}\b(improv\w+|better|down from|up from|reduced from)|improv\w+ (from|since|on) (the )?(last|previous|a |grade|score|\d)|measur\w+ improvement",
            @"no (measur\w+ )?improv|not improv|unchanged|no better|no change"),
        new(
            Saying.NotRegistered,
            @"not (yet |been |currently )?registered (with|at|anywhere)( (a|any|the|with))?( gp| doctor| surgery| practice|\.|$| anywhere)|unregistered( with)?( a)? gp|no gp( registration)?(\.|,|;|$| on record| registered)|without a gp\b|not on (any|our) (gp )?list|never registered",
            @"now registered|registered today|dentist|dental|optician"),
        new(
            Saying.RefersToEarlier,
            @"histor\w+|previous\w*|earlier|in the past|past (assessment|concern|harm|abuse|violence|referral)\w*|(since|in|from|of) (19|20)\d\d|chronology|years ago",
            @"histor\w+ not|no histor|without (the )?histor|not read|previous \w+ not (seen|available|considered)"),
        new(
            Saying.WithParents,
            @"parents (included|too|as well|also|with them|there)|with (both |her |his |their |the )*(parents|mum and dad|mother and father)|(mother|mum|father|dad) (stays|stayed|is staying|sleeps|staying) (there )?(too|as well|with)|whole family (stay|mov|is )|(family|mum|mother|parents?)( and (the |her |their )?\w+)? (is |are |were )?(all )?(staying|stopping|living) (at|with)",
            @"without (her |his |their )?parents|parents not"),
        new(
            Saying.ByDayOnly,
            @"(for|in) (an|the|one) (afternoon|morning|hour|day)\b|for (a few|two|three|some) hours|babys\w+|minded|day ?time only|(back|home|collected|fetched) (by|before|for) (tea|bedtime|night|evening)|no overnight|not overnight",
            @"overnight|for the night|slept|sleeping|nights?\b"),
        new(
            Saying.GivesReason,
            @"\breasons? (for|why|is|was|given|recorded|stated)\b|because\b|as (s?he|they)\b|due to\b|since (s?he|they)\b",
            @"no reasons?|without (a )?reason|reasons? not"),
        new(
            Saying.YoungCarerAssessment,
            @"young carer.{0,3}s? assessment (was |has been |is |now )*(begun|started|completed|done|under way)|(began|started|complet\w+|did) (a |the |her |his )*young carer.{0,3}s? assessment",
            @"no young carer|not (been )?(begun|started|completed|done|assessed)|should (she|he|they)|not taken up|whether|to be (begun|started|completed|done)"),
        new(
            Saying.OwnPlan,
            @"care plan[:–-]|(his|her|their|\w+.s)? ?own (\w+ ){0,3}plan\b|plan of (his|her|their) own|(separate|individual) (care |child in need |child protection |safety )*plan\b",
            @"no (own|separate|individual)|not (an|a|his|her|their) (own|separate|individual)|without (an|a|his|her|their)"),
    ];
}

/// <summary>The phrases of one saying. They are looked for in one sentence at a time, so that a denial in another sentence takes nothing back.</summary>
internal sealed class SayingPhrases
{
    private readonly Regex _says;
    private readonly Regex _denies;
    private readonly bool _isOverAll;

    /// <summary>Takes the phrases.</summary>
    /// <param name="saying">What they say.</param>
    /// <param name="says">A regular expression, without regard to case.</param>
    /// <param name="denies">A regular expression that takes it back where it is found in the same sentence.</param>
    /// <param name="isOverAll">Whether what takes it back does so from any sentence of the row.</param>
    public SayingPhrases(Saying saying, string says, string denies, bool isOverAll = false)
    {
        Saying = saying;
        _isOverAll = isOverAll;
        _says = Made(says);
        _denies = Made(denies);
    }

    /// <summary>What they say.</summary>
    public Saying Saying { get; }

    /// <summary>Whether a sentence says it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="all">All that the row says.</param>
    /// <returns>True where it does and does not take it back.</returns>
    public bool AreIn(ReadOnlySpan<char> sentence, ReadOnlySpan<char> all) => _says.IsMatch(sentence) && !_denies.IsMatch(_isOverAll ? all : sentence);

    private static Regex Made(string pattern) =>
        new($@"\b(?:{pattern})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
