"""One message as Rasa understood it, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = ["INTERRUPTIONS", "TOPICS", "Message", "Outcome"]

INTERRUPTIONS = frozenset({
    "abuse", "cancel", "delete_draft", "evidence", "forced", "greet", "help", "human", "my_data", "not_received",
    "private_link",
    "out_of_scope", "progress", "received_money", "retaliation", "switch_language", "thanks", "withdraw",
})  # fmt: skip

# What is answered to a question beside an answer, by its topic (`nlu.understanding.asked`).
TOPICS = {
    "accused": "utter_policy_accused",
    "award": "utter_policy_award",
    "block_road": "utter_policy_block_road",
    "boss_knows": "utter_policy_boss_knows",
    "come": "utter_policy_come",
    "contact": "utter_policy_contact",
    "cost": "utter_policy_cost",
    "deduct": "utter_policy_deduct",
    "domestic": "utter_policy_domestic",
    "emergency": "utter_policy_emergency",
    "evidence": "utter_policy_evidence",
    "extra": "utter_policy_extra",
    "find_firm": "utter_policy_find_firm",
    "fled": "utter_policy_fled",
    "for_whom": "utter_policy_for_whom",
    "foreigner": "utter_policy_foreigner",
    "friends_case": "utter_policy_friends_case",
    "genuine": "utter_policy_genuine",
    "help": "utter_help",
    "hospital_bill": "utter_policy_injury",
    "hotline": "utter_policy_hotline",
    "hours": "utter_policy_hours",
    "how_much": "utter_policy_how_much",
    "id": "utter_policy_id",
    "in_charge": "utter_policy_in_charge",
    "join": "utter_policy_join",
    "late": "utter_policy_late",
    "lawful": "utter_policy_lawful",
    "lawyer": "utter_policy_legal_aid",
    "minimum": "utter_policy_minimum_wage",
    "moving": "utter_policy_moving",
    "next": "utter_policy_next",
    "no_contract": "utter_policy_no_contract",
    "on_behalf": "utter_kind_on_behalf",
    "only_me": "utter_policy_only_me",
    "overdue": "utter_policy_overdue",
    "overtime": "utter_policy_overtime",
    "papers_kept": "utter_policy_papers_kept",
    "parents": "utter_policy_parents",
    "part": "utter_policy_part_payment",
    "pays_late": "utter_policy_pays_late",
    "police": "utter_policy_police",
    "prison": "utter_policy_prison",
    "promised": "utter_policy_promised",
    "reach_me": "utter_policy_reach_me",
    "resign": "utter_policy_resign",
    "roster": "utter_policy_roster",
    "query_code": "utter_query_code",
    "scam": "utter_policy_scam",
    "scope": "utter_policy_scope",
    "self_help": "utter_policy_self_help",
    "shelter": "utter_policy_shelter",
    "sign": "utter_policy_sign",
    "signed": "utter_policy_signed",
    "speaks": "utter_policy_speaks",
    "take_back": "utter_policy_take_back",
    "threat": "utter_policy_threat",
    "two_firms": "utter_policy_two_firms",
    "voice": "utter_voice",
    "withdrawing": "utter_policy_withdrawing",
    "young": "utter_policy_young",
}


@dataclass(frozen=True)
class Message:
    """One message as Rasa understood it. `entities` maps names to values; `id` is fixed when it arrived."""

    id: str
    text: str = ""
    intent: str | None = None
    confidence: float = 0.0
    entities: dict[str, Any] = field(default_factory=dict)
    is_pressing: bool = False  # tells of danger or distress, so it is no failed answer
    is_noted: bool = False  # tells what the urgency rules name, such as papers that are held

    @property
    def is_button(self) -> bool:
        """Whether a button was pressed rather than words written."""
        return self.text.startswith("/")

    def interrupts(self, least: float) -> bool:
        """Whether this is no answer but another wish: a question, a person, a stop."""
        intent = self.intent or ""
        wanted = intent in INTERRUPTIONS or intent.startswith("policy_")
        return wanted and (self.is_button or self.confidence >= least)


@dataclass
class Outcome:
    """What follows from a message. `say` lists responses with their values; `ask` overrides the next question."""

    slots: dict[str, Any] = field(default_factory=dict)
    say: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    ask: str | None = None
    rejected: bool = False
