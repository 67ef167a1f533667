"""Names that no word announces, by a chain of labels over the words around them (a linear-chain CRF). Pure.

The grammar of `parties` and `sites` knows firms by their suffixes and people by their titles; "大港那个金诚",
"跟着马三在碧水湾贴砖" and "kings barber, 2750" have neither. The weights were learned from sentences with the
names marked (`nlu/naming/train.py`); here the best labelling is found (Viterbi), and how much better it is than
naming nobody.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, repeat
from operator import add, gt
from pathlib import Path
from struct import Struct

from .party_words import SURNAMES

__all__ = ["LABELS", "SCALE", "WEIGHTS", "Name", "Tagging", "features", "tokens"]

WEIGHTS = Path(__file__).with_name("tagger.json")
LABELS = ("O", "B-E", "I-E", "B-P", "I-P")
_LONGEST = 240  # tokens; a name comes early
_TOKEN = re.compile(
    r"[\u4e00-\u9fff]|[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f]|['’&.-](?=[A-Za-z]))*|[0-9][0-9.,]*|[^\s]"
)
_NEVER = -(10**9)
SCALE = 100  # weights are kept as whole hundredths
BOLD = SCALE  # added to every beginning of a name: one that is hardly worse than none is rather asked about than missed


@dataclass(frozen=True)
class Name:
    """A name found at `start`..`end`: of who owes (`E`) or of a site (`P`), and how sure that is (a log-odds)."""

    kind: str
    start: int
    end: int
    margin: float


def tokens(text: str) -> list[tuple[str, int, int]]:
    """(token, start, end): each Chinese character, each Latin word, each number, each sign."""
    return [(found.group(), *found.span()) for found in _TOKEN.finditer(text)][:_LONGEST]


# What a token is known by, gram by gram: the mark of the piece, and where the gram begins beside the token.
# A gram is looked up once and serves all its marks.
_GRAMS = {
    "word": {"0": 0, "-": -1, "+": 1, "=": -2, "#": 2},
    "pair": {"<": -1, ">": 0, "(": -2, ")": 1},
    "apart": {"|": -1},
    "three": {"{": -2, "}": 0, "[": -3, "]": 1},
    "kinds": {"k": -1, "m": -2},
    "head": {"p": 0},
    "tail": {"q": 0},
    "after_blank": {"s": 0},
    "before_blank": {"e": 0},
}
_EDGE = 3  # tokens that stand for nothing, on both sides


def features(found: list[tuple[str, int, int]]) -> list[list[str]]:
    """What each token is known by: itself, its neighbours, their kinds, and the blanks between them."""
    grams = _grams(found)
    return [
        [
            mark + grams[name][place + begins]
            for name, marks in _GRAMS.items()
            for mark, begins in marks.items()
            if grams[name][place + begins]
        ]
        for place in range(_EDGE, len(found) + _EDGE)
    ]


def _grams(found: list[tuple[str, int, int]]) -> dict[str, list[str]]:
    """The grams of each name by the place where they begin; an empty one is none."""
    words, kinds, heads, tails = zip(
        *_BEGIN_OF_TEXT, *(_looks(word) for word, _, _ in found), *_END_OF_TEXT, strict=True
    )
    starts, ends = [start for _, start, _ in found], [end for _, _, end in found]
    blanks = [False] * _EDGE + [True, *map(gt, starts[1:], ends), True] + [False] * _EDGE
    return {
        "word": list(words),
        "pair": list(map(add, words, words[1:])),
        "apart": [f"{one}_{two}" for one, two in zip(words, words[2:], strict=False)],
        "three": list(map("".join, zip(words, words[1:], words[2:], strict=False))),
        "kinds": list(map("".join, zip(kinds, kinds[1:], kinds[2:], strict=False))),
        "head": list(heads),
        "tail": list(tails),
        "after_blank": [kind if blank else "" for kind, blank in zip(kinds, blanks, strict=False)],
        "before_blank": [kind if blank else "" for kind, blank in zip(kinds, blanks[1:], strict=False)],
    }


_BEGIN_OF_TEXT = [(word, "", "", "") for word in ("", "^^", "^")]
_END_OF_TEXT = [(word, "", "", "") for word in ("$", "$$", "")]


@lru_cache(maxsize=4096)
def _looks(word: str) -> tuple[str, str, str, str]:
    """The word without what does not matter, its kind, and the head and the tail of a Latin word."""
    if word[0].isdigit():
        plain = word if len(word) < 3 else "9" * min(len(word), 6)
    else:
        plain = word.lower()
    is_latin = word[0].isalpha() and word.isascii()
    return plain, _kind(word), plain[:3] if is_latin else "", plain[-3:] if is_latin else ""


def _kind(word: str) -> str:
    letter = word[0]
    if "\u4e00" <= letter <= "\u9fff":
        return "Z" if letter in _SURNAMES else "z"
    if letter.isdigit():
        return "9"
    if letter.isalpha():
        return ("U" if len(word) > 1 and word.isupper() else "A") if letter.isupper() else "a"
    return letter if letter in ",.。;，、!?()\"'" else "'"


_SURNAMES = frozenset(SURNAMES)


class Tagging:
    """The best labelling of a text as written (its capitals tell much), and what other labellings would be worth."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens(text)
        self._scores = _scores(self._tokens)
        self._labels = _best(self._scores)

    def names(self) -> list[Name]:
        """The names found, in order."""
        labels, spans, place = self._labels, [], 0
        while place < len(labels):
            last = place + 1
            if labels[place] % 2:  # the beginning of a name
                while last < len(labels) and labels[last] == labels[place] + 1:
                    last += 1
                kind = LABELS[labels[place]][-1]
                start, end = self._tokens[place][1], self._tokens[last - 1][2]
                spans.append(Name(kind, start, end, self.margin(kind, start, end)))
            place = last
        return spans

    def margin(self, kind: str, start: int, end: int) -> float:
        """How much better the labelling is with a name of this kind at `start`..`end` than with nothing there."""
        inside = [place for place, (_, first, last) in enumerate(self._tokens) if start <= first and last <= end]
        if not inside:
            return 0.0
        first, last = inside[0], inside[-1] + 1
        begin = LABELS.index("B-" + kind)
        named = [begin, *[begin + 1] * (last - first - 1)]
        gain = self._worth(first, last, named) - self._worth(first, last, [0] * (last - first))
        return gain / SCALE

    def _worth(self, first: int, last: int, chain: list[int]) -> int:
        moves = _model()[1]
        around = [*self._labels[max(0, first - 1) : first], *chain, *self._labels[last : last + 1]]
        if around[-1] % 2 == 0 and last < len(self._labels):
            around[-1] = 0  # what would be inside a name that has no beginning any more
        return sum(self._scores[place][label] for place, label in zip(range(first, last), chain, strict=True)) + sum(
            moves[one][two] for one, two in pairwise(around)
        )


