"""What an operator does from the command line, as the operator does it: in a process of its own."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bot.backup import backup, restore
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


def test_a_copy_is_put_back_whole_whatever_was_written_since(tmp_path: Path) -> None:
    """The old write-ahead log is not applied to the copy, and a newer state of dialogues goes."""
    base = tmp_path / "x.sqlite"
    beside = tmp_path / "x-rasa.sqlite"
    copies = tmp_path / "copies"
    urls = (f"sqlite:///{base}", f"sqlite:///{beside}")
    living = sqlite3.connect(base)
    living.execute("pragma journal_mode=wal")
    living.execute("create table told (words text)")
    living.execute("insert into told values ('before')")
    living.commit()
    assert [file.name for file in backup(*urls, copies)] == ["x.sqlite"]
    living.execute("insert into told values ('after')")
    living.commit()
    sqlite3.connect(beside).execute("create table dialogue (words text)").connection.close()
    assert [file.name for file in restore(*urls, copies)] == ["x.sqlite"]
    living.close()
    found = sqlite3.connect(base)
    assert found.execute("pragma integrity_check").fetchone() == ("ok",)
    assert found.execute("select words from told").fetchall() == [("before",)]
    found.close()
    assert not beside.exists()


def test_without_a_copy_nothing_is_touched(tmp_path: Path) -> None:
    base = tmp_path / "x.sqlite"
    base.write_text("as it was")
    with pytest.raises(FileNotFoundError):
        restore(f"sqlite:///{base}", f"sqlite:///{base}-rasa", tmp_path / "nothing")
    assert base.read_text() == "as it was"


@pytest.mark.parametrize("words", [("", "--password", "long enough"), ("a b",), ("li", "--password", "short")])
def test_an_account_needs_a_name_and_a_password_that_are_some(database: Database, words: tuple[str, ...]) -> None:
    done = xinsheng(database, "create-staff", *words, "--role", "agent", "--unit", "3211", "--name", "李")
    assert done.returncode == 2
    assert "has" in done.stderr


def served(**environment: str) -> subprocess.CompletedProcess[str]:
    """`xinsheng serve` where it must not start."""
    return subprocess.run(
        [XINSHENG, "serve"], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


def test_what_hinders_the_start_is_one_line(tmp_path: Path) -> None:
    """Production without its key, a port that is taken, a broken policy, a database that is away."""
    free = {"XINSHENG_PORT": "0", "XINSHENG_RASA_URL": "http://127.0.0.1:0",
            "XINSHENG_DATABASE_URL": f"sqlite:///{tmp_path}/x.sqlite"}  # fmt: skip
    broken = tmp_path / "policy"
    broken.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        stopped = [
            served(XINSHENG_MODE="production"),
            served(**{**free, "XINSHENG_PORT": port}),
            served(**free, XINSHENG_POLICY_DIR=str(broken)),
            served(
                **free
                | {"XINSHENG_DATABASE_URL": f"postgresql+psycopg://x:secret@127.0.0.1:{port}/x?connect_timeout=1"}
            ),
        ]
    told = [
        "XINSHENG_SECRET_KEY is not set",
        f"Port {port} is in use",
        "The policy in",
        "The database cannot be opened",
    ]
    for done, words in zip(stopped, told, strict=True):
        assert done.returncode == 2
        assert words in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert "secret" not in done.stderr.replace("XINSHENG_SECRET_KEY", "")
