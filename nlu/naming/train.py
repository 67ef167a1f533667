"""Trains the model of `nlu.understanding.tagger` and writes its weights: `make naming`.

It learns from the messages beside this file, a message a line, with who owes marked ⟦E:…⟧ and the
site ⟦P:…⟧, and from the labelled messages that are kept for development. Runs in Rasa's
environment, which has CRFsuite. The same messages give the same weights.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, List, Optional, Tuple

import pycrfsuite

from nlu import talk
from nlu.understanding.names.tagger import LABELS, SCALE, WEIGHTS, features, tokens

__all__ = ["examples", "labelled", "train"]

TESTS = Path(__file__).resolve().parents[2] / "tests"
TABLE = TESTS / "nlu" / "parties.tsv"  # what the grammar must find
_MARK = re.compile(r"⟦([EP]):([^⟧]*)⟧")
FEWEST = 3  # hundredths; smaller weights are left out
OPTIONS = {"c1": 0.08, "c2": 0.02, "max_iterations": 150, "feature.possible_transitions": True}


def labelled(line: str) -> Tuple[str, List[str]]:
    """(the message, the label of each of its tokens)."""
    text, spans = "", []
    at = 0
    for found in _MARK.finditer(line):
        text += line[at : found.start()]
        spans.append((found[1], len(text), len(text) + len(found[2])))
        text += found[2]
        at = found.end()
    text += line[at:]
    labels = []
    for _, first, last in tokens(text):
        kind = next((span for span in spans if span[1] <= first and last <= span[2]), None)
        labels.append("O" if kind is None else ("B-" if first == kind[1] else "I-") + kind[0])
    return text, labels


def train(lines: List[str]) -> Dict[str, object]:
    """Moves and pieces, as `tagger` reads them."""
    trainer = pycrfsuite.Trainer(verbose=False, params=OPTIONS)
    for line in lines:
        text, labels = labelled(line)
        if labels:
            trainer.append(features(tokens(text)), labels)
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "names.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
    moves = [[round(SCALE * info.transitions.get((one, two), -20.0)) for two in LABELS] for one in LABELS]
    pieces: Dict[str, List[int]] = {}
    for (piece, label), weight in info.state_features.items():
        if abs(round(SCALE * weight)) >= FEWEST:
            pieces.setdefault(piece, [0] * len(LABELS))[LABELS.index(label)] = round(SCALE * weight)
    return {"moves": moves, "pieces": dict(sorted(pieces.items()))}


def examples() -> List[str]:
    """All messages with their marks, those of the grammar's table, and the talk in which nobody is named."""
    told = [
        line
        for path in sorted(Path(__file__).parent.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] not in ("", "#"))
    told += [_marked(text, {"E": employer, "P": project}) for text, employer, project, _ in rows]
    for path in sorted((TESTS / "data").glob("messages_*_dev.jsonl")):
        told += [line for message in path.read_text(encoding="utf-8").splitlines() if (line := _told(message))]
    return told + [line for intent, line in talk.lines() if intent not in talk.TELLING]


def _told(message: str) -> Optional[str]:
    """A labelled message with its marks; None where a name was put together (姓沈的: 沈老板)."""
    line = json.loads(message)
    names = {"E": line["facts"]["employer"] or "", "P": line["facts"]["project"] or ""}
    return _marked(line["text"], names) if all(name in line["text"] for name in names.values()) else None


def _marked(text: str, names: Dict[str, str]) -> str:
    """The message with its names marked where they stand in it."""
    for kind, name in names.items():
        text = text.replace(name, f"⟦{kind}:{name}⟧", 1) if len(name) > 1 else text
    return text


if __name__ == "__main__":
    WEIGHTS.write_text(
        json.dumps(train(examples()), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1024} kB")
