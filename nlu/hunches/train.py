"""Trains the model of `nlu.understanding.hunches` and writes its weights: `make hunches`.

It learns from the tables that the tests of the grammar read (what must be heard, what must stay
quiet), from the examples of talk that Rasa learns from, from the labelled messages that are kept for
development, from quiet answers (`answers.txt`), and from two tables beside this file: kinds with commas
(or `-`), a tab, a message. Of `examples.tsv` only the dangers are labelled, in `examples_of_need.tsv` all kinds
are. Runs in Rasa's
environment, which has scikit-learn. The same tables give the same weights.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Tuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from nlu import talk
from nlu.understanding.dangers.hunches import WEIGHTS, features
from nlu.understanding.wording.text import normalise

__all__ = ["Example", "examples", "train"]

ROOT = Path(__file__).resolve().parent.parent.parent
DANGERS = (
    "suicide_threat", "violence", "forced_labour", "road_block", "gov_gathering", "gov_gathering_planned",
    "injury_critical", "child_labour", "asset_transfer",
)  # fmt: skip
NEEDS = ("strike", "livelihood", "media", "gathering", "petition_threat", "injury")
KINDS = (*DANGERS, *NEEDS)
PIECES = 32_000  # kept, those with the largest weights
STRENGTH = 20.0


@dataclass(frozen=True)
class Example:
    """A sentence, the kinds that it tells of, and whether what is not among them is told to be absent."""

    text: str
    kinds: FrozenSet[str]
    is_full: bool = False


def examples() -> List[Example]:
    """All sentences that the model learns from."""
    found = _table(ROOT / "tests" / "nlu" / "heard.tsv") + _table(Path(__file__).with_name("examples.tsv"))
    found += _table(Path(__file__).with_name("examples_of_need.tsv"), is_full=True)
    labelled = {example.text for example in found}
    found += [Example(line, frozenset(), True) for _, line in talk.lines() if line not in labelled]
    for path in sorted((ROOT / "tests" / "data").glob("messages_*_dev.jsonl")):
        found += [_labelled(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
    for path in (ROOT / "tests" / "nlu" / "quiet.txt", Path(__file__).with_name("answers.txt")):
        quiet = path.read_text(encoding="utf-8").splitlines()
        found += [Example(line, frozenset(), True) for line in quiet if line and not line.startswith("#")]
    return found


def _table(path: Path, is_full: bool = False) -> List[Example]:
    rows = (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    return [Example(text, frozenset(kinds.split(",")), is_full) for kinds, _, text in rows if text]


def _labelled(message: Dict[str, Any]) -> Example:
    told = {*message["facts"]["extreme_acts"], *message["facts"]["flags"]}
    return Example(message["text"], frozenset(told & set(KINDS)), True)


def train() -> Dict[str, object]:
    """Kinds, biases and pieces, as `hunches` reads them."""
    told = examples()
    counter = CountVectorizer(analyzer=features, min_df=2)
    counts = counter.fit_transform([normalise(example.text).norm for example in told])
    names = np.array(counter.get_feature_names_out())
    largest = np.abs(_weights(counts, told)[0]).max(axis=0)
    kept = np.sort(np.argsort(-largest, kind="stable")[:PIECES])
    weights, biases, rarity = _weights(counts[:, kept], told)
    pieces = {
        str(name): [round(1000 * float(rare)), *(round(1000 * float(weight)) for weight in column)]
        for name, rare, column in zip(names[kept], rarity, weights.T, strict=True)
    }
    return {"kinds": list(KINDS), "biases": [round(float(bias), 4) for bias in biases], "pieces": pieces}


def _weights(counts: csr_matrix, told: List[Example]) -> Tuple[np.ndarray, List[float], np.ndarray]:
    weigher = TfidfTransformer(sublinear_tf=True)
    weighed = weigher.fit_transform(counts)
    rows, biases = [], []
    for kind in KINDS:
        known = [place for place, example in enumerate(told) if _says(example, kind)]
        model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500)
        model.fit(weighed[known], [kind in told[place].kinds for place in known])
        rows.append(model.coef_[0])
        biases.append(model.intercept_[0])
    return np.array(rows), biases, weigher.idf_


def _says(example: Example, kind: str) -> bool:
    """Whether the labels of an example tell if it is of this kind or not."""
    return kind in DANGERS or example.is_full or kind in example.kinds


if __name__ == "__main__":
    WEIGHTS.write_text(json.dumps(train(), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1024} kB")
