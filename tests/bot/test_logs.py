"""Logs hold nothing personal: the second line of defence."""

from __future__ import annotations

import json

import pytest
import structlog

from bot import logs
from bot.logs import redact_values


@pytest.mark.parametrize("key", ["text", "name", "phone", "employer", "project", "payload", "message_text", "body"])
def test_what_is_personal_by_its_key_is_hidden(key: str) -> None:
    assert redact_values(None, "info", {"event": "x", key: "王建国 13812345678"})[key] == "[hidden]"
    assert redact_values(None, "info", {"event": "x", key: {"deep": ["王建国"]}})[key] == "[hidden]"


@pytest.mark.parametrize(
    "number",
    [
        "13812345678",
        "8613812345678",
        "321102198001011234",
        "32110219800101123X",
        "32110219800101123x",
        "6222021234567890123",
        "321102800101123",
    ],
)
def test_numbers_of_people_are_masked_wherever_they_stand(number: str) -> None:
    for words in (number, f"call {number} now", f"电话{number}，急", f"a={number};b=2"):
        shown = redact_values(None, "info", {"event": words, "detail": words})
        assert number[:10] not in json.dumps(shown, ensure_ascii=False)
        assert "[number]" in str(shown["event"])


def test_what_operators_need_stays() -> None:
    event = {"event": "turn.put_back", "inbound": 12345, "tries": 3, "reason": "ConnectError", "at": "2026-11-22T10:00"}
    assert redact_values(None, "info", dict(event)) == event


def test_a_configured_logger_writes_one_json_object_a_line_without_personal_data(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = structlog.get_config()
    try:
        logs.configure("info")
        logger = structlog.get_logger("test_logs")
        logger.debug("not shown")
        logger.info("filing", phone="13812345678", employer="宏远装饰", number="XS2611224839207")
        try:
            raise ValueError("bad phone 13812345678")
        except ValueError:
            logger.exception("turn.fault", inbound=7)
    finally:
        structlog.configure(**before)
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["event"] for line in lines] == ["filing", "turn.fault"]
    assert lines[0]["employer"] == "[hidden]"
    assert "bad phone [number]" in lines[1]["exception"]
    assert "13812345678" not in json.dumps(lines)
