"""The real processes that the turns are measured on: the bot, our Rasa, and the same project on stock Rasa.

They are started as the supervisor starts them, on free ports and with databases in a temporary
folder, and they end with this process, however it ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import httpx
from pydantic import SecretStr

from bot.migrations import upgrade
from bot.settings import ROOT, Settings
from bot.supervisor import MODEL, Child, children

__all__ = ["Stack", "close", "shared"]

READY_WITHIN = 240.0  # seconds; Rasa imports TensorFlow first
STOCK_ENDPOINTS = Path(__file__).with_name("stock_endpoints.yml")
UNLIMITED = "1000000"  # the rate limits are not what is measured here


class Stack:
    """Three processes. `ours` and `stock` are the addresses of the two Rasas, `bot` the product's."""

    def __init__(self) -> None:
        if not MODEL.exists():
            raise RuntimeError(f"there is no trained model at {MODEL}: run `make model` first")
        self._folder = Path(tempfile.mkdtemp(prefix="xinsheng-bench-"))
        bot, ours, stock = _free_ports(3)
        self.bot, self.ours, self.stock = (f"http://127.0.0.1:{port}" for port in (bot, ours, stock))
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._token = secrets.token_urlsafe(24)
        try:
            self._start(bot)
            self._wait()
        except BaseException:
            self.close()
            raise

    def memory_mb(self, name: str) -> float:
        """Resident memory of one process: `bot`, `rasa` or `stock`."""
        status = Path(f"/proc/{self._processes[name].pid}/status").read_text(encoding="utf-8")
        resident = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(resident.split()[1]) / 1024

    def close(self) -> None:
        """End all three and remove their databases."""
        for process in self._processes.values():
            _signal_group(process, signal.SIGTERM)
        for process in self._processes.values():
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                _signal_group(process, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, port: int) -> None:
        database = f"sqlite:///{self._folder / 'bot.sqlite'}"
        upgrade(database)
        settings = Settings(
            database_url=database,
            port=port,
            rasa_url=self.ours,
            actions_token=SecretStr(self._token),
            telegram_token=SecretStr(""),
        )
        rasa, bot = children(settings)
        self._launch("rasa", rasa, {"XINSHENG_TRACKER_URL": f"sqlite:///{self._folder / 'ours.sqlite'}"})
        # Stock Rasa shares the machine and the actions, so it gets the same start, one after the other.
        stock = {"XINSHENG_TRACKER_URL": f"sqlite:///{self._folder / 'stock.sqlite'}", "XINSHENG_STOCK_RASA": "1"}
        self._launch("stock", _on_stock(rasa, self.stock), stock)
        limits = ("NEW_CONVERSATIONS_PER_MINUTE", "MESSAGES_PER_MINUTE")
        product = {
            "XINSHENG_DATABASE_URL": database,
            "XINSHENG_RASA_URL": self.ours,
            "XINSHENG_TELEGRAM_TOKEN": "",
            "XINSHENG_MODE": "development",
            "XINSHENG_LOG_LEVEL": "error",
            **{f"XINSHENG_{name}": UNLIMITED for name in limits},
        }
        self._launch("bot", bot, product)

    def _launch(self, name: str, child: Child, beside: Mapping[str, str]) -> None:
        environment = {**os.environ, **child.environment, **beside}
        if "XINSHENG_STOCK_RASA" not in beside:
            environment.pop("XINSHENG_STOCK_RASA", None)
        with (self._folder / f"{name}.log").open("wb") as log:
            self._processes[name] = subprocess.Popen(
                child.command,
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    def _wait(self) -> None:
        until = time.monotonic() + READY_WITHIN
        for url in (f"{self.bot}/readyz", f"{self.stock}/webhooks/xinsheng/"):
            while not _answers(url):
                dead = [name for name, process in self._processes.items() if process.poll() is not None]
                if dead or time.monotonic() > until:
                    name = dead[0] if dead else "rasa"
                    log = (self._folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")
                    raise RuntimeError(f"{name} {'ended' if dead else 'is not ready'}: …{log[-800:]}")
                time.sleep(0.3)


_running: Stack | None = None


def shared() -> Stack:
    """The processes of this run, started when they are first asked for."""
    global _running
    if _running is None:
        _running = Stack()
    return _running


def close() -> None:
    """End the processes of this run, if any."""
    global _running
    if _running is not None:
        _running.close()
        _running = None


def _on_stock(rasa: Child, url: str) -> Child:
    """The same command on another port, with Rasa's own tracker store."""
    command = list(rasa.command)
    command[command.index("-p") + 1] = url.rsplit(":", 1)[1]
    command[command.index("--endpoints") + 1] = str(STOCK_ENDPOINTS)
    return Child("stock", command, rasa.environment)


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5, trust_env=False).is_success
    except httpx.HTTPError:
        return False


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [int(one.getsockname()[1]) for one in sockets]


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)


def _die_with_parent() -> None:
    """In the child, before its program: on Linux, die when this process dies, however it dies."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
