using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Sayings;
using Xunit;

namespace Sightline.Language.Tests.Sayings;

public class SayingReaderTests
{
    [Theory]
    [InlineData("An advocate was offered to both boys.", Saying.AdvocateOffered)]
    [InlineData("Advocacy declined by Posy.", Saying.AdvocateOffered)]
    [InlineData("Referred to the independent advocacy service.", Saying.AdvocateOffered)]
    [InlineData("Advocacy: offered to both girls.", Saying.AdvocateOffered)]
    [InlineData("Offered both of them an advocate.", Saying.AdvocateOffered)]
    [InlineData("Advocate to be allocated.", Saying.AdvocateOffered)]
    [InlineData("Advocate offered to the older one, the baby too young.", Saying.AdvocateOffered)]
    [InlineData("Safety plan: reviewed.", Saying.SafetyPlan)]
    [InlineData("Safety plan and genogram updated.", Saying.SafetyPlan | Saying.Genogram)]
    [InlineData("Written safety plan put in place.", Saying.SafetyPlan)]
    [InlineData("SW sent apologies. Covering worker attended.", Saying.None)]
    [InlineData("Nobody from CSC attended.", Saying.LeadAbsent)]
    [InlineData("Not registered with a dentist.", Saying.None)]
    [InlineData("Seen today, no GP concerns.", Saying.None)]
    [InlineData("Mum and the children are staying with nan.", Saying.WithParents)]
    [InlineData("Left with him because she works nights.", Saying.GivesReason)]
    [InlineData("No advocate offered.", Saying.None)]
    [InlineData("Advocate not yet offered, too young.", Saying.None)]
    [InlineData("Safety plan agreed with Mum.", Saying.SafetyPlan)]
    [InlineData("Updated the safety plan and genogram.", Saying.SafetyPlan | Saying.Genogram)]
    [InlineData("There is no safety plan.", Saying.None)]
    [InlineData("Genogram updated in supervision.", Saying.Genogram)]
    [InlineData("Genogram still missing.", Saying.None)]
    [InlineData("Core group without a social worker again.", Saying.LeadAbsent)]
    [InlineData("SW did not attend.", Saying.LeadAbsent)]
    [InlineData("No SW, duty social worker attended.", Saying.None)]
    [InlineData("Not registered with any GP.", Saying.NotRegistered)]
    [InlineData("Both parents stayed; children slept there with their parents.", Saying.WithParents)]
    [InlineData("Gran minded her for the afternoon.", Saying.ByDayOnly)]
    [InlineData("Minded by gran, slept there.", Saying.None)]
    [InlineData("Neglect score improved from 4 to 3.", Saying.Improved)]
    [InlineData("Scores unchanged, no improvement from last time.", Saying.None)]
    [InlineData("Young carer's assessment begun.", Saying.YoungCarerAssessment)]
    [InlineData("Young carer's assessment offered.", Saying.None)]
    [InlineData("Ned has his own worker and own care plan.", Saying.OwnPlan)]
    [InlineData("No separate plan for him.", Saying.None)]
    [InlineData("Should she have a young carer's assessment?", Saying.None)]
    public void What_is_said_is_read_and_what_is_denied_is_not(string text, Saying saying) => (SayingReader.Read(text) & ~(Saying.CoversHealth | Saying.RefersToEarlier)).ShouldBe(saying);

    [Theory]
    [InlineData("Health (GP report), home and checks all covered.", true)]
    [InlineData("Home, checks and health (her GP) all fine.", true)]
    [InlineData("Viability positive, including health.", true)]
    [InlineData("Police and home checks fine, GP report awaited.", false)]
    [InlineData("Medical outstanding.", false)]
    [InlineData("Health visitor informed.", false)]
    [InlineData("Police checks only.", false)]
    [InlineData("Home seen. Health checks outstanding.", false)]
    public void Whether_a_carers_health_was_looked_into_is_read(string text, bool isSaid) => SayingReader.Read(text).HasFlag(Saying.CoversHealth).ShouldBe(isSaid);

    [Fact]
    public void A_denial_in_one_sentence_takes_nothing_from_another() =>
        SayingReader.Read("No genogram on file. Safety plan agreed today.").ShouldBe(Saying.SafetyPlan);

    [Fact]
    public void Empty_and_endless_texts_are_read_too()
    {
        SayingReader.Read(string.Empty).ShouldBe(Saying.None);
        SayingReader.Read(new string('a', 5_000_000)).ShouldBe(Saying.None);
    }
}
