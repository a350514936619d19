using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Chronology;

public class KebabTests
{
    /// <summary>Every vocabulary that files write.</summary>
    public static TheoryData<Type> Vocabularies =>
    [
        typeof(EntryKind), typeof(EntryType), typeof(EntryOutcome), typeof(Theme), typeof(Precision), typeof(AgencyKind), typeof(RelationshipType), typeof(Paternity), typeof(CellRole),
    ];

    [Theory]
    [InlineData(EntryOutcome.WasNotBrought, "was-not-brought")]
    [InlineData(EntryType.Section47, "section-47")]
    [InlineData(EntryType.PloInitial, "plo-initial")]
    [InlineData(EntryType.Gp, "gp")]
    [InlineData(EntryType.TeamAroundTheChild, "team-around-the-child")]
    [InlineData(AgencyKind.ChildrensSocialCare, "childrens-social-care")]
    public void Words_are_written_as_files_write_them(object word, string written) => Kebab.Of((Enum)word).ShouldBe(written);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Every_word_reads_back_as_itself(Type vocabulary)
    {
        var read = typeof(Kebab).GetMethod(nameof(Kebab.Read))!.MakeGenericMethod(vocabulary);
        foreach (Enum word in Enum.GetValues(vocabulary))
        {
            read.Invoke(null, [Kebab.Of(word)]).ShouldBe(word);
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void No_two_words_are_written_alike(Type vocabulary) =>
        Enum.GetValues(vocabulary).Cast<Enum>().Select(Kebab.Of).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues(vocabulary).Length);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Visit")]
    [InlineData(" visit")]
    [InlineData("visit ")]
    [InlineData("home-visit")]
    [InlineData("1")]
    [InlineData("-")]
    public void What_the_vocabulary_does_not_have_is_not_read(string? text) => Kebab.Read<EntryKind>(text).ShouldBeNull();
}
