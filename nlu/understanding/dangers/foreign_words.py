"""English danger in the words of workers who are at home in another language. Data for `danger.py`.

They name the thing by its use (the bottle for the weeds), leave out verbs (who want go must pay first) and tell
what can be seen: who keeps the key, which window is open, what year they were born in.
"""

from __future__ import annotations

__all__ = ["ACTS", "FLAGS"]

_KIN = (
    r"(?:mother|mom|mum|mama|father|dad|papa|wife|husband|son|sons|daughter|kids?|child(?:ren)?|baby|parents?|sister"
    r"|brother|family)"
)
_BOSS = r"(?:boss|owner|manager|foreman|agent|company|factory|captain|guards?|he|she|they)"
_PESTS = r"(?:weeds?|insects?|rats?|mice|grass|bugs|pests?|worms|cockroach\w*|plants|orchard|fields?)"
_NEAR_ME = (
    r"(?:in front of me|beside me|next to me|by my side|(?:in|on|under) my (?:hand|bed|pillow|bag|pocket|table|lap"
    r"|knees)|on the (?:table|desk|bed)(?! (?:of|in))|with me now|is open(?:ed)?|cap is off|i (?:will|want to"
    r"|going to) drink)"
)
_HELD_AT = (
    r"(?:boat|ship|barge|vessel|island|farm|mountain|kiln|mine|quarry|basement|cellar|container|shed|warehouse"
    r"|compound|attic|van|room|villa|house)"
)
_GO = r"(?:go|leave|quit|stop|resign|leaving|go home|go out|get out|go away|go back)"
_PAPERS = r"(?:ids?|id ?cards?|passports?|papers|documents|bank ?cards?)"
_SEAT = (
    r"(?:government|goverment|govt|gov|city hall|town hall|petition office|municipal\w*|labou?r (?:bureau|office"
    r"|department)|human resources bureau)"
)
_PLACE_OF = (
    r"(?:steps|stairs|entrance|gate|door|square|lawn|lobby|hall|floor|courtyard|yard|corridor|reception|stairway"
    r"|ground floor)"
)
_CROWD = (
    r"(?:we|workers|people|of us|everybody|everyone|team|crew|men|women|girls|guys|operators|sewers|shift|line"
    r"|workshop|all)"
)

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        r"\b(?:petrol|gasoline|gas|fuel|diesel|thinner|oil|alcohol)\b[^.;!?]{0,24}\b(?:on|over|all over|in) (?:my"
        r"|his|her|our)"
        r" (?:\w+ )?(?:clothes|body|head|hair|jacket|shirt|self)\b(?! (?:from|because|when|at work|every))",
        r"\b(?:pay(?: me| us)?|money) (?:now )?or i (?:light|burn|jump|cut|drink|die|hang|go down|fall)\b",
        r"\b(?:i|he|she|my (?:husband|friend|brother|wife))\b[^.;!?]{0,12}\b(?:has|have|took|takes|got|with|bring"
        r"|brought)"
        r" (?:a |the )?(?:rope|belt|razor|cable)\b[^.;!?]{0,24}\b(?:to|into|in|on) (?:the )?(?:\w+ )?(?:toilet"
        r"|bathroom|roof|tree"
        r"|forest|attic|storeroom)\b",
        r"\b(?:cut|cuts|cutting|opened?|slice\w*|slit) (?:in |open )?(?:my|his|her) (?:\w+ )?(?:veins?|wrists?"
        r"|throat)\b"
        r"(?! (?:on|with) (?:the |a )?(?:machine|glass|metal|steel|sheet))",
        r"\b(?:river|water|train|sea|lake|night)\b[^!?]{0,30}\b(?:will|can|should) take me\b(?! (?:to|home|back"
        r"|there|from))",
        r"\b(?:i am|i'm|am) (?:sit|sitting|stand|standing|on) (?:now )?(?:on |in |at |out )*(?:the )?(?:window"
        r"|balcony|roof"
        r"|edge)\b[^.;!?]{0,20}\bfloor\b(?![^.!?]{0,40}\b(?:install\w*|clean\w*|work\w*|paint\w*|repair\w*)\b)",
        rf"\b(?:bottles?|poison|medicine|powder|spray|liquid|chemical|can) (?:for|against|of|to kill) (?:the "
        rf"|killing )?{_PESTS}\b"
        rf"[^;!?]{{0,60}}\b{_NEAR_ME}\b(?![^.]{{0,30}}\b(?:spray\w*|farm|orchard|garden\w*)\b)",
        rf"\b(?:rat|weed|insect|bug|grass|mouse) (?:poison|killer|medicine)\b[^;!?]{{0,40}}\b{_NEAR_ME}\b",
        rf"\b(?:if|when) i(?:'m| am| will| wo)? ?(?:not|n't|no longer|no more) (?:be )?(?:here|there|around|alive"
        rf"|exist\w*"
        rf"|come back|in this world)[^.;!?]{{0,24}}\b(?:give|send|tell|pay|bring|take care|look after|say)\b"
        rf"[^.;!?]{{0,40}}\bmy (?:\w+ )?{_KIN}\b(?! (?:the )?keys?\b)",
        r"\bwindows? (?:is |are |was )?(?:now )?(?:wide )?open\b(?![^!?]{0,50}\b(?:cold|wind|rain|smell\w*|paint\w*"
        r"|install\w*|clean\w*|hot|mosquito\w*|broken|glass|dust|fix|repair\w*)\b)[^.;!?]{0,24}"
        r"\b(?:\d{1,2}(?:th|st|nd|rd)?|high|top|last|\w+teenth|tenth|ninth|eighth|seventh|sixth|twentieth) floors?\b",
        r"\b(?:floor|roof|balcony)\b[^.;!?]{0,20}\b(?:the )?window is (?:now |wide )?open\b(?![^!?]{0,50}\b(?:cold|wind"
        r"|rain|smell\w*|paint\w*|install\w*|clean\w*|hot|mosquito\w*|glass|dust)\b)",
        rf"\b(?:give|send) (?:all )?my (?:money|wages?|salary"
        rf"|pay)\b[^.;!?]{{0,12}}\bto my {_KIN}\b[^!?]{{0,60}}\b(?:not be"
        r" here|won'?t be here|will not be|i go now|goodbye|bye|bye bye|sorry for (?:everything|all)|floor|river"
        r"|bridge|last message)\b(?! (?:ok|please))",
        rf"\b(?:i|he|she) (?:already )?(?:said|say|says|told|tell) (?:good ?bye|farewell|bye ?bye|bye) to (?:my|his|her"
        rf"|the) (?:\w+ )?(?:{_KIN}|everybody|everyone)\b(?![^.;!?]{{0,40}}\b(?:train|airport|station|came to china"
        rf"|work"
        r" here|fly|flew|village|leave home|left home|a year ago|last year)\b)",
        r"\b(?:nobody|no one) (?:can |will )?(?:stop|find|save) me (?:now|any ?more|tonight|in time|again)\b",
        r"\b(?:i|he|she)(?:'s|'m| am| is)? (?:climb\w*|go\w*|gone|went) (?:up )?(?:on |to "
        r"|onto )?(?:the )?(?:\w+ )?(?:roof"
        r"|crane|tower|chimney|water tower|billboard|electric pole|pylon)\b[^.;!?]{0,50}\b(?:not come down|not coming"
        r" down|won'?t come down|no come down|pay or|or i (?:fall|jump)|until (?:he|boss|they|the boss) pays?)\b",
    ),
    "forced_labour": (
        rf"\b(?:months?|weeks?|days|years?)\b[^.;!?]{{0,30}}\b{_HELD_AT}\b[^!?]{{0,12}}\b(?:not (?:one|a single"
        rf"|even one|any) (?:day"
        r"|hour|time|step)|never|no day) (?:\w+ )?(?:outside|out|off the \w+)\b",
        r"\b(?:man|men|guards?|someone)\b[^.;!?]{0,8}\bdogs?\b[^.;!?]{0,16}\b(?:gate|door|exit"
        r"|fence)\b[^.!?]{0,60}\b(?:still owe"
        r"|debt|ticket|not (?:go|leave)|phones?|passports?|outside)\b",
        r"\b(?:who|whoever|anyone who|if (?:we|you|i|someone|anybody))(?: try to| tries to| want to)? (?:goes?"
        r"|leaves?|walks?|runs?"
        r"|escape)s? ?(?:out|outside|away)?\b[^.;!?]{0,12}\b(?:he|they|guards?|boss) (?:beats?|hits?|punish\w*"
        r"|kicks?)\b",
        r"\b(?:keep|keeps|kept|hold|holds|has|have|hide|hides|takes?) (?:all )?the (?:only )?keys?\b"
        r"(?! (?:of|to|for) (?:the )?(?:office|tools?|store|car|van|truck|machine|forklift|locker|safe|shop))"
        r"(?=[^;!?]{0,130}\b(?:opens? (?:only )?(?:at|when|for)|passports?|phones?|listen|(?:not|n't|cannot|can't"
        r"|cant|no"
        r"|never) (?:\w+ )?(?:go out|leave|out|outside|step)|inside|escape)\b)",
        r"\b(?:door|gate|dorm\w*)\b[^.;!?]{0,12}\b(?:opens?|opened|unlock\w*|is open) only (?:for|when|at|to)\b"
        r"[^.;!?]{0,30}\b(?:shift|work|line|meals?|eat|morning|six|seven|6|7)\b",
        rf"\b(?:who|whoever|anyone|if (?:you|we|i|one|anybody|someone|somebody|he|she)|want to|wants to|wanna|to|before"
        rf" (?:we|i|you)) (?:wants? |want to |wants to |can "
        rf"|wish to )?{_GO}\b(?![^.;!?]{{0,30}}\bcontract\b)[^.;!?]{{0,16}}"
        r"\b(?:must|have to|has to|need to|needs to|need|should) (?:first )?(?:to )?pay(?: back)?(?: first)?"
        r" (?!me\b|us\b|my\b|our\b|wages|salary|workers|them all|everyone|all|the workers|rent|tax|taxes)",
        r"\b(?:we|i|you|who|everyone|one|workers?|people|us|me|each) (?:all |first )?(?:must|have to|has to|need to"
        r"|needs to|should) (?:first )?pay (?:him |them |the boss"
        r" |boss |back )?(?:[\d,.]+ ?(?:k|yuan|rmb|wan)?|a fine|money|the debt|the ticket|the fee|fee)"
        r"[^.;!?]{0,16}\b(?:before|to|if|then|for)\b (?:\w+ ){0,3}(?:leav\w+|go(?! to)|go home|quit|free|release\w*"
        r"|walk out|get out)\b",
        rf"\b(?:keeps?|kept|holds?|held|keeping|holding) (?:us|me|him|her|them|my \w+) (?:on|in|at|inside) (?:the "
        rf"|a |this"
        rf" |his )?(?:\w+ )?{_HELD_AT}\b(?! (?:crew|team|staff|job|work|department))(?! (?:to|for|because) \w+ (?:guard"
        r"|clean|cook|repair))",
        rf"\b(?:can ?not|can'?t|cant|not can|no can|not possible to) (?:go|leave|go out|get away|go away|go home)"
        rf"(?=[,.;! ])[^!?]{{0,110}}\b{_PAPERS}\b[^.;!?]{{0,16}}\b(?:took|taken|takes?|collected|keeps?|kept|holds?"
        r"|locked|safe)\b(?<!leave to take)",
        r"\b(?:guards?|dogs?|men|security|a man|someone) (?:\w+ ){0,4}(?:at|by|before|outside|on) (?:the |our "
        r"|every |each"
        r" )?(?:\w+ )?(?:gate|door|exit|stairs|fence)\b[^.!?]{0,60}\b(?:can ?not|can'?t|cant|no can|not|nobody|no one"
        r"|never) (?:\w+ ){0,2}(?:go|leave|get|walk|pass)(?: out| outside| away)?\b(?! (?:in|to work|into))",
    ),
    "violence": (
        r"\b(?:they|dem|them|men|people|guys|boys)\b(?: (?:is|are|dey|now|still|stand\w*"
        r"|wait\w*)){0,3} outside (?:of )?(?:my|our)"
        r" (?:room|door|dorm\w*|house)\b(?=[^.!?]{0,24}\b(?:now|shout\w*|bang\w*|knock\w*|scream\w*|with))",
        r"\b(?:ma[dk]e|force\w*|told) (?:us|me|him|her|them) (?:to )?kneel\b|\b(?:hit|beat|beats|whip\w*|slap\w*"
        r"|lash\w*)"
        r" (?:us |me |him |her |them )?with (?:a |the |his )?(?:belt|stick|shoe|slipper|hose|cable|wire|iron|bottle"
        r"|pipe|wrench"
        r"|hammer|rod|bar)\b(?! (?:loader|machine))",
        r"\b(?:who|whoever|anyone who|if (?:we|you|i|someone))\b[^.;!?]{0,30}\b(?:he|they|boss|guards?) (?:beats"
        r"|will beat|hits"
        r"|beat (?:us|him|them))\b",
    ),
    "gov_gathering": (
        rf"\b(?:in|inside|at|on|before|outside|in front of|fill\w*|occup\w+) the (?:\w+ )?{_PLACE_OF} (?:of|in|at)"
        rf" (?:the )?(?:\w+ ){{0,3}}?{_SEAT}\b"
        r"(?=.{0,60}\b(?:not|until|till|sit\w*|stand\w*|stay\w*|wait\w*|sleep\w*|won'?t|since|now|night|banners?"
        r"|kneel\w*|camp\w*|leave)\b)",
        rf"\b(?:we|they|workers|people|of us|aunties|women|men|everybody|all)\b[^.;!?]{{0,40}}\b(?:slept"
        rf"|sleep(?:ing)?|camp\w*"
        rf"|spent the night|lie|lying|kneel\w*)\b[^.;!?]{{0,24}}\b(?:in|inside|at|outside"
        rf"|before) (?:the )?(?:\w+ ){{0,3}}?{_SEAT}\b",
    ),
    "strike": (
        r"\brefus\w+ (?:to )?(?:start|begin|enter|continue|do|go on|go to|run) (?:the |our |with |any |night "
        r"|morning )*(?:shift"
        r"|work|line|machines?|production|job)\b",
        rf"\b{_CROWD} (?:\w+ ){{0,3}}?(?:stop(?:ped|ping|s)?|switch(?:ed)? off|turn(?:ed)? off|shut|left|not start)"
        r" (?:the |all |our |down ){0,4}(?:machines?|lines?|looms?|production|sewing|assembly|engines?|cranes?)\b"
        r"(?![^.;!?]{0,30}\b(?:because (?:of )?(?:no order|no power|broken)|no orders|no material|broken|repair\w*"
        r"|no electric\w*)\b)(?=[^!?]{0,70}\b(?:until|till|since|not start|pays?|paid|money|wages?|salary)\b)",
        r"(?:\b(?:not|no|dont|never)|n't) (?:start|touch|switch on|turn on|run|restart|continue|open) (?:the |our |any "
        r"|again )*"
        r"(?:machines?|lines?|work|production)?\b ?(?:again )?(?:until|till|before|unless) (?:\w+ ){0,4}?(?:money"
        r"|pay|pays"
        r"|paid|wages?|salary)\b",
    ),
}

