"""What is listened for in every message before anything else: danger, the facts that raise urgency, the language.

A conversation's `safety` goes from None to `asked` (a distress idiom: one direct, kind
question), to `stopped` (somebody is in danger: the form rests until the worker or staff say
to go on), and to `cleared`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.calendar import SHANGHAI
from bot.cases.noting import note_on_case
from bot.conversations.language import spoken
from bot.conversations.models import Conversation, Message
from bot.conversations.ownership import is_answered, request_person
from bot.conversations.safety_words import (
    AGREES,
    DIED,
    HELP_LINE,
    OF_THE_OFFICE,
    SWALLOWED,
    THANKS,
    THREAT,
    WORSE,
    asks_the_office,
    calls_off,
    goes_on,
    is_afraid,
    is_again,
    is_of_another,
    where,
)
from bot.database import now
from bot.delivery.outbox import say
from bot.delivery.rendering import button, render
from bot.labels import labels
from bot.platform import Platform
from nlu.understanding import Act, Reading, danger, read
from nlu.understanding.answers.asked import wishes_contact
from nlu.understanding.answers.assent import yes_or_no
from nlu.understanding.answers.choices import asks
from nlu.understanding.answers.denials import denied, takes_out
from nlu.understanding.answers.part_paid import paid_all, paid_some

__all__ = ["Heard", "listen", "noted", "say_distress", "tells_of_danger"]

# A life or a body is at risk now: the form stops until a person is there.
_STOPPING_ACTS = frozenset({"suicide_threat", "violence", "forced_labour"})
_STOPPING_FLAGS = frozenset({"injury_critical"})
_TOLD_FLAGS = frozenset({
    "asset_transfer", "child_labour", "closure_sign", "doc_withheld", "general_contractor_present", "injury",
    "livelihood",
})  # fmt: skip
_CROWDS = frozenset({"gov_gathering", "gov_gathering_planned", "gathering", "road_block", "petition_threat"})
_RESUME = "/resume"
_OF_THE_CASE = ("/progress", "/my_data", "/received_money", "/not_received", "/withdraw")  # answered in danger too
_ANOTHER = "another"  # among what was told: the distress is of somebody else
_PATIENCE = 2  # messages held; who goes on answering the form wants to go on with it
_ENOUGH = 2  # facts
_FIGURES = frozenset({"headcount", "amount", "period", "phone"})  # questions to which no story is taken for an answer


@dataclass(frozen=True)
class Heard:
    """What listening decides about the turn.

    `ends_turn` when the worker has been answered here and the dialogue is not asked;
    `is_pressing` when the words tell of danger, distress or a crowd and so answer no question;
    `instead` is what the dialogue is asked in place of the words; with `asks_safety` the
    dialogue takes the facts, and the worker is asked about safety in place of its answer.
    `is_held` when `instead` is what was said while the form rested. `is_noted` when a flag was told that the
    urgency rules name.
    """

    ends_turn: bool = False
    is_pressing: bool = False
    instead: str | None = None
    asks_safety: bool = False
    is_held: bool = False
    is_noted: bool = False


def listen(
    session: Session, platform: Platform, conversation: Conversation, message: Message, received: datetime
) -> Heard:
    """Note danger and flags on the conversation; answer and call a person when somebody is at risk."""
    if message.payload:
        return _listen_to_button(session, platform, conversation, message)
    if message.author == "worker":
        conversation.language = spoken(message.plain, conversation.language, conversation.asking)
    local = received.astimezone(SHANGHAI)
    asking = conversation.asked if message.author == "worker" else None
    denial = _take_back(session, conversation, message) if message.author == "worker" else None
    if denial:
        return denial
    found = danger(message.plain, received=local, answering=asking is not None)
    flags = [*found.flags, *read(message.plain, places=platform.places, received=local, asking=asking).flags]
    flags += ["contact_wish"] if message.author == "worker" and wishes_contact(message.plain) else []
    was_known = set(noted(conversation))
    _note(session, platform, conversation, [asdict(act) for act in found.acts], flags)
    if message.author != "worker":  # what staff learned and hand back; they have been there
        return Heard()
    recurs = any(is_again(act["kind"], message.plain) for act in conversation.acts)
    stopping = {act.kind for act in found.acts if _is_stopping(act)} | _STOPPING_FLAGS.intersection(found.flags)
    if conversation.safety == "stopped" and stopping and stopping <= was_known and not recurs:
        reading = read(message.plain, places=platform.places)
        if reading.site and not (WORSE.search(message.plain) or SWALLOWED.search(message.plain)):
            _hold_words(conversation, message)
            _say_waiting(session, conversation, message, reading)  # 大港那边，门从外面锁的: said to "where are you?"
            return Heard(ends_turn=True)
    if recurs or stopping:
        _stop(session, platform, conversation, message)
        return Heard(ends_turn=True)
    if conversation.owner == "staff":
        return Heard()
    if conversation.safety == "stopped":
        wants_on = goes_on(message.plain) or bool(AGREES.fullmatch(message.plain))
        return _while_stopped(session, platform, conversation, message, wants_on)
    if conversation.safety == "cleared" and not conversation.has_filed and goes_on(message.plain):
        if conversation.noted.get("held"):  # this turn was prepared before, and not completed
            return _back_to_the_form(session, platform, conversation)
    if conversation.open_question == "safety":
        return _after_question(session, platform, conversation, message, yes_or_no(message.plain))
    if conversation.safety == "cleared" and (after := _after_alarm(session, platform, conversation, message)):
        return after
    if "distress_idiom" in found.flags and conversation.safety is None:
        conversation.safety = "asked"
        if is_of_another(message.plain):
            conversation.noted = {**conversation.noted, "told": [*conversation.noted.get("told", ()), _ANOTHER]}
        request_person(session, conversation, "distress")
        return Heard(asks_safety=True, is_pressing=True)
    _calm_crowd(session, platform, conversation, message, found.acts)
    if "injury" in found.flags and not asks(message.plain):  # a question is answered by the dialogue
        _say_once(session, conversation, message, "injured")
    return Heard(is_pressing=bool(found.acts), is_noted=bool(_TOLD_FLAGS.intersection(flags)))


def tells_of_danger(text: str) -> bool:
    """Whether somebody is in danger by these words: then they are heard, however fast they come."""
    found = danger(text)
    return any(_is_stopping(act) for act in found.acts) or bool(_STOPPING_FLAGS.intersection(found.flags))


def _take_back(session: Session, conversation: Conversation, message: Message) -> Heard | None:
    """ "没打人，打人那条去掉": in an open form what was noted wrongly is taken out. A person comes all the same."""
    if not (conversation.draft_open or conversation.safety == "stopped") or conversation.owner == "staff":
        return None
    if THREAT.search(message.plain):
        return None  # 没打，就是吓唬我说要打: nothing is over
    kinds = denied(message.plain) & set(noted(conversation))
    if not takes_out(message.plain):  # he did not hit me, but he hit my wife
        heard = danger(message.plain)
        kinds -= {*heard.flags, *(act.kind for act in heard.acts)}
    if not kinds:
        return None
    known = conversation.noted
    acts = [act for act in known.get("acts", ()) if act["kind"] not in kinds]
    flags = [flag for flag in known.get("flags", ()) if flag not in kinds]
    conversation.noted = {**known, "acts": acts, "flags": flags}
    if conversation.safety == "stopped":
        conversation.safety = "cleared"
    what = "、" if conversation.language == "zh" else ", "
    names = what.join(labels("noted", kinds, conversation.language))
    say(session, conversation, render("danger_denied", conversation.language, what=names), cause_id=message.id)
    return Heard(instead=_RESUME)


def noted(conversation: Conversation) -> list[str]:
    """The acts and flags that were heard in this conversation and belong to no case yet; what is past is left out."""
    return [*conversation.acts_to_come, *conversation.noted.get("flags", ())]


def _listen_to_button(session: Session, platform: Platform, conversation: Conversation, message: Message) -> Heard:
    if conversation.owner == "staff" or message.author != "worker":
        return Heard()
    if conversation.safety == "stopped" and not (conversation.has_filed and message.payload in _OF_THE_CASE):
        return _while_stopped(session, platform, conversation, message, message.payload == _RESUME)
    if conversation.safety == "cleared" and message.payload == _RESUME and conversation.noted.get("held"):
        return _back_to_the_form(session, platform, conversation)
    if conversation.open_question == "safety" and _answers(message.payload, "safety"):
        yes = str(message.payload).startswith("/affirm")
        return _after_question(session, platform, conversation, message, yes)
    return Heard()


def _answers(payload: str | None, question: str) -> bool:
    """Whether a button belongs to this question."""
    return json.dumps({"to": question}) in str(payload)


def _stop(session: Session, platform: Platform, conversation: Conversation, message: Message) -> None:
    """The form rests, a person is called, and the worker reads where help is. Staff who are there speak for us."""
    request_person(session, conversation, "danger", urgent=True)
    if conversation.owner != "staff":
        conversation.safety = "stopped"
        _hold_words(conversation, message)
    elif is_answered(session, conversation, since=now() - platform.authority.service.answer):
        return
    danger_told = _danger(conversation)
    if DIED.search(message.plain):
        danger_told = "death"
    elif danger_told == "self_harm" and SWALLOWED.search(message.plain):
        danger_told = "swallowed"
    text = render("safety", conversation.language, danger=danger_told)
    say(session, conversation, text, cause_id=message.id)


def _while_stopped(
    session: Session, platform: Platform, conversation: Conversation, message: Message, wants_on: bool
) -> Heard:
    """Nothing is asked until the worker says to go on; a person comes all the same."""
    if wants_on:
        conversation.safety = "cleared"
        say(session, conversation, render("safety_go_on", conversation.language), cause_id=message.id)
        if conversation.has_filed and OF_THE_OFFICE.search(message.plain):
            return Heard()  # ok I am fine. progress
        return _back_to_the_form(session, platform, conversation)
    reading = read(message.plain, places=platform.places)
    if conversation.has_filed and (OF_THE_OFFICE.search(message.plain) or _tells_of_pay(reading, message.plain)):
        return Heard()  # news of the case is heard at once, whatever else is open
    if _answers_the_form(platform, conversation, message):
        _hold_words(conversation, message)
        patient = len(conversation.noted["held"]) <= _PATIENCE or _danger(conversation) == "self_harm"
        if not patient and _tells_of_the_debt(reading):
            return _while_stopped(session, platform, conversation, message, wants_on=True)
    elif THANKS.fullmatch(message.plain) or asks_the_office(message.plain):
        return Heard(is_pressing=True)
    _say_waiting(session, conversation, message, reading)
    return Heard(ends_turn=True)


def _say_waiting(session: Session, conversation: Conversation, message: Message, reading: Reading) -> None:
    """That somebody comes, and where to; the form may be gone on with."""
    language = conversation.language
    say(
        session,
        conversation,
        render("waiting_urgent", language, danger=_danger(conversation), where=where(reading, message.plain)),
        buttons=[button(language, "继续登记", "Go on", _RESUME)],
        cause_id=message.id,
    )


def _tells_of_the_debt(reading: Reading) -> bool:
    """Whether the complaint is told on: where they are and how many was asked for their safety."""
    return any((reading.employer, reading.amount, reading.period, reading.phone))


def _tells_of_pay(reading: Reading, text: str) -> bool:
    return reading.paid is not None or paid_all(text) or paid_some(text)


def _after_question(
    session: Session, platform: Platform, conversation: Conversation, message: Message, yes: bool | None
) -> Heard:
    """After "do you think of hurting yourself?": a yes is a threat (R01); what is neither is asked about once more."""
    if yes:
        _note(session, platform, conversation, [{"kind": "suicide_threat", "when": "now", "hours": None}], [])
        _stop(session, platform, conversation, message)
        return Heard(ends_turn=True)
    if yes is None and conversation.safety == "asked":
        conversation.safety = "again"
        return Heard(asks_safety=True)
    conversation.safety = "cleared"
    if yes is None:
        return Heard()
    other = _is_of_another(conversation) or is_of_another(message.plain)  # 我没事，是他说的
    say(session, conversation, render("safety_relief", conversation.language, other=other), cause_id=message.id)
    return _back_to_the_form(session, platform, conversation) if conversation.draft_open else Heard(ends_turn=True)


def _after_alarm(session: Session, platform: Platform, conversation: Conversation, message: Message) -> Heard | None:
    """What is said of an alarm that the worker went on from: it is over, or help is still waited for."""
    reading = read(message.plain, places=platform.places)
    if reading.told or reading.paid:
        return None
    if calls_off(message.plain):
        other = _is_of_another(conversation)
        say(session, conversation, render("safety_relief", conversation.language, other=other), cause_id=message.id)
        return Heard(instead=_RESUME) if conversation.draft_open else Heard(ends_turn=True)
    if is_afraid(message.plain) and _STOPPING_ACTS.intersection(conversation.acts_to_come):
        _say_waiting(session, conversation, message, reading)
        return Heard(ends_turn=True)
    return None


def _danger(conversation: Conversation) -> str:
    """What the worker is in danger of, which decides the words: self_harm, confinement, violence or injury."""
    kinds = {"suicide_threat": "self_harm", "forced_labour": "confinement", "violence": "violence"}
    return next((kinds[kind] for kind in kinds if kind in conversation.acts_to_come), "injury")


def _answers_the_form(platform: Platform, conversation: Conversation, message: Message) -> bool:
    """Whether what was said while the form rested is an answer to it. "I am alone" tells where help must go.

    Who is locked in or beaten is so at work: the place and the people they tell are those of the complaint.
    """
    asking = conversation.asking if conversation.asking in _FIGURES - {"headcount"} else None
    reading = read(HELP_LINE.sub("", message.plain), places=platform.places, asking=asking)
    enough = _ENOUGH if _danger(conversation) == "self_harm" else 1
    return _tells(reading) >= enough or (asking is not None and getattr(reading, asking) is not None)


def _hold_words(conversation: Conversation, message: Message) -> None:
    """Remember a message that the dialogue has not heard: an answer said beside the danger must not be lost."""
    held = conversation.noted.get("held", [])
    if message.text and message.id not in held:
        conversation.noted = {**conversation.noted, "held": [*held, message.id]}


def _tells(reading: Reading) -> int:
    """How many facts of the complaint there are. "He is still there" may be about anybody."""
    return reading.told - (reading.absconded is not None)


def _back_to_the_form(session: Session, platform: Platform, conversation: Conversation) -> Heard:
    """What was said while the form rested, or the open question again, or the first one."""
    held = session.scalars(
        select(Message).where(Message.id.in_(conversation.noted.get("held", ()))).order_by(Message.seq)
    )
    asking = conversation.asking if conversation.asking in _FIGURES else None
    texts = (HELP_LINE.sub("", message.plain) for message in held)
    words = "。".join(text for text in texts if _tells(read(text, places=platform.places, asking=asking)))
    if words:
        return Heard(instead=words, is_held=True, is_pressing=asking is None)
    if conversation.draft_open:
        return Heard(instead=_RESUME)
    return Heard(ends_turn=True) if conversation.case_number else Heard(instead="/file")


def say_distress(session: Session, conversation: Conversation, message_id: int) -> None:
    """The one direct, kind question after words such as "想死的心都有了"."""
    language = conversation.language
    say(
        session,
        conversation,
        render("distress", language, other=_is_of_another(conversation)),
        buttons=[
            button(language, "没有", "No", "/deny", to="safety"),
            button(language, "有", "Yes", "/affirm", to="safety"),
        ],
        cause_id=message_id,
    )


def _is_of_another(conversation: Conversation) -> bool:
    """Whether the words of distress were somebody else's: 我老公说他想死的心都有了."""
    return _ANOTHER in conversation.noted.get("told", ())


