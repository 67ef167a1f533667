"""Rasa graph components: thin wrappers over `nlu.understanding`."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from datetime import datetime
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

from nlu.understanding import Places, Reading, Site, read
from nlu.understanding.choices import agrees, asks_to_wait, kind_of, same_place, scope_of, unchanged
from nlu.understanding.monthly import monthly_wage, speaks_of_foreign_money
from nlu.understanding.part_paid import paid_some
from nlu.understanding.repairs import (
    filled_in,
    is_repair,
    label_of,
    line_of,
    new_value,
    renamed,
    slot_of,
    unknown_of,
    unsure,
)

__all__ = ["FactExtractor", "IntentClassifier", "as_entities"]

_MISTAKEN = frozenset(
    {"abuse", "cancel", "greet", "help", "my_data", "nlu_fallback", "out_of_scope", "progress", "thanks"}
)
_OF_NO_CASE = frozenset({"abuse", "greet", "nlu_fallback", "out_of_scope", "progress"})
_OF_STATE = re.compile(
    r"进度|进展|查|办|编号|处理|结果|怎么样|受理|立案|投诉|XS|\b(?:progress|status|case|number|update|complaint)\b",
    re.I,
)
_ANOTHER = re.compile(r"另外?一|另一|别的|还有一|新的|再投诉|\b(?:another|other|new|second)\b", re.I)
_GREETS = re.compile(r"你好|您好|在吗|喂|哈[喽啰]|嗨|\b(?:hello|hi|hey|good (?:morning|day|evening|afternoon))\b", re.I)
_PICTURE = re.compile(r"(?:\[[^\[\]]{1,6}\]\s*)+")  # [表情], as a phone writes a sticker that it cannot send
_PRAISE = re.compile("[\U0001f44d\U0001f44c\U0001f64f\U0001f339\U0001f60a\u2764\ufe0f\U0001f3fb-\U0001f3ff ]+")
_LETTER = re.compile(r"[^\W\d_]")
_LANGUAGE = re.compile(
    r"英|中文|[汉外国俄法日粤]语|语言|普通话|方言|话|汉字|拼音|洋文|洋码子|鸟语|翻译|看不懂|听不懂|讲|双语"
    r"|languag|lang\b|engl|\beng?\b|chin|mandarin|\bcn\b|zhong ?wen|yingyu|speak|talk|read|understand|translat",
    re.I,
)
_FORCE = re.compile(
    r"逼|强迫|威胁|恐吓|吓|胁|不敢|叫我撤|让我撤|要我撤|喊我撤|押|打"
    r"|forc|threat|press|makes? me|made me|told me|afraid|scare",
    re.I,
)
_ENOUGH_FACTS = 2
_ASKS = re.compile(
    r"[?？]|[吗么]\s*[。.]?\s*$|怎么|多久|多长时间|能不能|可不可以|要不要|是不是|会不会|为什么|什么时候|该不该|谁|啥|哪|咋|([\u4e00-\u9fff])不\1"
    r"|\b(?:how|what|when|why|should|can i|can we|do i|do we|is it|will|would|may i)\b",
    re.I,
)
_CROWD_ACTS = frozenset(
    {"gathering", "gov_gathering", "gov_gathering_planned", "media", "petition_threat", "road_block"}
)
_WORDS = ("employer", "project")
_FIGURES = ("headcount", "amount", "period")
_OPEN = ("employer", "project", "name")  # questions whose answer may be any words
_SHORT = 16  # characters of an answer without a story
_SURE = 0.9  # of an intent that stands against the answer that was asked for
_DIGITS = re.compile(r"[0-9][0-9 -]{1,24}")
_CASE_NUMBER = re.compile(r"\bXS[\s-]?\d{4,}|(?<!\d)\d{13}(?!\d)", re.IGNORECASE)
_NOTHING = re.compile(r"没有?|无|没有?名字?|none|nothing|no|no name", re.I)
_ESTATE = re.compile(
    r"[\u4e00-\u9fff]{0,2}(?:花园|花苑|苑|府|湾|公馆|新村|小区|家园|名邸|雅居|广场|路|大道)"
    r"| (?:gardens?|villas?|court|heights|estate|road|plaza|park)\b",
    re.I,
)
_OF_PAYMENT = frozenset({"policy_part_payment", "received_money"})
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
                if asking == "confirm":
                    slot = slot or label_of(text)
                    reading = _filled_in(reading, text)
                if reading.headcount and _is_only_supposed(reading):
                    reading = replace(reading, headcount=None)  # asked, because nothing was said of people
                if (
                    asking == "project"
                    and reading.site
                    and _names_an_estate(reading.site, reading.spans.get("project"), text)
                ):
                    reading = replace(reading, site=None)  # 南徐花园 need not be in 南徐
                if metadata.get("asking") and _CROWD_ACTS.intersection(act.kind for act in reading.acts):
                    reading = replace(reading, site=None)  # where they mean to go, not where they work
                if slot:
                    reading = _corrected(reading, asking, slot, text)
                    if slot in _FIGURES and getattr(reading, slot) is None:  # "months are wrong, it is May to July"
                        reading = replace(reading, **{slot: getattr(self._read(text, slot, metadata), slot)})
                scope = scope_of(text) if asking == "amount_scope" and len(text) <= _SHORT else None
                if scope:
                    reading = replace(reading, headcount=None)  # "一个人的" is a share and not one person
                elif asking == "amount" and scope_of(text) == "per_person" and _is_one(reading):
                    reading = replace(reading, headcount=None)  # "一人一万" says what each is owed
                elif asking == "amount" and reading.amount and reading.amount.scope is None:
                    reading = replace(reading, amount=replace(reading.amount, scope=scope_of(text)))
                elif asking in _OPEN:
                    reading = _without_what_is_in_the_name(reading, asking)
                plain = asking == "amount" and reading.amount is None and reading.paid is None
                unknown = unknown_of(text)
                meant = _meant(reading, text, message.get(INTENT) or {}, asking, metadata)
                if meant or unknown:
                    message.set(INTENT, {"name": meant or "dont_know", "confidence": 0.9}, add_to_output=True)
                choices = {
                    "kind": kind_of(text, asking) or (kind_of(text, "kind") if len(text) <= _SHORT else None),
                    "amount_scope": scope,
                    "unchanged": unchanged(text) or None,
                    "slot": slot,
                    "unknown": unknown,
                    "line": line_of(text) if asking == "confirm" else None,
                    "paid_some": paid_some(text) or None,
                    "waits": (asks_to_wait(text) or None) if asking and not _ASKS.search(text) else None,
                    "monthly": monthly_wage(text) if plain else None,
                    "foreign": speaks_of_foreign_money(text) or None if plain else None,
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
    """Rasa's logistic regression over TF-IDF, with its weights stored as scipy reads them.

    Rasa gives it bare counts, in which long messages and common letters drown the rest (see
    README, "Measured"), and does not pass `C` on, the inverse of how strongly large weights are
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


