"""Rasa graph components: thin wrappers over `nlu.understanding`."""

from __future__ import annotations

from dataclasses import asdict
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
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.understanding import Places, Reading, read
from nlu.understanding.choices import kind_of, scope_of

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
                asking = metadata.get("asking")
                reading = self._read(text, metadata)
                asked_scope = asking == "amount_scope" and reading.headcount is None
                choices = {
                    "kind": kind_of(text, asking),
                    "amount_scope": scope_of(text) if asked_scope else None,
                    "language": metadata.get("language"),
                }
                facts = as_entities(reading, choices)
                message.set(ENTITIES, message.get(ENTITIES, []) + facts, add_to_output=True)
        return messages

    def _read(self, text: str, metadata: Dict[str, Any]) -> Reading:
        received = metadata.get("received_at")
        return read(
            text,
            places=self._places,
            asking=metadata.get("asking"),
            received=datetime.fromisoformat(received) if received else None,
        )


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's logistic regression, with its weights stored as scipy reads them.

    Each prediction multiplies sparse features with the weights; in their stored order scipy
    copies the whole matrix first, which was a third of a parse.
    """

    def process(self, messages: List[Message]) -> List[Message]:
        """As in Rasa; the weights are turned round before the first prediction."""
        if not self.clf.coef_.flags.f_contiguous:
            self.clf.coef_ = np.asfortranarray(self.clf.coef_)
        return super().process(messages)


def as_entities(reading: Reading, choices: Dict[str, Optional[str]]) -> List[Dict[str, Any]]:
    """One entity a fact: `value` is plain JSON; `start` and `end` are where it stands, when it stands anywhere."""
    values: Dict[str, Any] = {
        **choices,
        "employer": reading.employer,
        "project": reading.project,
        "place": reading.site and asdict(reading.site),
        "headcount": reading.headcount and asdict(reading.headcount),
        "amount": reading.amount and asdict(reading.amount),
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
