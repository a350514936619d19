using Sightline.Domain.Agencies;

namespace Sightline.Language.Sharing;

/// <summary>The words and abbreviations by which British records name agencies and their workers.</summary>
internal static class AgencyWords
{
    /// <summary>Words of each kind, in lower case, separated by strokes.</summary>
    public static readonly (AgencyKind Kind, string Words)[] Table =
    [
        (AgencyKind.HealthVisiting, "hv|hvs|health visitor|health visitors|health visiting|hv team|hv duty|duty hv|scphn|0 19|0 19 team|school nurse|school nursing|h v|hvs team|health visiting team|health visiting service|health vis|named hv|family nurse|fnp|public health nurse|0 19 service|scn|community nursery nurse"),
        (AgencyKind.Midwifery, "mw|midwife|midwives|midwifery|community midwife|cmw|maternity|antenatal clinic|safeguarding midwife|specialist midwife|m w|mws|cmws|community midwives|midwifery team|maternity services|maternity unit|vulnerable women s team"),
        (AgencyKind.Gp, "gp|gps|surgery|gp surgery|general practitioner|gp practice|family doctor|g p|health centre|medical centre|practice nurse|family practitioner|own gp|gp surgeries|doctors surgery"),
        (AgencyKind.ChildrensSocialCare, "sw|sws|social worker|social workers|csc|ssd|cssd|social services|social care|childrens services|children services|children social care|children s services|childrens social care|children s social care|chsc|cypss|ss|mash|duty|duty team|duty sw|duty social worker|duty desk|edt|emergency duty team|out of hours team|ooh team|eds|front door|first response|firstresponse|contact and referral|r a team|referral and assessment|assessment team|cin team|cp team|safeguarding hub|team manager|lado|irt|access team|advice and duty|core group|single point of access|s w|soc worker|soc wkr|social wkr|social work|social work team|social work duty|duty social care|duty csc|duty and assessment|social care duty|childrens team|children s team|safeguarding team|locality team|lac team|looked after team|long term team|cin social worker|mash team|multi agency safeguarding hub|ifd|integrated front door|contact centre|customer first|careline|care line|first contact|initial response|iat|mast|referral team|referral and assessment team|intake|intake team|children and families|cafs|childrens social work|cyps|cs|team around|allocated worker|sw team|swt|fieldwork|fieldwork team|out of hours|ooh|ooh social care|standby|cp chair|iro|ccsc|csct"),
        (AgencyKind.EarlyHelp, "eh|early help|early help hub|fin|families in need|family support|family support worker|fsw|fsws|ehw|early help worker|childrens centre|children s centre|family centre|troubled families|intensive family support|tac lead|early help team|early help service|early help assessment team|eh team|ehm|eht|family hub|family hubs|family worker|family support service|family support team|family intervention|family intervention project|fip|fis|outreach worker|sure start|children s centre worker|family practitioner|early intervention|early intervention team|eit|tac coordinator|supporting families"),
        (AgencyKind.Hospital, "hospital|ward|a e|ed|e d|casualty|paeds|paediatrics|paediatrician|community paeds|community paediatrician|consultant paediatrician|safeguarding nurse|labour ward|scbu|nicu|a and e|emergency department|emergency dept|childrens ward|children s ward|paed ward|paed|paediatric ward|paediatric team|cau|pau|paed liaison|paediatric liaison|liaison nurse|named nurse|maternity ward|neonatal unit|nnu|postnatal ward|hospital safeguarding|hospital team|consultant"),
        (AgencyKind.MentalHealth, "cmht|camhs|mental health|mental health team|crisis team|cpn|home treatment team|htt|amht|perinatal team|perinatal mental health|psychiatrist|iapt|mh team|mh worker|mental health worker|mental health nurse|mental health service|mental health services|crisis|adult mental health|amh|psychiatry|care coordinator|eip|psychology|talking therapies|liaison psychiatry"),
        (AgencyKind.SubstanceMisuse, "drug worker|drugs worker|drug service|drug team|drug and alcohol|drug and alcohol service|substance misuse|substance misuse service|keyworker|key worker|recovery worker|alcohol worker|cdt|das|cgl|recovery service|drugs team|drugs service|drug and alcohol worker|drug and alcohol team|addictions|addiction service|substance use service|substance misuse worker|substance worker|recovery team|recovery|prescribing service|methadone clinic|alcohol service|drug agency"),
        (AgencyKind.School, "school|schools|primary|primary school|high school|secondary|secondary school|dsl|senco|head|headteacher|head teacher|form tutor|class teacher|education|ewo|both schools|designated teacher|college|sch|schl|school office|head of year|hoy|ht|safeguarding lead|pastoral|pastoral lead|class tutor|attendance officer|education welfare|education welfare officer|school dsl|school safeguarding lead|junior school|infant school|infants|academy|pru"),
        (AgencyKind.Nursery, "nursery|pre school|preschool|playgroup|childminder|nursery manager|nursery staff|nursery school|day nursery|preschool staff|key person|pre school leader|crèche|creche|setting"),
        (AgencyKind.Police, "police|ppu|pvp|pvpu|police officer|pc|dc|fcu|cait|constabulary|pps|public protection|neighbourhood team|pcso|cid|officers|police control room|control room|response officers|beat officer|beat team|sgt|ds|ppiu|vau|polit|mosovo|safer neighbourhood team|snt|domestic abuse unit|dau|force|police safeguarding|101"),
        (AgencyKind.Probation, "probation|crc|nps|probation officer|offender manager|po|community rehabilitation company|probation service|om|national probation service|offender management|p o"),
        (AgencyKind.Housing, "housing|housing officer|housing association|landlord|ho|housing options|tenancy officer|h o|rsl|council housing|housing team|housing assoc|homeless team|homelessness team|estate officer|neighbourhood officer|tenancy support|housing provider|housing support"),
        (AgencyKind.YouthOffending, "yot|yos|yjs|youth offending|yot worker|youth justice|yjs worker|y o t|youth offending team|youth offending service|youth justice service|yot officer"),
        (AgencyKind.Voluntary, "idva|isva|womens aid|women s aid|domestic abuse advocate|refuge|nspcc|home start|homestart|barnardos|da service|dv service|domestic abuse service|domestic violence service|da worker|dv worker|idva service|idvas|domestic abuse worker|da support"),
    ];

