"""English as it is typed on a telephone, spelt as the grammar knows it: tmrw, gvmnt, salry, 3 mnth."""

from __future__ import annotations

import re

__all__ = ["respell"]

_TYPED = {
    "because": "bcoz bcz bcause becoz coz cuz becuase",
    "boss": "bos",
    "building": "buldng bilding biulding buiding",
    "can't": "cnt",
    "haven't": "havent",
    "hasn't": "hasnt",
    "hadn't": "hadnt",
    "weren't": "werent",
    "wasn't": "wasnt",
    "aren't": "arent",
    "couldn't": "couldnt",
    "wouldn't": "wouldnt",
    "shouldn't": "shouldnt",
    "company": "compny compani conpany comany",
    "daughter": "dawter dauther doughter daugther",
    "every": "evry",
    "everything": "evrything everyting",
    "first": "fisrt frist",
    "factory": "facory fctory factry fatory facotry",
    "friend": "frnd freind frend",
    "government": "gvt govt gvmnt goverment govement governement govrnment",
    "help": "halp hlp",
    "hospital": "hospitl hosptal hospitel",
    "in front": "infrnt infront",
    "machine": "mashin mashine machin",
    "money": "mony muny moeny",
    "month": "mth mnth mnt monht manth munth",
    "months": "mnths monts mounths mths",
    "morning": "mrng mornin",
    "night": "nite nigth",
    "not": "nt",
    "now": "nw",
    "office": "ofice offis offce",
    "paid": "payd payed",
    "people": "ppl poeple peple",
    "please": "pls plz plis",
    "police": "polis polic",
    "received": "recieved recived",
    "receive": "recieve recive",
    "salary": "salry slary salery sallary salari",
    "september": "septmber setember septembre",
    "october": "octber octobre",
    "november": "novmber novembre",
    "december": "decmber decembre",
    "their": "thier",
    "together": "togehter togather togheter togather toghether",
    "thousand": "tousand thousend thousan thausand tausand",
    "tomorrow": "tmrw tmr tmw tomoro tommorow tomorow tommorrow 2moro",
    "took": "tuk",
    "total": "totel",
    "wages": "wags weges wadges",
    "with": "wit wth",
    "work": "wrk",
    "worked": "wrkd workd",
    "worker": "wrker",
    "workers": "wrkers",
    "working": "wrking workin",
    "you": "u",
    "your": "ur",
}
_WORDS = {typed: word for word, ways in _TYPED.items() for typed in ways.split()}
# Pidgin: boss don pay 20,000 is what he has paid, and 4 of us na 12,000 each what they are owed.
# Who writes 8,000 a piece tells of people, and no price of a thing that is made.
_PHRASES = {
    "don pay": "has paid", "don give": "has given", "don send": "has sent", "na": "is",
    " w ": "w", "no no": "no, no,",
    " a piece": " apiece", "can not": "cannot", "ten thousand": "wan",  # more than 40 ten thousand: 四十万
    "n": "and", "we r": "we are", "v r": "we are",
    " people and": " people, now total is",  # so 7 people and 61500
    " and": " people, now total is", " now and": " people, now total is",  # so 5 and 30000
}  # fmt: skip
_PHRASE = (
    r"\bdon (?:pay|give|send)\b(?= (?:me |us |him )?(?:¥|rmb )?(?:\d|half|part|some|all\b))"
    r"|(?<=\w )na(?= (?:¥|rmb )?\d)"
    r"|(?<=\w )n(?= \w)|\b(?:we|v) r(?= )"
    r"|(?<=\d) w (?=\d\b)|\bno no(?= [a-z])"
    r"|(?:(?<=\d,\d{3})|(?<=\d{4})|(?<=\dk)) a piece\b|\bcan not\b|(?<=\d )ten thousand\b"
    r"|(?<=\bso \d)(?: now| people)? and(?= \d{4,}[.! ]*$)"
)
_MEANT = _PHRASES | _WORDS
_WAYS = re.compile(rf"{_PHRASE}|\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b(?!')")


def respell(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text in known spellings, and where each of its characters stood (None: nothing was changed).

    `text` is ASCII in small letters. A stretch that was respelt stands where its first letters stood,
    and its last letter where the last one stood.
    """
    found = list(_WAYS.finditer(text))
    if not found:
        return text, None
    parts: list[str] = []
    origin: list[int] = []
    at = 0
    for way in found:
        word = _MEANT[way.group()]
        parts += [text[at : way.start()], word]
        origin += range(at, way.start())
        last = way.end() - 1
        origin += [min(way.start() + place, last) for place in range(len(word) - 1)]
        origin.append(last)
        at = way.end()
    return "".join([*parts, text[at:]]), (*origin, *range(at, len(text)))
