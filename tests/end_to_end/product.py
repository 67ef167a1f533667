"""The real product in processes of its own, started as an operator starts it."""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx

from bot.database import Database
from bot.staff.accounts import create_key, create_staff

ROOT = Path(__file__).resolve().parents[2]
# One white pixel
PHOTO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==")
VOICE = b"OggS\x00\x02" + bytes(20) + b"\x01\x13OpusHead\x01\x01" + bytes(9)
FILES = {
    "photo": PHOTO,
    "sticker": PHOTO,
    "voice": VOICE,
    "board": (ROOT / "tests" / "data" / "notice_board.jpg").read_bytes(),
}
XINSHENG = Path(sys.executable).with_name("xinsheng")
STAFF = {
    "leader": ("brigade_leader", "321183", "周蓉"),
    "officer": ("officer", "321183", "张明"),
    "agent": ("agent", "3211", "小李"),
    "danyang": ("brigade_leader", "321181", "丹阳大队长"),
}
PASSWORD = "only-for-tests"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def until(condition: Callable[[], Any], seconds: float = 20, every: float = 0.1) -> Any:
    """The first true value of `condition`; fails when the time is up."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"waited {seconds} s in vain for {condition}"
        time.sleep(every)


def alive(pid: int) -> bool:
    """Whether a process runs; one that ended and was not yet waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except (OSError, IndexError):
        return False


@dataclass
class Product:
    """Starts `xinsheng serve` and knows how to look at it and how to hurt it."""

    folder: Path
    database_url: str
    environment: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    rasa_port: int = field(default_factory=free_port)
    keys: dict[str, str] = field(default_factory=dict)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.folder / "product.log"

    def _environment(self) -> dict[str, str]:
        mine = {
            "XINSHENG_DATABASE_URL": self.database_url,
            "XINSHENG_PORT": str(self.port),
            "XINSHENG_RASA_URL": f"http://127.0.0.1:{self.rasa_port}",
            "XINSHENG_MESSAGES_PER_MINUTE": "100000",
            "XINSHENG_LOGINS_PER_MINUTE": "1000",
            "XINSHENG_PHOTO_PATIENCE": "40",  # seconds; a machine that runs all tests at once reads slowly
        }
        return {**os.environ, **mine, **self.environment}

    def command(self, *arguments: str) -> str:
        done = subprocess.run(
            [str(XINSHENG), *arguments], cwd=ROOT, env=self._environment(), capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def prepare(self) -> None:
        """Schema, staff and keys. One key comes by the command that an operator uses; a command takes seconds."""
        self.command("migrate")
        self.keys["channel"] = self.command("api-key", "test-channel", "--role", "channel")
        database = Database(self.database_url)
        with database.write() as session:
            for username, (role, unit, name) in STAFF.items():
                create_staff(session, username, PASSWORD, name, role, unit)
            for role in ("brigade_leader", "city_detachment", "agent", "dispatcher"):
                self.keys[role] = create_key(session, f"test-{role}", role, "3211")
            self.keys["danyang"] = create_key(session, "test-danyang", "brigade_leader", "321181")
        database.close()

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(XINSHENG), "serve"], cwd=ROOT, env=self._environment(), stdout=log, stderr=log
            )
        self.wait_ready()

    def wait_ready(self, seconds: float = 180) -> None:
        def ready() -> bool:
            assert self._process is not None
            assert self._process.poll() is None, self.log.read_text()[-3000:]
            try:
                return httpx.get(f"{self.url}/readyz", timeout=2, trust_env=False).status_code == 200
            except httpx.HTTPError:
                return False

        until(ready, seconds, every=0.25)

    def children(self) -> dict[str, int]:
        """The running children by name, as the supervisor logged them."""
        found = {}
        for line in self.log.read_text(errors="replace").splitlines():
            if '"child.started"' in line:
                event = json.loads(line)
                found[event["child"]] = event["pid"]
        return found

    def kill(self, child: str) -> None:
        """SIGKILL a child; the supervisor will start another one."""
        os.kill(self.children()[child], signal.SIGKILL)

    def pause(self, child: str) -> None:
        """Hold a child as if it hung."""
        os.kill(self.children()[child], signal.SIGSTOP)

    def go_on(self, child: str) -> None:
        """Let a held child go on."""
        os.kill(self.children()[child], signal.SIGCONT)

    def stop(self) -> None:
        """What Ctrl-C does: a clean end, and nothing stays behind."""
        assert self._process is not None
        children = self.children()
        self._process.send_signal(signal.SIGINT)
        assert self._process.wait(timeout=30) == 0
        until(lambda: not any(alive(pid) for pid in children.values()), 15)

    def api(self, role: str = "city_detachment") -> httpx.Client:
        """A client with the key of a role."""
        headers = {"Authorization": f"Bearer {self.keys[role]}"}
        return httpx.Client(base_url=f"{self.url}/api/v1", headers=headers, timeout=30, trust_env=False)

    def worker(self, language: str = "zh") -> Worker:
        made = httpx.post(
            f"{self.url}/api/v1/conversations", json={"language": language}, timeout=30, trust_env=False
        ).json()
        return Worker(self, made["id"], made["token"])


