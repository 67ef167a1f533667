"""Rasa graph components: thin wrappers over `nlu.understanding`."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, List, Optional

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

from nlu.understanding import Places, Reading, read
from nlu.understanding.choices import kind_of, scope_of, unchanged
from nlu.understanding.repairs import line_of, new_value, slot_of

__all__ = ["FactExtractor", "IntentClassifier", "as_entities"]

_MISTAKEN = frozenset({"abuse", "cancel", "greet", "help", "my_data", "nlu_fallback", "out_of_scope", "thanks"})
_ENOUGH_FACTS = 2
_ASKS = re.compile(
    r"[?？]|[吗么]\s*[。.]?\s*$|怎么|多久|多长时间|能不能|可不可以|要不要|是不是|会不会|为什么|什么时候|该不该"
    r"|\b(?:how|what|when|why|should|can i|can we|do i|do we|is it|will|would|may i)\b",
    re.I,
)
_OPEN = ("employer", "project", "name")  # questions whose answer may be any words
_SHORT = 16  # characters of an answer without a story
_CASE_NUMBER = re.compile(r"\bXS[\s-]?\d{4,}|(?<!\d)\d{13}(?!\d)", re.IGNORECASE)
_OF_A_CASE = frozenset({"correct", "forced", "not_received", "progress", "received_money", "withdraw"})

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
                reading, slot = self._read(text, asking, metadata), slot_of(text)
                if slot:
                    reading = _corrected(reading, asking)
                scope = scope_of(text) if asking == "amount_scope" and len(text) <= _SHORT else None
                if scope:
                    reading = replace(reading, headcount=None)  # "一个人的" is a share and not one person
                elif asking == "amount" and scope_of(text) == "per_person" and _is_one(reading):
                    reading = replace(reading, headcount=None)  # "一人一万" says what each is owed
                elif asking in _OPEN:
                    reading = _without_what_is_in_the_name(reading, asking)
                if _tells_a_story(reading, text, message.get(INTENT) or {}):
                    message.set(INTENT, {"name": "inform", "confidence": 0.9}, add_to_output=True)
                choices = {
                    "kind": kind_of(text, asking),
                    "amount_scope": scope,
                    "unchanged": unchanged(text) or None,
                    "slot": slot,
                    "line": line_of(text) if asking == "confirm" else None,
                    "language": metadata.get("language"),
                }
                facts = as_entities(reading, choices)
                message.set(ENTITIES, message.get(ENTITIES, []) + facts, add_to_output=True)
        return messages

    def _read(self, text: str, asking: Optional[str], metadata: Dict[str, Any]) -> Reading:
        received = metadata.get("received_at")
        return read(
            text,
            places=self._places,
            asking=asking,
            received=datetime.fromisoformat(received) if received else None,
        )


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's logistic regression, with its weights stored as scipy reads them.

    Each prediction multiplies sparse features with the weights; in their stored order scipy
    copies the whole matrix first, which was a third of a parse.
    """

    def process(self, messages: List[Message]) -> List[Message]:
        """As in Rasa; the weights are turned round before the first prediction, and a case number is a question."""
        if not self.clf.coef_.flags.f_contiguous:
            self.clf.coef_ = np.asfortranarray(self.clf.coef_)
        super().process(messages)
        for message in messages:
            if _CASE_NUMBER.search(message.get(TEXT) or "") and message.get(INTENT)["name"] not in _OF_A_CASE:
                # Who sends a number wants to know how far the case is.
                message.set(INTENT, {"name": "progress", "confidence": 0.95}, add_to_output=True)
        return messages


def _tells_a_story(reading: Reading, text: str, intent: Dict[str, Any]) -> bool:
    """Whether a message states facts of a complaint though its words look like a question of policy or nothing at all.

    Two facts and no question are a complaint, whatever else the classifier takes the words for.
    """
    name = intent.get("name") or ""
    if not (name.startswith("policy_") or name in _MISTAKEN) or _ASKS.search(text):
        return False
    site = reading.site and (reading.site.district or reading.site.town)
    told = (reading.employer, reading.project, site, reading.headcount, reading.amount, reading.period)
    return sum(fact is not None for fact in told) >= _ENOUGH_FACTS


def _is_one(reading: Reading) -> bool:
    return reading.headcount is not None and reading.headcount.high == 1


def _without_what_is_in_the_name(reading: Reading, asking: str) -> Reading:
    """ "滨江壹号" is a site and not one person: what stands inside the asked name is part of it."""
    name, crowd = reading.spans.get(asking), reading.headcount and reading.headcount.span
    if name and crowd and name[0] <= crowd[0] and crowd[1] <= name[1]:
        return replace(reading, headcount=None)
    return reading


def _corrected(reading: Reading, asking: Optional[str]) -> Reading:
    """ "老板名字写错了" names nobody, and "公司改成宏远装饰" names 宏远装饰, though a bare answer may be anything."""
    changes: Dict[str, Any] = {
        name: new_value(getattr(reading, name)) for name in ("employer", "project", "name") if getattr(reading, name)
    }
    if asking == "place" and reading.site and reading.site.district is None:
        changes["site"] = None
    return replace(reading, **changes)


def _stated_bounds(reading: Reading) -> Dict[str, Any]:
    """The amount with the bounds of the figure that was said: of one person's share not those of the total."""
    amount, people = asdict(reading.amount), reading.headcount
    if amount["scope"] == "per_person" and amount["total"] and people:
        return {**amount, "low": amount["low"] / people.low, "high": amount["high"] / people.high}
    return amount


def as_entities(reading: Reading, choices: Dict[str, Optional[str]]) -> List[Dict[str, Any]]:
    """One entity a fact: `value` is plain JSON; `start` and `end` are where it stands, when it stands anywhere."""
    values: Dict[str, Any] = {
        **choices,
        "employer": reading.employer,
        "project": reading.project,
        "place": reading.site and asdict(reading.site),
        "headcount": reading.headcount and asdict(reading.headcount),
        "amount": reading.amount and _stated_bounds(reading),
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
