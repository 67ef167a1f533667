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

from nlu.answering import SHORT, as_answer, is_short
from nlu.meaning import meant
from nlu.turn import advice_on, topic_at
from nlu.understanding import Places, Reading, read
from nlu.understanding.answers.assent import is_one
from nlu.understanding.answers.choices import asks, kind_of, scope_of, unchanged
from nlu.understanding.answers.monthly import monthly_wage, speaks_of_foreign_money
from nlu.understanding.answers.part_paid import paid_some
from nlu.understanding.answers.repairs import line_of, line_value, unknown_of
from nlu.understanding.answers.uneven import uneven
from nlu.understanding.answers.waiting import asks_to_wait, has_no_papers, says_so_much, told_before
from nlu.understanding.names.debtors import boss_of, firm_and_boss, says_who_owes
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
        """Add the facts of each message to its entities."""
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/"):
                metadata = message.get(METADATA) or {}
                asking = None if metadata.get("pressing") else metadata.get("asking")
                reading, slot = as_answer(
                    text, asking, bool(metadata.get("asking")), partial(self._read, metadata.get("received_at"))
                )
                boss = boss_of(text, reading.employer, reading.parties) if asking in _WHO_OWES_TOLD else None
                if boss and reading.employer:
                    reading = replace(reading, employer=firm_and_boss(reading.employer, boss))
                differs = uneven(text) if asking in ("amount", "amount_scope") and not _is_total(reading) else None
                if differs:
                    reading = replace(reading, amount=None)
                plain = asking == "amount" and reading.amount is None and reading.paid is None
                # Wang, he is the boss, company i dont know: who owes is told
                unknown = tuple(
                    name for name in unknown_of(text) if not (name == "employer" == asking and reading.employer)
                )
                slot = None if "absconded" in unknown else slot  # 老板改成不知道: of the line, and not of a name
                said = mandarin(text)
                intent = meant(reading, said, message.get(INTENT) or {}, asking, metadata)
                if intent or (unknown and asking and not reading.told):
                    message.set(INTENT, {"name": intent or "dont_know", "confidence": 0.9}, add_to_output=True)
                kind = kind_of(said, asking) or (kind_of(said, "kind") if len(text) <= SHORT else None)
                choices = {
                    # 不想说名字，电话186…: who leaves a number wants to be called
                    "kind": None if kind == "report" and reading.phone else kind,
                    "amount_scope": scope_of(text) if asking == "amount_scope" and is_short(text) else None,
                    "unchanged": unchanged(text) or None,
                    "slot": slot or ("employer" if reading.employer and says_who_owes(text) else None),
                    "unknown": list(unknown) or None,
                    "line": line_of(text) if asking == "confirm" and not (is_one(text) or line_value(text)) else None,
                    "paid_some": paid_some(text) or None,
                    "uneven": {"low": differs[0], "high": differs[1]} if differs else None,
                    "asked": topic_at(said, asking, metadata) or advice_on(reading.flags, asking, metadata),
                    "told_before": told_before(text) or (asking in _NO_NUMBERS and says_so_much(text)) or None,
                    "no_papers": has_no_papers(text) or None,
                    "waits": (asks_to_wait(text) or None) if asking and not asks(text) else None,
                    "monthly": monthly_wage(text) if plain else None,
                    "foreign": speaks_of_foreign_money(text) or None if plain else None,
                    "language": metadata.get("language"),
                }
                facts = as_entities(reading, choices)
                message.set(ENTITIES, message.get(ENTITIES, []) + facts, add_to_output=True)
        return messages

    def _read(self, received: Optional[str], text: str, asking: Optional[str]) -> Reading:
        at = datetime.fromisoformat(received) if received else None
        return read(text, places=self._places, asking=asking, received=at)


# Where who owes is told, with the boss beside the firm.
_WHO_OWES_TOLD = (None, "consent", "kind", "employer", "confirm")
# Questions whose answer is no number, so that "that is all of it" is said of one before.
_NO_NUMBERS = ("employer", "place", "absconded", "name", "phone")


def _is_total(reading: Reading) -> bool:
    return reading.amount is not None and reading.amount.total is not None


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


def as_entities(reading: Reading, choices: Dict[str, Optional[str]]) -> List[Dict[str, Any]]:
    """One entity a fact: `value` is plain JSON; `start` and `end` are where it stands, when it stands anywhere."""
    values: Dict[str, Any] = {
        **choices,
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
