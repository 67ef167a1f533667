"""A talk that went wrong becomes a test: what was done, what was asked, what was filed, and nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cases.complaint import Draft
from bot.cases.filing import Origin, file
from bot.conversations.attachments import Attachment
from bot.conversations.log import append
from bot.conversations.models import Conversation
from bot.conversations.transcript import anonymous, as_transcript
from bot.platform import Platform
from nlu.understanding import Places

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


@pytest.fixture
def talk(platform: Platform, chat: Callable[..., str]) -> Callable[..., str]:
    """Writes a log: each line is the author, the words, and what else the message has."""

    def write(*lines: tuple[str, str, dict[str, Any]], **values: object) -> str:
        conversation = chat(**values)
        with platform.database.write() as session:
            for author, text, more in lines:
                append(session, conversation, author=author, text=text, **more)
        return conversation

    return write


def transcript_of(platform: Platform, conversation: str) -> dict[str, Any]:
    with platform.database.read() as session:
        return as_transcript(session, conversation, platform.places)


def test_a_talk_as_it_was(platform: Platform, talk: Callable[..., str]) -> None:
    consent = [{"title": "同意", "payload": '/affirm{"to": "consent"}'}]
    conversation = talk(
        ("worker", "我们12个人在句容工地干了两个月", {"asked_next": "consent"}),
        ("bot", "继续请回“同意”", {"buttons": consent}),
        ("worker", "", {"payload": '/affirm{"to": "consent"}', "asked_next": "employer"}),
        ("bot", "谁欠的？", {}),
        ("worker", "", {"payload": "/dont_know", "asked_next": "project"}),
        ("system", "", {"payload": "/resume", "asked_next": "project"}),
        ("worker", "要人工", {"asked_next": "project"}),
        ("staff", "您好，慢慢说", {"staff_id": "li"}),
        ("worker", "算了", {}),
    )
    assert transcript_of(platform, conversation) == {
        "title": "",
        "language": "zh",
        "turns": [
            {"say": "我们12个人在句容工地干了两个月", "asking": "consent"},
            {"press": "同意", "asking": "employer"},
            {"payload": "/dont_know", "asking": "project"},  # no button of this talk had it
            {"say": "要人工", "asking": "project"},
            {"staff": {"reply": "您好，慢慢说"}},
            {"say": "算了", "asking": None},
        ],
    }


def test_a_photo_is_a_photo(platform: Platform, talk: Callable[..., str]) -> None:
    conversation = talk(language="en")
    with platform.database.write() as session:
        photo = Attachment(
            conversation_id=conversation, filename="a.png", content_type="image/png", size=1, sha256="0", content=b"0"
        )
        session.add(photo)
        session.flush()
        append(session, conversation, author="worker", attachment_id=photo.id, asked_next="name")
    found = transcript_of(platform, conversation)
    assert (found["language"], found["turns"]) == ("en", [{"attach": "photo", "asking": "name"}])


def test_what_was_filed_in_the_end(platform: Platform, talk: Callable[..., str]) -> None:
    conversation = talk(("worker", "对", {}))
    draft = Draft(employer="宏远装饰", project="碧桂园三期", district="句容市", headcount=12, name="李大山", phone="x")
    with platform.database.write() as session:
        case = file(session, platform.authority, draft, Origin("web", "k", conversation_id=conversation)).case
        session.get_one(Conversation, conversation).case_number = case.number
    found = transcript_of(platform, conversation)
    assert found["filed"] == {
        "employer": "宏远装饰", "project": "碧桂园三期", "district": "句容市", "colour": "orange", "rules": ["O01"],
    }  # fmt: skip
    assert case.number not in str(found)
    assert "李大山" not in str(found)


def test_where_nothing_was_filed_nothing_is_expected(platform: Platform, talk: Callable[..., str]) -> None:
    assert "filed" not in transcript_of(platform, talk(("worker", "在吗", {})))


def test_it_is_plain_yaml(platform: Platform, talk: Callable[..., str]) -> None:
    conversation = talk(("worker", "我们12个人", {"asked_next": "consent"}), ("worker", "是: #1 'a' 👍", {}))
    found = transcript_of(platform, conversation)
    assert yaml.safe_load(yaml.safe_dump(found, allow_unicode=True, sort_keys=False)) == found


def test_a_talk_longer_than_a_page_is_whole(platform: Platform, talk: Callable[..., str]) -> None:
    conversation = talk(*[("worker", f"第{number}句", {}) for number in range(510)])
    assert len(transcript_of(platform, conversation)["turns"]) == 510


@pytest.mark.parametrize("asking", [None, "amount", "phone"])
@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("打我电话15912349876", "打我电话13812345678"),
        ("159 1234 9876", "13812345678"),
        ("+8615912349876或者13700001111", "13812345678或者13812345678"),
        ("我叫李大山", "我叫王建国"),
        ("我叫李大山，电话15912349876", "我叫王建国，电话13812345678"),
        ("my name is John Smith", "my name is Li Wei"),
    ],
)
def test_names_and_phones_are_made_up(places: Places, asking: str | None, said: str, kept: str) -> None:
    assert anonymous(said, asking, NOON, places) == kept


@pytest.mark.parametrize(("asking", "said", "kept"), [("name", "李大山", "王建国"), ("name", "Zhang San", "Li Wei")])
def test_a_bare_name_that_was_asked_for(places: Places, asking: str, said: str, kept: str) -> None:
    assert anonymous(said, asking, NOON, places) == kept


@pytest.mark.parametrize(
    "text", ["我们12个人在句容工地干了两个月，老板欠一万八", "3211****1234", "宏远装饰", "", "👍", "the boss ran away"]
)
def test_everything_else_stays_word_for_word(places: Places, text: str) -> None:
    assert anonymous(text, None, NOON, places) == text


@settings(max_examples=30)
@given(st.text("我叫是李大山王，。 电话0159ab ", max_size=30), st.sampled_from([None, "name", "phone", "employer"]))
def test_no_phone_of_a_worker_is_left_whatever_is_written_around_it(
    places: Places, around: str, asking: str | None
) -> None:
    assert "15912349876" not in anonymous(f"{around}，15912349876。{around}", asking, NOON, places)


@pytest.fixture(scope="module")
def places(authority: Any) -> Places:
    """The places of the authority."""
    return Places.from_policy(authority.organisation.policy)


def test_a_conversation_that_does_not_exist(platform: Platform) -> None:
    with pytest.raises(LookupError):
        transcript_of(platform, "nobody")
