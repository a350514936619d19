using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Language.People;

namespace Sightline.Language.Sharing;

/// <summary>Reads which agencies were told of what a row says, and which sat in a meeting.</summary>
public sealed class ToldReader
{
    [ThreadStatic]
    private static RowWords? spare;

    private readonly Lexicon lexicon = new();
    private readonly AgencyIndex index;

    /// <summary>Compiles the names and abbreviations of a register's agencies. The reader may be used from several threads.</summary>
    /// <param name="register">The family's register.</param>
    public ToldReader(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        Register = register;
        foreach (var (sense, words) in AgencyWords.Telling)
        {
            foreach (var word in words.Split('|'))
            {
                lexicon.Of(word).Telling |= sense;
            }
        }

        index = new AgencyIndex(register, lexicon);
    }

    /// <summary>The register that names the agencies.</summary>
    public Register Register { get; }

    /// <summary>Reads one row.</summary>
    /// <param name="account">The row.</param>
    /// <param name="happened">When it happened; null where unknown.</param>
    /// <param name="codes">What kinds of thing the row was read as.</param>
    /// <returns>Who was told, and the ids of the agencies that sat in the meeting.</returns>
    public (IReadOnlyList<Told> Told, IReadOnlyList<string> Attended) Read(WrittenAccount account, When? happened, IReadOnlyList<EntryCode> codes)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(codes);
        var told = new TellingGrammar(index, account.Agency, happened?.Latest, IsReferral(codes), IsSharing(codes));
        var words = spare ?? new RowWords();
        spare = null;
        foreach (var cell in account.Cells)
        {
            if (cell.Text.Length == 0)
            {
                continue;
            }

            if (cell.Role == CellRole.Told)
            {
                words.Read(cell.Text, lexicon);
                told.ReadColumn(words);
            }
            else if (WrittenAccount.IsToldIn(cell.Role))
            {
                words.Read(cell.Text, lexicon);
                told.ReadSentences(words, isOutcome: cell.Role == CellRole.Outcome);
            }
        }

        var attended = IsMeeting(codes) ? MeetingGrammar.Read(account, words, lexicon, index) : [];
        spare = words;
        return (IsUnanswered(codes) ? told.FromColumn : told.All, attended);
    }

    private static bool IsReferral(IReadOnlyList<EntryCode> codes)
    {
        foreach (var code in codes)
        {
            if (code.Kind == EntryKind.Referral && code.Outcome != EntryOutcome.NoReply)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSharing(IReadOnlyList<EntryCode> codes)
    {
        foreach (var code in codes)
        {
            if (code.Kind == EntryKind.Sharing && code.Outcome == EntryOutcome.Acknowledged)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeeting(IReadOnlyList<EntryCode> codes)
    {
        foreach (var code in codes)
        {
            if (code.Kind == EntryKind.Meeting)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnanswered(IReadOnlyList<EntryCode> codes)
    {
        foreach (var code in codes)
        {
            if ((code.Kind == EntryKind.Sharing && (code.Outcome == EntryOutcome.Unanswered || (code.Type == EntryType.Asked && code.Outcome != EntryOutcome.Acknowledged))) || (code.Kind == EntryKind.Referral && code.Outcome == EntryOutcome.NoReply))
            {
                return true;
            }
        }

        return false;
    }
}
