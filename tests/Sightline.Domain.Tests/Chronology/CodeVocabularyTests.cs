using Sightline.Domain.Chronology;

namespace Sightline.Domain.Tests.Chronology;

public class CodeVocabularyTests
{
    /// <summary>Every kind.</summary>
    public static TheoryData<EntryKind> Kinds => [.. Enum.GetValues<EntryKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_stands_alone(EntryKind kind) => CodeVocabulary.Has(Code(kind)).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_type_and_outcome_of_a_kind_goes_with_it(EntryKind kind)
    {
        foreach (var type in CodeVocabulary.TypesOf(kind))
        {
            CodeVocabulary.Has(Code(kind, type)).ShouldBeTrue();
        }

        foreach (var outcome in CodeVocabulary.OutcomesOf(kind))
        {
            CodeVocabulary.Has(Code(kind, type: null, outcome)).ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_other_type_or_outcome_goes_with_it(EntryKind kind)
    {
        Enum.GetValues<EntryType>().Except(CodeVocabulary.TypesOf(kind)).ShouldAllBe(t => !CodeVocabulary.Has(Code(kind, t, null)));
        Enum.GetValues<EntryOutcome>().Except(CodeVocabulary.OutcomesOf(kind)).ShouldAllBe(o => !CodeVocabulary.Has(Code(kind, null, o)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_word_stands_twice(EntryKind kind)
    {
        CodeVocabulary.TypesOf(kind).ShouldBeUnique();
        CodeVocabulary.OutcomesOf(kind).ShouldBeUnique();
    }

    [Fact]
    public void Every_type_and_outcome_belongs_to_some_kind()
    {
        Enum.GetValues<EntryKind>().SelectMany(CodeVocabulary.TypesOf).Distinct().Count().ShouldBe(Enum.GetValues<EntryType>().Length);
        Enum.GetValues<EntryKind>().SelectMany(CodeVocabulary.OutcomesOf).Distinct().Count().ShouldBe(Enum.GetValues<EntryOutcome>().Length);
    }

    [Theory]
    [InlineData(EntryKind.Appointment, EntryType.Immunisation, EntryOutcome.WasNotBrought, true)]
    [InlineData(EntryKind.Visit, EntryType.Immunisation, EntryOutcome.Completed, false)]
    [InlineData(EntryKind.Visit, EntryType.Statutory, EntryOutcome.WasNotBrought, false)]
    public void A_code_needs_both_its_words_to_go_with_the_kind(EntryKind kind, EntryType type, EntryOutcome outcome, bool has) =>
        CodeVocabulary.Has(Code(kind, type, outcome)).ShouldBe(has);

    private static EntryCode Code(EntryKind kind, EntryType? type = null, EntryOutcome? outcome = null) => new(kind, type, outcome, []);
}