FLAGS: dict[str, tuple[str, ...]] = {
    "injury_critical": (
        r"\b(?:hand|arm|leg|foot|fingers?|hair|sleeve)\b[^.;!?]{0,12}\b(?:is|are|still|stuck|caught)\b (?:stuck "
        r"|caught |still )?in"
        r" (?:the |a )?(?:\w+ )?(?:press|machine|roller|conveyor|gear|saw|mixer)\b",
        r"\b(?:cut|cuts|crush\w*|lost|chopped|broke|broken|smash\w*|off)\b[^!?]{0,40}\b(?:boss|they|he|manager"
        r"|foreman)\b"
        r"[^.;!?]{0,10}\b(?:put|gives?|gave|wrap\w*)\b[^.;!?]{0,12}\b(?:toilet paper|tissue|paper|cloth|rag|tape"
        r"|towel|plastic bag)\b",
    ),
    "child_labour": (
        r"\b(?:use|uses|using|hire|hires|employ\w*|take|takes) (?:\w+ ){0,2}(?:middle|primary|junior"
        r"|elementary) school (?:kids?"
        r"|children|students?|boys?|girls?|pupils?)\b[^.;!?]{0,16}\b(?:to|for|on|in|at)\b[^.;!?]{0,24}\b(?:pack|sew"
        r"|work|carry|wash"
        r"|shift|line|machine|peel|sort|deliver)\w*",
        r"\b(?:i|me)(?: am|'m| was| is| were)? (?:only |just )?born (?:in |at "
        r"|on )?(?:the )?(?:year )?(?:\d{1,2}[ ./-])?(?:\w+ "
        r")?(?:\d{1,2},? )?201[1-9]\b",
        r"\bmy (?:real |true )?(?:birth ?(?:day|year|date)|year of birth|age)\b[^.;!?]{0,16}\b201[1-9]\b",
        r"\bmy (?:real |true )age is (?:only )?(?:1[0-5]|twelve|thirteen|fourteen|fifteen)\b",
        r"\b(?:say|write|lie|tell (?:them|you|police|people|inspectors?))\b[^.;!?]{0,16}\bi(?:'m| am"
        r"|m)? (?:already )?(?:16"
        r"|17|18|sixteen|eighteen)\b[^!?]{0,40}\b(?:i(?:'m| am|m)?|real\w*|but|only) (?:only |just )?(?:1[0-5]|twelve"
        r"|thirteen|fourteen|fifteen)\b",
        r"\b(?:i'll be|i will be|i turn|i become) (?:16|sixteen) (?:only )?(?:next|in|after|on)\b",
    ),
    "doc_withheld": (
        rf"\b{_PAPERS}(?:,? (?:and|with|also))?(?: (?:our|my|the))?(?: (?:phones?|mobile|cards?"
        rf"|\w+)s?)? (?:all )?{_BOSS} "
        r"(?:took|takes?|keeps?|kept|holds?|has|have|collect\w*|locks?|locked)\b",
    ),
    "livelihood": (
        r"\b(?:canteen|kitchen|cook|cafeteria|food shop|restaurant|shop)\b[^.;!?]{0,12}\b(?:stop\w*|no longer|refus\w+"
        r"|not any ?more) (?:to )?(?:giv\w+|serv\w+|sell\w*|cook\w*|feed\w*|deliver\w*|food|meals?)\b",
        r"\beat(?:ing|s)? (?:only |just )?(?:plain |white |cold )?(?:rice|bread|noodles|porridge|buns?) (?:with|and)"
        r" (?:only )?(?:salt|water|soy sauce|nothing)\b|\bbaby (?:has|have|get|got) no milk\b",
    ),
}
