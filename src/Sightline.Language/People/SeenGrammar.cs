namespace Sightline.Language.People;

/// <summary>What the sentences of a cell say about who was there.</summary>
internal struct SeenGrammar
{
    private const int NearWords = 3;

    /// <summary>Children of whom the words say that they were seen.</summary>
    public PeopleSet Seen;

    /// <summary>Children of whom the words say that they were not seen.</summary>
    public PeopleSet NotSeen;

    /// <summary>Children named as there.</summary>
    public PeopleSet Present;

    /// <summary>Children named as elsewhere, or of whom somebody only says how they are.</summary>
    public PeopleSet Absent;

    /// <summary>Children brought or carried by the adult whom the row is about.</summary>
    public PeopleSet Brought;

    /// <summary>Children who were asleep upstairs, or said to be asleep.</summary>
    public PeopleSet AsleepUnseen;

    public bool NoAccess;
    public bool NotBrought;
    public bool Alone;
    public bool Call;
    public bool Gathering;
    public bool Pregnant;

    /// <summary>It was care before a birth.</summary>
    public bool Antenatal;

    /// <summary>Somebody was found, stopped or arrested.</summary>
    public bool Found;

    /// <summary>It is information and not an encounter.</summary>
    public bool Intelligence;

    /// <summary>A school nurse saw the child at school.</summary>
    public bool SchoolNurse;

    /// <summary>It was a review or check of one child.</summary>
    public bool Review;

    /// <summary>Children live with foster carers.</summary>
    public bool Fostered;

    /// <summary>It was at school or nursery.</summary>
    public bool Setting;

    /// <summary>Children who were upstairs, not said to be asleep.</summary>
    public PeopleSet Upstairs;

    /// <summary>It was a consultation by telephone or screen.</summary>
    public bool Remote;

    /// <summary>Each child was seen alone.</summary>
    public bool EachAlone;

    /// <summary>It was by a video call.</summary>
    public bool Video;

    /// <summary>It was a session with one child: a mentor's, a counsellor's.</summary>
    public bool Session;

    /// <summary>Reads the sentences of a cell.</summary>
    public void Read(RowWords words, List<Found> found, PeopleSet children, PeopleSet about)
    {
        var at = 0;
        var earlier = PeopleSet.None;
        var next = 0;
        while (at < words.Count)
        {
            var end = at + 1;
            while (end < words.Count && !words[end].Is(WordTraits.StartsClause | WordTraits.StartsSentence))
            {
                end++;
            }

            if (words[at].Is(WordTraits.StartsSentence))
            {
                earlier = PeopleSet.None;
            }

            var firstFound = next;
            while (next < found.Count && found[next].First < end)
            {
                next++;
            }

            Clause(words, at, end, found, firstFound, next, children, about, ref earlier);
            at = end;
        }
    }

