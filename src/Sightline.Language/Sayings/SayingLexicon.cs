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
            @"advoca(te|cy)\w* (service )?(was |were |has been |have been |is |again )?(offered|declined|accepted|taken up|instructed|allocated|appointed|requested|referral made|in place|attended|visited)|(offer\w*|referr\w+ (to|for)|instruct\w*|appoint\w*|allocat\w*|met( with)?|declin\w+|accept\w+) (of |by |an |the |her |his |their |to |a )*(non-instructed |independent )?advoca",
            @"not (been |yet )?offered|no advoca|too young|does not qualify|did not qualify|not eligible|waiting list full|no offer"),
        new(
            Saying.SafetyPlan,
            @"safety plan\w* (was |were |has been |is )?(agreed|made|updated|reviewed|written|signed|in place|shared|refreshed|completed|drawn up)|(agreed|made|updat\w+|review\w+|wrote|signed|shared|new|drew up) (a |the |an |our |written )*safety plan",
            @"no (written |current )?safety plan|safety plan not|safety plan (is |still )?(missing|out of date|outstanding)|without a safety plan"),
        new(
            Saying.Genogram,
            @"genogram\w* (was |were |has been |is |and \w+ )*(done|made|updated|reviewed|drawn|completed|on file|shared|refreshed)|(did|made|updat\w+|review\w+|drew|new|complet\w+|shared) (a |the |an |our |\w+ and )*(genogram|family tree)",
            @"no (current )?genogram|genogram not|genogram (is |still )?(missing|out of date|outstanding)|without a genogram"),
        new(
            Saying.LeadAbsent,
            @"no (allocated )?(social worker|sw)\b|without (a |the |any |their )?(social worker|sw)\b|(social worker|\bsw) (was |did )?(absent|not (there|present|attend\w*)|sent apolog\w+|gave apolog\w+|apologies|failed to attend)|apologies (from|by) (the |\w+ )?(social worker|sw)\b|nobody from (children.s )?social (care|services)",
            @"covered by|cover (was )?(there|present|attended)|duty (social worker|sw) (sat|attended|there|chaired|present)|manager (chaired|attended in)"),
        new(
            Saying.CoversHealth,
            @"\bhealth\b|\bmedicals?\b|\bgp\b",
            @"no health|health (check\w* |report |information )?(not|outstanding|awaited|missing|to follow|still to come)|health was not|without (a )?health|police checks? only"),
        new(
            Saying.Improved,
            @"(score|grade|profile|gcp\w*|rating)\w*\b.{0,40}\b(improv\w+|better|down from|up from|reduced from)|improv\w+ (from|since|on) (the )?(last|previous|a |grade|score|\d)|measur\w+ improvement",
            @"no (measur\w+ )?improv|not improv|unchanged|no better|no change"),
        new(
            Saying.NotRegistered,
            @"not (yet |been |currently )?registered (with|at|anywhere)|unregistered|no gp\b|without a gp\b|not on (any|our) (gp )?list|never registered",
            @"now registered|registered today"),
        new(
            Saying.RefersToEarlier,
            @"histor\w+|previous\w*|earlier|in the past|past (assessment|concern|harm|abuse|violence|referral)\w*|(since|in|from|of) (19|20)\d\d|chronology|years ago",
            @"histor\w+ not|no histor|without (the )?histor|not read|previous \w+ not (seen|available|considered)"),
        new(
            Saying.WithParents,
            @"parents (included|too|as well|also|with them|there)|with (both |her |his |their |the )*(parents|mum and dad|mother and father)|(mother|mum|father|dad) (stays|stayed|is staying|sleeps|staying) (there )?(too|as well|with)|whole family (stay|mov|is )",
            @"without (her |his |their )?parents|parents not"),
        new(
            Saying.ByDayOnly,
            @"(for|in) (an|the|one) (afternoon|morning|hour|day)\b|for (a few|two|three|some) hours|babys\w+|minded|day ?time only|(back|home|collected|fetched) (by|before|for) (tea|bedtime|night|evening)|no overnight|not overnight",
            @"overnight|for the night|slept|sleeping|nights?\b"),
        new(
            Saying.GivesReason,
            @"\breasons? (for|why|is|was|given|recorded|stated)\b",
            @"no reasons?|without (a )?reason|reasons? not"),
        new(
            Saying.YoungCarerAssessment,
            @"young carer.{0,3}s? assessment (was |has been |is |now )*(begun|started|completed|done|under way)|(began|started|complet\w+|did) (a |the |her |his )*young carer.{0,3}s? assessment",
            @"no young carer|not (been )?(begun|started|completed|done|assessed)|should (she|he|they)|not taken up|whether|to be (begun|started|completed|done)"),
        new(
            Saying.OwnPlan,
            @"(his|her|their|\w+.s)? ?own (\w+ ){0,3}plan\b|plan of (his|her|their) own|(separate|individual) (care |child in need |child protection |safety )*plan\b",
            @"no (own|separate|individual)|not (an|a|his|her|their) (own|separate|individual)|without (an|a|his|her|their)"),
    ];
}

/// <summary>The phrases of one saying. They are looked for in one sentence at a time, so that a denial in another sentence takes nothing back.</summary>
internal sealed class SayingPhrases
{
    private readonly Regex _says;
    private readonly Regex _denies;

    /// <summary>Takes the phrases.</summary>
    /// <param name="saying">What they say.</param>
    /// <param name="says">A regular expression, without regard to case.</param>
    /// <param name="denies">A regular expression that takes it back where it is found in the same sentence.</param>
    public SayingPhrases(Saying saying, string says, string denies)
    {
        Saying = saying;
        _says = Made(says);
        _denies = Made(denies);
    }

    /// <summary>What they say.</summary>
    public Saying Saying { get; }

    /// <summary>Whether a sentence says it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>True where it does and does not take it back.</returns>
    public bool AreIn(ReadOnlySpan<char> sentence) => _says.IsMatch(sentence) && !_denies.IsMatch(sentence);

    private static Regex Made(string pattern) =>
        new($@"\b(?:{pattern})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
