using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Sorts the people named in what happened: by name, by relation, together; and leaves out those who are only in passing.</summary>
internal static class NarrativeGatherer
{
    private const int NearWords = 3;

    /// <summary>Sorts those of one cell into the row.</summary>
    public static void Gather(RowReading row)
    {
        var words = row.Words;
        foreach (var found in row.InCell)
        {
            if (found.IsUnsettled || IsDenied(words, found))
            {
                continue;
            }

            if (found.Kind == FoundKind.Group && row.FileSubjects.Count == 2 && found.People == row.FileSubjects)
            {
                row.BothOfFile |= found.People;
            }

            switch (found.Role)
            {
                case FamilyRole.Baby or FamilyRole.NewBaby or FamilyRole.Toddler or FamilyRole.Babies:
                    if (found.Role == FamilyRole.Babies && (row.About & row.Moment.Children).Any)
                    {
                        break;
                    }

                    row.InBabies |= row.IsMidwifery && row.Moment.Expected.Any ? PeopleSet.None : found.People;
                    break;
                case FamilyRole.Unborn or FamilyRole.Tenant:
                    break;
                case FamilyRole.Family:
                    row.InGroups |= found.Last + 1 < words.Count && words.Letters(found.Last + 1) is "of" ? found.People : PeopleSet.None;
                    break;
                case FamilyRole.Partner or FamilyRole.BirthFather when !row.Has(EntryKind.Incident):
                    break;
                case FamilyRole.Mother or FamilyRole.Father or FamilyRole.Parents or FamilyRole.StepParent or FamilyRole.Fathers:
                    if (!words[found.Last].Is(WordTraits.Possessive) && !IsAddressee(words, found))
                    {
                        row.InRoles |= found.People;
                        row.ParentRoles |= found.People;
                    }

                    break;
                case FamilyRole.None when found.Kind != FoundKind.Group:
                    row.Named |= found.People;
                    break;
                case FamilyRole.Brother or FamilyRole.Sister or FamilyRole.Sibling:
                    row.InRoles |= words[found.Last].Is(WordTraits.Possessive) ? PeopleSet.None : found.People;
                    break;
                default:
                    if (found.Kind == FoundKind.Group || IsTogether(found.Role))
                    {
                        row.InGroups |= found.People;
                    }
                    else
                    {
                        row.InRoles |= IsAddressee(words, found) || (IsPlace(words, found) && !row.Has(EntryKind.Stay)) ? PeopleSet.None : found.People;
                    }

                    break;
            }
        }
    }

    private static bool IsTogether(FamilyRole role) => role is FamilyRole.Children or FamilyRole.Boys or FamilyRole.Girls or FamilyRole.Boy or FamilyRole.Girl or FamilyRole.Siblings or FamilyRole.Brothers
        or FamilyRole.Sisters or FamilyRole.Twins or FamilyRole.Babies or FamilyRole.LittleOnes or FamilyRole.Child or FamilyRole.Eldest or FamilyRole.Youngest;

    /// <summary>'No children', 'children not discussed'.</summary>
    private static bool IsDenied(RowWords words, in Found found)
    {
        if (found.Kind is not (FoundKind.Group or FoundKind.Role))
        {
            return false;
        }

        if (found.First > 0 && words[found.First].Follows && words[found.First - 1].Means(WordSense.Not))
        {
            return true;
        }

        return found.Kind == FoundKind.Group && found.Last + 1 < words.Count && words[found.Last + 1].Follows && words[found.Last + 1].Means(WordSense.Not)
            && (found.Last + 2 >= words.Count || !words[found.Last + 2].Means(WordSense.Seen));
    }

    /// <summary>'At nan's': where it was, not whom it is about.</summary>
    private static bool IsPlace(RowWords words, in Found found) =>
        words[found.Last].Is(WordTraits.Possessive) && found.First > 0 && words[found.First].Follows && words[found.First - 1].Means(WordSense.Place | WordSense.By);

    /// <summary>'Letter to parents': the one who is written to is not who it is about.</summary>
    private static bool IsAddressee(RowWords words, in Found found)
    {
        for (var i = Math.Max(0, found.First - NearWords); i < found.First; i++)
        {
            if (words[i].Means(WordSense.Letter) && words[found.First - 1].Means(WordSense.Place))
            {
                return true;
            }
        }

        return false;
    }
}