    /// <summary>Words looked for in the names of agencies, for services that have no kind of their own.</summary>
    public static readonly (string Word, string InName)[] ByName =
    [
        ("salt", "speech"), ("slt", "speech"), ("speech", "speech"), ("speech therapy", "speech"), ("speech and language", "speech"), ("speech therapist", "speech"), ("portage", "portage"), ("leaving care", "leaving"),
        ("pa", "leaving"), ("personal advisor", "leaving"), ("personal adviser", "leaving"), ("school nurse", "school nurs"), ("fostering", "foster"), ("cafcass", "cafcass"), ("ambulance", "ambulance"), ("dentist", "dental"), ("idva", "domestic"),
        ("idva", "idva"), ("paeds", "paediatric"), ("midwife", "midwi"), ("mw", "midwi"), ("midwifery", "midwi"), ("early years", "early years"), ("advice and duty", "advice and duty"), ("previous area", "neighbouring"), ("neighbouring authority", "neighbouring"),
    ];

    /// <summary>What a school for an age is called, and the words of which one stands in its name.</summary>
    public static readonly (string Words, string InNames)[] Phases =
    [
        ("primary|primary school|primary sch|junior school|infant school|infants|juniors", "primary|infant|junior|first school"),
        ("secondary|secondary school|high school|comprehensive|comp|academy|upper school", "high school|secondary|academy|comprehensive|upper school"),
    ];

    /// <summary>Words that name every agency of a kind.</summary>
    public static readonly (AgencyKind Kind, string Words)[] Plurals =
    [
        (AgencyKind.School, "schools|both schools|the schools|all schools"),
        (AgencyKind.Gp, "gps|both gps|both surgeries|surgeries"),
        (AgencyKind.ChildrensSocialCare, "both authorities|both local authorities|both las"),
    ];

