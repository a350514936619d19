using Sightline.Domain.Agencies;

namespace Sightline.Language.Sharing;

/// <summary>The words and abbreviations by which British records name agencies and their workers.</summary>
internal static class AgencyWords
{
    /// <summary>Words of each kind, in lower case, separated by strokes.</summary>
    public static readonly (AgencyKind Kind, string Words)[] Table =
    [
        (AgencyKind.HealthVisiting, "hv|hvs|health visitor|health visitors|health visiting|hv team|hv duty|duty hv|scphn|0 19|0 19 team|school nurse|school nursing"),
        (AgencyKind.Midwifery, "mw|midwife|midwives|midwifery|community midwife|cmw|maternity|antenatal clinic|safeguarding midwife|specialist midwife"),
        (AgencyKind.Gp, "gp|gps|surgery|gp surgery|general practitioner|gp practice|family doctor"),
        (AgencyKind.ChildrensSocialCare, "sw|sws|social worker|social workers|csc|ssd|cssd|social services|social care|childrens services|children services|children social care|children s services|childrens social care|children s social care|chsc|cypss|ss|mash|duty|duty team|duty sw|duty social worker|duty desk|edt|emergency duty team|out of hours team|ooh team|eds|front door|first response|firstresponse|contact and referral|r a team|referral and assessment|assessment team|cin team|cp team|safeguarding hub|team manager|lado|irt|access team|advice and duty|core group|single point of access"),
        (AgencyKind.EarlyHelp, "eh|early help|early help hub|fin|families in need|family support|family support worker|fsw|fsws|ehw|early help worker|childrens centre|children s centre|family centre|troubled families|intensive family support|tac lead"),
        (AgencyKind.Hospital, "hospital|ward|a e|ed|e d|casualty|paeds|paediatrics|paediatrician|community paeds|community paediatrician|consultant paediatrician|safeguarding nurse|labour ward|scbu|nicu"),
        (AgencyKind.MentalHealth, "cmht|camhs|mental health|mental health team|crisis team|cpn|home treatment team|htt|amht|perinatal team|perinatal mental health|psychiatrist|iapt"),
        (AgencyKind.SubstanceMisuse, "drug worker|drugs worker|drug service|drug team|drug and alcohol|drug and alcohol service|substance misuse|substance misuse service|keyworker|key worker|recovery worker|alcohol worker|cdt|das|cgl|recovery service"),
        (AgencyKind.School, "school|schools|primary|primary school|high school|secondary|secondary school|dsl|senco|head|headteacher|head teacher|form tutor|class teacher|education|ewo|both schools|designated teacher|college"),
        (AgencyKind.Nursery, "nursery|pre school|preschool|playgroup|childminder|nursery manager|nursery staff"),
        (AgencyKind.Police, "police|ppu|pvp|pvpu|police officer|pc|dc|fcu|cait|constabulary|pps|public protection|neighbourhood team|pcso|cid"),
        (AgencyKind.Probation, "probation|crc|nps|probation officer|offender manager|po|community rehabilitation company"),
        (AgencyKind.Housing, "housing|housing officer|housing association|landlord|ho|housing options|tenancy officer"),
        (AgencyKind.YouthOffending, "yot|yos|yjs|youth offending|yot worker|youth justice"),
        (AgencyKind.Voluntary, "idva|isva|womens aid|women s aid|domestic abuse advocate|refuge|nspcc|home start|homestart|barnardos"),
    ];

    /// <summary>Words looked for in the names of agencies, for services that have no kind of their own.</summary>
    public static readonly (string Word, string InName)[] ByName =
    [
        ("salt", "speech"), ("slt", "speech"), ("speech", "speech"), ("speech therapy", "speech"), ("speech and language", "speech"), ("speech therapist", "speech"), ("portage", "portage"), ("leaving care", "leaving"),
        ("pa", "leaving"), ("personal advisor", "leaving"), ("personal adviser", "leaving"), ("school nurse", "school nurs"), ("fostering", "foster"), ("cafcass", "cafcass"), ("ambulance", "ambulance"), ("dentist", "dental"), ("idva", "domestic"),
        ("idva", "idva"), ("paeds", "paediatric"), ("midwife", "midwi"), ("mw", "midwi"), ("midwifery", "midwi"), ("early years", "early years"), ("advice and duty", "advice and duty"), ("previous area", "neighbouring"), ("neighbouring authority", "neighbouring"),
    ];

    /// <summary>What words do in telling, in lower case, separated by strokes.</summary>
    public static readonly (TellingSense Sense, string Words)[] Telling =
    [
        (TellingSense.Tells, "told|informed|notified|updated|alerted|advised|emailed|e mailed|mailed|faxed|copied|cc|cc d|reported to|shared with|shared|passed to|liaised|liaison with|contacted|handed over|handover|hand over|made aware|notification|spoke to|spoke with|spoken to|discussed with|info|information|messaged|texted"),
        (TellingSense.Calls, "rang|phoned|telephoned|called|call with|call to|tc to|t c to|tel call to|phone call to|contact with|contact made with|telephone call to"),
        (TellingSense.Letter, "letter|letters|email|e mail|fax|report|copy|form|sent|written|wrote|vpn|pp1|niche|notice"),
        (TellingSense.Referral, "referral|referred|refers|ref d|mash referral|reported"),
        (TellingSense.Instruction, "tell|inform|notify|update"),
        (TellingSense.Fails, "message left|left message|left a message|voicemail|voice mail|answerphone|no reply|no response|no answer|unanswered|not answered|bounced|message|no receipt|no one has rung|nobody came back|could not get through|engaged"),
        (TellingSense.Not, "not|no|never|nobody|none|wasnt|without|nor"),
        (TellingSense.Later, "to be|has|had|will|to tell|to inform|to update|to notify|to liaise|would|need to|needs to|plan to|plans to|should|try|consider|to ask|to ring|to contact|to refer|to raise|for"),
        (TellingSense.From, "from|by"),
        (TellingSense.To, "to"),
        (TellingSense.With, "with"),
        (TellingSense.And, "and|also|both|the|duty|her|his|their|named|allocated"),
        (TellingSense.Absent, "apologies|absent|not present|did not attend|dna|not invited|sent apologies|no apologies|not there|not represented|unrepresented|sent a report|sent report|sent a written report|sent written report|unable to attend|could not attend|no"),
    ];
}
