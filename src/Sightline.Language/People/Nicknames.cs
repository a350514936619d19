using System.Collections.Frozen;

namespace Sightline.Language.People;

/// <summary>Short and familiar forms of British given names.</summary>
internal static class Nicknames
{
    private const string Table =
        """
        alexander alex al sandy xander lex ali
        alexandra alex sandra lexi lexie ali sasha
        alfred alf alfie fred freddie
        abigail abi abbie abby gail
        amanda mandy
        amelia amy millie mia
        andrew andy drew
        angela angie ange
        anthony tony ant
        antonia toni
        archibald archie
        arthur art artie
        barbara barb babs
        barry baz bazza
        benjamin ben benny benji
        bernadette bernie
        beverley bev
        bradley brad
        brandon bran
        bridget bridie
        caitlin cait kate
        cameron cam
        carol caz
        caroline caz carrie
        catherine cath cathy kate katie kat kitty
        charles charlie chas chuck
        charlotte charlie lottie char
        chelsea chels
        christine chris chrissie tina
        christopher chris kit
        clifford cliff
        connor con
        craig craigy
        daniel dan danny
        danielle dani danni
        darren daz dazza
        david dave davey dai
        deborah deb debs debbie
        denise den
        dennis den
        derek del
        donald don donny
        dominic dom
        donna don
        dorothy dot dotty
        edward ed eddie ted teddy ned
        eleanor ellie nell nora
        elizabeth liz lizzie beth betty libby eliza lisa
        emily em emmy millie
        emma em
        eric rick
        ethan eth
        francesca fran frankie
        frances fran frankie
        francis frank frankie
        frederick fred freddie
        gabriel gabe
        gareth gaz
        gary gaz gazza
        gemma gem
        geoffrey geoff
        george georgie
        georgia georgie
        georgina georgie gina
        gerald gerry
        gillian gill gilly
        gregory greg
        hannah han
        harold harry hal
        harriet hattie harri
        harrison harry
        heather hev
        helen nell
        henry harry hal
        isabel izzy bella issy
        isabella izzy bella issy
        jack jacky
        jacob jake
        jacqueline jackie jacqui
        james jim jimmy jamie jay
        jason jay jase
        jaxon jax
        jeffrey jeff
        jemima jem mima
        jennifer jen jenny
        jeremy jez jem
        jessica jess jessie
        joanna jo
        joanne jo
        john jack johnny jon
        jonathan jon jonny
        jordan jord
        joseph joe joey
        josephine jo josie
        joshua josh
        judith judy
        julia jules
        julie jules
        katherine kath kathy kate katie kat kay
        kathleen kath kathy
        kayden kay kade
        keith keithy
        kelly kel
        kenneth ken kenny
        kerry kez
        kevin kev
        kieran kier
        kimberley kim
        kirsty kirst
        kyle ky
        laura loz
        lauren loz
        lawrence larry lol
        leanne lee
        leonard len lenny leo
        leslie les
        lewis lew
        louise lou
        louis lou
        lucas luke
        lucy luce
        lynette lyn
        madeleine maddie
        madison maddie
        margaret maggie meg peggy marge madge
        maria ria
        martin mart marty
        mary molly may
        matilda tilly tilda
        matthew matt matty
        maureen mo
        maxwell max
        megan meg megs
        melanie mel
        melissa mel missy
        michael mike mick mikey micky
        michelle shell shelley chelle
        mohammed mo
        mohamed mo
        muhammad mo
        natalie nat
        natasha tash
        nathan nate nath
        nathaniel nat nate
        nicholas nick nicky
        nicola nic nicky nikki
        noah no
        oliver ollie oli
        olivia liv livvy ollie
        oscar oz
        pamela pam
        patricia pat trish tricia patsy
        patrick pat paddy
        pauline paul
        penelope penny
        peter pete
        philip phil pip
        philippa pip pippa
        phoebe phebes
        rachel rach
        raymond ray
        rebecca becky bex becca
        reginald reg reggie
        richard rich rick ricky dick richie
        riley ri
        robert rob bob bobby robbie bert
        roberta bobbie
        roderick rod
        ronald ron ronnie
        rosemary rose rosie
        ryan ry
        samantha sam sammy
        samuel sam sammy
        sandra sandy san
        sarah sal sally
        sean shaun
        shannon shan shaz
        sharon shaz shaza
        sheila she
        shirley shirl
        simon si
        sophie soph
        stacey stace
        stephanie steph stevie
        stephen steve stevie ste
        steven steve stevie ste
        stuart stu
        susan sue susie
        suzanne sue suzie
        tamara tammy
        teresa terri tess
        terence terry tel
        theodore theo ted teddy
        theresa terri tess
        thomas tom tommy
        timothy tim
        tobias toby
        tracey trace
        tracy trace
        tyler ty
        valerie val
        veronica ronnie
        victor vic
        victoria vicky vic tori
        vincent vince vinny
        vivienne viv
        wayne wazza
        wendy wend
        william will bill billy liam
        winifred win winnie
        zachary zac zack zak
        zoe zo
        """;

    /// <summary>The familiar forms of each full name, in lower case.</summary>
    public static readonly FrozenDictionary<string, string[]> Familiar = Read().ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Read()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ');
            forms[words[0]] = words[1..];
        }

        return forms;
    }
}
