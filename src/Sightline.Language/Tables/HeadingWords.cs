using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>The words that agencies of all kinds put over their columns, in the plain form of <see cref="HeadingLexicon.Normal"/>, parted by bars.</summary>
internal static class HeadingWords
{
    /// <summary>A role, how surely the words mean it (0 to 1), and the words. A phrase may stand under several roles: then the column's content decides.</summary>
    public static readonly (CellRole Role, double Weight, string Phrases)[] All =
    [
        (CellRole.Date, 1.0, """
            date|dates|date s|date of event|event date|date of contact|contact date|date of incident|incident date|date of visit|visit date|appt date|appointment date
            |date of appointment|date of appt|consultation date|date of consultation|date time|date and time|date time of contact|date and time of contact|event date and time
            |date and time of event|date time of event|doe|date occurred|occurred on|occurred|date of occurrence|happened on|date happened|session date|date of session|date of attendance
            |attendance date|activity date|date of activity|clinic date|date of clinic|date seen|date of meeting|meeting date|date of concern|concern date|date of call|call date
            |encounter date|service date|date of service|date of offence|offence date|date of observation|observation date|date of discussion|date of intervention|when it happened
            |event on|contact on|date of contact event|key date|dyddiad
            """),
        (CellRole.Date, 0.85, "when|day|date from|from date|start|start date|date started|began|date of referral|referral date|received|date received|period"),
        (CellRole.Date, 0.55, "entry date|date of entry|from|log date|date logged|week|month"),
        (CellRole.Time, 1.0, "time|time of event|time of contact|time of day|contact time|start time|event time|time of call|time of incident|time seen|hour|amser"),
        (CellRole.EndDate, 1.0, "end|end date|date to|to date|until|date ended|ended|finish|finish date|date finished|ended on|date until"),
        (CellRole.EndDate, 0.6, "to|closed|date closed"),
        (CellRole.Recorded, 1.0, """
            entered on|date entered|date recorded|recorded on|input date|date input|created on|date created|created|logged on|logged|entered|added on|date added|added|entry made
            |entry made on|written up|written up on|date written|written on|date of recording|recording date|inputted|inputted on|uploaded|date uploaded|uploaded on|last updated
            |saved|saved on|date saved|filed on|posted on|posted|stamped|entry created|record created|record date|date of record|date of input|typed|date typed|keyed|date keyed|system date|submitted|date submitted|submitted on|input on|recorded date|entered date
            |authorised on|finalised|finalised on|date finalised|date put on system|put on system|date of upload|recorded at|created at|entered at|date record made|date and time recorded|date time recorded
            """),
        (CellRole.Recorded, 0.8, "recorded|input|written|date of entry|entry date|log date|date logged|updated|date updated"),
        (CellRole.Author, 1.0, """
            author|worker|practitioner|clinician|officer|recorded by|staff|staff member|member of staff|keyworker|key worker|therapist|fsw|social worker|health visitor|midwife|entered by
            |completed by|written by|signed|signature|initials|initial|professional|professionals|professional s|case worker|caseworker|case manager|probation officer|offender manager|support worker
            |family worker|family support worker|name of worker|worker name|name of practitioner|practitioner name|recorder|logged by|input by|inputted by|created by|handler|call handler|oic
            |officer in charge|allocated worker|hcp|healthcare professional|undertaken by|name and role|professional role|job title|counsellor|tutor|record author|author of entry|author role
            |name of professional|professional involved|professionals involved|staff name|staff initials|officer name|worker role|contact made by|seen by professional|who by|attending clinician|lead professional|noted by|updated by|gweithiwr
            """),
        (CellRole.Author, 0.8, "by|seen by|reported by|sw|hv|gp|nurse|doctor|dr|consultant|dentist|teacher|adviser|advisor|personal adviser|personal advisor|pa|idva|role|named nurse|manager|actioned by|user|agent"),
        (CellRole.Author, 0.95, "student seen by|pupil seen by|child seen by|patient seen by|client seen by|contact with professional"),
        (CellRole.About, 1.0, """
            child|child ren|children|childs name|child name|name of child|childrens names|names of children|pupil|pupils|pupil name|pupil s|student|students|student name|patient|patients|patient name|name of patient|client|clients
            |client name|subject|subjects|subject s|name|names|person|persons|person s|people|persons involved|people involved|person involved|child ren concerned|children concerned|child concerned|children involved
            |child ren involved|family member|family members|family member s|service user|service users|service user s|concerning|young person|young people|yp|learner|tenant|tenants|nominal|nominals|individual|individuals|parties
            |sibling|siblings|resident|residents|household member|household members|who it concerns|who is it about|who does this concern|subject of entry|subject name|child subject|children subject
            |unborn|victim|perpetrator|suspect|offender|person s involved|persons concerned|person concerned|subject child|child young person|pt|pts|plentyn|plant|disgybl|claf
            """),
        (CellRole.About, 0.7, "who|about|regarding|re|case|party|mother|baby|member|victim suspect|involved"),
        (CellRole.Seen, 1.0, """
            seen|child seen|child ren seen|children seen|who was seen|who seen|who was seen alone|seen y n|child seen y n|seen alone|seen seen alone|child seen alone|seen alone y n|children seen y n
            |was child seen|was the child seen|child sighted|sighted|seen and spoken to|seen spoken to|child seen spoken to|family members seen|persons seen|people seen|pupil seen|patient seen|yp seen|baby seen
            |young person seen|child seen yes no|seen yes no|children seen alone|child observed|who did you see
            """),
        (CellRole.Seen, 0.85, "present|who was present|those present|present at contact|child present|children present|persons present|people present|who was there|in attendance|attendees|attended by|who attended"),
        (CellRole.Type, 1.0, """
            type|contact type|type of contact|nature of contact|event type|type of event|category|clinic event|method|method of contact|mode|mode of contact|entry type|record type|activity type
            |appointment type|type of appointment|incident type|type of incident|reason for contact|purpose|purpose of visit|purpose of contact|classification|crime type|offence type|visit type|consultation type
            |encounter type|type of entry|type of visit|contact method|form of contact|nature of event|event category|event code|type of record|how|kind of contact
            """),
        (CellRole.Type, 0.8, "contact|nature|kind|clinic|activity|purpose of call|reason|title|heading|code|read code|service|offence|event|appointment|subject of contact"),
        (CellRole.Narrative, 1.0, """
            event contact|contact event|details|detail|record|records|notes|note|summary|what happened|description|narrative|circumstances|observation|observations|record of contact|record of visit|concern event
            |event concern|what was seen said or done|keywork note|history|account|summary of event|event summary|details of contact|details of event|event details|description of event|nature of concern|incident details
            |case note|case notes|case recording|progress note|progress notes|clinical note|clinical notes|clinical record|presenting complaint|event description|facts|content|main points|key points|details of incident
            |summary of contact|contact summary|details of visit|details of concern|concern details|information|relevant information|free text|record of event|what was seen|brief details|incident summary|summary of incident|consultation notes|consultation note|session notes|session note|discussion
            |significant information|disgrifiad|manylion|digwyddiad|nodiadau|cofnod|details of call|details of consultation|description of incident|description of concern|event narrative|what was said
            """),
        (CellRole.Narrative, 0.85, "event|events|contact|contacts|entry|entries|concern|concerns|consultation|incident|recording|text|findings|key event|key events|log entry|issue|issues|report|chronology|examination|visit|session|intelligence|occurrence|contact details|call|happened|significant event|significant events|officer note|worker note|comment|comments|referral|referral details"),
        (CellRole.Outcome, 1.0, """
            action|actions|outcome|outcomes|plan|plans|decision|decisions|decision rationale|rationale|follow up|response|result|results|disposal|action taken|actions taken|action taken outcome|outcome plan|action plan
            |outcome action|action outcome|decision outcome|decision management oversight|management oversight|management decision|next step|next steps|what was done|what did we do|agency response|recommendation
            |recommendations|disposition|agreed action|agreed actions|further action|follow up action|resolution|intervention|treatment|treatment plan|action required|action agreed|response outcome|outcome response|what was done about it|what happened next|followup
            |advice given|action and outcome|actions and outcomes|action decision|outcome of contact|outcome of visit|service provided|canlyniad
            """),
        (CellRole.Outcome, 0.75, "advice|management|impact|finding|status|rx|done"),
        (CellRole.Analysis, 1.0, """
            analysis|agency comment|agency comments|analysis agency comment|authors comment|author comment|authors comments|reviewer comment|reviewer comments|reviewers comment|commentary|reflection|professional view
            |imr author comment|imr comment|learning|critical analysis|appraisal|panel comment|panel comments|questions for panel|issues for panel|interpretation|comment of author|analysis of practice|agency analysis
            |good practice|missed opportunity|missed opportunities|professional judgement|compilers comment|compiler comment|remarks|agency view
            """),
        (CellRole.Analysis, 0.85, "comment|comments|significance|so what|learning points"),
        (CellRole.Voice, 1.0, """
            voice of the child|voice of child|voice|childs voice|child voice|childs words|child words|childs views|childs view|views of child|views of the child|wishes and feelings|wishes feelings|childs wishes and feelings
            |lived experience|childs lived experience|what the child said|child said|what child said|in the childs words|pupil voice|patient voice|daily life|young persons views|what did the child say
            """),
        (CellRole.Told, 1.0, """
            shared with|copied to|told|informed|notified|cc|circulation|distribution|sent to|agencies informed|information shared with|agencies notified|passed to|who was told|disclosed to|copy to|agencies told
            |info shared|info shared with|notification to|notifications|information shared|copies to|reported to|who was informed|told to
            """),
        (CellRole.Told, 0.7, "shared|referred to|liaison|liaised with|escalated to"),
        (CellRole.Source, 1.0, """
            source|referrer|caller|informant|referred by|source of information|received from|notified by|origin|source document|contact from|information from|source of record|source of referral|referral source|evidence source|reporter
            |caller name|informed by|reporting person|source of evidence|told by|from whom|document source
            """),
        (CellRole.Source, 0.6, "from|reported by|document|provenance"),
        (CellRole.Agency, 1.0, "agency|organisation|agency name|reporting agency|source agency|record holder|organisation name|agency organisation|which agency|asiantaeth|agency service"),
        (CellRole.Agency, 0.7, "team|service name|provider"),
        (CellRole.Significant, 1.0, "significant event|significant|sig event|significant y n|significant event y n|se y n|key event y n|flag|flags|alert|priority|rag|rag rating|significant event yes no|red flag|safeguarding flag"),
        (CellRole.Reference, 1.0, """
            ref|refs|reference|ref no|ref number|reference no|reference number|no|number|id|row|log no|log number|incident no|incident number|crime no|crime number|crime ref|urn|case no|case number|contact ref|event no|entry no
            |item|item no|sequence|seq|record no|record id|record number|nhs no|nhs number|case ref|contact id|event id|file ref|page|page no|line|entry number|contact no|log ref|incident ref|crime reference|row no|serial|unique id
            """),
        (CellRole.Reference, 0.9, "log|occurrence no|niche|storm|ppn|vpn|merlin|occurrence|tenancy ref|tenancy no|account no"),
        (CellRole.Place, 1.0, "location|place|venue|where|location of event|place of contact|place of visit|site|seen at|place seen|location of visit|location of contact|where seen|location of incident|place of event|where it happened|lleoliad"),
        (CellRole.Place, 0.8, "address|setting|base|room|ward"),
    ];
}
