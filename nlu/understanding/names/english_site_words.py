"""How English names sites and works. Data for `english_sites.py`."""

from __future__ import annotations

import re

HOUSING = (
    r"(?:Tower|Towers|Plaza|Gardens?|Mall|Bridge|Square|Centre|Center|Residences?|Apartments?|Park"
    r"|Mansions?|Heights|Bay|Villas?|Court|City|Town|Light|Mansion|Estate|Palace|Lake|Harbou?r"
    r"|Riverside|Riviera|Peninsula|(?<!Nursing )(?<!Elderly )(?<!Care )(?<!Retirement )Homes?|Terrace|Skyline"
    r"|Landmark|Community|Village|Manor"
    r"|International|Place|Complex|Metropolis|Yuefu|Garden City|New City|Hub|One"
    # and as housing is called in Chinese: 名苑, 华庭, 华府, 家园 …
    r"|Ming(?:yuan|du|di|zhu|ting|cheng)|Hua(?:ting|fu|yuan|cheng)|Jia(?:yuan|ting)|Ya(?:yuan|ju|ting)|Hao(?:ting|yuan)"
    r"|Gongguan|Xincun|Xiaoqu|Jingyuan|Yujing|Longting|Longcheng)"
)
_WORKS = (
    r"(?i:bridge|overpass|flyover|viaduct|underpass|interchange|tunnel|railway|railroad|high[- ]speed rail(?:way)?"
    r"|expressway|metro(?: line \w+)?"
    r"|subway(?: line \w+)?|power (?:plant|station)|(?:sewage|water"
    r"|wastewater)(?: treatment)? plant|resettlement housing|housing|port|wharf|dock|airport|stadium"
    r"|logistics park|industrial park|science park|tech park|substation|pump station|pipeline"
    r"|reservoir|dam)"
)
_PLACE = (
    r"(?i:road|highway|station|hospital|school|campus|dormitory|library|museum|warehouse|university"
    r"|kindergarten|hotel|mall|office|canteen|market|church|temple|street|factory|plant)"
)
# What is a project only with the works that are done on it: Danyang Hospital extension.
_DONE = (
    r"(?i: (?:restoration|renovation|extension|expansion|widening|upgrade|reconstruction"
    r"|rebuild(?:ing)?|refurbishment|restoration|new (?:wing|building|block|campus|hall)))"
)
_MORE_WORKS = (
    r"(?i:(?: (?:restoration|renovation|extension|expansion|widening|upgrade|reconstruction|rebuild(?:ing)?"
    r"|refurbishment|maintenance|repairs?|resettlement housing|resettlement|housing|works?|line \d+"
    r"|phase (?:\d+|one|two|three|four|five|i{1,3}v?)|block [a-z\d]+(?= site))){0,3})"
)
_PHASE = r"(?:,? (?i:phase|stage|section|lot) (?:\d+|[IVX]+\b|(?i:one|two|three|four|five|six|[a-d])\b))"
_MAYBE_PHASE = _PHASE + "?"
CALLED = re.compile(
    r"\b(?i:site|project|building|works|estate|xiangmu|gongdi|(?<!running )(?<!on )(?<!of )(?<!for )"
    r"the job)(?:'s)?(?: name)? ?(?:(?i:is called"
    r"|was called|called"
    r"|is named|named|name is|is|was|name:|:)) ?(?:the )?[\"'“]?(?P<name>[A-Z][\w'-]*(?: (?:[A-Z0-9]["
    r"\w'-]*|of|phase \w+)){0,5})"
)
# project Yintai Center, on the project Seagull 6, hull H2217
AFTER_WORD = re.compile(
    r"\b(?:[Pp]roject|[Hh]ull|[Jj]ob site) (?P<name>(?!Manager|Office|Is\b)(?:[A-Z][\w'-]*|S\d{3})"
    r"(?: (?:[A-Z][\w'-]*|\d{1,4}\b|of|No\.? ?\d+)){0,4})"
)
# The work is the new hospital, on the new logistics hall: what is built has no other name yet.
NEW_WORKS = re.compile(
    r"\b(?:on|at|for|of|is|build|building) (?P<name>the new (?:[a-z]+ ){0,2}(?:hospital|school|bridge|station|terminal"
    r"|tower|warehouse|hall|airport|stadium|library|hotel|plant))\b"
)
MORE = re.compile(rf"(?: {_WORKS})?{_MORE_WORKS}")
PHASED = re.compile(rf"\b(?P<name>[A-Z][\w'-]{{1,24}}(?: [A-Z][\w'-]{{1,24}}){{0,3}}{_PHASE})")
QUOTED = re.compile(r"\b(?:on|at|called|project|site|of|for) [\"'“](?P<name>[A-Z][\w' -]{2,40}?)[\"'”]")
SAID = re.compile(
    rf"\b(?P<name>(?![A-Z][a-z]+ing (?i:jobs?|works?)\b)[A-Z][\w'-]{{0,24}}(?: (?:[A-Z0-9][\w'-]{{0,24}}|of"
    rf"|and(?= [A-Z]))){{0,5}}?{_MAYBE_PHASE})(?:'s)? (?:(?i:construction|building) )?(?P<kind>(?i:projects?"
    rf"|site|works|job|worksite))\b(?! (?i:manager|office))"
)
TOLD = re.compile(
    rf"\b(?P<name>[A-Z][\w'-]{{0,24}}(?: (?:[A-Z0-9][\w'-]{{0,24}}"
    rf"|of)){{0,4}}? {HOUSING}\b(?: {HOUSING}\b){{0,2}}{_MAYBE_PHASE})"
)
WORKS = re.compile(
    rf"\b(?P<name>(?:(?:(?i:highway|metro|subway|line) )?(?:(?!China )[A-Z][\w'-]{{0,24}}"
    rf"|[GS]\d{{2,3}})(?: (?:[A-Z0-9][\w'-]{{0,24}})){{0,4}} (?:{_WORKS}|{_PLACE}(?={_DONE}))"
    rf"|(?i:(?:metro|subway) line \w+)|(?i:highway )?[GS]\d{{2,4}}){_MORE_WORKS}{_MAYBE_PHASE})(?P<kind>(?i: (?"
    rf":project|site))?)\b"
)
# Typed in small letters: the kiln yard project, classroom 6 project. One word alone only describes.
_NO_SITE_WORD = (
    r"(?!(?:the|this|that|these|our|my|his|her|their|your|its|whole|entire|same|new|old|big|large|small|every|each|any"
    r"|some|one|two|three|first|second|third|last|next|another|other|different|several|many|and|or|but|not|in|at|on|for"
    r"|of|from|to|with|by|is|was|are|were|has|have|had|no|we|he|she|they|you|it|who|which|what|when|after|before|until"
    r"|since|work|finish|start|stop|leave|join|do|did|does|get|got|per|current|previous|unpaid|real|main|site|general"
    r"|\w+ed|wages?|salary|pay|money|boss|owner|company|contractor|month|months|yuan|people|workers|january|february"
    r"|march|april|may|june|july|august|september|october|november|december)\b)"
)
LOW = re.compile(
    r"(?:^|[,.;:!?(] ?|\b(?:at|on|for|from|of|in|with|by|the|our|is|was|called|named|it's|its) )"
    rf"(?P<name>(?:{_NO_SITE_WORD}[a-z]{{2,14}} ){{1,3}}?(?:{_NO_SITE_WORD}[a-z]{{2,14}}|(?:no\.? ?)?\d{{1,3}}))"
    r" project\b(?! (?:manager|office|money|payment|department|funds?|team|leader|owner|company|boss|is worth"
    r"|contract))"
)
_KINDS = (
    r"(?:real|estate|housing|residential|commercial|building|construction|road|public|private|government|high|rise"
    r"|renovation|decoration|interior|infrastructure|property|development|city|town|village|jurong|danyang|zhenjiang"
    r"|yangzhong|dantu|jingkou|runzhou|engineering|civil|municipal|local|steel|concrete|painting|welding|work|works)"
)
KIND_ONLY = re.compile(rf"{_KINDS}(?: {_KINDS})*")
LABEL = re.compile(
    r"(?:^|[,.;] ?)(?:[Pp]roject|[Ss]ite|PROJECT|SITE):? (?!Manager|Boss|Leader|Office|Owner|Department|Foreman)"
    r"(?P<name>[A-Z][\w'-]*(?: [A-Z0-9][\w'-]*){1,4})"
)
NOT = re.compile(
    r"(?i:the|a|my|our|this|that|construction|building|i|we|jurong|danyang|zhenjiang|yangzhong|dantu"
    r"|work|same|in|at|on|from|he|it|new|old|big|boss|no|city|hometown|zhenjiang city|danyang city"
    r"|jurong city|yangzhong city|new area|zhenjiang new area|construction|china|labou?r|what|which"
    r"|name|one|last|good|first|second|another|any|general|main|yes|painting|road|school|hospital"
    r"|chinatown)"
)
# "restaurant near Wanda Plaza" says where it is, and not what it is called.
NEAR = re.compile(r"\b(?:near|opposite|behind|beside|next to|across from)(?: to)?(?: the)? $", re.I)
DONE = re.compile(_DONE)
