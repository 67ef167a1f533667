"""What is added to what was told: one month more, another who owes. A sum for that is never all that is owed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from actions.change_words import INSTEAD, OF_ALL, WRITES_ALSO
from actions.messages import Message, Outcome
from actions.questions import UNKNOWN, settled
from actions.readers import READERS
from actions.renaming import NAMES, OF_NO_NAME, renamed_lines
from actions.totals import mended, months_between, of_all, of_all_added, on_top, raised, with_month, with_people
from nlu.understanding.answers.choices import is_workplace
from nlu.understanding.answers.joining import adds_one, people_added, people_leaving, removes_one
from nlu.understanding.answers.part_paid import people_paid
from nlu.understanding.answers.sum_changes import adds_money, sums
from nlu.understanding.names.debtors import firm_and_boss, firm_of
from nlu.understanding.names.parties import is_person

__all__ = ["is_of_the_same", "take_additions", "with_name"]

_ONLY = re.compile(r"只|就(?!是)|改成|改为|\b(?:only|just)\b", re.I)
_ALSO = re.compile(r"还有|仲有|也|加上?|另外|漏|\b(?:also|too|plus|and|another|forgot)\b", re.I)
_HALF_PAID = re.compile(
    r"(?:给|付|发)(?:过|了)[^,，。]{0,6}半|半(?:个月)?[^,，。]{0,6}(?:给|付|发)(?:过|了)"
    r"|\b(?:pa(?:y|id)|gave|got)\b[^,.;]{0,12} half\b|\bhalf\b[^,.;]{0,20} (?:was |is |were )?paid\b",
    re.I,
)
_ANOTHER_OWES = re.compile(
    r"不(?:是|止)[他她]一个|也(?:要)?(?:欠|算上|有份)|两个老板|(?:还有|另外?)一?个老板"
    r"|\b(?:second|two|another|other) boss|\balso owes?\b|\bowes?\b.{0,16}\b(?:also|too|more)\b",
    re.I,
)


def take_additions(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> Message:
    """The message without what it adds; that is put to what is known, and the sum of all is asked anew."""
    if asking in (None, "consent", "kind") or message.is_button:
        return message
    entities = dict(message.entities)
    told = entities.get("headcount")
    if told and told.get("value") == people_paid(message.text):
        del entities["headcount"]  # boss pay 2 people all their money: so many got theirs, and they are no fewer
    if adds_one(message.text):  # 洗碗的徐阿姨欠3000，加她一个: who is added owes nothing, and is counted here
        entities.pop("headcount", None)
        entities.pop("employer", None)
    if asking == "confirm" and _value_renamed(slots, message, outcome, entities):
        return replace(message, entities=entities)
    added = _another_who_owes(slots, asking, message, outcome, entities)
    added = _one_month(slots, asking, message, outcome, entities) or added
    added = _more_people(slots, asking, message, outcome, entities) or added
    _one_less(slots, message, outcome, entities)
    _more_money(slots, asking, message, outcome, entities)
    _one_of_the_sums(slots, asking, message, outcome, entities)
    amount = slots.get("amount")
    told = entities.get("amount")
    again = isinstance(amount, dict) and isinstance(told, dict) and told.get("stated") == amount["stated"]
    if added and isinstance(amount, dict) and not (OF_ALL.search(message.text) or again):
        if entities.pop("amount", None):
            outcome.slots["amount"] = {**settled(amount), "doubt": "part"}
    return replace(message, entities=entities)


def _value_renamed(slots: dict[str, Any], message: Message, outcome: Outcome, entities: dict[str, Any]) -> bool:
    """火锅店里头改成蜀香园火锅: what is said of a name that stands in the read-back is said of that line."""
    if entities.get("slot", "employer") not in NAMES or OF_NO_NAME & entities.keys():  # 老王欠我的改成5000
        return False
    lines = renamed_lines(slots, message.text)
    for other in ("employer", "project", "place", "name") if lines else ():
        entities.pop(other, None)
    outcome.slots.update(lines)
    outcome.say = [("utter_changed", {})] if lines else outcome.say
    return bool(lines)


_NICKNAME = re.compile(r"外号|绰号|小名|人称|诨名|\bnick ?name\b", re.I)


def _another_who_owes(
    slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome, entities: dict[str, Any]
) -> bool:
    """不是他一个人，李强也欠."""
    known, said = slots.get("employer"), entities.get("employer")
    if asking == "employer" or known in (None, UNKNOWN) or not isinstance(said, str) or said in str(known):
        return False
    is_nickname = bool(_NICKNAME.search(message.text)) and is_person(known)
    is_shop = not is_nickname and _names_the_shop(slots, asking, said, message)
    if is_nickname:  # 老板外号周胖子: the same man
        both = firm_and_boss(known, said)
    elif _ANOTHER_OWES.search(message.text):
        both = f"{known}、{said}"
    elif _is_a_man(said, message.text) != is_person(known) and (
        _names_the_boss(message)
        or (message.intent != "correct" and _is_all_that_is_said(said, message.text))
        or is_shop
        or (asking == "confirm" and _is_beside(known, message, entities))
    ):
        both = with_name(known, said, message.text)
    else:
        return False
    del entities["employer"]
    outcome.slots["employer"] = READERS["employer"](both)
    if is_shop:
        outcome.slots["project"] = READERS["project"](said)
    outcome.say = [("utter_changed", {})]
    return True


def _names_the_shop(slots: dict[str, Any], asking: str | None, said: str, message: Message) -> bool:
    """Golden Wok restaurant, Baohua: told late, where the place of work was asked before and not told."""
    untold = asking != "project" and slots.get("project") in (None, UNKNOWN)
    return untold and message.intent != "correct" and len(message.text) <= _BRIEF and is_workplace(said)


_BRIEF = 40  # characters


def _is_all_that_is_said(said: str, text: str) -> bool:
    """江苏永固建筑 where the phone was asked: nothing but the firm of the boss, or the boss of the firm."""
    return len(text.strip(" 。.!！")) <= len(said) + _FILLING


_FILLING = 4  # characters: 公司是…


def _is_beside(known: Any, message: Message, entities: dict[str, Any]) -> bool:
    """A man named where a firm stands (the proprietor is Madam Xu): he is of it, unless who owes is said anew."""
    mends = message.intent == "correct" or "slot" in entities or "line" in entities
    return not (mends or is_person(str(known))) and is_of_the_same(known, entities.get("employer"), message.text)


def is_of_the_same(known: Any, said: Any, text: str) -> bool:
    """A firm told where its boss is known, or a man where the firm is: one more name of who owes, if not in place."""
    if known in (None, UNKNOWN) or not isinstance(said, str):
        return False
    if is_person(str(known)) == _is_a_man(said, text):
        return False
    return not (_REPLACES.search(text) or _WHO_OWES.search(text))


def _is_a_man(said: str, text: str) -> bool:
    """Whether who is named is a man and no firm: by the name, or by what stands before it (foreman name is Zhao)."""
    at = text.find(said)
    return is_person(said) or (at >= 0 and bool(_BOSS_BEFORE.search(text[:at])) and not is_workplace(said))


_WHO_OWES = re.compile(r"谁欠|欠(?:我们?)?(?:钱|工资)的|\bwho owes|\bowes?\b|\bemployer\b", re.I)
_BOSS = re.compile(
    r"(?:还有)?(?:老板娘?|经理|工头|包工头|站长|店长|负责人)(?:的名字)?(?:是|叫|姓)|\b(?:boss|owner|manager"
    r"|foreman|leader|proprietor|principal|director|headmaster)(?:'s)?"
    r"(?: (?:sur)?name)?(?: is| was)? ",
    re.I,
)
_BOSS_BEFORE = re.compile(rf"(?:{_BOSS.pattern})$", re.I)
_REPLACES = re.compile(r"改成|改为|不是(?!\d)|错|\b(?:not(?! \d)|wrong|change)\b", re.I)


def _names_the_boss(message: Message) -> bool:
    """Whether a name is told beside the one that is known, and not in its place."""
    text = message.text
    return not _REPLACES.search(text) and bool(WRITES_ALSO.search(text) or _BOSS.search(text))


def with_name(known: Any, said: str, text: str = "") -> str:
    """A firm with its boss behind it, whichever was told first: 句容恒通土方（徐伟）; `text` may call him the boss."""
    if known in (None, UNKNOWN) or known in said:
        return said
    if said.lower() in known.lower():
        return str(known)
    is_boss = _is_a_man(said, text)
    if is_boss == is_person(known):
        return f"{known}、{said}"
    firm, boss = (known, said) if is_boss else (said, known)
    return firm_and_boss(firm_of(firm), boss)


def _more_people(
    slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome, entities: dict[str, Any]
) -> bool:
    """再加一个人，他也没拿到."""
    known, number = slots.get("headcount"), people_added(message.text)
    told = entities.get("headcount")
    if not number or not isinstance(known, dict) or (known.get("guessed") and known["value"] > 1):
        return False
    if told is not None and told.get("value") not in (number, known["value"] + number):
        return False  # 人数是7个，又来一个: said of all of them, or of who comes
    entities.pop("headcount", None)
    entities.pop("employer", None)  # 还有1个人 老陈 也没给: he owes nothing
    outcome.slots["headcount"] = with_people(known, number)
    outcome.say = [("utter_changed", {})]
    each = entities.get("amount")
    amount = of_all(slots.get("amount"), known)
    if amount is None:
        return False
    if each is None and known["value"] > 1 and slots["amount"]["scope"] == "per_person":
        return False  # one more at the same sum
    if each is None:
        outcome.slots["amount"] = {**settled(amount), "doubt": "recount"}
    elif OF_ALL.search(message.text):
        return False  # 再加一个人，一共12500
    elif each.get("stated"):  # 还有1个人也没给，一万二
        outcome.slots["amount"] = {**raised(settled(amount), of_all_added(each, number)), "doubt": "recount"}
        del entities["amount"]
    return True


def _one_less(slots: dict[str, Any], message: Message, outcome: Outcome, entities: dict[str, Any]) -> None:
    """老周说不报了，他那份去掉: one of them leaves, who owes nothing, and the sum of the others is asked."""
    known, amount = slots.get("headcount"), slots.get("amount")
    if not removes_one(message.text) or not isinstance(known, dict) or known.get("guessed"):
        return
    leaving = people_leaving(message.text)
    if entities.get("headcount", known)["value"] not in (1, leaving, known["value"]):
        return  # 现在剩十个人 says how many are left
    for name in ("headcount", "employer"):
        entities.pop(name, None)
    outcome.slots["headcount"] = with_people(known, -leaving)
    outcome.say = [("utter_changed", {})]
    if isinstance(amount, dict) and amount["scope"] == "total" and "amount" not in entities:
        outcome.slots["amount"] = {**settled(amount), "doubt": "recount"}


def _more_money(
    slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome, entities: dict[str, Any]
) -> None:
    """再加675, where all is read back; 我老婆也没拿到，她四千六 at any other question."""
    known, more = slots.get("amount"), entities.get("amount")
    if not isinstance(known, dict) or not isinstance(more, dict) or asking == "amount_scope":
        return
    adds = adds_money(message.text) and more.get("stated")
    if asking == "amount":  # still 264,800? no, 7,500 on top
        adds = adds and known.get("doubt") == "recount"
    else:
        of_another = _OF_ANOTHER.search(message.text) and not OF_ALL.search(message.text)
        if of_another or (asking == "confirm" and _is_hardly_all(known, more, message.text)):
            del entities["amount"]
            outcome.slots["amount"] = {**settled(known), "doubt": "part"}
            return
        adds = adds and asking == "confirm"
    if not adds:
        return
    del entities["amount"]
    whole = on_top(settled(known), slots.get("headcount"), more["stated"])
    outcome.slots["amount"] = whole or {**settled(known), "doubt": "part"}  # how much it is of all of them is asked
    outcome.say = [("utter_changed", {})] if whole else outcome.say


def _one_of_the_sums(
    slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome, entities: dict[str, Any]
) -> None:
    """Of several sums one is mended, where all is read back: the total goes with it."""
    whole = mended(slots.get("amount"), slots.get("headcount"), message.text) if asking == "confirm" else None
    if whole is not None:
        for name in ("amount", "employer", "headcount"):  # 李正洪的不是17400，是14700: he owes nothing
            entities.pop(name, None)
        # One figure of several is counted on, and asked; the sum that was read back is replaced as it is said.
        is_one_of_several = whole["stated"] not in sums(message.text)
        outcome.slots["amount"] = {**whole, "doubt": "likely"} if is_one_of_several else whole
        outcome.say = [("utter_changed", {})]


# My wife too, her 4600; 老李也没拿到，他3000: the sum of somebody beside those who are known.
_OF_ANOTHER = re.compile(
    r"也(?:没|未|欠|差|被)[^。;；]{0,12}[,， ](?:欠|差|是)?(?:他|她)(?:的|是|欠|差"
    r"|那份)?\s?(?=[\d一二两三四五六七八九])"
    r"|\b(?:also|too)\b[^.;!?]{0,16}\b(?:his|her|he|she)(?: is owed| has| share| salary| pay| wage| part)?(?: is| was)?"
    r" (?:¥|rmb )?(?=\d)",
    re.I,
)
_MUCH_LESS = 0.8  # of what is read back for several
_ONES_SUM = re.compile(
    r"(?P<zh>[\u4e00-\u9fff]{2,3}?)(?:的|那份)?(?:应该|其实)?(?:是|只有|要写)\s?(?=[\d一二两三四五六七八九])"
    r"|\b(?P<en>(?!Total|Sum|It|That|This|The|Amount|Owed|Money|Salary|Wage|All|We|They|He"
    r"|She)[A-Z][a-z]{2,11})(?:'s)?"
    r"(?: amount| sum| money| share)?(?: is wrong,?)?(?: is| should be| was) (?:¥|rmb )?(?=\d)"
)


def _is_of_one_person(text: str) -> bool:
    """Whether a sum is told of one of them by name."""
    return any(found["en"] or is_person(found["zh"]) for found in _ONES_SUM.finditer(text))


_LITTLE = 0.2  # of what is read back; less is hardly the whole, if no word says so


def _is_hardly_all(known: dict[str, Any], said: dict[str, Any], text: str) -> bool:
    """Whether a sum is far too small to stand for the one that is read back, and nothing says that it does."""
    if known["scope"] != "total" or said.get("scope") == "per_person" or not said.get("stated"):
        return False
    if said["stated"] < known["stated"] * _MUCH_LESS and _is_of_one_person(text) and not OF_ALL.search(text):
        return True  # 王五是九千五, Rey should be 19,500
    plain = adds_money(text) or INSTEAD.search(text) or OF_ALL.search(text)
    return bool(said["stated"] < known["stated"] * _LITTLE and not plain)


_STARTS = re.compile(
    r"月份?(?:就|才)?(?:开始|起)(?:的|欠的?|没[发给]的?)?[吧啊嘛呀。.!！ ]*$|\b(?:start\w*|began|begins?) (?:in|from"
    r"|since)\b",
    re.I,
)
_ENDS = re.compile(
    r"(?:欠|干|做|拖|忙)到了?(?:今年|去年)?[\d一二三四五六七八九十]{1,2}月(?:份|底)?[吧啊嘛呀。.!！ ]*$"
    r"|\b(?:only )?(?:until|till) [a-z]{3,9}[.! ]*$",
    re.I,
)


def _one_end_moved(known: dict[str, Any], month: dict[str, Any], text: str) -> dict[str, Any] | None:
    """The months with one end said anew (去年12月开始的, 9月的给了，只欠到8月), None if neither is."""
    if _STARTS.search(text) and month["from"] and month["from"] <= known["to"] < month["to"]:
        return months_between(month["from"], known["to"])
    is_one = month["from"] is not None and month["from"] == month["to"] and known["from"] != known["to"]
    if is_one and _ENDS.search(text) and known["from"] <= month["to"]:
        return months_between(known["from"], month["to"])
    return None


def _one_month(
    slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome, entities: dict[str, Any]
) -> bool:
    """Of several months one: 四月是6000不是5000, 还有6月份的5000也没给."""
    known, said = slots.get("period"), entities.get("period")
    if asking == "period" or not isinstance(known, dict) or not isinstance(said, dict) or not known.get("from"):
        return False
    month = READERS["period"](said)
    moved = _one_end_moved(known, month, message.text)
    if moved is not None:
        outcome.slots["period"] = moved
        outcome.say = [("utter_changed", {})]
        del entities["period"]
        return False
    if _HALF_PAID.search(message.text) and month["from"] != month["to"]:
        del entities["period"]  # wait, March and April half was paid: these months are owed with the others
        return False
    if month["from"] is None or month["from"] != month["to"]:
        return False
    also = bool(_ALSO.search(message.text))
    is_within = known["from"] <= month["from"] <= known["to"]
    if is_within and _HALF_PAID.search(message.text):
        del entities["period"]  # the rest of that month is owed with the others
        return known["from"] != known["to"] and "amount" in entities
    if not also and (not is_within or known["from"] == known["to"] or _ONLY.search(message.text)):
        return False
    del entities["period"]
    if not is_within:
        outcome.slots["period"] = with_month(known, month)
        outcome.say = [("utter_changed", {})]
    return True
