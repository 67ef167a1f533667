"""One turn: what was said, and where the talk stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Dict, Optional, Tuple

from nlu import meaning_words
from nlu.answering import OPEN
from nlu.understanding import Reading
from nlu.understanding.answers.asked import Topic, topic_of
from nlu.understanding.answers.assent import NOT_FORCED

__all__ = ["Turn", "advice_on", "topic_at"]


def topic_at(text: str, asking: Optional[str], metadata: Dict[str, Any]) -> Optional[Topic]:
    """What is asked in a text, in the light of the open question and of whether a case is filed."""
    return topic_of(text, filed=bool(metadata.get("filed")) and asking is None)


# What is to be done about it is said, also where nobody asks.
_ADVICE: Dict[str, Topic] = {"asset_transfer": "moving", "doc_withheld": "papers_kept"}


def advice_on(flags: Tuple[str, ...], asking: Optional[str], metadata: Dict[str, Any]) -> Optional[Topic]:
    """The topic of what is told of a filed case: the boss carries off his machines, or keeps the papers."""
    if not metadata.get("filed") or asking is not None:
        return None
    return next((topic for flag, topic in _ADVICE.items() if flag in flags), None)


@dataclass(frozen=True)
class Turn:
    """What was said, what the classifier takes it for, and where the talk stands."""

    reading: Reading
    text: str
    name: str
    confidence: float
    asking: Optional[str]
    metadata: Dict[str, Any]

    @property
    def told(self) -> int:
        """How many facts were told."""
        return self.reading.told

    @property
    def answer(self) -> Any:
        """The fact that was asked for, if it was told."""
        return getattr(self.reading, self.asking) if self.asking in OPEN else None

    @cached_property
    def topic(self) -> Optional[Topic]:
        """What is asked in the words, beside whatever else they say."""
        return topic_at(self.text, self.asking, self.metadata)

    @property
    def asks_news(self) -> bool:
        """Whether it is asked how far the case is, and nothing beside it."""
        return self.topic in (None, "next") and bool(meaning_words.NEWS.search(self.text))

    @property
    def speaks_of_force(self) -> bool:
        """Whether anybody is said to press; "不是被逼的" says that nobody does."""
        return bool(meaning_words.FORCE.search(NOT_FORCED.sub("", self.text)))

    def has(self, key: str) -> bool:
        """Whether the metadata of the turn says so: `filed`, `earlier`, `noted`, `pressing`."""
        return bool(self.metadata.get(key))