def _meant(
    reading: Reading, text: str, intent: Dict[str, Any], asking: Optional[str], metadata: Dict[str, Any]
) -> Optional[str]:
    """The intent that the facts and the open question make plain, where the classifier sees words alone; or None."""
    name = intent.get("name") or ""
    if metadata.get("pressing"):
        return "inform" if reading.told else None
    if _CASE_NUMBER.search(text) and name not in _OF_A_CASE:
        return "progress"  # who sends a number wants to know how far the case is
    if asking is None and _PRAISE.fullmatch(text):
        return "thanks"
    if asking is None and name in ("file", "inform") and _is_noise(text):
        return "nlu_fallback"
    if asking is None and name == "inform" and metadata.get("filed") and not reading.told:
        return "nlu_fallback"  # "this is the IOU he wrote" begins no second complaint
    if asking in ("consent", "confirm") and agrees(text):
        return "affirm"
    if asking == "project" and reading.project is None and same_place(text):
        return "affirm"
    if asking in (*_WORDS, "place") and _NOTHING.fullmatch(text.strip(" .。!！")):
        return "dont_know"
    if (asking in _FIGURES or (asking in _WORDS and getattr(reading, asking) is None)) and unsure(text):
        return "dont_know"
    if name in _OF_PAYMENT and asking and not metadata.get("filed") and (reading.paid or paid_some(text)):
        return None if _ASKS.search(text) else "inform"  # of the complaint that is being told
    if metadata.get("filed") and metadata.get("noted") and not reading.told and not _ASKS.search(text):
        return "nlu_fallback"  # "he took my ID card" is on the case already, which is said
    if name == "human" and asking and reading.absconded is not None and intent["confidence"] < _SURE:
        return "inform"  # "打电话不接" is about the boss, and calls nobody
    if name == "forced" and not _FORCE.search(text):
        return "deny"  # "不撤了": nobody is said to press
    if metadata.get("filed") and reading.told and not _ANOTHER.search(text) and not _ASKS.search(text):
        if name in ("file", "policy_injury", "policy_child_labour") or name in _MISTAKEN:
            return "inform"  # news of the case that was filed, or of another: it is asked
    if name == "correct" and asking and asking != "confirm" and not is_repair(text):
        return "inform"  # no word of anything wrong: it is meant as an answer
    if name == "switch_language" and asking in _OPEN and not _LANGUAGE.search(text):
        return "inform"  # "Tony", "Star Bar"
    if name == "abuse" and asking in _OPEN and len(getattr(reading, asking) or text) < len(text.strip()):
        return "inform"  # "永固架业，一帮王八蛋" names who owes, and says more
    if name == "greet" and asking in _OPEN and getattr(reading, asking) and not _GREETS.search(text):
        return "inform"  # "Happybear Toys"
    if asking in _OPEN and getattr(reading, asking) and len(text) <= 2 * _SHORT and intent["confidence"] < _SURE:
        if (name.startswith("policy_") or name in _MISTAKEN) and not _ASKS.search(text):
            return "inform"  # "Olive Court" is asked for, and neither a question of law nor off the subject
    if metadata.get("noted") and (name.startswith("policy_") or name in _MISTAKEN) and not _ASKS.search(text):
        return "inform"  # "child can't go to school" tells of need and asks nothing
    if (
        name.startswith("policy_")
        or name in _MISTAKEN
        or (name in _OF_A_CASE and asking is None and not metadata.get("filed"))
    ):
        # Two facts and no question are a complaint, whatever else the classifier takes the words for.
        if reading.told >= _ENOUGH_FACTS and not _ASKS.search(text):
            return "inform"
        told = kind_of(text) if asking is None and name in _OF_NO_CASE else None
        if told == "report" or (told == "complaint" and not _OF_STATE.search(text)):
            return "file"
    return None


