"""Rows of the result: what a benchmark returns, how it is registered, printed and kept."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

__all__ = ["Benchmark", "Row", "benchmark", "merge", "print_rows", "registered", "say", "table"]


@dataclass(frozen=True)
class Row:
    """One figure. `ratio` is always ours over peer, whichever of the two is better."""

    name: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str | None = None

    @property
    def ratio(self) -> float | None:
        """Ours over peer, or None without a peer."""
        return round(self.ours / self.peer, 3) if self.peer else None

    def as_json(self) -> dict[str, Any]:
        """The object of the contract (design section 6)."""
        return {
            "name": self.name,
            "ours": round(self.ours, 3),
            "peer": None if self.peer is None else round(self.peer, 3),
            "peer_name": self.peer_name,
            "ratio": self.ratio,
            "unit": self.unit,
        }


@dataclass(frozen=True)
class Benchmark:
    """One measurement and the names of the rows that it yields (`*` stands for anything).

    One that is `on_request` takes so long that it runs only when it is named.
    """

    names: tuple[str, ...]
    run: Callable[[], list[Row]]
    on_request: bool = False

    def yields(self, wanted: str) -> bool:
        """Whether a name, or the beginning of one, is among what this yields."""
        return any(fnmatchcase(wanted, name) or name.startswith(wanted) for name in self.names)


_registered: list[Benchmark] = []


def benchmark(*names: str, on_request: bool = False) -> Callable[[Callable[[], list[Row]]], Callable[[], list[Row]]]:
    """Register a function as the benchmark behind these row names."""

    def register(run: Callable[[], list[Row]]) -> Callable[[], list[Row]]:
        _registered.append(Benchmark(names, run, on_request))
        return run

    return register


def registered() -> Sequence[Benchmark]:
    """All benchmarks whose modules have been imported, in that order."""
    return tuple(_registered)


def merge(rows: Iterable[Row], path: Path) -> None:
    """Put the rows into the file: a name that is there keeps its place, a new one goes to the end."""
    kept = {one["name"]: one for one in json.loads(path.read_text(encoding="utf-8"))} if path.exists() else {}
    kept.update({row.name: row.as_json() for row in rows})
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in kept.values())
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def say(line: str = "") -> None:
    """Print at once, so that a long run shows where it is."""
    print(line, flush=True)


def print_rows(rows: Sequence[Row]) -> None:
    """The rows as a table."""
    body = [
        [row.name, _figure(row.ours), _figure(row.peer), _figure(row.ratio), row.unit, row.peer_name or ""]
        for row in rows
    ]
    table(["name", "ours", "peer", "ratio", "unit", "peer is"], body)


def table(head: Sequence[str], body: Sequence[Sequence[str]]) -> None:
    """Columns as wide as they need to be; all but the first to the right, the last to the left."""
    lines = [list(head), *[list(line) for line in body]]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        cells = [
            _pad(cell, width, left=column in (0, len(head) - 1))
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        say("  " + "  ".join(cells).rstrip())


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}" if abs(value) < 100 else f"{value:.1f}"


def _width(cell: str) -> int:
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in cell)


def _pad(cell: str, width: int, *, left: bool) -> str:
    space = " " * (width - _width(cell))
    return cell + space if left else space + cell
