"""The examples that Rasa learns intents from, as plain lines: talk in which the other models must hear nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Tuple

import yaml

__all__ = ["TELLING", "lines"]

# What is said with these intents may well tell of danger or name somebody.
TELLING = frozenset({"file", "inform", "correct", "forced", "retaliation", "policy_child_labour", "policy_injury"})


def lines() -> Iterator[Tuple[str, str]]:
    """(intent, sentence) of every example, in the order of the files."""
    for path in sorted((Path(__file__).parent / "data").glob("*/*.yml")):
        for intent in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in intent.get("examples", "").splitlines():
                if line.startswith("- "):
                    yield intent.get("intent", ""), line[2:]