def _calm_crowd(
    session: Session, platform: Platform, conversation: Conversation, message: Message, acts: tuple[Act, ...]
) -> None:
    """Of a gathering or a road block: what the office does today, and how a few may come for all."""
    if not _CROWDS & {act.kind for act in acts if act.when != "past"}:
        return
    service, city = platform.authority.service, platform.authority.organisation.policy["city"]
    _say_once(
        session,
        conversation,
        message,
        "gathering",
        filed=conversation.has_filed,
        representatives=service.representatives,
        address=city["address_en"] if conversation.language == "en" else city["address"],
        phone=city["phone"],
        opens=f"{service.opens:%H:%M}",
        closes=f"{service.closes:%H:%M}",
    )


def _say_once(session: Session, conversation: Conversation, message: Message, event: str, **values: Any) -> None:
    """Say what helps in this situation, beside the answer of the dialogue; in one conversation it is said once."""
    told = conversation.noted.get("told", ())
    if event in told:
        return
    conversation.noted = {**conversation.noted, "told": [*told, event]}
    say(session, conversation, render(event, conversation.language, **values), cause_id=message.id)


def _is_stopping(act: Act) -> bool:
    """Danger now; of self-harm also the announcement."""
    return act.kind in _STOPPING_ACTS and (
        act.when == "now" or (act.kind == "suicide_threat" and act.when == "planned")
    )


def _note(
    session: Session, platform: Platform, conversation: Conversation, acts: list[dict[str, Any]], flags: list[str]
) -> None:
    """Add to what is noted; with nothing being told in a form, it belongs to the case that was filed here."""
    noted = dict(conversation.noted or {})
    known, marked = noted.get("acts", []), noted.get("flags", [])
    said = [{name: act[name] for name in ("kind", "when", "hours")} for act in acts]
    noted["acts"] = [*known, *(act for act in said if act not in known)]  # a turn may be prepared twice
    noted["flags"] = list(dict.fromkeys([*marked, *flags]))
    if (noted["acts"], noted["flags"]) == (known, marked):
        return
    conversation.noted = noted
    if not conversation.draft_open:
        note_on_case(session, platform.authority, conversation.case_number, noted)