    private void Clause(RowWords words, int at, int end, List<Found> found, int from, int to, PeopleSet children, PeopleSet about, ref PeopleSet earlier)
    {
        var senses = WordSense.None;
        var denied = false;
        var lastNot = -NearWords - 1;
        var seenAt = -1;
        var hearsayAt = -1;
        var longAgo = false;
        for (var i = at; i < end; i++)
        {
            var own = words[i].Term is { } term ? term.Senses | Phrases(words, i, end) : WordSense.None;
            senses |= own;
            lastNot = (own & WordSense.Not) != WordSense.None ? i : lastNot;
            hearsayAt = (own & WordSense.Hearsay) != WordSense.None && hearsayAt < 0 ? i : hearsayAt;
            if ((own & WordSense.Seen) != WordSense.None && i > at && words.Letters(i - 1) is "last" or "previously")
            {
                // 'Last seen on 5 June' says when it was, not that it is.
                longAgo = true;
            }
            else if ((own & WordSense.Seen) != WordSense.None && seenAt < 0)
            {
                seenAt = i;
                denied = i - lastNot <= NearWords;
            }
        }

        NoAccess |= (senses & WordSense.NoAccess) != WordSense.None;
        NotBrought |= (senses & WordSense.NotBrought) != WordSense.None;
        Alone |= (senses & WordSense.Alone) != WordSense.None && (seenAt >= 0 || (senses & WordSense.Hearsay) != WordSense.None) && !denied;
        Call |= (senses & WordSense.Call) != WordSense.None;
        Gathering |= (senses & WordSense.Gathering) != WordSense.None;
        Antenatal |= (senses & WordSense.Antenatal) != WordSense.None;
        Found |= (senses & WordSense.Found) != WordSense.None;
        Intelligence |= (senses & WordSense.Intelligence) != WordSense.None;
        SchoolNurse |= (senses & WordSense.SchoolNurse) != WordSense.None;
        Review |= (senses & WordSense.Review) != WordSense.None;
        Fostered |= (senses & WordSense.Fostered) != WordSense.None;
        Setting |= (senses & WordSense.Setting) != WordSense.None;
        EachAlone |= seenAt >= 0 && !denied && (senses & (WordSense.Alone | WordSense.Each)) == (WordSense.Alone | WordSense.Each);
        Remote |= (senses & WordSense.Remote) != WordSense.None || (end == at + 1 && (senses & WordSense.Call) != WordSense.None);
        Video |= (senses & WordSense.Video) != WordSense.None;
        Session |= (senses & WordSense.Session) != WordSense.None;
        Pregnant |= (senses & WordSense.Pregnant) != WordSense.None;

        var named = PeopleSet.None;
        var away = PeopleSet.None;
        var spokenOf = PeopleSet.None;
        var speaker = PeopleSet.None;
        for (var f = from; f < to; f++)
        {
            var kids = found[f].IsUnsettled ? PeopleSet.None : found[f].People & children;
            if (kids.IsEmpty || IsNone(words, found[f]) || words[found[f].Last].Is(WordTraits.Possessive))
            {
                continue;
            }

            named |= kids;
            spokenOf |= found[f].First > at && words[found[f].First].Follows && words[found[f].First - 1].Means(WordSense.About) ? kids : PeopleSet.None;
            // 'Ann says' speaks; 'Ann said to be asleep' is spoken of.
            speaker |= hearsayAt > found[f].Last && hearsayAt <= found[f].Last + 2 && (hearsayAt + 1 >= end || words.Letters(hearsayAt + 1) is not ("to" or "as" or "by")) ? kids : PeopleSet.None;
            away |= IsAway(words, found, f, to, end, children) ? kids : PeopleSet.None;
        }

        if (longAgo && seenAt < 0)
        {
            earlier = named.Or(earlier);
            return;
        }

        if (seenAt >= 0 && denied)
        {
            NotSeen |= named.Or(NobodyNamed(words, at, end) ? PeopleSet.None : earlier);
        }
        else if (seenAt < 0 && Met(words, at, end, found, from, to, children) is { Any: true } met)
        {
            Seen |= met;
            Present |= named.Without(away);
        }
        else if (seenAt >= 0 && !(hearsayAt >= 0 && hearsayAt < seenAt))
        {
            // 'Seen asleep' is of whom the row is about; 'saw flat' is of the flat.
            Seen |= words[seenAt].Means(WordSense.SeenByItself) ? named.Or(earlier.Or(about & children)) : named;
        }
        else
        {
            var unseen = (senses & WordSense.Asleep) != WordSense.None && ((senses & WordSense.Hearsay) != WordSense.None || IsUpstairs(words, at, end)) ? named.Without(speaker) : PeopleSet.None;
            Upstairs |= (senses & (WordSense.Asleep | WordSense.Hearsay)) == WordSense.None && IsUpstairs(words, at, end) ? named : PeopleSet.None;
            Absent |= away | unseen;
            AsleepUnseen |= unseen;
            Present |= named.Without(away).Without(spokenOf);
            Brought |= (senses & WordSense.Presence) != WordSense.None ? named.Without(away).Without(spokenOf) : PeopleSet.None;
        }

        earlier = named.Or(earlier);
    }

