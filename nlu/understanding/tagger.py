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
from pathlib import Path

from .party_words import SURNAMES

__all__ = ["LABELS", "SCALE", "WEIGHTS", "Name", "Tagging", "features", "tokens"]

WEIGHTS = Path(__file__).with_name("tagger.json")
LABELS = ("O", "B-E", "I-E", "B-P", "I-P")
_LONGEST = 240  # tokens; a name comes early
_TOKEN = re.compile(
    r"[\u4e00-\u9fff]|[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f]|['’&.-](?=[A-Za-z]))*|[0-9][0-9.,]*|[^\s]"
)
_NEVER = -(10**9)
# The weights of a piece for the five labels are kept in one integer, so that adding pieces is adding integers.
_WIDTH = 24  # bits
_SHIFTS = range(0, _WIDTH * len(LABELS), _WIDTH)
_HALF, _MASK = 1 << _WIDTH - 1, (1 << _WIDTH) - 1
_LIFT = sum(_HALF << shift for shift in _SHIFTS)  # makes every field positive, so that none borrows from the next
_UNKNOWN = repeat(0)
SCALE = 1000  # weights are kept as whole thousandths
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


def features(found: list[tuple[str, int, int]]) -> list[list[str]]:
    """What each token is known by: itself, its neighbours, their kinds, and the blanks between them."""
    words = ["", "^^", "^", *(_plain(word) for word, _, _ in found), "$", "$$", ""]
    kinds = ["", "", "", *(_kind(word) for word, _, _ in found), "", "", ""]
    gaps = [True, *(two[1] > one[2] for one, two in pairwise(found)), True]
    rows = []
    for place in range(len(found)):
        at = place + 3
        a, b, w, c, d = words[at - 2 : at + 3]
        row = [
            "0" + w, "-" + b, "+" + c, "=" + a, "#" + d,
            "<" + b + w, ">" + w + c, "(" + a + b, ")" + c + d, "|" + b + "_" + c,
            "{" + a + b + w, "}" + w + c + d, "[" + words[at - 3] + a + b, "]" + c + d + words[at + 3],
            "k" + kinds[at - 1] + kinds[at] + kinds[at + 1], "m" + kinds[at - 2] + kinds[at - 1] + kinds[at],
        ]  # fmt: skip
        if gaps[place]:
            row.append("s" + kinds[at])
        if gaps[place + 1]:
            row.append("e" + kinds[at])
        if w[0].isalpha() and w.isascii():
            row += ["p" + w[:3], "q" + w[-3:]]
        rows.append(row)
    return rows


def _plain(word: str) -> str:
    if word[0].isdigit():
        return word if len(word) < 3 else "9" * min(len(word), 6)
    return word.lower()


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
        self._scores = _scores(features(self._tokens))
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


def _scores(rows: list[list[str]]) -> list[list[int]]:
    """What each label is worth at each token, in thousandths."""
    known = _model()[0].get
    sums = (sum(map(known, row, _UNKNOWN)) + _LIFT for row in rows)
    return [[(packed >> shift & _MASK) - _HALF for shift in _SHIFTS] for packed in sums]


def _best(scores: list[list[int]]) -> list[int]:
    """The labelling with the highest sum (Viterbi). Only what began, or goes on, can be gone on with."""
    if not scores:
        return []
    moves = _model()[1]
    scores = [[out, firm + BOLD, in_firm, site + BOLD, in_site] for out, firm, in_firm, site, in_site in scores]
    (oo, oe, _, op, _), (eo, ee, ei, ep, _), (io, ie, ii, ip, _), (po, pe, _, pp, pi), (qo, qe, _, qp, qq) = moves
    out, firm, in_firm, site, in_site = scores[0][0], scores[0][1], _NEVER, scores[0][3], _NEVER
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


@lru_cache(maxsize=1)
def _model() -> tuple[dict[str, int], list[list[int]]]:
    """The weights of each piece for each label, and of each step from label to label."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    packed = {
        piece: sum(weight << shift for weight, shift in zip(row, _SHIFTS, strict=True))
        for piece, row in stored["pieces"].items()
    }
    return packed, stored["moves"]
