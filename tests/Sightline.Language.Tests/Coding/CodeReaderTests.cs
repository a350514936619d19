using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding;
using Sightline.Language.Tests.People;
using Xunit;

namespace Sightline.Language.Tests.Coding;

public class CodeReaderTests
{
    private static readonly CodeReader Reader = new(InventedFamily.Register);

    /// <summary>Invented rows in several agencies' ways of writing: whose record, what it says, the code, and a word on which that rests.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "childrens-social-care", "CP visit. Nobody in, card put through the door.", "visit/*/no-access", "nobody in" },
        { "health-visiting", "Called as planned, NAV. Card left.", "visit/*/no-access", "nav" },
        { "health-visiting", "Home visit. Orla seen playing, weighed, all well.", "visit/routine/completed", "home visit" },
        { "childrens-social-care", "Statutory visit. Tamsin and Gilroy both seen at home.", "visit/statutory/completed", "statutory visit" },
        { "childrens-social-care", "Unannounced visit, mum let me in, children at school.", "visit/unannounced/completed", "unannounced" },
        { "childrens-social-care", "Visit attempted. Evander refused entry.", "visit/*/refused", "refused entry" },
        { "gp", "Imms clinic. WNB, second letter sent.", "appointment/immunisation/was-not-brought", "wnb" },
        { "hospital", "Paediatric clinic: was not brought.", "appointment/paediatric/was-not-brought", "was not brought" },
        { "gp", "DNA review appointment.", "appointment/*/did-not-attend", "dna" },
        { "other", "D/N/A dental check-up.", "appointment/*/*", "d/n/a" },
        { "midwifery", "Booking appointment at 11 weeks, attended.", "appointment/midwife/attended", "booking" },
        { "childrens-social-care", "Core group held. Mum and school attended.", "meeting/core-group/held", "core group" },
        { "childrens-social-care", "ICPC. Children made subject to CP plan, category neglect.", "meeting/initial-conference/held", "icpc" },
        { "childrens-social-care", "RCPC held, plan to continue.", "meeting/review-conference/held", "rcpc" },
        { "police", "Strategy discussion with social care and health.", "meeting/strategy-discussion/held", "strategy discussion" },
        { "school", "TAF meeting, mum came.", "meeting/team-around-the-child/held", "taf" },
        { "childrens-social-care", "Core group cancelled.", "meeting/core-group/cancelled", "cancelled" },
        { "childrens-social-care", "Referral from school re hunger. NFA.", "referral/front-door/no-further-action", "nfa" },
        { "school", "Referral made to MASH.", "referral/front-door/*", "referral" },
        { "childrens-social-care", "Referral from health visitor. Accepted for assessment.", "referral/front-door/accepted", "accepted" },
        { "school", "Arrived late, 9.40, no breakfast.", "attendance/late/*", "late" },
        { "school", "Attendance 82%", "attendance/figure/*", "attendance" },
        { "school", "Half term attendance: 76.4 per cent.", "attendance/figure/*", "attendance" },
        { "school", "Absent, no reason given.", "attendance/absence/*", "absent" },
        { "school", "Fixed term exclusion, 2 days.", "attendance/excluded/*", "exclusion" },
        { "police", "Domestic incident: neighbours report shouting, male arrested, DASH medium.", "incident/domestic-abuse/*", "domestic" },
        { "hospital", "Overdose of paracetamol, conveyed to ED.", "incident/self-harm/*", "overdose" },
        { "police", "Tamsin reported missing from home overnight.", "incident/missing/*", "missing" },
        { "hospital", "Bruise to cheek noticed, not mobile. Injury unexplained.", "incident/injury/*", "bruise" },
        { "childrens-social-care", "Social worker left. Case unallocated.", "worker/*/*", "left" },
        { "childrens-social-care", "Allocated to Olwen Prior.", "worker/allocated/*", "allocated" },
        { "childrens-social-care", "Action: mum to register with dentist.", "plan-action/set/*", "action" },
        { "childrens-social-care", "Written agreement signed by mum.", "agreement/made/*", "written agreement" },
        { "school", "Tamsin said \"I don't like it when he shouts\".", "voice/words/*", "said" },
        { "health-visiting", "Home conditions poor: dirty kitchen, no bedding.", "observation/home-conditions/concern", "dirty kitchen" },
        { "housing", "Notice seeking possession served for arrears.", "housing/*/*", "arrears" },
        { "housing", "Family evicted this morning.", "move/*/*", "evicted" },
        { "hospital", "Baby born at 38 weeks by section.", "birth", "born" },
        { "childrens-social-care", "Legal planning meeting held.", "meeting/legal-planning/held", "legal planning" },
        { "childrens-social-care", "S47 enquiry started.", "assessment/section-47/*", "s47" },
        { "childrens-social-care", "Escalated to head of service, no reply.", "escalation/*/*", "escalated" },
        { "substance-misuse", "Urine screen positive for cocaine.", "substance-use/test-positive/*", "positive" },
        { "childrens-social-care", "Rang mum, no reply, message left.", "contact/-/no-reply", "no reply" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_proposed_as_what_its_profession_means_by_it(string agency, string text, string expected, string word)
    {
        var codes = Reader.Read(Row(agency, text)).Codes;
        codes.Select(Written).ShouldContain(c => Fits(c, expected), string.Join(' ', codes.Select(Written)));
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        at.ShouldBeGreaterThanOrEqualTo(0);
        codes.Where(c => Fits(Written(c), expected)).SelectMany(c => c.Evidence)
            .ShouldContain(s => s.Start < at + word.Length && s.End > at, $"evidence of {expected} does not touch the word");
    }

    [Fact]
    public void A_row_without_a_word_is_still_something()
    {
        var coded = Reader.Read(new WrittenAccount(new RowReference("a.csv", 1), new Agency("x", string.Empty, AgencyKind.Other, Area: null), []));
        coded.Codes.ShouldHaveSingleItem().Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Arbitrary_words_give_codes_of_the_vocabulary_with_evidence_inside_the_text() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                Gen.Zip(Gen.Elements(Enum.GetValues<AgencyKind>()), Gen.Zip(ArbMap.Default.GeneratorFor<string>(), Gen.Elements("NAV. ", "no ", "seen", "D/N/A", "\0", "\u202E“", "82%", "½\n"))).ToArbitrary(),
                made => Holds(made.Item1, made.Item2.Item2 + made.Item2.Item1 + made.Item2.Item2)));

