using System.Collections.Frozen;

namespace Sightline.Language.People;

/// <summary>Common British given names, months and towns: none of them is taken for a slip of the pen in another.</summary>
internal static class CommonNames
{
    public static readonly FrozenSet<string> All = string.Join(
        ' ',
        Nicknames.Familiar.Keys.Concat(Nicknames.Familiar.Values.SelectMany(forms => forms)).Append(Further))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private const string Further =
        "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
        "aaron adam aidan aiden alan albert alice alison amber amy ann anna anne annie arlo ava ayesha bella billie blake bobbie brian bryan callum carl carla carly casey chantelle cherie chloe " +
        "claire clare cody cole colin courtney crystal curtis dale damian dawn dean debra declan dylan eileen elaine ella elliot elsie erin esme eva evan eve evelyn evie faye finley finn fiona " +
        "florence freya gavin gemma glenn grace graham grant hallie harley harper harvey hayden hayley heidi hollie holly hope howard hugo ian imogen ingrid irene iris isaac isla ivan ivy jackson jade jamal " +
        "jan jane janet janice jasmine jasper jayden jean jenson jill joan joel joyce june karen karl kate kayla kayleigh keeley keira keith kelsey kenzie kerri kian kira kiera kim kristy kyra lacey lana laura layla leah leanne lee " +
        "leigh lena leo leon lewis lexi libby lilly lily lindsay linda lisa logan lola lorna lorraine luca luke luna lydia lynn lynne maisie marc marcus maria marie marion mark martha marvin mason maya mia mila miles molly morgan " +
        "naomi natalia neil nelly nevaeh niall nigel nina nora norman olive orla owen paige paris paul paula pearl phoebe poppy rafferty ralph reece reuben rhian rhys ria ricardo river roger roman rory rosa rose rowan roxanne roy ruby " +
        "rupert russell ruth sadie sally scarlett scott sean seb shane shaun sian sid sienna skye sonia sophia spencer stella summer sylvia tanya tara taylor theo tina toby todd tracy trevor tyrone una vera violet wesley willow yasmin yvonne zara zoe";
}
