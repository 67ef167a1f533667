"""English danger told sideways: what stands ready, who will not be needed, what can be seen. For `danger.py`.

Nobody says the word for it: the pills are counted, the key hangs with the foreman, the bone is out. Rows are put
together from small sets of words, so that a new means or a new place is one word in one line.
"""

from __future__ import annotations

__all__ = ["ACTS", "FLAGS"]

_POISON = (
    r"(?:pesticides?|insecticides?|paraquat|poison|weed ?killer|sleeping (?:pills|tablets)|农药|百草枯|敌敌畏|老鼠药"
    r"|安眠药)"
)
_HAND = r"(?:bed|pillow|drawer|pocket|bag|table|desk|hand|hands|lap|knees|bedside|chair)"
_EDGE_PLACE = (
    r"(?:bridge|river|roof|rails?|tracks|water|lake|yangtze|dam|canal|sea)(?! (?:project|site|work|works|job"
    r"|construction|section))"
)
_LATER = (
    r"(?:tonight|today|tomorrow|this (?:night|evening|weekend|week)|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday)"
)
_ROAD = r"(?:road|avenue|street|highway|bridge|crossing|crossroads?|junction|intersection|roundabout|expressway|lane)"
_SELF = r"(?:i|we|he|she|my (?:brother|sister|wife|husband|son|father|friend|cousin))"
_PART = r"(?:fingers?|hand|arm|foot|toes?|leg|thumb|ear|head|back)"

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"\b(?:stands?|standing|sits?|sitting|climb\w*|went up|goes up|is up|is) (?:\w+ ){0,3}on (?:the "
        r"|a )?(?:\w+ ){0,2}"
        r"(?:roof|crane|tower|bridge|ledge|balcony|edge|railing|scaffold\w*)\b[^;!?]{0,60}\b(?:jump\w*|(?:not|n't"
        r"|never) come down)\b",
        r"\b(?:he|she|husband|wife|son|brother|friend|worker) (?:\w+ )?(?:says?|said|scream\w*"
        r"|shout\w*)(?: that)?(?: he| she)?"
        r"(?: will| 'll| is going to| want to)? jump\b",
        r"绳(?:子)?[^,。;]{0,6}(?:拴|挂|系|套)(?:到|在|上)[^,。;]{0,4}(?:梁|树|脖子)|(?:没有|没|冇)我这个人了"
        r"|翻不翻得?回来",
        r"\bjump(?:s|ing)? (?:in|into|to) (?:the )?(?:sea|water|river|lake|yangtze|canal|ocean)\b(?! to (?:save|help"
        r"|swim))",
        # the means stand ready
        rf"\b(?:pills?|tablets?)\b[^.;!?]{{0,30}}\b(?:{_HAND}|ready)\b[^.;!?]{{0,24}}\b(?:count\w*|enough|all|ready"
        r"|tonight|twice)\b|\b(?:counted|saved|collected|saving|collecting) (?:all |the |my |up |enough |\d+ )*"
        r"(?:pills?|tablets?)\b",
        rf"{_POISON}[^.;!?]{{0,24}}\b(?:beside|under|next to|near|by|on|in) (?:the |my |his |her "
        rf"|our )?(?:\w+ )?{_HAND}\b",
        r"(?:\b(?:bought|buy|got|gets?|has|have|keeps?|took|takes?|drinks?|drank|opened|holding|holds)\b"
        r"|\bbottle of)[^.;!?]{0,16}(?:农药|百草枯|敌敌畏|老鼠药|安眠药)(?!.{0,24}\b(?:spray\w*|orchard|field"
        r"|trees"
        r"|crops?|shop|farm)\b)",
        r"\bbought (?:the |a |this )?bottle (?:\w+ ){0,4}(?:weeds?|insects?|rats?|bugs?)\b",
        r"\b(?:st(?:and|ood)|s[ia]t|l[aiy]e?|stay\w*|wait\w*)(?:ing)? (?:on|between"
        r"|in the middle of) (?:the )?(?:two )?"
        r"(?:iron|rails?|tracks?|train lines?)\b[^;!?]{0,60}\b(?:till|until|train|horn|not move|end)\b",
        r"\bcalm since i (?:have )?(?:made up my mind|decided)\b",
        r"\b(?:when|if|once|after) the bottle is empty\b.{0,30}\b(?:debt|problem|over|finish\w*|free|peace)",
        r"\b(?:rope|belt|cable|scarf|sheet|beam|hook|branch)\b[^.;!?]{0,30}\b(?:strong enough|will hold|holds? (?:me"
        r"|him|her|my weight)|carr(?:y|ies) (?:me|my weight)|around (?:my|his|her) neck)\b",
        r"\b(?:bridge|roof|floor|building|tower|balcony)\b.{0,16}\bhigh enough\b",
        r"\b(?:razor\w*|blade|scalpel)\b[^.;!?]{0,36}\b(?:bath\w*|wrists?|veins?|beside me|next to me|water is)\b",
        r"\b(?:\d{2,3}|so many|all those) (?:\w+ )?pills\b|\bmy (?:own )?(?:funeral|grave|coffin)\b"
        r"|\b(?:not|\w+n't|dont|cant|wont|no) (?:\w+ ){0,4}(?:in|on) this (?:world|earth) (?:any|no) ?(?:more"
        r"|longer)\b",
        # nobody will need me
        rf"\b(?:after|from) {_LATER}\b[^.;!?]{{0,24}}\b(?:nobody|no one|you|they|my \w+)\b(?: (?:will|do|does"
        rf"|would|is|are))?"
        r"(?: not|n't| no longer| never)? (?:needs?|have|has|must|can) (?:not )?(?:to )?(?:call|answer|find|look for"
        r"|reach|search for|worry about|wait for|cook for)\b(?!.{0,30}\b(?:number|sim|because (?:i|we) (?:go|have"
        r"|work))\b)",
        r"(?:^|[.;!?] ?)(?:(?!\b(?:pays?|paid (?:me|us)|money|settle\w*)\b)[^.;!?]){0,90}\b(?:not"
        r"|never) hear (?:from|of) me"
        r"(?: again| any ?more| after)",
        r"\b(?:gave|given|giving|give|left) (?:away )?(?:\w+ ){0,2}?(?:my|all my) [^.;!?]{0,30}\b(?:to|for"
        r"|with) (?:my|a|the|his"
        r"|her)\b[^.;!?]{0,24}\b(?:i|where i go i) (?:will not|won'?t|don'?t|do not|no longer|never) need\b",
        r"\b(?:wrote|written|writes|list\w*|decided)\b.{0,20}\bwho gets (?:my|his|her)\b",
        r"\bmore (?:\w+ ){0,4}(?:dead|gone) than (?:alive|living|from)\b|\bworth more dead\b"
        r"|\binsurance\b[^.;!?]{0,40}\b(?:when|if|after|once) i(?:'m| am)? (?:die|dead|gone|fall|jump)\b",
        r"\b(?:nobody|no one|none of you) (?:will |would |is going to )?(?:miss|cry for|remember) me\b"
        r"|\b(?:easier|better|simpler) for (?:everybody|everyone|all|my family|my wife|them|the world|all of you)"
        r" (?:without me|if i (?:was|were|am|wasn'?t|were not) (?:gone|not|dead|here|there))\b",
        r"\b(?:feed|water|take|keep) my (?:dog|cat|birds?|chickens?|plants)\b[^.;!?]{0,30}\b(?:gone|won'?t be|not be"
        r"|not here|not come)\b",
        # the place is found
        r"\b(?:can'?t|cannot|can not|not|never) swim\b[^;!?]{0,40}\b(?:river|water|deep|lake|canal|yangtze|bridge)\b",
        r"\b(?:river|water|yangtze|lake|canal|bridge|deep)\b[^;!?]{0,50}\b(?:not|\w+n't|dont|cant|wont"
        r"|never learned to|no) swim\b",
        r"\btrains? (?:comes?|passes|goes|runs)\b[^;!?]{0,30}\b(?:where to (?:stand|wait|lie)|i will be|i'll be"
        r"|in front"
        r"|meet it|on the (?:rails?|tracks?|line))\b",
        r"\b(?:one|just one|only one|a last) (?:more "
        r"|small )?step\b(?! by)[^.;!?]{0,30}\b(?:no (?:more )?(?:debts?|problems?"
        r"|pain|worr\w+)|finish\w*|peace|quiet|edge)\b",
        r"\b(?:scrape|fish|pull|collect|find|wipe|sweep|pick) (?:me|him) (?:up )?(?:from|out of|off|in"
        r"|at the bottom of"
        r"|under) (?:the )?(?:ground|river|water|pavement|asphalt|concrete|yangtze|lake|canal|rails?|tracks?)\b",
        rf"\b(?:went|gone|walk\w*|drove|left|sits?|sitting|stands?|standing|is|am)\b.{{0,12}}\b(?:to|towards?|at"
        rf"|by|on|near"
        rf"|outside) (?:of )?the (?:\w+ )?{_EDGE_PLACE}\b[^.;!?]{{0,50}}\b(?:(?:not|\w+n't|dont|cant|wont) (?:pick"
        rf"|answer|come|back"
        rf"|talk"
        r"|speak)|phone is off|no answer|crying|cries|with (?:a )?letter)\b",
        r"\b(?:fly|fall|drop|let myself fall) (?:from|down from|off) (?:the |this )?(?:\w+ )?(?:floor|roof|window"
        r"|bridge"
        r"|crane)\b.{0,20}\b(?:tonight|tomorrow|then|finished|over)\b"
        r"|\bgo under the (?:train|truck|wheels?|metro)\b",
        # it ends
        r"\b(?:goodbye|good bye|farewell|leave|leaving|quit|quitting|done with|finished with|get out of) (?:to "
        r"|from )?"
        r"(?:this|my) (?:life|world)\b|\bput an end to (?:it all|everything|my|myself|all this)\b",
        r"\b(?:when|if|once|as|before) you (?:read|get|see|receive) (?:this"
        r"|my message)\b.{0,24}\b(?:it is (?:finished|over"
        r"|done|too late)|it'?s (?:over|too late)|i(?:'m| am| will be) (?:gone|dead|far|no longer|in the (?:river"
        r"|water)))",
        r"\bnot (?:be )?alive (?:any ?more|then|tomorrow|when)\b|\bbut not alive\b|\b(?:is|has|have|be"
        r"|see) no tomorrow\b"
        r"|\bmy last (?:evening|meal|sunset|sunrise|cigarette|prayer|wish|breath|night(?! shift))\b",
        r"\b(?:not|never|\w+n't|dont) (?:want to )?(?:wake up|open my eyes) (?:again|any ?more|tomorrow)\b",
        r"\b(?:go|come|join|follow|meet|see|be with) (?:to |with )?my (?:dead|late) \w+\b|\b(?:join"
        r"|follow) my (?:father"
        r"|mother|wife|husband|son|daughter|brother)\b.{0,10}\b(?:heaven|grave|who died|under the ground)\b",
        r"\b(?:not|never|\w+n't|dont) (?:live to )?see (?:the )?(?:new year|spring festival|tomorrow|next (?:month"
        r"|week"
        r"|spring)"
        r"|my (?:son|daughter|kids?|child(?:ren)?) grow)\b(?! (?:bonus|holiday|pay|money|gala))",
    ),
    "forced_labour": (
        r"\b(?:sleeps?|stays?|lives?)\b[^.;!?]{0,40}\b(?:boss|owner|he|she|they|manager|madam|guard) (?:will )?locks? "
        r"(?:the |him |her |us |me |them )?(?:door|gate|in|inside|kitchen|room)\b[^.;!?]{0,16}\bnight\b"
        r"|\block(?:s|ed)? (?:the )?(?:\w+ )?(?:door|gate)\b[^.;!?]{0,30}\b(?:with )?(?:us|me|him|her|them|my \w+)"
        r" inside\b",
        r"\b(?:gates?|doors?|exits?|windows?)\b.{0,14}\b(?:chain(?:ed)?|lock(?:ed)?|bolt(?:ed)?|clos\w+|shut|nailed)"
        r" (?:up |on us )?(?:from|on) (?:the )?out ?side\b",
        r"\b(?:months?|weeks?|days)\b.{0,4}\b(?:i|we|he|she)(?: have| has| had| am| are| is| do| does)?(?: not"
        r"|n'?t| dont| never"
        r"|'m not|'re not) (?:go|gone|been|come|get|got|step\w*|left|leave) ?(?:out(?:side)?)?(?: from| of"
        r"| at)? (?:the|this"
        r") (?:factory|compound|workshop|farm|kiln|dorm\w*|boat|mine|yard|building|hall|gate)\b",
        r"\b(?:nobody|no one|never|not|\w+n't|dont) opens? (?:us )?(?:the )?(?:\w+ )?(?:doors?"
        r"|gates?)\b.{0,16}\b(?:for us to (?:go|leave|get)|at night)\b"
        r"|\bguards? (?:have|has|keeps?|holds?) (?:all )?the keys?\b|\bonly (?:go|leave|walk) (?:out "
        r"|outside )?(?:together )?with"
        r" (?:the |a |his )?(?:foreman|guard|boss|man|escort|minder|one of (?:his|their))",
        r"\bbehind (?:a |the )?(?:locked|chained|barred) (?:door|gate|fence)\b|\b(?:dorm\w*|sleep|night|gate|room)\b"
        r"[^.;!?]{0,40}\bkeys? (?:is|are|stays?|hangs?) (?:only )?(?:with|in the pocket of|on) (?:the )?(?:boss"
        r"|foreman"
        r"|guards?|owner|manager|him|agent|them)\b",
        r"\b(?:leave|quit|go home|get out|go away)(?: here)?(?: i| we| you| one)? (?:must|has to|have to"
        r"|needs? to) (?:first "
        r")?pay (?!me\b|us\b|my\b|our\b|wages)",
        r"\bwork(?:ing|ed|s)? (?:it|the debt|this debt|the ticket|my debt|our debt) off\b|\bwork(?:ing|ed"
        r"|s)? off (?:the|my"
        r"|our|his|her|this) (?:debt|ticket|fee|price|loan)\b|\bdebts?\b[^.;!?]{0,20}\bworked off\b",
        r"\b(?:i|we|she|sister|brother|girls?|wife|daughter|son|cousin|women|men|boys?)\b.{0,8}\b(?:was|were|been"
        r"|got|am"
        r"|is|are) sold (?:to|by|on|for)\b",
        r"\b(?:we|i|she|he) belongs? to (?:him|her|them|the (?:boss|agent|company|factory))\b.{0,30}\b(?:until"
        r"|till|because"
        r"|ticket|debt)\b|\b(?:boss|agent|he) owns (?:me|us|her)\b",
        r"\bwindows?\b[^.;!?]{0,24}\b(?:have|has|with) (?:iron |steel )?bars\b[^.;!?]{0,50}\b(?:doors?|gate"
        r"|lock\w*|out)\b",
        r"\bnever (?:see|saw|seen) (?:the )?(?:street|sun|outside|town|daylight)\b",
    ),
    "violence": (
        r"\b(?:ask\w*|complain\w*|mouth|talk\w*|speak\w*|wants? (?:money|pay|wages?))\b[^.;!?]{0,50}\b(?:gets?|got"
        r"|taste\w*"
        r"|feels?|felt) (?:a |the |his |some )?(?:belt|stick|whip|cane|slaps?|fists?|beating|baton|knuckles)\b",
        r"\b(?:gave|gives?|given|giving) (?:\w+ ){1,3}(?:a |the |some |two |three )?(?:slaps?|kicks?(?! ?off)"
        r"|punch(?:es)?"
        r"|beatings?|thrashing|blows?|black eye)\b",
        r"\b(?:whip\w*|flogg\w*|lashed|caned|chok(?:ed|es|ing)|strangl\w+|taser\w*|spat (?:on|at|in)|spits? (?:on"
        r"|at|in))"
        r" (?:me|us|him|her|them|my \w+|our|the (?:workers?|boy|girl|women|men))\b",
        r"\b(?:he|she|boss|foreman|owner|manager|guard|they)\b.{0,16}\bburn(?:ed|t|s)? (?:me|us|him|her|my|his)\b"
        r".{0,16}\bwith (?:a |his |the |hot )*(?:cigarettes?|lighter|iron|poker)\b",
        r"\b(?:grab\w*|pull\w*|drag\w*|held|took|lift\w*) (?:me|us|him|her|my \w+) (?:up )?(?:by|at) (?:the |my "
        r"|his |her )?"
        r"(?:hair|collar|ears?|beard)\b",
        rf"\b(?:black eye|lips?|teeth|tooth|nose|ribs?|bruis\w+|blood\w*|swollen"
        rf"|scars?)\b[^;!?]{{0,50}}\b(?:because|since"
        rf"|after|for|when) {_SELF} (?:only |just |had |have )?(?:ask\w*|want\w*|demand\w*|complain\w*|mention\w*)\b",
        r"\b(?:his|boss'?s?|foreman'?s|owner'?s|some|five|six|four|ten) (?:men|guys|people|nephews?|brothers?"
        r"|sons?|cousins"
        r"|friends)\b[^.;!?]{0,50}\b(?:iron pipes?|steel pipes?|sticks|clubs|knives|bats|iron bars?|machetes?)\b",
        r"\b(?:broke|kicked|smash\w*) (?:down |in |open )?(?:the |our |my )?(?:\w+ )?doors? of (?:our|my)\b"
        r"|\bmen with tattoos\b"
        r"|\btattooed (?:men|guys|people)\b",
        r"\bknows? where (?:i|we|my (?:family|kids?|child(?:ren)?|wife|parents|mother)) (?:live|sleep|go|stay)s?\b"
        r"|\b(?:he|boss|they|foreman|owner|manager)\b.{0,20}\b(?:accidents?|something(?: bad)?) (?:can|could|may"
        r"|might|will)"
        r" happen to (?:me|us|you|my)\b",
    ),
    "road_block": (
        rf"\b(?:sit\w*|sat|stand\w*|lie|lying|lay|kneel\w*|camp\w*"
        rf"|are) (?:\w+ ){{0,2}}in (?:the )?middle of (?:the )?(?:\w+ "
        rf"){{0,3}}{_ROAD}\b|\bl(?:ie|ying|ay) (?:down )?on (?:the )?(?:\w+ ){{1,2}}{_ROAD}\b",
        r"\b(?:no|not (?:a single|one)) (?:cars?|trucks?|vehicles?|bus(?:es)?) (?:can |will )?(?:pass\w*"
        r"|gets? (?:through|by)"
        r"|goes through|comes? through|drives?)\b",
        rf"\b(?:we|us|sit\w*|stand\w*)\b[^.;!?]{{0,50}}\b{_ROAD}\b[^.;!?]{{0,50}}\b(?:cars?|trucks?|vehicles?"
        rf"|traffic|buses)"
        r" (?:can'?t|cannot|can not|not|don'?t) (?:pass|move|get through|go)\b",
    ),
    "gov_gathering": (
        r"\b(?:on|at|before|in) the (?:steps|stairs|entrance|gate|door|square|lawn|lobby|hall"
        r"|floor) of (?:the )?(?:\w+ )?"
        r"(?:government|city hall|town hall|petition office|labou?r (?:bureau|office))\b(?=.{0,40}\b(?:not|until"
        r"|sit\w*"
        r"|stand\w*|stay\w*|wait\w*|won'?t|since|now)\b)",
    ),
}

