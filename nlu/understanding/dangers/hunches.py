"""Danger in words that no wording is known for, by a linear model over pieces of words. Pure.

The grammar of `danger` says why it hears something and is exact; what nobody thought of it does
not hear. This model was trained on the same sentences (`nlu/hunches/train.py`). It speaks where the
grammar knows no word, so that a denial that the grammar understood stays one, and takes a word of the
grammar back where it is as good as certain that it means nothing there.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from struct import Struct

from ..wording.text import is_english

__all__ = ["SURE", "WEIGHTS", "chances", "features"]

WEIGHTS = Path(__file__).with_name("hunches.json")
SURE = 0.5  # of 1; below it a hunch is none
_LONGEST = 600  # characters; danger is said in fewer, and the model learned from fewer
_FEWEST = 20  # known pieces; a few words give no hunch
_FEWEST_EN = 40  # a word of English has more pieces than one of Chinese
_UNITS = re.compile(r"[a-z']+|[\u4e00-\u9fff]+|[0-9]+")
_SCALE = 1000  # weights are kept as whole thousandths
# The weights of a piece for all kinds are one big number with a lane for each, so that adding numbers adds all kinds.
_LANE, _LIFT = 4, 1 << 20  # bytes; more than any weight: makes all positive, so that none borrows from the next


def chances(text: str) -> dict[str, float]:
    """How likely each kind of danger is told, from 0 to 1; none for a few words and of what is beyond the first 600.

    `text` is normalised and in small letters.
    """
    kinds, biases, rows, squares = _model()
    counts = Counter(filter(rows.__contains__, features(text[:_LONGEST])))
    if len(counts) < (_FEWEST_EN if is_english(text) else _FEWEST):
        return {}
    scores, length = [0.0] * len(kinds), 0.0
    for count in set(counts.values()):
        pieces = [piece for piece, often in counts.items() if often == count]
        times, total = 1 + math.log(count), sum(map(rows.__getitem__, pieces))
        lanes = Struct(f"<{len(kinds)}I").unpack(total.to_bytes(_LANE * len(kinds), "little"))
        scores = [score + times * (lane - _LIFT * len(pieces)) for score, lane in zip(scores, lanes, strict=True)]
        length += times * times * sum(map(squares.__getitem__, pieces))
    length = math.sqrt(length) * _SCALE
    return {
        kind: 1 / (1 + math.exp(-bias - score / length))
        for kind, bias, score in zip(kinds, biases, scores, strict=True)
    }


def features(text: str) -> list[str]:
    """The pieces of a text: runs of one to three characters in Chinese, words, pairs and word parts in English."""
    pieces: list[str] = []
    before = ""
    for unit in _UNITS.findall(text):
        if unit[0] > "\u3000":
            length = len(unit)
            pieces += [unit[at : at + size] for size in (1, 2, 3) for at in range(length - size + 1)]
            before = ""
            continue
        if unit.isdigit():
            unit = unit if len(unit) <= 2 else "#"
        pieces.append(f" {unit} ")
        if before:
            pieces.append(f"{before} {unit}")
        pieces += [unit[at : at + 4] for at in range(len(unit) - 3)]
        before = unit
    return pieces


@lru_cache(maxsize=1)
def _model() -> tuple[list[str], list[float], dict[str, int], dict[str, float]]:
    """The kinds, their biases, and of each piece its weights in lanes and the square of how rare it is."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    pack = Struct(f"<{len(stored['kinds'])}I").pack
    rows, squares = {}, {}
    for piece, (rare, *weights) in stored["pieces"].items():
        rarity = rare / _SCALE
        rows[piece] = int.from_bytes(pack(*[round(rarity * weight) + _LIFT for weight in weights]), "little")
        squares[piece] = rarity * rarity
    return stored["kinds"], stored["biases"], rows, squares
