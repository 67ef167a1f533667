"""The public suites: amounts, numbers and durations that none of us wrote, ours beside the peers.

*Found* means that every expected value is there, and for amounts its currency where the
suite names an ISO code; for an entry that expects nothing, that nothing was answered.
*Wrong* means answered without any expected value. The files are looked for in
`XINSHENG_SUITES`, else in `../shared/data` beside the repository. `BENCH_SHOW=1` lists the
entries that ours does not find.
"""

from __future__ import annotations

import json
import os
import re
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from bench.peers import Answer, Reader, peers
from bench.rows import Row, benchmark, say, table
from bot.settings import ROOT
from nlu.understanding import quantities

__all__ = ["Score", "judge", "ours", "score"]

FOLDER = Path(os.environ.get("XINSHENG_SUITES") or ROOT.parent / "shared" / "data")
_ISO = re.compile(r"[A-Z]{3}")
Expected = tuple[float, str | None]


@dataclass(frozen=True)
class Score:
    """How one reader did on one suite."""

    total: int
    found: int
    wrong: int
    microseconds: float

    @property
    def share(self) -> float:
        """Per cent found."""
        return 100 * self.found / self.total


def ours(kind: str, _language: str, text: str) -> list[Answer]:
    """`quantities` as answers. As a number counts also the figure of an amount: 五块 holds a five."""
    kinds = {"number", "amount"} if kind == "number" else {kind}
    return [
        (frozenset({one.value, one.low, one.high}), one.unit if kind == "amount" else None)
        for one in quantities(text)
        if one.kind in kinds
    ]


def judge(entry: dict[str, Any], answers: list[Answer]) -> tuple[bool, bool]:
    """Whether an entry is found, and whether it is answered wrong."""
    expected = _expected(entry)
    if not expected:
        return not answers, bool(answers)
    present = [any(_matches(one, answer) for answer in answers) for one in expected]
    return all(present), bool(answers) and not any(present)


def _expected(entry: dict[str, Any]) -> list[Expected]:
    if "all" in entry:
        return [(float(value), unit) for value, unit in entry["all"]]
    return [] if entry["value"] is None else [(float(entry["value"]), entry["unit"])]


def _matches(expected: Expected, answer: Answer) -> bool:
    value, unit = expected
    values, currency = answer
    if unit is not None and _ISO.fullmatch(unit) and currency != unit:
        return False
    return any(abs(value - one) <= 1e-6 * max(abs(value), 1) for one in values)


def score(read: Reader, kind: str, language: str, entries: list[dict[str, Any]]) -> Score:
    """One reader over one suite; what it raises counts as no answer."""
    read(kind, language, entries[0]["text"])  # patterns compile at the first call
    found = wrong = 0
    times = []
    for entry in entries:
        started = time.perf_counter()
        try:
            answers = read(kind, language, entry["text"])
        except Exception:  # a peer that falls over has not answered
            answers = []
        times.append((time.perf_counter() - started) * 1e6)
        right, false = judge(entry, answers)
        found += right
        wrong += false
        if read is ours and not right and os.environ.get("BENCH_SHOW"):
            say(f"    {entry['text']!r}: expected {_expected(entry)}, found {[(max(v), unit) for v, unit in answers]}")
    return Score(len(entries), found, wrong, median(times))


@cache
def _peers() -> dict[str, Reader]:
    found = peers()
    for name in {"Recognizers-Text", "Duckling"} - set(found):
        say(f"  {name} is not installed: `uv sync --group bench` brings it")
    return found


def _suite(name: str) -> list[Row]:
    """Rows `suite_NAME` (per cent found) and `suite_NAME_wrong` (entries), against the peer that finds more."""
    path = FOLDER / f"{name}.jsonl"
    if not path.exists():
        say(f"  skipped: there is no {path}; XINSHENG_SUITES names the folder of the public suites")
        return []
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    kind, language = name.rsplit("_", 1)
    readers: dict[str, Reader] = {"ours": ours, **_peers()}
    scores = {who: score(read, kind.removesuffix("s"), language, entries) for who, read in readers.items()}
    _print(name, scores)
    mine = scores.pop("ours")
    best = max(scores, key=lambda who: (scores[who].found, -scores[who].wrong), default=None)
    peer = scores[best] if best else None
    return [
        Row(f"suite_{name}", mine.share, "%", peer.share if peer else None, best),
        Row(f"suite_{name}_wrong", mine.wrong, "entries", peer.wrong if peer else None, best),
        Row(f"suite_{name}_us", mine.microseconds, "us", peer.microseconds if peer else None, best),
    ]


def _print(name: str, scores: dict[str, Score]) -> None:
    body = [
        [who, f"{one.found} of {one.total}", f"{one.share:.1f} %", str(one.wrong), f"{one.microseconds:,.0f}", ""]
        for who, one in scores.items()
    ]
    table([name, "found", "", "wrong", "us a call", ""], body)


def _register(name: str) -> None:
    @benchmark(f"suite_{name}", f"suite_{name}_wrong", f"suite_{name}_us")
    def run() -> list[Row]:
        return _suite(name)


for _name in ("amounts_zh", "numbers_zh", "durations_zh", "amounts_en", "numbers_en", "durations_en"):
    _register(_name)
