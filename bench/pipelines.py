"""Which pipeline reads intents best: each is trained on the same examples and parses the same messages.

The product's own is the one in `config.yml`; the others differ in features or classifier only.
Training all takes about half an hour, so this runs only when it is asked for by name.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from bench.rows import Row, benchmark, say, table
from bench.understanding import RASA_PYTHON, RASA_QUIET, SETS, labelled_messages, parse_intents, same_intent
from bot.settings import ROOT

__all__ = ["pipelines"]

WORDS = {"name": "CountVectorsFeaturizer"}
N_GRAMS = {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}
E5 = {"name": "bench.e5_featurizer.E5Featurizer"}
OWN = {"name": "nlu.components.IntentClassifier", "solver": "lbfgs", "max_iter": 100, "tol": 0.001, "C": 50.0}
REGRESSION = {"name": "LogisticRegressionClassifier", "solver": "lbfgs", "max_iter": 300}  # Rasa's, on bare counts
DIET = {
    "name": "DIETClassifier",
    "epochs": 12,
    "entity_recognition": False,
    "random_seed": 1,
    "constrain_similarities": True,
}
COMPARED: dict[str, list[dict[str, Any]]] = {
    "n_grams_tfidf_regression": [WORDS, N_GRAMS, OWN],
    "n_grams_regression": [WORDS, N_GRAMS, REGRESSION],
    "n_grams_diet": [WORDS, N_GRAMS, DIET],
    "e5_regression": [E5, REGRESSION],
    "n_grams_e5_regression": [WORDS, N_GRAMS, E5, REGRESSION],
}


@benchmark("pipeline_*", on_request=True)
def pipelines() -> list[Row]:
    """Held-out intent accuracy and milliseconds a parse of each pipeline, the product's own as the peer."""
    rows: list[Row] = []
    lines: list[list[str]] = []
    own: dict[str, float] = {}
    for name, components in COMPARED.items():
        figures = _figures(components)
        own = own or figures  # the first is the product's own
        lines.append([name, *(f"{figure:.1f}" for figure in figures.values()), ""])
        rows += [
            Row(f"pipeline_{name}_{figure}", value, _unit(figure), own[figure], "n_grams_tfidf_regression")
            for figure, value in figures.items()
        ]
        say(f"  {name}: {', '.join(f'{key} {value:.1f}' for key, value in figures.items())}")
    table(["pipeline", *own, ""], lines)
    return rows


def _figures(components: list[dict[str, Any]]) -> dict[str, float]:
    """Train one pipeline and parse all labelled messages: accuracy by set, ms, seconds of training."""
    with tempfile.TemporaryDirectory(prefix="xinsheng-pipeline-") as folder:
        config = Path(folder, "config.yml")
        own = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
        own["pipeline"] = [{"name": "JiebaTokenizer"}, *components]
        config.write_text(yaml.safe_dump(own, allow_unicode=True), encoding="utf-8")
        started = time.monotonic()
        train = ["train", "nlu", "--nlu", "nlu/data", "--domain", "domain.yml", "--config", str(config)]
        subprocess.run(
            [RASA_PYTHON, "-m", "rasa", *train, "--out", folder, "--fixed-model-name", "model"],
            cwd=ROOT,
            env={**os.environ, **RASA_QUIET},
            check=True,
            capture_output=True,
        )
        took = time.monotonic() - started
        labelled = [(names, line) for names in SETS for line in labelled_messages(*names)]
        parsed = parse_intents([line["text"] for _, line in labelled], Path(folder, "model.tar.gz"))
    figures = {}
    for names in SETS:
        of_set = zip(labelled, parsed, strict=True)
        hits = [same_intent(line["intent"], found) for (of, line), (found, _) in of_set if of == names]
        figures[f"accuracy_{'_'.join(names)}"] = 100 * sum(hits) / len(hits)
    return {**figures, "parse_ms": median(ms for _, ms in parsed), "training_s": took}


def _unit(figure: str) -> str:
    return "ms" if figure.endswith("_ms") else "s" if figure.endswith("_s") else "%"
