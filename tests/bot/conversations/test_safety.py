"""What is listened for before anything else: danger, urgency, the language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.cases.amending import as_filed
from bot.cases.complaint import Draft
from bot.cases.events import history, is_unbroken
from bot.cases.filing import Origin, file
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.conversations.log import append
from bot.conversations.models import Conversation, Message
from bot.conversations.ownership import hand_back, take
from bot.conversations.safety import Heard, listen, say_distress
from bot.platform import Platform

RECEIVED = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)


@pytest.fixture
def hear(platform: Platform) -> Callable[..., Heard]:
    """Lets the worker say something: `hear(conversation, "…", author=…, payload=…)`."""

    def call(conversation_id: str, text: str = "", **more: Any) -> Heard:
        with platform.database.write() as session:
            message = append(session, conversation_id, **{"author": "worker", "text": text, **more})
            conversation = session.get_one(Conversation, conversation_id)
            return listen(session, platform, conversation, message, RECEIVED)

    return call


def after(platform: Platform, conversation: str) -> tuple[Conversation, list[str]]:
    with platform.database.read() as session:
        answers = select(Message.text).where(Message.author != "worker").order_by(Message.seq)
        return session.get_one(Conversation, conversation), list(session.scalars(answers))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("再不给钱我就从楼上跳下去，我已经在楼顶了", "zh", ["110", "120", "12356", "我不会离开"]),
        ("我不想活了", "zh", ["12356"]),
        ("他们把我们关在厂里不让走", "zh", ["110"]),
        ("工友从架子上摔下来快不行了，老板不送医院", "zh", ["120"]),
        ("I am on the roof and I am going to jump right now", "en", ["110", "120", "12356", "I will stay with you"]),
        ("They locked us in the dorm and are beating us", "en", ["110"]),
    ],
)
def test_danger_calls_a_person_and_answers_calmly(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str, language: str, words: list[str]
) -> None:
    conversation = chat(asking="amount")
    assert hear(conversation, text).ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.urgent, found.queue_reason) == ("queue", True, "danger")
    assert (found.language, found.asking) == (language, "amount")  # the draft stays as it was
    [answer] = answers
    assert all(word in answer for word in words)
    assert found.noted["acts"] or found.noted["flags"]


@pytest.mark.parametrize(
    "text",
    [
        "气死我了",
        "累死了，天天加班",
        "急死人了，钱什么时候到",
        "老板欠我三千块",
        "我不会跳楼的，你们放心",
        "this is killing me",
        "ok thanks",
        "",
    ],
)
def test_figures_of_speech_call_nobody(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str
) -> None:
    conversation = chat()
    assert not hear(conversation, text).ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.urgent) == ("bot", False)
    assert answers == []


def test_after_danger_the_form_waits_for_a_person(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, "我不想活了")
    assert hear(conversation, "三万块").ends_turn
    assert hear(conversation, payload="/affirm").ends_turn
    _, answers = after(platform, conversation)
    assert len(answers) == 3
    assert all("12356" in answer for answer in answers)
    with platform.database.write() as session:
        found = session.get_one(Conversation, conversation)
        found.owner, found.urgent, found.safety = "bot", False, "cleared"  # a person has been there
    assert not hear(conversation, "三万块").ends_turn


def test_waiting_for_a_person_without_danger_the_bot_goes_on(
    chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    assert not hear(chat(owner="queue", queue_reason="asked"), "三万块").ends_turn


def test_a_person_who_has_the_chat_is_not_talked_over(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(owner="staff", staff_id="li")
    hear(conversation, "您说，我在", author="staff", staff_id="li")
    assert hear(conversation, "我不想活了").ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.staff_id, found.urgent, answers) == ("staff", "li", True, ["您说，我在"])
    assert found.noted["acts"]  # the case that is filed later still knows


def test_a_person_who_has_the_chat_and_is_silent_leaves_nobody_without_help(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(owner="staff", staff_id="li")
    assert hear(conversation, "我不想活了").ends_turn
    found, [answer] = after(platform, conversation)
    assert (found.owner, found.staff_id, found.urgent, found.queue_reason) == ("staff", "li", True, "danger")
    assert "110" in answer
    assert found.safety is None  # the form does not rest: it is a person who asks


def test_acts_and_flags_are_kept_for_the_filing(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, "明天早上八点我们去政府门口堵门")
    hear(conversation, "老板把我身份证扣了")
    hear(conversation, "身份证到现在也不还")
    noted = after(platform, conversation)[0].noted
    [act] = [act for act in noted["acts"] if act["when"] == "planned"]
    assert act["kind"] in ("gov_gathering", "gov_gathering_planned")
    assert 0 < act["hours"] <= 48
    assert noted["flags"].count("doc_withheld") == 1


def test_a_button_and_what_the_product_says_itself_hold_no_danger(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    assert not hear(conversation, payload="/resume", author="system").ends_turn
    assert not hear(conversation, payload="/deny").ends_turn
    assert after(platform, conversation)[0].owner == "bot"


@pytest.mark.parametrize(
    ("present", "asking", "text", "follows"),
    [
        ("zh", "employer", "my boss did not pay me", "en"),
        ("zh", "employer", "ok", "zh"),
        ("zh", "employer", "OK thanks", "zh"),
        ("zh", "employer", "公司叫 Apple Computer Trading", "zh"),
        ("zh", "employer", "13812345678", "zh"),
        ("zh", "employer", "👍👍👍", "zh"),
        ("en", "employer", "老板欠我钱", "zh"),
        ("en", "employer", "宏远", "en"),  # a name alone is no change of language
        ("en", None, "你好", "zh"),
        ("en", "consent", "同意", "zh"),
        ("en", "employer", "12", "en"),
        ("en", "employer", "the company is 宏远 decoration", "en"),
    ],
)
def test_the_bot_follows_the_worker_into_the_other_language_when_there_is_no_doubt(
    platform: Platform,
    chat: Callable[..., str],
    hear: Callable[..., Heard],
    present: str,
    asking: str | None,
    text: str,
    follows: str,
) -> None:
    conversation = chat(language=present, asking=asking)
    hear(conversation, text)
    assert after(platform, conversation)[0].language == follows


DISTRESS = "想死的心都有了"
JUMP = "我不想活了"
YES, NO = '/affirm{"to": "safety"}', '/deny{"to": "safety"}'
RESUMES, RESTS, PASSES = Heard(instead="/resume"), Heard(ends_turn=True), Heard()


@pytest.mark.parametrize("text", [DISTRESS, "愁得想死的心都有", "I feel like dying"])
def test_words_of_distress_call_a_person_and_are_asked_about_in_place_of_the_next_question(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str
) -> None:
    conversation = chat(asking="amount", draft_open=True)
    heard = hear(conversation, text)
    assert heard == Heard(asks_safety=True, is_pressing=True)  # what is stated plainly is taken all the same
    found, answers = after(platform, conversation)
    assert (found.safety, found.owner, found.queue_reason, found.urgent) == ("asked", "queue", "distress", False)
    assert (found.open_question, found.asking) == ("safety", "amount")
    assert answers == []  # it is said together with the end of the turn


@pytest.mark.parametrize(
    ("language", "words", "titles"), [("zh", "12356", ["没有", "有"]), ("en", "12356", ["No", "Yes"])]
)
def test_the_question_is_direct_and_its_buttons_belong_to_it(
    platform: Platform, chat: Callable[..., str], language: str, words: str, titles: list[str]
) -> None:
    conversation = chat(language=language)
    with platform.database.write() as session:
        cause = append(session, conversation, author="worker", text=DISTRESS)
        say_distress(session, session.get_one(Conversation, conversation), cause.id)
    with platform.database.read() as session:
        said = session.scalars(select(Message).where(Message.author == "bot")).one()
    assert words in said.text
    assert [(one["title"], one["payload"]) for one in said.buttons] == list(zip(titles, (NO, YES), strict=True))
    assert said.cause_id == cause.id


@pytest.mark.parametrize(
    ("answer", "heard", "safety", "owner", "words"),
    [
        ({"text": "没有"}, RESUMES, "cleared", "queue", ["那就好"]),
        ({"text": "没有，就是心里急"}, RESUMES, "cleared", "queue", ["那就好"]),
        ({"text": "只是气话"}, RESUMES, "cleared", "queue", ["那就好"]),
        ({"payload": NO}, RESUMES, "cleared", "queue", ["那就好"]),
        ({"text": "有"}, RESTS, "stopped", "queue", ["我不会离开"]),
        ({"text": "想过"}, RESTS, "stopped", "queue", ["我不会离开"]),
        ({"text": "有时候会想"}, RESTS, "stopped", "queue", ["我不会离开"]),
        ({"payload": YES}, RESTS, "stopped", "queue", ["我不会离开"]),
        ({"text": "我现在就在楼顶，跳下去算了"}, RESTS, "stopped", "queue", ["我不会离开"]),
        ({"text": "三万块"}, Heard(asks_safety=True), "again", "queue", []),  # neither: asked once more
        ({"payload": '/affirm{"to": "consent"}'}, PASSES, "asked", "queue", []),  # an old button is no answer to it
        ({"payload": "/human"}, PASSES, "asked", "queue", []),
    ],
    ids=lambda value: "".join(value.values()) if isinstance(value, dict) else "",
)
def test_the_answer_to_the_question_of_safety(
    platform: Platform,
    chat: Callable[..., str],
    hear: Callable[..., Heard],
    answer: dict[str, str],
    heard: Heard,
    safety: str,
    owner: str,
    words: list[str],
) -> None:
    conversation = chat(asking="amount", draft_open=True)
    hear(conversation, DISTRESS)
    assert hear(conversation, **answer) == heard
    found, answers = after(platform, conversation)
    assert (found.safety, found.owner, found.urgent) == (safety, owner, safety == "stopped")
    assert (found.queue_reason == "danger") is (safety == "stopped")
    assert len(answers) == len(words)
    assert all(word in answers[0] for word in words)
    threatened = any(act["kind"] == "suicide_threat" for act in found.noted["acts"])
    assert threatened is (safety == "stopped")  # the case that is filed later is red


def test_a_yes_that_is_prepared_twice_is_one_threat(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    for text in (DISTRESS, "有", "我还是不想活了"):
        hear(conversation, text)
    assert len(after(platform, conversation)[0].noted["acts"]) == 1


def test_without_a_form_relief_ends_the_turn(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, DISTRESS)
    assert hear(conversation, "没有") == RESTS
    assert "那就好" in after(platform, conversation)[1][0]


@pytest.mark.parametrize(
    ("language", "say", "words"),
    [
        ("zh", {"text": "继续"}, "我陪您接着填"),
        ("zh", {"text": "我没事"}, "我陪您接着填"),
        ("zh", {"text": "没事了，接着来吧"}, "我陪您接着填"),
        ("zh", {"text": "安全了"}, "我陪您接着填"),
        ("zh", {"text": "啊？你说什么呀 我好好的没事 我就问保姆归不归你管"}, "我陪您接着填"),
        ("zh", {"text": "现在没事 那是上个月的事了 你接着给俺记"}, "我陪您接着填"),
        ("en", {"text": "Ah ah! What is this one? I am fine, nobody is dying."}, "110"),
        ("zh", {"payload": "/resume"}, "我陪您接着填"),
        ("en", {"text": "I'm safe"}, "110"),
        ("en", {"text": "go on"}, "110"),
        ("en", {"payload": "/resume"}, "110"),
    ],
    ids=lambda value: "".join(value.values()) if isinstance(value, dict) else "",
)
def test_who_says_to_go_on_goes_on_and_a_person_comes_all_the_same(
    platform: Platform,
    chat: Callable[..., str],
    hear: Callable[..., Heard],
    language: str,
    say: dict[str, str],
    words: str,
) -> None:
    conversation = chat(asking="amount", draft_open=True, language=language)
    hear(conversation, JUMP if language == "zh" else "I am going to jump off the roof right now")
    assert hear(conversation, **say) == RESUMES
    found, answers = after(platform, conversation)
    assert (found.safety, found.owner, found.urgent) == ("cleared", "queue", True)
    assert words in answers[-1]
    assert hear(conversation, "三万块") == PASSES


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (["欠我八千四，今天再不给我就从塔吊上跳下去"], "欠我八千四，今天再不给我就从塔吊上跳下去"),
        (["我现在就在楼顶，跳下去算了", "三万块"], "三万块"),
        (["我现在就在楼顶，跳下去算了", "120叫了，我一个人在这里"], None),
        (["欠我八千四，不给我就从塔吊上跳下去", "110来了"], "欠我八千四，不给我就从塔吊上跳下去"),
    ],
)
def test_an_answer_that_was_said_beside_the_danger_is_not_lost(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], said: list[str], heard: str | None
) -> None:
    conversation = chat(asking="amount", draft_open=True)
    for text in said:
        assert hear(conversation, text) == RESTS
    expected = Heard(instead=heard, is_held=True) if heard else RESUMES
    assert hear(conversation, "继续") == expected
    if heard:  # the turn was not completed, so it is prepared again
        assert hear(conversation, "继续") == expected


def test_who_had_not_begun_begins_after_the_danger(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, JUMP)
    assert hear(conversation, "继续") == Heard(instead="/file")


@pytest.mark.parametrize(
    "say",
    [
        {"text": "三万块"},
        {"text": "老板叫王大"},
        {"text": "我想继续"},  # in doubt the form rests; there is a button
        {"text": ""},
        {"payload": "/affirm"},
        {"payload": "/cancel"},
        {"payload": NO},
    ],
    ids=lambda value: "".join(value.values()),
)
def test_until_then_nothing_is_asked_and_every_answer_says_where_help_is(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], say: dict[str, str]
) -> None:
    conversation = chat(asking="amount", draft_open=True)
    hear(conversation, JUMP)
    assert hear(conversation, **say) == RESTS
    found, answers = after(platform, conversation)
    assert (found.safety, found.asking) == ("stopped", "amount")
    assert all(number in answers[-1] for number in ("110", "120", "12356"))
    with platform.database.read() as session:
        last = session.scalars(select(Message).order_by(Message.seq.desc())).first()
    assert last is not None
    assert [(one["title"], one["payload"]) for one in last.buttons] == [("继续登记", "/resume")]


def test_danger_after_all_was_clear_stops_the_form_again(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(draft_open=True, asking="amount")
    for text in (JUMP, "继续", "他们把我们关在厂里不让走"):
        hear(conversation, text)
    found, answers = after(platform, conversation)
    assert found.safety == "stopped"
    assert "我不会离开" in answers[-1]


def test_when_a_person_has_been_there_the_form_goes_on(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(draft_open=True, asking="amount")
    hear(conversation, JUMP)
    with platform.database.write() as session:
        take(session, conversation, "li")
    assert hear(conversation, "有人陪着我了") == PASSES
    assert hear(conversation, payload="/resume") == PASSES  # staff speak, nothing is said in between
    assert after(platform, conversation)[0].safety == "stopped"
    with platform.database.write() as session:
        hand_back(session, conversation, "li")
    found = after(platform, conversation)[0]
    assert (found.safety, found.owner, found.urgent) == ("cleared", "bot", False)
    assert hear(conversation, "三万块") == PASSES


def test_distress_is_asked_about_once(platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]) -> None:
    conversation = chat(draft_open=True, asking="amount")
    hear(conversation, DISTRESS)
    hear(conversation, "没有")
    assert hear(conversation, DISTRESS) == PASSES
    assert "distress_idiom" in after(platform, conversation)[0].noted["flags"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("zh", "明天早上八点我们去政府门口堵门", ["最多5个人", "08:30到17:30", "不用一大群人来"]),
        ("zh", "我们正在堵路", ["堵路、围堵不会让钱来得更快"]),
        ("zh", "要是再不给就去上访", ["选代表来"]),
        ("en", "tomorrow we all go and block the road", ["5", "08:30", "17:30"]),
    ],
)
def test_of_a_crowd_the_worker_hears_what_is_done_today_and_how_a_few_may_come(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], language: str, text: str, words: list[str]
) -> None:
    conversation = chat(language=language)
    assert hear(conversation, text) == Heard(is_pressing=True)  # the form goes on beside it
    found, [calming] = after(platform, conversation)
    city = platform.authority.organisation.policy["city"]
    assert all(word in calming for word in [*words, city["phone"]])
    assert found.owner == "bot"
    hear(conversation, text)
    assert len(after(platform, conversation)[1]) == 1  # once is enough


@pytest.mark.parametrize("text", ["我们没打算堵路", "停工一个月了", "我们去公司门口领的安全帽"])
def test_where_no_crowd_is_nobody_is_calmed(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str
) -> None:
    conversation = chat()
    hear(conversation, text)
    assert after(platform, conversation)[1] == []


@pytest.fixture
def filed(platform: Platform, chat: Callable[..., str]) -> str:
    """A conversation that has filed a yellow case."""
    conversation = chat()
    with platform.database.write() as session:
        draft = Draft(employer="宏远装饰", district="句容市", town="宝华镇", headcount=3, name="王建国")
        case = file(session, platform.authority, draft, Origin("web", "k", conversation_id=conversation)).case
        session.get_one(Conversation, conversation).case_number = case.number
    return conversation


def case_of(platform: Platform, conversation: str) -> tuple[Case, list[str]]:
    with platform.database.read() as session:
        case = by_number(session, str(session.get_one(Conversation, conversation).case_number))
        assert case is not None
        events = history(session, case)
        assert is_unbroken(case, events)
        return case, [event.kind for event in events]


@pytest.mark.parametrize(
    ("text", "colour", "code"),
    [
        (JUMP, "red", "R01"),
        ("他们把我们关在厂里不让走", "red", "R02"),
        ("老板正在把机器拉走卖掉", "red", "R09"),
        ("我们正在堵路", "red", "R05"),
        (DISTRESS, "orange", "O10"),
        ("老板把我身份证扣了", "orange", "O13"),
        ("谢谢你们", "yellow", "Y00"),
    ],
)
def test_danger_after_filing_is_in_the_case_at_once(
    platform: Platform, filed: str, hear: Callable[..., Heard], text: str, colour: str, code: str
) -> None:
    hear(filed, text)
    case, events = case_of(platform, filed)
    assert (case.colour, case.rules[0]["code"]) == (colour, code)
    assert events == ["submitted"] + ["amended"] * (colour != "yellow")
    if text != DISTRESS:  # said again, that one is the answer to "do you think of it?"
        hear(filed, text)
        assert case_of(platform, filed)[1] == events  # said twice is noted once


def test_staff_in_the_chat_do_not_keep_danger_out_of_the_case(
    platform: Platform, filed: str, hear: Callable[..., Heard]
) -> None:
    with platform.database.write() as session:
        take(session, filed, "li")
    assert hear(filed, JUMP) == RESTS
    assert case_of(platform, filed)[0].colour == "red"


def test_with_another_complaint_open_it_belongs_to_that_one(
    platform: Platform, filed: str, hear: Callable[..., Heard]
) -> None:
    with platform.database.write() as session:
        session.get_one(Conversation, filed).draft_open = True
    hear(filed, "老板把我身份证扣了")
    case, events = case_of(platform, filed)
    assert (case.colour, events, as_filed(case).flags) == ("yellow", ["submitted"], [])
    assert after(platform, filed)[0].noted["flags"] == ["doc_withheld"]


@pytest.mark.parametrize(
    ("danger_told", "then"),
    [
        ("They locked us in the dorm and took the passports", "Do police come now? I'm afraid"),
        ("They locked us in the dorm and took the passports", "I'm ok now. Will somebody come? I am scared"),
        ("他们把我们关在厂里不让走", "没事 就是怕 你们什么时候来"),
    ],
)
def test_who_is_still_afraid_is_not_led_back_to_the_form(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], danger_told: str, then: str
) -> None:
    conversation = chat(asking="amount")
    hear(conversation, danger_told)
    assert hear(conversation, then).ends_turn
    assert after(platform, conversation)[0].safety == "stopped"


@pytest.mark.parametrize(
    ("danger_told", "again"),
    [
        ("They locked us in the dorm and took the passports", "I am still locked!!"),
        ("他们把我们关在厂里不让走", "老板又把门锁了"),
        ("老板打我，现在还在打", "他又来打了"),
        ("我在楼顶，今天不给钱就跳", "又想不开了"),
    ],
)
def test_what_was_told_before_and_is_so_again_stops_the_form_again(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], danger_told: str, again: str
) -> None:
    conversation = chat(asking="amount")
    hear(conversation, danger_told)
    hear(conversation, payload="/resume")
    assert after(platform, conversation)[0].safety == "cleared"
    assert hear(conversation, again).ends_turn
    assert after(platform, conversation)[0].safety == "stopped"


def test_who_goes_on_answering_after_a_beating_is_led_back_to_the_form(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(asking="amount")
    hear(conversation, "老板把我打伤了，头上流血，现在还在打")
    assert hear(conversation, "老板叫刘福贵，在丹徒新城").ends_turn
    heard = hear(conversation, "欠我一万二，三月到五月的")
    assert heard.is_held
    assert heard.instead
    assert "刘福贵" in heard.instead
    assert after(platform, conversation)[0].safety == "cleared"


def test_who_wants_to_die_is_not_led_back_by_answers(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(asking="amount")
    hear(conversation, "我在楼顶，今天不给钱就跳")
    for text in ("老板叫刘福贵，在丹徒新城", "欠我一万二，三月到五月的", "一个人"):
        assert hear(conversation, text).ends_turn
    assert after(platform, conversation)[0].safety == "stopped"


def test_paid_by_transfer_is_no_beating(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(asking="amount")
    for text in ("老板今儿个上午给俺打了一万", "刘福贵刚打了我五千块 支付宝", "打死我也不走"):
        assert not hear(conversation, text).ends_turn
    assert after(platform, conversation)[0].safety is None


def test_a_death_is_met_with_sympathy_and_no_ambulance(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    assert hear(conversation, "我男人昨天在工地从架子上掉下来摔死了 工资还有四万没结").ends_turn
    _, [answer] = after(platform, conversation)
    assert "节哀" in answer
    assert "120" not in answer