    [Fact]
    public void A_cell_of_a_megabyte_is_read() => Holds(AgencyKind.School, string.Concat(Enumerable.Repeat("Late again. ", 90_000))).ShouldBeTrue();

    [Fact]
    public void Several_threads_may_read_at_once()
    {
        var expected = Reader.Read(Row("school", "Arrived late, 9.40.")).Codes.Select(Written).ToList();
        Parallel.For(0, 200, i => Reader.Read(Row("school", "Arrived late, 9.40.")).Codes.Select(Written).ShouldBe(expected));
    }

    private static bool Holds(AgencyKind kind, string? text)
    {
        var account = new WrittenAccount(new RowReference("a.csv", 1), new Agency("x", "Some service", kind, Area: null), [(CellRole.Type, "Type", text ?? string.Empty), (CellRole.Narrative, "Event", text ?? string.Empty)]);
        var coded = Reader.Read(account);
        return coded.Codes.Count > 0
            && coded.Codes.All(CodeVocabulary.Has)
            && coded.Codes.SelectMany(c => c.Evidence).All(s => s.Start >= 0 && s.Start < s.End && s.End <= account.Text.Length);
    }

    private static WrittenAccount Row(string kind, string text) =>
        new(new RowReference("a.csv", 1), new Agency("x", string.Empty, Kebab.Read<AgencyKind>(kind)!.Value, Area: null), [(CellRole.Narrative, "Event", text)]);

    private static string Written(EntryCode code) => $"{Kebab.Of(code.Kind)}/{(code.Type is { } t ? Kebab.Of(t) : "-")}/{(code.Outcome is { } o ? Kebab.Of(o) : "-")}";

    private static bool Fits(string code, string expected) =>
        code.Split('/').Zip(expected.Split('/')).All(p => p.Second is "*" || string.Equals(p.First, p.Second, StringComparison.Ordinal));
}