    /// <summary>The services that are at work with most families, whom 'partners' means.</summary>
    public static readonly AgencyKind[] Partners = [AgencyKind.HealthVisiting, AgencyKind.School, AgencyKind.Nursery, AgencyKind.EarlyHelp, AgencyKind.ChildrensSocialCare];

    /// <summary>What words do in telling, in lower case, separated by strokes.</summary>
    public static readonly (TellingSense Sense, string Words)[] Telling =
    [
        (TellingSense.Tells, "told|informed|infd|inf d|notified|notifd|updated|alerted|emailed|e mailed|em d|mailed|faxed|copied|copied to|copied in|copied into|copies to|copy to|cc|cc d|c c|reported to|reported|shared with|shared w|shared|passed to|passed on to|passed on|liaised|liaised with|liaised w|liaison with|liaising with|contacted|handed over|handed over to|hand over to|h o to|made aware|fed back to|feedback to|flagged to|flagged with|raised with|escalated to|forwarded|forwarded to|sent to|submitted to|referred on to|spoke to|spoke with|spoke w|spk to|spk with|spoken to|spoken with|s w d|discussed with|discussed w|disc with|disc w|d w|consulted|consulted with|talked to|messaged|texted|faxed to|wrote to|written to|rang through to"),
        (TellingSense.Calls, "rang|rung|phoned|ph|ph d|telephoned|tel d|teld|tel to|tel with|tel call with|t c with|tc with|t c w|phone call with|telephone call with|p c to|called|999 to|dialled|call made to|calls to|call with|call to|tc to|t c to|tel call to|phone call to|contact with|contact made with|telephone call to"),
        (TellingSense.Letter, "letter|letters|ltr|ltrs|lttr|email|emails|e mail|e mails|fax|report|reports|copy|copies|form|forms|sent|written|wrote|vpn|pvp|ppn|merlin|pp1|niche|notice|notification|notifications|information|info|handover|hand over|summary|discharge summary|discharge letter|minutes|notes|chronology|message sent|task|tasked|marf|mar|csr|cp1|safeguarding referral|safeguarding concern|concern form|contact form|dash|crimint|feedback|update sent"),
        (TellingSense.Referral, "referral|referrals|referred|re referred|refers|refer|ref|refd|ref d|mash referral|marf|cause for concern|request for service|request for support|contact to|contact made to|re referral"),
        (TellingSense.Instruction, "tell|inform|notify|update"),
        (TellingSense.Fails, "message left|left message|left a message|left another message|left messages|left msg|msg left|message for|left word|voicemail|voice mail|vm left|left vm|lvm|answerphone|ansaphone|no reply|no response|no answer|unanswered|not answered|bounced|unable to reach|unable to speak|unable to get hold|not available|line busy|rang out|no receipt|no one has rung|nobody came back|could not get through|engaged"),
        (TellingSense.Not, "not|no|never|nobody|none|wasnt|without|nor"),
        (TellingSense.Later, "to be|has|had|will|to tell|to inform|to update|to notify|to liaise|would|need to|needs to|plan to|plans to|should|try|consider|to ask|to ring|to contact|to refer|to raise|for"),
        (TellingSense.Aware, "advised|cc d in|in copy|kept informed|up to date|updated"),
        (TellingSense.Meets, "met|met with|meeting with|meeting held with|strategy meeting with|discussion with|conversation with|consultation with|joint meeting with"),
        (TellingSense.Receives, "received|receives|requested|requesting|asking|awaiting"),
        (TellingSense.Everyone, "to all|all told|all informed|all notified|all updated|partners|partner agencies|all agencies|agencies|all professionals|all partners|professionals|network|professional network|everyone|multi agency partners|all involved|all parties"),
        (TellingSense.From, "from|by|via"),
        (TellingSense.To, "to"),
        (TellingSense.With, "with"),
        (TellingSense.And, "and|also|both|the|duty|her|his|their|named|allocated|again|back|today|same|day|w|our|own|family s|new"),
        (TellingSense.Absent, "apologies|absent|not present|did not attend|dna|not invited|sent apologies|no apologies|not there|not represented|unrepresented|sent a report|sent report|sent a written report|sent written report|unable to attend|could not attend|no"),
    ];
}
