"""What an operator does from the command line, as the operator does it: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from bot.conversations.log import append
from bot.database import Database
from bot.settings import ROOT

XINSHENG = Path(sys.executable).with_name("xinsheng")


def xinsheng(database: Database, *words: str) -> subprocess.CompletedProcess[str]:
    url = database.url.render_as_string(hide_password=False)
    environment = {**os.environ, "XINSHENG_DATABASE_URL": url}
    return subprocess.run(
        [XINSHENG, *words], capture_output=True, text=True, timeout=60, env=environment, cwd=ROOT, check=False
    )


def test_a_conversation_is_printed_as_a_test_without_names(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat(language="zh")
    with database.write() as session:
        append(session, conversation, author="worker", text="我们12个人没拿到钱", asked_next="consent")
        append(session, conversation, author="worker", text="我叫李大山，电话15912349876", asked_next="confirm")
    done = xinsheng(database, "transcript", conversation)
    assert (done.returncode, done.stderr) == (0, "")
    assert "李大山" not in done.stdout
    assert "15912349876" not in done.stdout
    assert yaml.safe_load(done.stdout) == {
        "title": "",
        "language": "zh",
        "turns": [
            {"say": "我们12个人没拿到钱", "asking": "consent"},
            {"say": "我叫王建国，电话13812345678", "asking": "confirm"},
        ],
    }


def test_a_conversation_that_does_not_exist_is_said_plainly(database: Database) -> None:
    done = xinsheng(database, "transcript", "nobody")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no conversation 'nobody'.\n"
