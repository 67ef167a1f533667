"""The bodies of the API. Requests are strict: an unknown field is an error, not ignored."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from bot.cases.phone import problem_with
from bot.conversations.dialogue import check_payload

__all__ = [
    "CaseList",
    "CaseOut",
    "ConversationIn",
    "ConversationList",
    "ConversationNew",
    "ConversationOut",
    "EventList",
    "FilingIn",
    "HandBackIn",
    "MessageIn",
    "MessageLog",
    "PeriodIn",
    "ReplyIn",
    "TransitionIn",
    "TurnOut",
    "UploadOut",
]

Code = Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
Text = Annotated[str, Field(max_length=200)]


class Strict(BaseModel):
    """A request body: no unknown fields, no strings for numbers."""

    model_config = ConfigDict(extra="forbid", strict=True)


class ConversationIn(Strict):
    """A new conversation."""

    language: Literal["zh", "en"] = "zh"


class ConversationNew(BaseModel):
    """`token` is the worker's key to this conversation; it is not shown again."""

    id: str
    token: str


class MessageIn(Strict):
    """Words or a button's value. `client_id` makes sending again harmless."""

    text: str | None = Field(None, max_length=100_000)
    payload: str | None = Field(None, max_length=512)
    client_id: str | None = Field(None, min_length=1, max_length=100, pattern=r"^[\w.:-]+$")

    @field_validator("payload")
    @classmethod
    def _is_a_button(cls, payload: str | None) -> str | None:
        return payload if payload is None else check_payload(payload)

    @model_validator(mode="after")
    def _one_of_two(self) -> MessageIn:
        if (self.text is None) == (self.payload is None):
            raise ValueError("send either text or payload")
        return self


class ButtonOut(BaseModel):
    """A button: what it says and what it sends."""

    title: str
    payload: str


class SaidOut(BaseModel):
    """One message to the worker."""

    text: str
    buttons: list[ButtonOut] = []
    attachment: str | None = None


class ProgressOut(BaseModel):
    """How far the questions are answered."""

    done: int
    total: int


class TurnOut(BaseModel):
    """The answer to a message (design section 6)."""

    messages: list[SaidOut]
    owner: Literal["bot", "queue", "staff"]
    asking: str | None
    progress: ProgressOut
    case: str | None


class LoggedOut(SaidOut):
    """One entry of the log. `author` is worker, bot, staff, system, or (to staff alone) note."""

    seq: int
    author: str
    payload: str | None
    at: str


class MessageLog(BaseModel):
    """The log, oldest first."""

    messages: list[LoggedOut]


class UploadOut(BaseModel):
    """A file that was kept."""

    id: str
    filename: str
    content_type: str
    size: int
    sha256: str


class ConversationOut(BaseModel):
    """A conversation as staff see it in a list."""

    id: str
    channel: str
    language: str
    owner: str
    staff: str | None
    urgent: bool
    reason: str | None
    queued_at: str | None
    case: str | None
    updated_at: str


class ConversationList(BaseModel):
    """Conversations, urgent and longest waiting first."""

    conversations: list[ConversationOut]


class ReplyIn(Strict):
    """What staff write to the worker."""

    text: str = Field(min_length=1, max_length=4_000, pattern=r"\S")


class HandBackIn(Strict):
    """What staff learned from the worker, in words; the bot reads it like the worker's own."""

    facts: str = Field("", max_length=4_000, examples=["宏远装饰，8个人，一共3万"])


class PeriodIn(Strict):
    """Months as YYYY-MM, both ends included."""

    from_: str | None = Field(None, alias="from", pattern=r"^\d{4}-(0[1-9]|1[0-2])$")
    to: str | None = Field(None, pattern=r"^\d{4}-(0[1-9]|1[0-2])$")
    months: float | None = Field(None, gt=0, le=600)