@dataclass
class Worker:
    """A worker at the API of conversations."""

    product: Product
    id: str
    token: str
    last: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def client(self) -> httpx.Client:
        return httpx.Client(
            base_url=f"{self.product.url}/api/v1/conversations/{self.id}",
            headers={"Authorization": f"Bearer {self.token}"},
            limits=httpx.Limits(max_keepalive_connections=0),  # the other end may be killed in between
            timeout=30,
            trust_env=False,
        )

    def post(self, **body: Any) -> httpx.Response:
        return self.client.post("/messages", json=body)

    def say(self, text: str) -> dict[str, Any]:
        answer = self.post(text=text)
        assert answer.status_code == 200, (answer.status_code, answer.text)
        self.last = answer.json()
        return self.last

    def button(self, title: str) -> str:
        """The value of a button of the last answer."""
        buttons = [button for message in self.last["messages"] for button in message["buttons"]]
        payload = next((button["payload"] for button in buttons if button["title"] == title), None)
        assert payload, f"no button {title!r} among {[button['title'] for button in buttons]}"
        return str(payload)

    def press(self, title: str) -> dict[str, Any]:
        """Press a button of the last answer by its title."""
        answer = self.post(payload=self.button(title))
        assert answer.status_code == 200, (answer.status_code, answer.text)
        self.last = answer.json()
        return self.last

    def attach(self, what: str = "photo") -> dict[str, Any]:
        """Send one of `FILES`, and wait for what is said to it."""
        seen = len(self.log())
        sent = self.client.post("/attachments", files={"file": (what, FILES[what])})
        assert sent.status_code == 201, sent.text
        until(lambda: self.log()[-1]["author"] != "worker")
        return self.since(seen)

    def since(self, seen: int) -> dict[str, Any]:
        """What was said after the first `seen` messages, in the form of a turn's answer."""
        messages = [one for one in self.log()[seen:] if one["author"] != "worker"]
        self.last = {"messages": messages, **self.state(), "case": None}
        return self.last

    def state(self) -> dict[str, Any]:
        """Owner, open question and progress as they stand now."""
        return next(data for event, _, data in self.events(10**9) if event == "state")

    def log(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.client.get("/messages").json()["messages"]
        return found

    def events(self, last_event_id: int = 0) -> Iterator[tuple[str, str | None, dict[str, Any]]]:
        """Server-sent events as (event, id, data), from after `last_event_id`."""
        headers = {"Last-Event-ID": str(last_event_id)}
        with self.client.stream("GET", "/events", headers=headers, timeout=20) as stream:
            event: dict[str, str] = {}
            for line in stream.iter_lines():
                if line and not line.startswith(":"):
                    name, _, value = line.partition(": ")
                    event[name] = value
                elif event.get("data"):
                    yield event["event"], event.get("id"), json.loads(event["data"])
                    event = {}

    def file(self, *, people: str = "12个", amount: str = "一人8000") -> str:
        """File a complaint step by step and return the number of the case."""
        for said in (
            "我要投诉", "同意", "我自己的", "宏远装饰", "碧桂园三期", "句容宝华镇", people, amount, "3月到6月",
            "联系得上", "王建国", "13812345678", "确认",
        ):  # fmt: skip
            self.say(said)
        number = self.last["case"]
        assert number, self.last
        return str(number)
