"""Trains the model of `nlu.understanding.hunches` and writes its weights: `make hunches`.

It learns from the tables that the tests of the grammar read (what must be heard, what must stay
quiet), from the examples of talk that Rasa learns from, from the labelled messages that are kept for
development, and from `examples.tsv` beside this file: kinds of danger with commas (or `-`), a tab, a message.
Runs in Rasa's environment, which has scikit-learn. The same tables give the same weights.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Set, Tuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from nlu import talk
from nlu.understanding.hunches import WEIGHTS, features
from nlu.understanding.text import normalise

__all__ = ["examples", "train"]

ROOT = Path(__file__).resolve().parent.parent.parent
KINDS = (
    "suicide_threat", "violence", "forced_labour", "road_block", "gov_gathering", "gov_gathering_planned",
    "injury_critical", "child_labour", "asset_transfer",
)  # fmt: skip
PIECES = 24_000  # kept, those with the largest weights
STRENGTH = 20.0


def examples() -> List[Tuple[Set[str], str]]:
    """All sentences with the kinds that they tell of."""
    found: List[Tuple[Set[str], str]] = []
    for table in (ROOT / "tests" / "nlu" / "heard.tsv", Path(__file__).with_name("examples.tsv")):
        for line in table.read_text(encoding="utf-8").splitlines():
            kinds, _, text = line.partition("\t")
            if text and not line.startswith("#"):
                found.append((set(kinds.split(",")), text))
    labelled = {text for _, text in found}
    found += [(set(), line) for _, line in talk.lines() if line not in labelled]
    for path in sorted((ROOT / "tests" / "data").glob("messages_*_dev.jsonl")):
        found += [_labelled(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
    quiet = (ROOT / "tests" / "nlu" / "quiet.txt").read_text(encoding="utf-8").splitlines()
    found += [(set(), line) for line in quiet if line and not line.startswith("#")]
    return found


def _labelled(message: Dict[str, Any]) -> Tuple[Set[str], str]:
    told = {*message["facts"]["extreme_acts"], *message["facts"]["flags"]}
    return told & set(KINDS), message["text"]


def train() -> Dict[str, object]:
    """Kinds, biases and pieces, as `hunches` reads them."""
    told = examples()
    counter = CountVectorizer(analyzer=features, min_df=2)
    counts = counter.fit_transform([normalise(text).norm for _, text in told])
    names = np.array(counter.get_feature_names_out())
    largest = np.abs(_weights(counts, told)[0]).max(axis=0)
    kept = np.sort(np.argsort(-largest, kind="stable")[:PIECES])
    weights, biases, rarity = _weights(counts[:, kept], told)
    pieces = {
        str(name): [round(1000 * float(rare)), *(round(1000 * float(weight)) for weight in column)]
        for name, rare, column in zip(names[kept], rarity, weights.T, strict=True)
    }
    return {"kinds": list(KINDS), "biases": [round(float(bias), 4) for bias in biases], "pieces": pieces}


def _weights(counts: csr_matrix, told: List[Tuple[Set[str], str]]) -> Tuple[np.ndarray, List[float], np.ndarray]:
    weigher = TfidfTransformer(sublinear_tf=True)
    weighed = weigher.fit_transform(counts)
    rows, biases = [], []
    for kind in KINDS:
        model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500)
        model.fit(weighed, [kind in kinds for kinds, _ in told])
        rows.append(model.coef_[0])
        biases.append(model.intercept_[0])
    return np.array(rows), biases, weigher.idf_


if __name__ == "__main__":
    WEIGHTS.write_text(json.dumps(train(), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size // 1024} kB")