class FilingIn(Strict):
    """A complaint from another channel. `external_id` makes filing again harmless."""

    channel: Literal["window", "phone", "grid", "wechat", "transfer_12345", "national_platform"] = "window"
    external_id: str = Field(min_length=1, max_length=80, pattern=r"^[\w.:-]+$")
    kind: Literal["complaint", "on_behalf", "report"] = "complaint"
    language: Literal["zh", "en"] = "zh"
    employer: Text | None = None
    project: Text | None = None
    place: Text | None = None
    district: str | None = Field(None, max_length=80)
    town: str | None = Field(None, max_length=80)
    headcount: int | None = Field(None, ge=1, le=9_999)
    headcount_low: int | None = Field(None, ge=1, le=9_999)
    headcount_high: int | None = Field(None, ge=1, le=9_999)
    amount_yuan: float | None = Field(None, gt=0, lt=10_000_000_000)
    amount_per_person_yuan: float | None = Field(None, gt=0, lt=10_000_000_000)
    period: PeriodIn | None = None
    absconded: bool | None = None
    flags: list[Code] = Field(default_factory=list, max_length=40)
    extreme_acts: list[Code] = Field(default_factory=list, max_length=20)
    name: str | None = Field(None, max_length=80)
    phone: str | None = Field(None, max_length=32)

    @field_validator("phone")
    @classmethod
    def _reachable(cls, phone: str | None) -> str | None:
        """In E.164; a bad number says what is wrong with it."""
        number, problem = problem_with(phone) if phone else (None, None)
        if problem:
            raise ValueError(f"no phone number: {problem}")
        return number

    @model_validator(mode="after")
    def _bounds_hold(self) -> FilingIn:
        low, value, high = self.headcount_low, self.headcount, self.headcount_high
        known = [number for number in (low, value, high) if number is not None]
        if known != sorted(known):
            raise ValueError("headcount_low, headcount and headcount_high must rise")
        if self.period and self.period.from_ and self.period.to and self.period.from_ > self.period.to:
            raise ValueError("period.from is after period.to")
        return self


class RuleOut(BaseModel):
    """One rule that decided the colour, with its sentence."""

    code: str
    fact: str | None
    value: Any
    threshold: Any
    text: str


class DeadlineOut(BaseModel):
    """One clock. `estimated` rests on a calendar that is not published yet."""

    kind: str
    due: str
    met: str | None
    statutory: bool
    estimated: bool


class CaseOut(BaseModel):
    """A case (design section 6)."""

    number: str
    kind: str
    state: str
    stage: str
    colour: str
    rules: list[RuleOut]
    policy_version: str
    employer: str | None
    project: str | None
    place: str | None
    district: str | None
    headcount: int | None
    headcount_low: int | None
    headcount_high: int | None
    amount_yuan: float | int | None
    amount_per_person_yuan: float | int | None
    amount_low: float | int | None
    amount_high: float | int | None
    period: dict[str, Any] | None
    absconded: bool | None
    extreme_acts: list[str]
    flags: list[str]
    anonymous: bool
    name: str | None
    phone: str | None
    channel: str
    conversation: str | None
    unit: str
    group: str | None
    deadlines: list[DeadlineOut]
    created_at: str
    updated_at: str


class CaseList(BaseModel):
    """Cases, newest first; `next` goes into `before` for the next page."""

    cases: list[CaseOut]
    next: str | None


class TransitionIn(Strict):
    """A move along the life cycle. `officer` names the lead officer when the move assigns one."""

    to: str = Field(max_length=24)
    reason: str = Field(min_length=1, max_length=2_000)
    officer: str | None = Field(None, max_length=80)


class EventOut(BaseModel):
    """One event of a case's history."""

    position: int
    at: str
    actor: str | None
    role: str
    kind: str
    state: str | None
    reason: str
    details: dict[str, Any]


class EventList(BaseModel):
    """The history, oldest first. `unbroken` tells that its hash chain holds."""

    events: list[EventOut]
    unbroken: bool
