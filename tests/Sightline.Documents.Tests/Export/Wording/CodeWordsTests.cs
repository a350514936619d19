using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class CodeWordsTests
{
    [Fact]
    public void A_code_is_told_in_plain_words()
    {
        CodeWords.Of(new EntryCode(EntryKind.Appointment, EntryType.HealthVisitor, EntryOutcome.WasNotBrought, [])).ShouldBe("appointment (health visitor): was not brought");
        CodeWords.Of(new EntryCode(EntryKind.Birth, Type: null, Outcome: null, [])).ShouldBe("birth");
        CodeWords.Of(new EntryCode(EntryKind.Contact, Type: null, EntryOutcome.NoReply, [])).ShouldBe("contact: no reply");
        CodeWords.Of(new EntryCode(EntryKind.Voice, EntryType.Words, Outcome: null, [])).ShouldBe("voice (words)");
    }

    [Fact]
    public void Abbreviations_keep_their_capitals_and_every_word_its_own_wording()
    {
        CodeWords.Of(EntryType.Gp).ShouldBe("GP");
        CodeWords.Of(EntryType.PloInitial).ShouldBe("PLO initial");
        CodeWords.Of(Theme.PreBirth).ShouldBe("pre-birth");
        var words = Enum.GetValues<EntryType>().Select(t => CodeWords.Of(t)).ToList();
        words.ShouldAllBe(w => w.Length > 1 && !w.Contains('_'));
        words.Distinct(StringComparer.Ordinal).Count().ShouldBe(words.Count);
    }
}
