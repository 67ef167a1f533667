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
    r"|load\w*|weld\w*|mop\w*|wip(?:es|ed|ing)|assembl\w+|cook\w*)"
)
_PUT_TO_WORK = (
    r"\b(?:having|has|had|makes?|made|making|lets?|got|gets|put|puts|us(?:es|ed|ing)|hired|employs?) (?:him|her|them)"
    rf" (?:to )?(?:do |be |on |in |at )?(?:the |a )?{_CHORE}\b"
    rf"|\b{_THEY} (?:is |was |has been |has to |must |also |already |now |every \w+ )*{_CHORE}\b"
)

ACTS: dict[str, tuple[str, ...]] = {
    "suicide_threat": (
        rf"\b(?:you|they|police|somebody|someone|people|officers?)\b[^.;!?]{{0,16}}\b(?:can|may|will|must|have to|come"
        rf"|shall)(?: come| then)?(?: and| to)? (?:pick|scrape|collect|sweep|peel|gather|find|fetch|carry) me(?: up)?"
        rf" {_BELOW}\b",
        rf"\b(?:pick|scrape|collect|sweep|peel|gather|find|fetch|carry|bury|burn|send|take|look for)(?: up)?"
        rf" {_REMAINS}\b",
    ),
    "forced_labour": (
        r"\buntil (?:this|it|that|all(?: of it)?|everything|the \w+|his \w+)(?: \w+)? (?:is|are|has been) (?:all )?"
        r"(?:worked|paid|earned) off\b[^.;!?]{0,30}\b(?:nobody|no one|none|not|n't|never|cannot)\b"
        r"|\b(?:nobody|no one|none of us|not|n't|never|cannot)\b[^.;!?]{0,30}\b(?:until|till|before|unless)"
        r" (?:this|it|that|all(?: of it)?|everything|the debt|the fee|the ticket)(?: \w+)? (?:is|are"
        r"|has been) worked off\b",
        r"\b(?:nobody|no one|none of us|not one of us) (?:ever )?(?:walks?|steps?|goes|gets|is) (?:out|off|away|through"
        r" the gate)\b(?=[^.;!?]{0,60}\b(?:guards?|dogs?|gates?|lock\w*|fence|watch\w*)\b)",
        r"\bguards?\b[^.;!?]{0,20}\bdogs?\b[^.;!?]{0,20}\b(?:doors?|gates?|exits?|fence|stairs)\b(?=[^.;!?]{0,80}\b(?:out"
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
}

FLAGS: dict[str, tuple[str, ...]] = {
    "child_labour": (
        rf"\b{_YOUNG}\b[^.;!?]{{0,20}}\b(?:born|birth year|year of birth)(?: is| was)?(?: in)?(?: \w+)? 201[1-9]\b"
        rf"(?= (?:and )?(?:is |already |now )*{_CHORE}\b|.{{0,90}}(?:{_PUT_TO_WORK}))",
        rf"\b{_YOUNG}\b[^.;!?]{{0,12}}\b(?:is|was|only|just|aged?|turned) (?:only |just )?(?:[89]|1[0-5]|nine|ten"
        rf"|eleven"
        rf"|twelve|thirteen|fourteen|fifteen)\b(?! (?:%|hours?|days?|months?|people|yuan))"
        rf"(?=[^.;!?]{{0,60}}\b(?:having|makes?|made|puts?) (?:him|her|them) (?:to )?{_CHORE}\b)",
    ),
    "livelihood": (
        r"\bsle(?:ep|pt|eping|eps)\b[^.;!?]{0,36}\b(?:train station|the station|bus stop|metro station|park bench"
        r"|under (?:a |the )?bridge|atm)\b(?! (?:project|site))",
    ),
}
