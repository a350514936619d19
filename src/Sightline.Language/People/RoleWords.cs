namespace Sightline.Language.People;

/// <summary>The words and abbreviations by which British records name a relation.</summary>
internal static class RoleWords
{
    /// <summary>Words, in lower case, several of one role separated by a stroke; words of a phrase separated by a space.</summary>
    public static readonly (FamilyRole Role, string Words)[] Table =
    [
        (FamilyRole.Mother, "mother|mum|mam|mom|mummy|mammy|mommy|ma|mo|mob|mthr|moc|m o b|m o c|mother of baby|mother of child|birth mother|bm|biological mother|natural mother"),
        (FamilyRole.Father, "father|dad|daddy|da|fa|fthr|foc|f o c|father of children"),
        (FamilyRole.BirthFather, "fob|f o b|father of baby|father of child|birth father|bio dad|biological father|natural father|birth dad|putative father|bf"),
        (FamilyRole.Fathers, "fathers|dads"),
        (FamilyRole.StepParent, "stepdad|step dad|stepfather|step father|sf|step parent|stepparent|s f|stepmother|step mother|stepmum|step mum"),
        (FamilyRole.Partner, "partner|ptnr|boyfriend|b f|m s partner|m s ptnr|mothers partner|mums partner|mother s partner|mum s partner|mo s partner|mums boyfriend|mothers boyfriend|husband|fiance|male partner|mp|co habitee|cohabitee|girlfriend"),
        (FamilyRole.Parents, "parents|both parents|mum and dad|mother and father|mo and fa|parent"),
        (FamilyRole.MaternalGrandmother, "mgm|m g m|mgmo|maternal grandmother|maternal gran|maternal nan|mat gran|mat gm|mat grandmother"),
        (FamilyRole.MaternalGrandfather, "mgf|m g f|maternal grandfather|maternal grandad|mat gf"),
        (FamilyRole.PaternalGrandmother, "pgm|p g m|paternal grandmother|paternal gran|paternal nan|pat gran|pat gm"),
        (FamilyRole.PaternalGrandfather, "pgf|p g f|paternal grandfather|paternal grandad|pat gf"),
        (FamilyRole.Grandmother, "nan|nana|nanna|nanny|gran|granny|grandma|grandmother|nain|mamgu|nannie"),
        (FamilyRole.Grandfather, "grandad|granddad|grandpa|grandfather|taid|tadcu|grampy|gramps"),
        (FamilyRole.Grandparents, "grandparents|mgps|pgps|mgp|maternal grandparents|paternal grandparents|nan and grandad"),
        (FamilyRole.Aunt, "aunt|aunty|auntie|maternal aunt|paternal aunt|mat aunt"),
        (FamilyRole.Uncle, "uncle|maternal uncle|paternal uncle|mat uncle"),
        (FamilyRole.Sibling, "sibling|sib|half sibling|half sib"),
        (FamilyRole.Siblings, "siblings|sibs|half siblings|sib group|sibling group"),
        (FamilyRole.Brother, "brother|bro|half brother"),
        (FamilyRole.Brothers, "brothers|half brothers"),
        (FamilyRole.Sister, "sister|sis|half sister"),
        (FamilyRole.Sisters, "sisters|half sisters"),
        (FamilyRole.Baby, "baby|bby|infant|newborn|bb"),
        (FamilyRole.Babies, "babies"),
        (FamilyRole.Unborn, "unborn|ubb|unborn baby|unborn child|bump|ub|foetus|fetus|unborn babies|unborn twins|u b b"),
        (FamilyRole.NewBaby, "new baby|new born"),
        (FamilyRole.Toddler, "toddler"),
        (FamilyRole.Twins, "twins|the twins|both twins|t1 and t2|twin babies"),
        (FamilyRole.FirstTwin, "t1|twin 1|twin one|twin i|first twin"),
        (FamilyRole.SecondTwin, "t2|twin 2|twin two|twin ii|second twin"),
        (FamilyRole.Child, "child|chd|ch|yp|young person|pupil|student"),
        (FamilyRole.Children, "children|kids|chn|childrens|kiddies|chdn|minors|sibling set"),
        (FamilyRole.Boys, "boys|lads|sons"),
        (FamilyRole.Girls, "girls|lasses|daughters"),
        (FamilyRole.Boy, "boy|lad|son"),
        (FamilyRole.Girl, "girl|daughter"),
        (FamilyRole.LittleOnes, "little ones|little one|younger ones|tots|younger children|younger siblings|youngest ones|smaller children"),
        (FamilyRole.Eldest, "eldest|oldest|eldest child|oldest child|first born"),
        (FamilyRole.Youngest, "youngest|youngest child"),
        (FamilyRole.Family, "family|whole family|household"),
        (FamilyRole.Tenant, "occupier|occupiers|occupants|tenants|occupant"),
    ];
}