def _is_noise(text: str) -> bool:
    """Figures and signs alone, which nobody asked for, or the code of a page."""
    return not _LETTER.search(text) or ("<" in text and ">" in text) or bool(_PICTURE.fullmatch(text))


def _is_only_supposed(reading: Reading) -> bool:
    """Whether one person is taken from talk of "my pay". With the sum that is owed to "me" it is as good as said."""
    source = reading.headcount.source if reading.headcount else "said"
    return source == "assumed" or (source == "guessed" and reading.amount is None)


def _names_an_estate(site: Site, project: Optional[Tuple[int, int]], text: str) -> bool:
    """Whether a place is only a part of the name of an estate or a road, which may lie elsewhere (南徐花园)."""
    if not site.span or not project or not project[0] <= site.span[0] < site.span[1] <= project[1]:
        return False
    is_district = bool(site.place and site.district and site.place[:2] == site.district[:2])
    return not is_district and bool(_ESTATE.match(text, site.span[1]))


def _is_one(reading: Reading) -> bool:
    return reading.headcount is not None and reading.headcount.high == 1


def _without_what_is_in_the_name(reading: Reading, asking: str) -> Reading:
    """ "滨江壹号" is a site and not one person: what stands inside the asked name is part of it."""
    name, crowd = reading.spans.get(asking), reading.headcount and reading.headcount.span
    if name and crowd and name[0] <= crowd[0] and crowd[1] <= name[1]:
        return replace(reading, headcount=None)
    return reading


def _corrected(reading: Reading, asking: Optional[str], slot: str, text: str) -> Reading:
    """ "老板名字写错了" names nobody, and "公司改成宏远装饰" names 宏远装饰, though a bare answer may be anything."""
    better = renamed(text) if slot in _OPEN else None
    if better:
        if asking == "place" and reading.site and reading.site.district is None:
            reading = replace(reading, site=None)
        return replace(reading, **{slot: better[0]}, spans={**reading.spans, slot: better[1]})
    changes: Dict[str, Any] = {
        name: new_value(getattr(reading, name)) for name in ("employer", "project", "name") if getattr(reading, name)
    }
    if asking == "place" and reading.site and reading.site.district is None:
        changes["site"] = None
    typed = _DIGITS.search(text) if slot == "phone" and reading.phone is None else None
    if typed:  # too short to be a number, and meant to be one
        changes.update(phone=typed.group(), spans={**reading.spans, "phone": typed.span()})
    return replace(reading, **changes)


def _filled_in(reading: Reading, text: str) -> Reading:
    """ "谁欠的写老王", at the read-back, names who owes, though bare words there name nobody."""
    filled = filled_in(text)
    if filled is None or getattr(reading, filled[0]) is not None:
        return reading
    name, value, span = filled
    return replace(reading, **{name: value}, spans={**reading.spans, name: span})


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
