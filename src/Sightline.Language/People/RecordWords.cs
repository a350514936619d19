namespace Sightline.Language.People;

/// <summary>The words by which records say who was there, who was seen and who was not.</summary>
internal static class RecordWords
{
    private static readonly (WordSense Sense, string Words)[] Table =
    [
        (WordSense.All, "all|every"),
        (WordSense.Both, "both"),
        (WordSense.Older, "school age|school aged|older|elder|oldest|eldest|big|bigger|olders|elders"),
        (WordSense.Younger, "younger|youngest|little|small|smaller|wee|tiny|littlest"),
        (WordSense.But, "but|except|bar|apart from|excluding|other than|minus"),
        (WordSense.Title | WordSense.Male, "mr|mister|sir"),
        (WordSense.Title | WordSense.Female, "mrs|ms|miss|madam"),
        (WordSense.Title | WordSense.Profession, "dr|doctor|pc|dc|ds|sgt|prof|professor|cllr"),
        (WordSense.Profession, "hv|sw|mw|fsw|gp|pn|hca|nurse|midwife|teacher|officer|dsl|senco|ta|pa|hvs|sws|ehw|fn|cpn|iro|eo|ewo|idva|social worker|health visitor|support worker|keyworker|key worker|worker|practitioner|therapist|paediatrician|consultant|sister on ward|matron|nnebs|cnn|scphn|pcso|yot worker|family worker|mentor|counsellor"),
        (WordSense.Seen, "seen|saw|observed|sighted|examined|weighed|woken|disturbed|spoken|viewed"),
        (WordSense.SeenByItself, "seen|sighted"),
        (WordSense.Not, "not|no|never|none|nobody|wasnt|werent|isnt|didnt|without|neither|nor|unable|unseen|cannot|couldnt|hasnt|havent|refused"),
        (WordSense.Asleep, "asleep|sleeping|napping|sleep|nap"),
        (WordSense.Absent, "at school|at nursery|at college|in school|in nursery|at work|in hospital|at hospital|on ward|at preschool|at pre school|at playgroup|staying|stayed|away|not home|not at home|not in|elsewhere|in car|out|not present|not there|with a friend|with friends|at friends|at contact|on holiday|upstairs|absent"),
        (WordSense.NoAccess, "nav|no access|nil access|no answer|nobody answered|no one answered|noone answered|no reply at|failed visit|abortive visit|aborted visit|no one in|nobody in|nobody home|no one home|not in|access refused|refused access|refused entry|denied access|no response|no access gained|unable to gain access|could not gain access|not at home|nah|n a v"),
        (WordSense.NotBrought, "wnb|was not brought|not brought|wasnt brought|were not brought|werent brought|dna|dnas|did not attend|didnt attend|failed to attend|fta|not attended|not presented|wnbs|w n b|d n a|was not presented|not taken|no show"),
        (WordSense.Alone, "alone|on own|on his own|on her own|on their own|one to one|1 1|1 to 1|121|in private|privately|individually|by himself|by herself|by themselves|without parents|without mother|without mum|without carer|without carers|away from parents|separately|without parent|away from mum|away from mother|out of earshot"),
        (WordSense.Presence, "with her|with him|with mum|with mother|with dad|with father|with them|brought|attended|attending|came|present|playing|weighed|examined|immunised|vaccinated|appeared|presented|settled|carried|held"),
        (WordSense.Former, "ex|former|previous|late|old"),
        (WordSense.Call, "phone|phoned|telephone|telephoned|tel|rang|rings|call|called|text|texted|texts|email|emailed|e mail|letter|message|voicemail|video|tc|t c|call from|call to|answerphone|tele"),
        (WordSense.Pregnant, "pregnant|pregnancy|antenatal|ante natal|expecting|unborn|prenatal|gestation|edd|scan|midwife|lmp|booking|anc|trimester|weeks pregnant|wks pregnant|fh|birth plan|positive test|pregnancies|another one on the way|having another|40"),
        (WordSense.By, "by|from"),
        (WordSense.Her, "her|his|their|he|she|they"),
        (WordSense.Yes, "y|yes|yes all|true|seen"),
        (WordSense.No, "n|no|none|nil|not seen|false|nobody|noone|no one"),
        (WordSense.And, "and"),
        (WordSense.Place, "at|to|from|with|of"),
        (WordSense.Hearsay, "said|says|say|saying|stated|states|reports|reported|told|tells|claims|claimed|according|apparently|alleges|alleged|informed|advised|explained"),
        (WordSense.Fostered, "foster|carers|foster carer|foster carers|placement visit|placement|placed with|residential|kinship carer"),
        (WordSense.Setting, "in nursery|at nursery|in school|at school|school session|nursery session|school visit|nursery visit|in class|school observation|nursery observation|at college|in playgroup|seen in school|school based"),
        (WordSense.Letter, "letter|letters|email|e mail|text|texted|report"),
        (WordSense.Antenatal, "antenatal|ante natal|prenatal|unborn|birth plan"),
        (WordSense.Found, "found|located|returned|arrested|taken home|stopped|interviewed|safe and well|attended"),
        (WordSense.Intelligence, "intelligence|intel|information received"),
        (WordSense.SchoolNurse, "sn|school nurse|school clinic|drop in|dropin"),
        (WordSense.Review, "review|birth visit|nbv|new birth visit|development check|developmental|check|weight|weighed|imms|immunisation|immunisations"),
        (WordSense.Meets, "met|met with|talked to|talked with|chatted to|chatted with|played with|sat with|visited|visit to|session with|work with|time with|direct work with|spoke alone with|spoke to|spoke with|introduced to|saw|worked with"),
        (WordSense.Opens, "opened the door|answered the door|came to the door|let me in|let us in|let worker in|showed me|showed us|drew|drew me|told me|told us|said to me"),
        (WordSense.Session, "session with|mentor session|counselling session|counselling|counsellor|elsa|emotional literacy|play therapy|art therapy|nurture|drop in|dropin|1 1 session|one to one session|direct work|worry jar|three houses|wishes and feelings session|therapeutic session|therapy session|individual session"),
        (WordSense.Remote, "by phone|by telephone|telephone consultation|telephone consult|telephone review|telephone appointment|telephone appt|phone consultation|phone review|phone appt|phone appointment|tel con|telecon|tel consult|phone contact|by video|video consultation|video call|remote consultation|e consult|econsult|virtual appointment"),
        (WordSense.Each, "each|every child|all children|all the children|both children|individually|separately"),
        (WordSense.About, "about|re|regarding|concerning"),
        (WordSense.AtHome, "at home|home|indoors|awake|playing|on ward|in clinic|in cot|in pram|in garden"),
        (WordSense.Video, "video|virtual|virtually|on screen|teams|zoom|facetime|whatsapp"),
        (WordSense.Gathering, "parents evening|parents eve|parent evening|parents evenings|open evening"),
    ];

    private static readonly (int Number, string Words)[] Numbers =
    [
        (1, "one|1"), (2, "two|2|x2|pair"), (3, "three|3|x3"), (4, "four|4|x4"), (5, "five|5|x5"), (6, "six|6|x6"), (7, "seven|7|x7"), (8, "eight|8|x8"), (9, "nine|9|x9"), (10, "ten|10|x10"),
    ];

    /// <summary>Puts the words of records into a lexicon.</summary>
    public static void AddTo(Lexicon lexicon)
    {
        foreach (var (sense, words) in Table)
        {
            lexicon.Add(sense, words);
        }

        foreach (var (number, words) in Numbers)
        {
            foreach (var word in words.Split('|'))
            {
                var term = lexicon.Of(word);
                term.Number = number;
                term.Senses |= WordSense.Number;
            }
        }

        foreach (var (role, words) in RoleWords.Table)
        {
            foreach (var word in words.Split('|'))
            {
                lexicon.Of(word).Role = role;
            }
        }
    }
}
