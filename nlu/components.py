"""Rasa graph components: thin wrappers over `nlu.understanding`."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import jieba
import numpy as np
import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from nlu.answering import as_answer
from nlu.besides import besides, different_shares, unknown_facts
from nlu.meaning import meant
from nlu.understanding import Places, Reading, read
from nlu.understanding.answers.assent import reservation
from nlu.understanding.wording.text import mandarin

__all__ = ["FactExtractor", "IntentClassifier", "as_entities"]

# The dictionary takes seconds to load; without this the first worker would wait for it.
jieba.initialize()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent):
    """Adds one entity for each fact that the message states.

    The message's metadata may carry `asking` (the open question, so that a bare "12" is
    understood) and `received_at` (ISO 8601, for "last month"); without them a message is
    read on its own.
    """

    def __init__(self, places: Places) -> None:
        self._places = places

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactExtractor:
        """Read the authority's places, which say what a district is called."""
        policy = yaml.safe_load(Path(config["organisation"]).read_text(encoding="utf-8"))
        return cls(Places.from_policy(policy))

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the facts of each message to its entities; a button's payload has none."""
        for message in messages:
            if not (message.get(TEXT) or "").startswith("/"):
                self._read_into(message)
        return messages

    def _read_into(self, message: Message) -> None:
        text, metadata = message.get(TEXT) or "", message.get(METADATA) or {}
        asking = None if metadata.get("pressing") else metadata.get("asking")
        reserved = reservation(text) if asking == "confirm" else None
        text = reserved or text
        received = metadata.get("received_at")
        reading, slot = as_answer(text, asking, bool(metadata.get("asking")), partial(self._read, received))
        shares = different_shares(text, reading, asking)
        reading = replace(reading, amount=None) if shares else reading
        unknown = unknown_facts(text, reading, asking)
        intent = meant(reading, mandarin(text), message.get(INTENT) or {}, asking, metadata)
        intent = "correct" if reserved and intent in (None, "affirm") else intent  # files nothing
        if intent or (unknown and asking and not reading.told):
            message.set(INTENT, {"name": intent or "dont_know", "confidence": 0.9}, add_to_output=True)
        beside = besides(text, reading, asking, metadata, slot=slot, unknown=unknown, shares=shares)
        message.set(ENTITIES, message.get(ENTITIES, []) + as_entities(reading, beside), add_to_output=True)

    def _read(self, received: Optional[str], text: str, asking: Optional[str]) -> Reading:
        at = datetime.fromisoformat(received) if received else None
        return read(text, places=self._places, asking=asking, received=at)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's logistic regression over TF-IDF, with its weights stored as scipy reads them.

    Rasa gives it bare counts, in which long messages and common letters drown the rest (see
    docs/measurements.md, "Pipelines"), and does not pass `C` on, the inverse of how strongly large weights are
    held down. `idf_` is kept on the regression, so that it is stored and loaded with it.
    """

    def __init__(self, config: Dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, name, model_storage, resource)
        options = {option: self.config[option] for option in ("solver", "max_iter", "tol", "random_state", "C")}
        self.clf = LogisticRegression(**options)

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Rasa's own and `C`."""
        return {**LogisticRegressionClassifier.get_default_config(), "C": 1.0}

    def _create_training_matrix(self, training_data: TrainingData) -> Tuple[csr_matrix, List[str]]:
        counts, intents = super()._create_training_matrix(training_data)
        of_messages = np.bincount(counts.tocsr().indices, minlength=counts.shape[1])
        self.clf.idf_ = np.log((1 + counts.shape[0]) / (1 + of_messages)) + 1
        return self._weighed(counts), intents

    def _create_X(self, messages: List[Message]) -> csr_matrix:
        counts = super()._create_X(messages)
        return self._weighed(counts) if hasattr(self.clf, "idf_") else counts

    def _weighed(self, counts: csr_matrix) -> csr_matrix:
        """Counts damped, weighed by how rare each n-gram is, and brought to one length."""
        found = counts.tocsr().astype(np.float64)
        found.data = (1 + np.log(found.data)) * self.clf.idf_[found.indices]
        return normalize(found, copy=False)

    def process(self, messages: List[Message]) -> List[Message]:
        """As in Rasa; the weights are turned round before the first prediction.

        Each prediction multiplies sparse features with the weights; in their stored order scipy
        copies the whole matrix first, which was a third of a parse.
        """
        if not self.clf.coef_.flags.f_contiguous:
            self.clf.coef_ = np.asfortranarray(self.clf.coef_)
        return super().process(messages)


def _stated_amount(reading: Reading) -> Dict[str, Any]:
    """The amount with the bounds of the figure that was said: of one person's share not those of the total.

    `unsure` when it has to be confirmed though it is no range.
    """
    amount, people = asdict(reading.amount), reading.headcount
    amount["unsure"] = "amount" in reading.ask and not amount["is_range"]
    if amount["scope"] == "per_person" and amount["total"] and people:
        return {**amount, "low": amount["low"] / people.low, "high": amount["high"] / people.high}
    return amount


def as_entities(reading: Reading, beside: Dict[str, Any]) -> List[Dict[str, Any]]:
    """One entity a fact, and one for each thing said beside them (see `nlu.besides`).

    `value` is plain JSON; `start` and `end` are where it stands, when it stands anywhere.
    """
    values: Dict[str, Any] = {
        **beside,
        "employer": reading.employer,
        "general_contractor": reading.general_contractor,
        "project": reading.project,
        "place": reading.site and asdict(reading.site),
        "headcount": reading.headcount and asdict(reading.headcount),
        "amount": reading.amount and _stated_amount(reading),
        "paid": reading.paid,
        "period": reading.period and asdict(reading.period),
        "absconded": reading.absconded,
        "name": reading.name,
        "phone": reading.phone,
    }
    entities = []
    for name, value in values.items():
        if value is None:
            continue
        span = reading.spans.get(name) or (value.get("span") if isinstance(value, dict) else None) or (0, 0)
        entities.append(
            {"entity": name, "value": value, "start": span[0], "end": span[1], "extractor": "FactExtractor"}
        )
    return entities
