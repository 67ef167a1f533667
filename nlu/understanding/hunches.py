"""Danger in words that no wording is known for, by a linear model over pieces of words. Pure.

The grammar of `danger` says why it hears something and is exact; what nobody thought of it does
not hear. This model was trained on the same sentences (`nlu/hunches/train.py`) and speaks only
where the grammar knows no word at all, so that a denial that the grammar understood stays one.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import lru_cache
from operator import mul
from pathlib import Path

__all__ = ["features", "hunches"]

WEIGHTS = Path(__file__).with_name("hunches.json")
SURE = 0.5  # of 1; below it a hunch is none
_LONGEST = 600  # characters; danger is said in fewer, and the model learned from fewer
_FEWEST = 20  # known pieces; a few words give no hunch
_FEWEST_EN = 40  # a word of English has more pieces than one of Chinese
_UNITS = re.compile(r"[a-z']+|[\u4e00-\u9fff]+|[0-9]+")
_SCALE = 1000  # weights are kept as whole thousandths
_Row = tuple[float, tuple[int, ...]]  # how rare a piece is, and its weight for each kind


def hunches(text: str) -> dict[str, float]:
    """How likely each kind of danger is told, of those above `SURE`; `text` is normalised and in small letters."""
    kinds, biases, known = _model()
    counts = Counter(filter(known.__contains__, features(text[:_LONGEST])))
    if len(counts) < (_FEWEST_EN if text.isascii() else _FEWEST):
        return {}
    rarities, rows = zip(*map(known.__getitem__, counts), strict=True)
    weights = [
        rarity if count == 1 else rarity * (1 + math.log(count))
        for rarity, count in zip(rarities, counts.values(), strict=True)
    ]
    length = math.sqrt(sum(map(mul, weights, weights))) * _SCALE
    scores = [
        bias + sum(map(mul, weights, column)) / length
        for bias, column in zip(biases, zip(*rows, strict=True), strict=True)
    ]
    odds = {kind: 1 / (1 + math.exp(-score)) for kind, score in zip(kinds, scores, strict=True)}
    return {kind: chance for kind, chance in odds.items() if chance >= SURE}


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
def _model() -> tuple[list[str], list[float], dict[str, _Row]]:
    """The kinds, their biases, and the row of each piece."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    rows = {piece: (row[0] / _SCALE, tuple(row[1:])) for piece, row in stored["pieces"].items()}
    return stored["kinds"], stored["biases"], rows