# What a token's labels are worth above "O" is one row of bytes, and the rows that a gram gives to the tokens around it
# are one block. Blocks that do not overlap are laid end to end and are one big number; adding these adds all rows.
_ROW = Struct(f"<{len(LABELS) - 1}H")
_LIFT = 1 << 10  # more than any weight: makes all positive, so that none borrows from the next


def _scores(found: list[tuple[str, int, int]]) -> list[tuple[int, ...]]:
    """What each label is worth at each token above "O", in hundredths."""
    blocks = _model()[0]
    total = 0
    for name, grams in _grams(found).items():
        known, first, size = blocks[name]
        laid = list(map(known.get, grams, repeat(known[""])))
        for step in range(size):
            total += int.from_bytes(b"".join(laid[step::size]), "little") << 8 * _ROW.size * (first + step)
    rows = list(_ROW.iter_unpack(total.to_bytes(_ROW.size * (len(found) + 4 * _EDGE), "little")))
    base = _LIFT * sum(size for _, _, size in blocks.values())
    return [
        (0, firm - base, in_firm - base, site - base, in_site - base)
        for firm, in_firm, site, in_site in rows[2 * _EDGE : 2 * _EDGE + len(found)]
    ]


def _best(scores: list[tuple[int, ...]]) -> list[int]:
    """The labelling with the highest sum (Viterbi). Only what began, or goes on, can be gone on with."""
    if not scores:
        return []
    (oo, oe, _, op, _), (eo, ee, ei, ep, _), (io, ie, ii, ip, _), (po, pe, _, pp, pi), (qo, qe, _, qp, qq) = (
        (out, firm + BOLD, in_firm, site + BOLD, in_site) for out, firm, in_firm, site, in_site in _model()[1]
    )
    out, firm, in_firm, site, in_site = scores[0][0], scores[0][1] + BOLD, _NEVER, scores[0][3] + BOLD, _NEVER
    back: list[tuple[int, int, int, int, int]] = []
    for row in scores[1:]:
        to_out = (out + oo, firm + eo, in_firm + io, site + po, in_site + qo)
        to_firm = (out + oe, firm + ee, in_firm + ie, site + pe, in_site + qe)
        to_site = (out + op, firm + ep, in_firm + ip, site + pp, in_site + qp)
        best_out, best_firm, best_site = max(to_out), max(to_firm), max(to_site)
        firm_goes_on, site_goes_on = firm + ei >= in_firm + ii, site + pi >= in_site + qq
        in_firm = (firm + ei if firm_goes_on else in_firm + ii) + row[2]
        in_site = (site + pi if site_goes_on else in_site + qq) + row[4]
        out, firm, site = best_out + row[0], best_firm + row[1], best_site + row[3]
        back.append(
            (
                to_out.index(best_out),
                to_firm.index(best_firm),
                1 if firm_goes_on else 2,
                to_site.index(best_site),
                3 if site_goes_on else 4,
            )
        )
    ends = (out, firm, in_firm, site, in_site)
    label = ends.index(max(ends))
    labels = [label]
    for before in reversed(back):
        label = before[label]
        labels.append(label)
    return labels[::-1]


_Blocks = tuple[dict[str, bytes], int, int]  # by gram ("": of an unknown one), where they are laid, and their rows


@lru_cache(maxsize=1)
def _model() -> tuple[dict[str, _Blocks], list[list[int]]]:
    """The weights of the grams of each name, and of each step from label to label."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    held: dict[str, dict[str, bytes]] = {mark: {} for marks in _GRAMS.values() for mark in marks}
    for piece, (out, *weights) in stored["pieces"].items():
        held[piece[0]][piece[1:]] = _ROW.pack(*(_LIFT + weight - out for weight in weights))
    blocks = {}
    for name, marks in _GRAMS.items():
        order = range(max(marks.values()), min(marks.values()) - 1, -1)  # a gram far ahead tells of a token before it
        of_place = [next((held[mark] for mark, begins in marks.items() if begins == place), {}) for place in order]
        known = {
            gram: b"".join(of.get(gram, _NOTHING) for of in of_place)
            for gram in {"", *(gram for mark in marks for gram in held[mark])}
        }
        blocks[name] = (known, _EDGE - order[0], len(order))
    return blocks, stored["moves"]


_NOTHING = _ROW.pack(*[_LIFT] * (len(LABELS) - 1))
