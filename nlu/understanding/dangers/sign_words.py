"""English danger told by its signs: the body to be picked up, the key that hangs elsewhere. For `danger.py`.

Rows are put together from small sets of words, as in `oblique_words`, so that a new place is one word in one line.
"""

from __future__ import annotations

__all__ = ["ACTS", "FLAGS"]

_BELOW = (
    r"(?:from |off )?(?:under(?:neath)?|below|beneath|at the (?:foot|bottom) of|from the (?:foot|bottom) of)"
    r" (?:the |this |that |your )?(?:\w+ )?(?:crane|tower|roof|building|block|bridge|balcony|window|scaffold\w*|floor)"
)
_REMAINS = r"(?:my (?:dead )?(?:body|corpse|bones|remains|ashes)|what(?:'s| is) left of me)"
_KEEPER = (
    r"(?:supervisor|team leader|line leader|captain|security|boss lady|director|headman|warden|minder"
    r"|dorm (?:manager|keeper)|his (?:wife|son|brother|nephew|man))"
)
_MEAL = r"(?:dinner|food|meals?|rice|lunch|supper|breakfast|water|eating|eat)"
_THEY = r"(?:he|she|they)"
_YOUNG = r"(?:nephew|niece|son|daughter|brother|sister|cousin|boy|girl|kid|child|grandson|granddaughter|he|she)"
_CHORE = (
    r"(?:work(?:s|ed|ing)?|wash\w*|scrub\w*|clean\w*|carr\w+|pack\w*|sew\w*|serv\w+|deliver\w*|lift\w*|sort\w*|peel\w*"
    r"|load\w*|weld\w*|mop\w*|wip(?:es|ed|ing)|assembl\w+|cook\w*|polish\w*|solder\w*|stitch\w*|glu(?:es|ed|ing)"
    r"|fold\w*)"
)
_PUT_TO_WORK = (
    r"\b(?:having|has|had|makes?|made|making|lets?|got|gets|put|puts|us(?:es|ed|ing)|hired|employs?) (?:him|her|them)"
    rf" (?:to )?(?:do |be |on |in |at )?(?:the |a )?{_CHORE}\b"
    rf"|\b{_THEY} (?:is |was |has been |has to |must |also |already |now |every \w+ )*{_CHORE}\b"
)

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"\bfind me (?:hang\w*|(?:in the morning )?on (?:his|the|my) (?:own )?(?:rope|hook|chain|hoist|crane|beam"
        r"|belt))\b",
        r"\b(?:took|swallowed|ate|taken) (?:maybe |about |like |all )?(?:\d+|all|the whole|many|so many)\b[^.;!?]{0,24}"
        r"(?:\bpills?\b|\btablets?\b|\bfor sleep\b|\bto sleep\b|\bsleeping\b)",
        r"\b(?:arm|arms|wrists?|leg) with (?:fresh |new |many )*cuts?\b|\bgave away (?:his|her|my"
        r"|all) (?:\w+,? ){0,6}(?:jacket"
        r"|shoes|clothes|things|earphones?|phone|everything)\b",
        r"\bpour(?:ed|ing)? (?:the |some |all )?(?:thinner|petrol|gasoline|gas|fuel|alcohol|diesel)\b"
        r"(?=.{0,120}\b(?:lighter|match(?:es)?|fire|shirt|clothes|on me|over me|myself)\b)",
        r"\b(?:came in and |they |he |she )?(?:took|cut|got) me down\b|\btried with (?:the |an? )?(?:\w+ )?(?:wire"
        r"|rope|belt|sheet)\b"
        r"|\bremember me (?:nicely|well|kindly)\b",
        rf"\b(?:you|they|police|somebody|someone|people|officers?)\b[^.;!?]{{0,16}}\b(?:can|may|will|must|have to|come"
        rf"|shall)(?: come| then)?(?: and| to)? (?:pick|scrape|collect|sweep|peel|gather|find|fetch|carry) me(?: up)?"
        rf" {_BELOW}\b",
        rf"\b(?:pick|scrape|collect|sweep|peel|gather|find|fetch|carry|bury|burn|send|take|look for)(?: up)?"
        rf" {_REMAINS}\b",
    ),
    "violence": (
        r"\b(?:boss|he|they|manager|foreman|owner|somebody|someone|men|a man) (?:is |are |now )*stand(?:s"
        r"|ing)? (?:outside|at|in front of)"
        r" (?:my|our) (?:door|house|room|dorm\w*)\b",
        r"\b(?:boss|he|they|manager|foreman|owner|men)\b[^.;!?]{0,40}\bwith (?:a |an |his |big |long )*(?:knife"
        r"|knives|machete|axe"
        r"|iron bar|gun)\b",
        r"\b(?:security|guards?|they|he|captain|warden|boss) (?:beats?|hits?|slaps?|kicks?) (?:who|whoever|any ?one"
        r"|those"
        r"|everyone|every ?body|people) ?(?:who|that)? ?(?:go|goes|leaves?|ask\w*|walks?|complain\w*|speaks?|stops?"
        r"|rests?)\b",
        r"\b(?:ruler|stick|pipe|belt|hose|broom|rod|bar|bottle) (?:over|on|across|in|against) (?:the |my |her |his )?"
        r"(?:ears?|head|back|face|hands?|arms?|legs?|mouth|neck)\b",
        r"\bcame\b[^.;!?]{0,40}\bwith (?:a |an |his )?(?:pipe|knife|bat|stick|iron|chain|axe|club|hammer)\b",
        r"\b(?:legs?|hands?|arms?|bones?|neck|head) (?:go|will|gonna|is going to) (?:break|be broken)\b",
        r"\b(?:he|dem|they|im) (?:go|don|dey) (?:break|beat|flog|wound|cut) (?:we|me|us|our|my)\b",
        r"\b(?:boys|men|guys|people|thugs)\b[^.;!?]{0,40}\bwith (?:an? )?(?:iron|rods?|pipes?|knives|sticks|bats"
        r"|machetes?)\b",
        r"\b(?:\d+|two|three|four|five|some|his|boss|dem|them|xu|im)\b[^.;!?]{0,16}\b(?:boys|men|man|guys|people"
        r"|thugs)\b[^.;!?]{0,24}"
        r"\b(?:at|outside|before|in front of|to) (?:my|our|her|his)\b[^.;!?]{0,12}\b(?:door|house|room|flat"
        r"|home|dorm\w*)\b",
        r"\b(?:dem|they|he|men|boys)\b[^.;!?]{0,12}\b(?:break|breaking|broke|kick\w*|smash\w*) (?:down )?(?:the|our"
        r"|my) door\b",
        r"\bwatch (?:my|your) back\b|\bsend (?:some )?(?:people|men|guys|boys|somebody) to (?:my|our|your) (?:flat"
        r"|room|home|house|dorm\w*|place)\b",
        r"\b(?:photos?|pictures?|video) of (?:my|our) (?:house|home|gate|door|family|daughter|son|kids?|wife"
        r"|village)\b",
        r"\bbring (?:my )?(?:own )?(?:\w+ )?(?:cleaver|knife|axe|machete)\b|\bpay \d* ?in fingers\b",
        r"\b(?:releas\w+|open\w*|unchain\w*|let (?:loose|go)|sent?"
        r"|sends)\b[^.;!?]{0,24}\bdogs?\b(?=.{0,80}\b(?:bit\w*|torn|leg|attack\w*"
        r"|us|me|him)\b)",
        r"\b(?:pictures?|photos?|video)\b.{0,40}\b(?:my )?(?:kids?|daughter|son|child(?:ren)?)\b.{0,30}\b(?:school"
        r"|kindergarten|gate)\b",
        r"\btake back (?:your|the|my) complaint,? (?:then|and|or)\b",
    ),
    "forced_labour": (
        r"\b(?:run away|escape|get out|flee)\b[^.;!?]{0,40}\block(?:s|ed)? (?:the |us |our )?(?:gate|door"
        r"|dorm\w*|in)\b",
        r"\b(?:keeps?|holds?|has|have|took) (?:the |our )?(?:only )?(?:door|gate|house|room|dorm\w*) keys?\b"
        r"(?=[^!?]{0,60}\b(?:leave|go out|get out|escape)\b)"
        r"|\b(?:can ?not|can'?t|may not|not) (?:leave|go out of) (?:the |this |her |his )?(?:house|villa|flat|factory"
        r"|dorm\w*|farm|ship|room)\b[^.;!?]{0,12}\b(?:until|till|before|unless) (?:i|we) (?:re)?pay",
        r"\b(?:even )?(?:to|in) (?:the )?(?:toilet|bathroom|wc)\b[^.;!?]{0,16}\b(?:one|he|they|somebody|a man) (?:is "
        r"|are )?"
        r"(?:walk\w*|go\w*|follow\w*|comes?|stand\w*)\b|\btook the key from (?:the|my|our) (?:door|room)\b",
        r"\block(?:ed)? (?:me|us|him|her|them|all of us|(?:the )?(?:two|three|four|five"
        r"|\d+) of us) (?:up )?(?:for )?(?:in|inside)\b",
        r"\bno fit (?:comot|go out|leave)\b|\bno ?body (?:fit|can|could) (?:comot|go out|leave|get out)\b",
        r"\b(?:security|guards?) (?:turn\w*|sent?|push\w*|brought) (?:me|us|him|her) (?:around|back)\b"
        r"|\bmay (?:only )?(?:go|leave) (?:when|after|once) (?:i|we|he|she) (?:have |has )?(?:re)?paid\b",
        r"\b(?:clos|shut|bolt)\w*(?: up)? (?:me|us|him|her|them) (?:up )?(?:in|inside|into) (?:the |a |an "
        r"|his )?(?:\w+ )?(?:store ?room"
        r"|room|office|cellar|basement|warehouse|container|cold store|dorm\w*|toilet|shed)\b",
        r"\buntil (?:this|it|that|all(?: of it)?|everything|the \w+|his \w+)(?: \w+)? (?:is|are|has been) (?:all )?"
        r"(?:worked|paid|earned) off\b[^.;!?]{0,30}(?:\b(?:nobody|no one|none|not|never|cannot)|n't)\b"
        r"|(?:\b(?:nobody|no one|none of us|not|never|cannot)|n't)\b[^.;!?]{0,30}\b(?:until|till|before|unless)"
        r" (?:this|it|that|all(?: of it)?|everything|the debt|the fee|the ticket)(?: \w+)? (?:is|are"
        r"|has been) worked off\b",
        r"\b(?:nobody|no one|none of us|not one of us) (?:ever )?(?:walks?|steps?|goes|gets|is) (?:out|off|away|through"
        r" the gate)\b(?=[^.;!?]{0,60}\b(?:guards?|dogs?|gates?|lock\w*|fence|watch\w*)\b)",
        r"\bguards?\b[^.;!?]{0,20}\bdogs?\b[^.;!?]{0,20}\b(?:doors?|gates?|exits?|fence"
        r"|stairs)\b(?=[^.;!?]{0,80}\b(?:out"
        r"|leave|drag\w*|caught|escape|back)\b)",
        r"\b(?:tried|try|tries|ran (?:away|off|out)|(?:he|she|who|when \w+) r[au]ns?|escap\w+|sneak\w*"
        r"|slipped out)\b[^.;!?]{0,40}\b(?:drag\w*|haul\w*|pull\w*"
        r"|caught|catch|chas\w+) (?:and \w+ )?(?:me|us|him|her|them) (?:and )?(?:\w+ )?back\b",
        rf"\b(?:dorm\w*|sleep|night|basement|cellar|gate|our room|shed)\b[^.;!?]{{0,40}}\bkeys? (?:is|are|stays?"
        rf"|hangs?)"
        rf" (?:only )?(?:with|in the pocket of|on) (?:the |a |our )?{_KEEPER}\b",
        r"\b(?:i (?:hide|hid|have hidden|must hide|am hiding) (?:my |the |this )?(?:phone|mobile)|(?:phone|mobile)"
        r" (?:is hidden|i (?:hide|hid|have hidden|must hide)))\b(?![^.;!?]{0,24}\b(?:locker|not allowed|forbidden))",
        rf"\b(?:if|when|who|whoever|anyone who)\b[^.;!?]{{0,16}}\b(?:asks?|complains?|wants?|demands?|refuses?|speaks?"
        rf"|works? slow\w*|(?:not|n't|dont|no) work)\b[^.;!?]{{0,24}}\b(?:no|without|not get|gets? no) {_MEAL}\b",
    ),
    "strike": (
        r"\b(?:sit\w*|stand\w*|stay\w*) (?:there |here )?with (?:our |the )?(?:hands folded|folded hands"
        r"|arms crossed)\b"
        r"|\b(?:nobody|no one|none of us) (?:will )?(?:pick\w* up|touch\w*|lift\w*|take\w*) (?:a |the |any |one )?"
        r"(?:tools?|machines?|shovel|hammer|needle)\b",
        r"\bno (?:money|pay|salary|wages?),? no (?:work|working|picking|cooking|driving|sewing|welding|delivery)\b",
        r"\b(?:machines?|cranes?|hoists?|mixers?|lines?|ovens?) (?:are|is|stands?) (?:all )?(?:off|still|dry"
        r"|stopp?ed)\b(?=[^!?]{0,70}"
        r"\b(?:till|until|money|pay|wages?|salary)\b)|\bnobody (?:will )?(?:press\w* the button|touch\w* (?:a"
        r"|the) (?:machine|tool))",
        r"\b(?:riders|drivers|couriers)\b[^.;!?]{0,24}\b(?:logged out|went offline|switched off the app)\b",
    ),
    "petition_threat": (
        r"\b(?:bought|have|collected|got)\b[^.;!?]{0,30}\b(?:tickets?|train)\b[^.;!?]{0,16}\b(?:to|for) (?:beijing"
        r"|nanjing)\b"
        r"(?=[^!?]{0,70}\b(?:complain\w*|government|petition|stamp|office|province)\b)",
    ),
    "gathering": (
        r"\b(?:bring|take|call|get) (?:my |the |all )?(?:\d+|ten|twenty|thirty|many|some|everyone|everybody"
        r"|all)(?: (?:guys|men"
        r"|people|workers|friends|brothers))? to (?:the|your|his|their) (?:gate|office|site|factory|company|shop)\b",
        r"\bwe(?:'re| are)(?: all| now)? (?:in|inside) (?:the|his|their) (?:showroom|sales (?:office|cent\w+)|lobby"
        r"|villa|headquarters"
        r"|corridor)\b",
    ),
    "gov_gathering_planned": (
        r"\b(?:come|go|and) (?:and )?(?:sit|sleep|stay|wait) in your (?:hall|office|lobby|corridor)\b",
        r"\b(?:mini ?bus|bus|buses|van|cars?|coach) (?:is |are )?(?:booked|rented|hired|ready|ordered)\b[^!?]{0,80}"
        r"\b(?:government|petition office|city hall|labou?r bureau|province)\b",
    ),
    "media": (
        r"\b(?:evening|daily|morning|local|city) paper\b[^!?]{0,40}\b(?:here|print\w*|wrote|came|photo\w*|page)\b"
        r"|\bprinted today\b",
        r"\b(?:videos?|clip|story) (?:of|about) (?:the |our )?boss\b[^.;!?]{0,40}\b(?:million|thousand|hearts|likes"
        r"|views)\b",
    ),
    "road_block": (
        r"\bsit\w* (?:in chairs )?(?:over|across|on) the (?:tram |train |rail\w* )?(?:rails|tracks|lane)s?\b",
    ),
}

