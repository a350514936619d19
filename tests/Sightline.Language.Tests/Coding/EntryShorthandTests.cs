using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding;
using Xunit;

namespace Sightline.Language.Tests.Coding;

public class EntryShorthandTests
{
    private static readonly IReadOnlyList<EntryCode> All =
    [
        .. from kind in Enum.GetValues<EntryKind>()
           from type in CodeVocabulary.TypesOf(kind).Select(t => (EntryType?)t).Prepend(null)
           from outcome in CodeVocabulary.OutcomesOf(kind).Select(o => (EntryOutcome?)o).Prepend(null)
           select new EntryCode(kind, type, outcome, []),
    ];

    [Theory]
    [InlineData("visit, no access", "visit", null, "no-access")]
    [InlineData("VISIT no access", "visit", null, "no-access")]
    [InlineData("visit na", "visit", null, "no-access")]
    [InlineData("wnb", "appointment", null, "was-not-brought")]
    [InlineData("dna", "appointment", null, "did-not-attend")]
    [InlineData("strategy", "meeting", "strategy-discussion", null)]
    [InlineData("core group", "meeting", "core-group", null)]
    [InlineData("tel", "contact", null, "made")]
    [InlineData("nfa", "referral", null, "no-further-action")]
    [InlineData("marac", "meeting", "marac", null)]
    [InlineData("stat visit", "visit", "statutory", null)]
    public void What_is_typed_stands_for_what_it_means(string typed, string kind, string? type, string? outcome) => Written(EntryShorthand.Propose(typed)).ShouldContain((kind, type, outcome), typed);

    [Theory]
    [InlineData("no", "visit", null, "no-access")]
    [InlineData("visit", "visit", null, null)]
    [InlineData("visit no access", "visit", null, "no-access")]
    [InlineData("strat", "meeting", "strategy-discussion", null)]
    public void The_likeliest_is_near_the_top(string typed, string kind, string? type, string? outcome) => Written(EntryShorthand.Propose(typed)).Take(3).ShouldContain((kind, type, outcome), typed);

    [Fact]
    public void Every_code_of_the_vocabulary_is_found_first_by_its_own_words()
    {
        foreach (var code in All)
        {
            var words = string.Join(' ', new Enum?[] { code.Kind, code.Type, code.Outcome }.OfType<Enum>().Select(w => Kebab.Of(w).Replace('-', ' ')));

            var first = EntryShorthand.Propose(words)[0];

            (first.Kind, first.Type, first.Outcome).ShouldBe((code.Kind, code.Type, code.Outcome), words);
        }
    }

    [Fact]
    public void Whatever_is_typed_gives_codes_of_the_vocabulary_each_once_and_the_same_again() => Prop.ForAll(Typed.ToArbitrary(), static typed =>
    {
        var found = EntryShorthand.Propose(typed);

        found.Count.ShouldBeLessThanOrEqualTo(EntryShorthand.Most);
        found.ShouldAllBe(c => CodeVocabulary.Has(c));
        Written(found).Distinct().Count().ShouldBe(found.Count);
        Written(EntryShorthand.Propose(typed)).ShouldBe(Written(found));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_beginnings_of_the_words_in_any_order_find_a_code_too() => Prop.ForAll(Gen.Zip(Gen.Elements(All.ToArray()), Gen.Choose(3, 12)).ToArbitrary(), static asked =>
    {
        var (code, letters) = asked;
        var words = new Enum?[] { code.Kind, code.Type, code.Outcome }.OfType<Enum>().SelectMany(w => Kebab.Of(w).Split('-')).Select(w => w[..Math.Min(letters, w.Length)]).Reverse();

        Written(EntryShorthand.Propose(string.Join(", ", words))).ShouldContain(Written([code]).Single());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("  , . ")]
    [InlineData("zzzz")]
    public void Nothing_stands_for_nothing(string typed) => EntryShorthand.Propose(typed).ShouldBeEmpty();

    private static Gen<string> Typed =>
        Gen.OneOf(
            Gen.ListOf(Gen.Elements("no", "visit", "na", "wnb", "tel", "was", "not", "gp", "s", "47", "case", "closed", ",", "mother", "rang", "denied", "it", "zz")).Select(w => string.Join(' ', w)),
            Gen.ListOf(Gen.Choose(32, 0x2FF).Select(c => (char)c)).Select(c => new string([.. c])));

    private static List<(string Kind, string? Type, string? Outcome)> Written(IEnumerable<EntryCode> codes) =>
        [.. codes.Select(c => (Kebab.Of(c.Kind), c.Type is { } type ? Kebab.Of(type) : null, c.Outcome is { } outcome ? Kebab.Of(outcome) : null))];
}