FLAGS: dict[str, tuple[str, ...]] = {
    "injury_critical": (
        r"\bbones? (?:is |are |was |comes? |came )?(?:coming |sticking |standing |poking |looking )?(?:out"
        r"|through)\b(?! of (?:the"
        r" )?(?:meat|soup|chicken|fish))|\b(?:see|saw|seeing) (?:the |his |my |her )bones?\b",
        r"\b(?:gave|gives?|given|got|only|with|put)\b[^.;!?]{0,16}\b(?:aspirins?|painkillers?|ibuprofen"
        r"|paracetamol|a towel"
        r"|a rag|some tape)\b[^;?]{0,30}\b(?:no|not|without) (?:go to |went to |to )?(?:the |a |any )?(?:hospital"
        r"|doctor"
        r"|ambulance)\b",
        rf"\b{_PART} (?:is|are|was|were|came|got) (?:completely |almost |half |cut "
        rf"|torn )?(?:off|gone)\b(?=.{{0,80}}\b(?:keep working|towel"
        r"|tape|no hospital|no doctor|only (?:wash\w*|wip\w*|put|gave|tape\w*)|not take|says? (?:to )?(?:keep|work"
        r"|wait|sleep|continue)|in a bag|on ice"
        r"|wrapp\w+)\b)",
        r"\b(?:not|\w+n't|dont|cant|wont|never) (?:answer|react|respond|talk|wake|open (?:his"
        r"|her) eyes)\b[^;!?]{0,50}\b(?:eyes"
        r"|since (?:he|she)"
        r" fell|breath\w*)\b|\beyes (?:are )?(?:half open|rolled|white)\b",
        r"\b(?:head|skull)\b[^;!?]{0,50}\b(?:talk\w* (?:strange|funny|nonsense|wrong)|strange talk|vomit\w*"
        r"|throws? up|does not"
        r" know (?:his|her|my|where))\b",
        rf"\b(?:{_PART}|wound|skin) (?:is|are|turn\w*|goes|has turned|became|getting) (?:already |now |all "
        rf"|completely )?(?:black"
        r"|rotten|rotting|blue and cold|green)\b(?! (?:from|with) (?:the )?(?:paint|oil|dust|ink|coal))",
        r"\b(?:wall|roof|trench|slope|scaffold\w*|ceiling|earth|pit|tunnel|beam"
        r"|floor)\b[^.;!?]{0,16}\b(?:came down|fell"
        r"|collapsed|caved in|broke|slid)\b[^.!?]{0,40}\b(?:(?:still |are |is |lie |lies )+(?:under|inside|below"
        r"|beneath|there)"
        r"|buried|not out)\b",
    ),
    "child_labour": (
        r"\b(?:1[0-5]|twelve|thirteen|fourteen|fifteen)[- ]years?[- ]olds?\b[^.;!?]{0,30}\b(?:shift|line|kitchen"
        r"|machines?|sew\w*"
        r"|pack\w*|carr\w+|bricks?|cement)\b",
        r"\b(?:boys?|girls?|kids?|child|children|he|she|brother|sister|cousin)\b[^;!?]{0,50}\bshould (?:be|sit"
        r"|still be) (?:in |at )"
        r"(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\dth) (?:grade|class)|grade \d"
        r"|primary school"
        r"|middle school|school)\b",
        r"\b(?:she|he|daughter|son|brother|sister|niece|nephew) (?:has )?(?:just |only )?turned (?:1[0-5]|ten|eleven"
        r"|twelve"
        r"|thirteen|fourteen|fifteen)\b",
        r"\b(?:packers?|workers?|operators?|sewers?|helpers?|apprentices?|cleaners?|waiters?|dishwashers?|carr\w+"
        r"|works|working)\b"
        r"[^.;!?]{0,40}\bborn in 201[1-9]\b",
    ),
    "livelihood": (
        r"\b(?:canteen|shop|store|kitchen|landlord(?! (?:also|too|search|look))|market"
        r"|owner of the shop)\b[^.;!?]{0,24}\b(?:no more|not|\w+n't"
        r"|dont"
        r"|stopp?\w*"
        r"|refus\w*|dont|no) (?:\w+ ){0,3}(?:credit|food|rice|on account|meals?)\b",
        r"\b(?:since|only|just|every|one|per|share|half a?|packs?"
        r"|packets?)\b[^.;!?]{0,20}\binstant noodles?\b(?! (?:factory|company"
        r"|shop|line|plant))|\binstant noodles?\b[^.;!?]{0,12}\b(?:per|each|every day|only|one|share)\b",
        r"\bno thing (?:left )?to eat\b|\b(?:boil\w*|eat\w*|ate|cook\w*|soup of)\b.{0,8}\b(?:grass|weeds|leaves"
        r"|bark|waste|garbage"
        r"|rubbish|wild (?:vegetables|plants|herbs))\b|\b(?:vegetables?|food|bread|eat)\b[^.;!?]{0,12}\b(?:from"
        r"|out of|in) the "
        r"(?:waste|garbage|rubbish|trash|bins?)\b",
        r"\b(?:daughter|son|kids?|child(?:ren)?|boy|girl)\b[^;!?]{0,14}\b(?:can ?not|can'?t|no longer|may not"
        r"|must not|not allowed"
        r" to) (?:\w+ ){0,3}(?:class|school|kindergarten|exams?|lessons?)\b",
        r"\b(?:school|kindergarten|teacher)\b[^;!?]{0,40}\bfees? (?:is |are |was )?(?:still )?(?:not|un"
        r"|never) ?paid\b",
        r"\bchanged the locks?\b[^.;!?]{0,40}\b(?:my|our|room|rent|things)\b"
        r"|\blandlord\b[^.;!?]{0,24}\bchanged the locks?\b",
        r"\bdrink(?:ing)? (?:only |just |more |warm |hot )?water\b.{0,24}\b(?:stomach|hunger|hungry|instead|full)\b",
        r"\bsle(?:ep|pt|eping|eps)\b[^.;!?]{0,12}\b(?:waiting (?:room|hall)|railway station|bus station"
        r"|internet cafe|net ?bar"
        r"|stairwell|underpass|on the stairs|bench|car ?park|mcdonald'?s|kfc)\b"
        r"|\b(?:bus|train|railway) station\b[^.;!?]{0,16}\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)?) nights?\b",
    ),
    "distress_idiom": (
        r"\b(?:could|can) just die\b(?! of)(?![^.;!?]{0,12}\b(?:haha|lol|only how))",
        r"\b(?:my |the )?life (?:has|have|is|feels?) (?:no|without|not) (?:any )?(?:meaning|sense|point|worth)\b"
        r"|\bno (?:meaning|sense) (?:in|of|to) (?:my )?(?:life|live|living)\b",
        r"\b(?:what(?:'s| is) the (?:point|use|sense) (?:of|in)|no (?:reason|point|sense) (?:to|in|of)|reason to"
        r"|why (?:should|do"
        r"|would) i(?: even| still)?|(?:not|don'?t|can'?t|cannot) see why i should) (?:wak\w+|get(?:ting)? up"
        r"|get(?:ting)? out of bed|breath\w+|open my eyes"
        r"|try\w* any ?more)\b",
        r"\btired of (?:everything|it all|breathing|being|waking|existing)\b|\btired\b.{0,16}\beven of breathing\b",
        r"\bnothing\b[^.;!?]{0,10}\bin the \w+ of hope\b|\bhope (?:is|has) (?:gone|dead|empty|finished|used up)\b",
    ),
}