    /// <summary>'Met with Ann', 'played with both girls', 'Ann opened the door'.</summary>
    private static PeopleSet Met(RowWords words, int at, int end, List<Found> found, int from, int to, PeopleSet children)
    {
        var met = PeopleSet.None;
        for (var i = at; i < end; i++)
        {
            if (words[i].Term is not { } term)
            {
                continue;
            }

            var senses = term.Senses | Phrases(words, i, end);
            var length = PhraseLength(words, i, end);
            for (var f = from; f < to; f++)
            {
                var kids = found[f].IsUnsettled || found[f].Role == FamilyRole.Family || words[found[f].Last].Is(WordTraits.Possessive) ? PeopleSet.None : found[f].People & children;
                var meets = (senses & WordSense.Meets) != WordSense.None && found[f].First >= i + length && found[f].First <= i + length + 1;
                var opens = (senses & WordSense.Opens) != WordSense.None && found[f].Last < i && found[f].Last >= i - 2;
                met |= meets || opens ? kids : PeopleSet.None;
                if (meets && kids.Any)
                {
                    for (var next = f + 1; next < to && found[next].First <= found[next - 1].Last + 2 && words[found[next].First - 1].Means(WordSense.And); next++)
                    {
                        met |= found[next].People & children;
                    }
                }
            }
        }

        return met;
    }

    private static int PhraseLength(RowWords words, int at, int end)
    {
        var length = 1;
        var term = words[at].Term;
        for (var i = at + 1; i < end && term?.Next is not null && words[i].Term is { } next && term.Next.TryGetValue(next, out term); i++)
        {
            length = (term.Senses & WordSense.Meets) != WordSense.None ? i - at + 1 : length;
        }

        return length;
    }

    /// <summary>'Playing out', 'came out': 'out' is away only by itself, or after 'was', 'is' or 'gone'.</summary>
    private static bool IsOutdoors(RowWords words, int last, int at) =>
        words.Letters(at).Equals("out", StringComparison.OrdinalIgnoreCase) && at > last + 1 && words.Letters(at - 1) is not ("was" or "were" or "is" or "are" or "gone" or "went" or "both" or "still" or "all");

    private static bool IsUpstairs(RowWords words, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (words.Letters(i).Equals("upstairs", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The senses of the phrases that begin at a word.</summary>
    public static WordSense Phrases(RowWords words, int at, int end)
    {
        var senses = WordSense.None;
        var term = words[at].Term;
        for (var i = at + 1; i < end && term?.Next is not null && words[i].Term is { } next && term.Next.TryGetValue(next, out term); i++)
        {
            senses |= term.Senses;
        }

        return senses;
    }

    private static bool IsNone(RowWords words, in Found found) =>
        found.First > 0 && found.Kind is FoundKind.Group or FoundKind.Role && words[found.First].Follows && words[found.First - 1].Means(WordSense.Not);

    private static bool NobodyNamed(RowWords words, int at, int end)
    {
        for (var i = at; i + 1 < end; i++)
        {
            if (words[i].Means(WordSense.Not) && words[i + 1].Term is { Role: FamilyRole.Children or FamilyRole.Child })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Ann at school', 'Ann at nan's', 'Ann with gran'.</summary>
    private static bool IsAway(RowWords words, List<Found> found, int at, int to, int end, PeopleSet children)
    {
        for (var i = found[at].Last + 1; i < end; i++)
        {
            if (words[i].Term is { } term && ((term.Senses | Phrases(words, i, end)) & WordSense.Absent) != WordSense.None && !words[i - 1].Means(WordSense.And) && !IsOutdoors(words, found[at].Last, i))
            {
                return true;
            }

            if (i == found[at].Last + 1 && words[i].Means(WordSense.Place) && at + 1 < to && found[at + 1].First <= i + 2 && found[at + 1].Role is not (FamilyRole.Mother or FamilyRole.Parents or FamilyRole.Father)
                && (found[at + 1].People & children).IsEmpty && found[at + 1].Kind == FoundKind.Role)
            {
                return true;
            }
        }

        return false;
    }
}