FLAGS: dict[str, tuple[str, ...]] = {
    "injury": (
        r"\b(?:fell|fall|fallen) (?:down )?(?:from|off) (?:the |a )?(?:ladder|scaffold\w*|roof|truck|crane|platform"
        r"|stairs)\b"
        r"(?=[^!?]{0,80}\b(?:back|leg|arm|hip|hospital|metal|bone|broken?|surgery|operat\w+|walk)\b)"
        r"|\bhit (?:me|him|her) (?:by|with) (?:a |the )?(?:spanner|wrench|pipe|hammer|stick|bar)\b",
        r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) stitch(?:es)?\b"
        r"|\b(?:disc|blade|chain|cable|rope|wire|belt|glass|press|saw)\b[^.;!?]{0,16}\b(?:cut|hit|took|bit"
        r"|caught)(?: off)? (?:my|his|her)\b"
        r"|\b(?:thumb|finger|hand|toe) is (?:now )?(?:short|shorter)\b",
    ),
    "injury_critical": (
        r"\bblood\b[^.;!?]{0,30}\b(?:not stop\w*|won'?t stop|still com\w*|keeps? com\w*)\b",
        r"\bno (?:sound|answer|voice) from (?:inside|below|under\w*|him|them)\b",
        r"\b(?:scaffold\w*|wall|roof|trench|formwork|lift|hoist|elevator|crane)\b[^.;!?]{0,24}\b(?:folded|collapsed"
        r"|came down|fell"
        r"|dropped|buried|caved|came)\b[^!?]{0,24}\b(?:with|on|under|inside|are under)\b(?=[^!?]{0,30}\b(?:m[ae]n"
        r"|people|persons?|guys?"
        r"|workers?|us|him|them|two|three|four|five|six|seven|voice)\b)",
        r"\b(?:guys?|m[ae]n|people|persons?|workers?|brother) (?:are|is|were|was) (?:still )?(?:under|beneath"
        r"|inside|below)\b"
        r"(?=[^!?]{0,60}\b(?:voice|dig|sound|rescue|no more|not out)\b)",
    ),
    "retaliation": (
        r"\b(?:after|since|because) (?:i|we|that|the)\b[^;!?]{0,40}\b(?:took (?:me|us) off|made (?:me|us) (?:clean"
        r"|wash)"
        r"|gave (?:me|us) the (?:worst|hardest|dirtiest))",
        r"\b(?:who(?:ever)?|anyone who|if you) asks? (?:again|for (?:money|salary|pay|wages?))\b[^.;!?]{0,12}"
        r"\b(?:dismissed|fired|sacked|kicked out)\b",
    ),
    "doc_withheld": (
        r"\b(?:keeps?|kept|holds?|held|has|have|took) (?:my |the |our )?(?:residence permits?|degrees?|diplomas?)\b",
        r"\b(?:keeps?|kept|holds?|held|have|has|took) (?:my |our |his )?seam[ae]n'?s? ?books?\b",
        r"\bmy passports?\?? ?(?:the )?(?:company|boss|factory|school|agent|agency|he|she|they|owner"
        r"|manager) (?:still )?"
        r"(?:keeps?|kept|holds?|held|has|have|took|takes?)\b",
        r"\b(?:card|passport|papers?)\b[^.;!?]{0,24}\bin (?:the )?pocket of (?:the |my |our )?(?:foreman|boss|manager"
        r"|hr|leader)\b",
        r"\bget (?:it|them|(?:my|the) (?:passport|card|papers?)) back (?:only )?(?:when|if|after|once) i (?:sign|pay"
        r"|finish|agree|work)",
    ),
    "closure_sign": (
        r"\b(?:shop|factory|restaurant|space|premises|store|workshop|unit)? ?(?:is |now )?(?:\'|\"|“)?(?:to|for) let\b"
        r"|\bclosed with (?:a |the )?(?:paper|notice|note|sign) (?:on|at) (?:the |its )?(?:door|gate|window)\b"
        r"|\b(?:factory|shop|restaurant|company|plant|workshop)\b[^.;!?]{0,24}\bclosed? (?:the |its )?(?:doors?|gates?)"
        r" (?:last|this|since|forever)\b"
        r"|\b(?:door|gate) (?:was|is|are) (?:chained|padlocked|sealed)\b(?=[^!?]{0,90}\b(?:boss|owner|answer\w*|gone"
        r"|wages?|paid)\b)"
        r"|\b(?:giv\w+|hand\w+|return\w*) (?:back )?(?:the )?keys? (?:back )?to (?:the )?landlord\b"
        r"|\bbusiness (?:is )?finish\w*\b"
        r"|\b(?:power|electricity|water) (?:has been|was|is) cut\b",
        r"\b(?:factory|company|plant|workshop|shop) (?:will |is going to |wants? to )?(?:moves?|moving"
        r"|relocat\w+)(?: \w+)? to (?!pay)[a-z]+\b",
        r"\b(?:clos\w+|shuts?|stops?|ends?) (?:down )?(?:forever|for ever|for good|permanently)\b",
    ),
    "distress_idiom": (
        r"\bwhat(?:'?s| is) the point (?:of|in) (?:anything|living|life|it all)\b|\b(?:so )?finished inside\b",
        r"\b(?:lost|losing|lose) (?:the |my |all )?(?:taste|will|wish) (?:for|of|to) (?:living|life|live|go on)\b"
        r"|\bfor (?:what|whom?) (?:(?:i am|i'?m|am i)(?: still)? (?:waking|living|getting up)"
        r"|(?:do )?i (?:still )?(?:wake|live|get up))\b"
        r"|\bno (?:reason|point) (?:to|in) (?:live|living|waking|wake up|go on|going on)\b",
        r"\bxiang ?si (?:de )?xin ?(?:dou|du|ye) ?you ?(?:le)?\b|\bhuo ?bu ?xia ?qu\b",
    ),
    "child_labour": (
        r"\b(?:many|some|several|most|half|a few|two|three|four|five) (?:of (?:them|us) )?(?:are|is) (?:only |just )?"
        r"(?:1[0-5]|thirteen|fourteen|fifteen)(?: ?years?)?(?: old)?\b(?! (?:yuan|people|days|months|hours|minutes))"
        r"|\bthey are (?:only |still |just )?(?:children|kids)\b[^!?]{0,16}\b1[0-5] ?(?:years?|yo|y/o)\b",
        r"\b(?:teach|taught|told|tell)s? (?:her|him|them|me) (?:to )?say (?:she is |he is |i am |i'm )?(?:18"
        r"|eighteen|16|sixteen)\b",
        rf"\b{_YOUNG}\b[^.;!?]{{0,24}}\b{_CHORE}\b[^!?]{{0,40}}\b(?:he|she)(?:'s| is| was)? (?:only |just )?"
        r"(?:[89]|1[0-5]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b"
        r"(?! (?:%|hours?|days?|months?|people|yuan|years? (?:here|in)))",
        rf"\b{_YOUNG}\b (?:is|was) (?:only |just )?(?:[89]|1[0-5]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b"
        rf"(?: years? old)?(?:[.;,]| and) ?(?:he|she) (?:also |must |has to )?{_CHORE}\b",
        rf"(?:^|[.:;,] ?|\bi (?:was|am) )born:? (?:in )?201[2-9]\b(?=[^!?]{{0,60}}\b(?:job|{_CHORE})\b)",
        r"\bif (?:the )?(?:police|inspector|somebody|anybody|someone|they) asks?\b[^.;!?]{0,16}\bsay(?: i am"
        r"| i'?m)? (?:18|eighteen)\b",
        r"\b(?:i'?m|i am|im|your|you'?re|you are)(?: only| just)? (?:1[0-5]|thirteen|fourteen|fifteen)\b(?! (?:%|hours?"
        r"|days?|months?|people"
        rf"|years? (?:here|in)|yuan|min\w*|km))(?=.{{0,80}}\b(?:{_CHORE}|job|salary|boss|wages?)\b)",
        rf"\b{_YOUNG}\b[^.;!?]{{0,20}}\b(?:born|birth year|year of birth)(?: is| was)?(?: in)?(?: \w+)? 201[1-9]\b"
        rf"(?= (?:and )?(?:is |already |now )*{_CHORE}\b|.{{0,90}}(?:{_PUT_TO_WORK}))",
        rf"\b{_YOUNG}\b[^.;!?]{{0,12}}\b(?:is|was|only|just|aged?|turned) (?:only |just )?(?:[89]|1[0-5]|nine|ten"
        rf"|eleven"
        rf"|twelve|thirteen|fourteen|fifteen)\b(?! (?:%|hours?|days?|months?|people|yuan))"
        rf"(?=[^.;!?]{{0,60}}\b(?:having|makes?|made|puts?) (?:him|her|them) (?:to )?{_CHORE}\b)",
    ),
    "livelihood": (
        r"\b(?:\w+ )?(?:persons?|people|of us) (?:live |living |are )?on (?:one|two|a) (?:bread|packet|pack|bowl|bag"
        r"|noodles?)\b"
        r"|\b(?:no|not a|not one) coins? (?:left|remain\w*)\b|\b(?:eat\w*|food|meal) (?:only )?(?:one"
        r"|once)(?: time)?(?: only)?"
        r"(?: a day| per day)?,? (?:only )?(?:rice|bread|noodles?|salt)\b|\beating the (?:rice|food) left\b",
        r"\b(?:insulin|medicines?|milk(?: powder)?|rice|food|formula|pills) (?:is |are |will )?(?:finish\w*"
        r"|run\w* out|gone)\b",
        r"\bschool (?:sent|send|sends)\b[^.;!?]{0,24}\bhome\b|\bhospital (?:stops?|stopp?ed"
        r"|will stop)\b[^.;!?]{0,24}\b(?:dialysis"
        r"|treatment|medicine)\b",
        r"\bsle(?:ep|pt|eping|eps)\b[^.;!?]{0,36}\b(?:train station|(?:north|south|east|west|bus|railway) station"
        r"|the station|bus stop|metro station|park bench"
        r"|under (?:a |the )?bridge|atm)\b(?! (?:project|site))",
    ),
}
