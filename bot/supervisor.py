"""Starts the two processes and keeps them: a child that dies is started again, with back-off.

Every child dies with the supervisor, also when that one is killed.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import secrets
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx
import structlog

from bot.settings import ROOT, Settings

__all__ = ["MODEL", "Child", "children", "supervise"]

logger = structlog.get_logger(__name__)

MODEL = ROOT / "models" / "xinsheng.tar.gz"
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 15.0
STEADY = 30.0  # seconds after which a child counts as well and the back-off starts anew
LOOK, PATIENCE = 5.0, 60.0  # seconds between two looks at a child, and until one that is silent is ended
GRACE = 10.0  # seconds between asking a child to stop and killing it


@dataclass(frozen=True)
class Child:
    """One process: its name in the log, its command, and what its environment has beside ours."""

    name: str
    command: list[str]
    environment: Mapping[str, str]
    health: str | None = None  # an address that answers while the process does; one that falls silent is ended


def children(settings: Settings) -> list[Child]:
    """The Rasa process and the bot process, sharing a token that nobody else knows."""
    token = settings.actions_token.get_secret_value() or secrets.token_urlsafe(24)
    rasa = urlsplit(settings.rasa_url)
    shared = {"XINSHENG_ACTIONS_TOKEN": token}
    environment = {
        **shared,
        "XINSHENG_ACTIONS_URL": f"http://127.0.0.1:{settings.port}/actions",
        "XINSHENG_TRACKER_URL": settings.dialogues_url,
        "XINSHENG_LOCK_STORE": settings.lock_store,
        "XINSHENG_LOCK_HOST": settings.lock_host,
        "XINSHENG_LOCK_PORT": str(settings.lock_port),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "PYTHONWARNINGS": "ignore",
        "LOG_LEVEL_LIBRARIES": "ERROR",
    }
    python = str(ROOT / "nlu" / ".venv" / "bin" / "python")
    command = [python, "-m", "nlu.serve", "run", "-i", "127.0.0.1", "-p", str(rasa.port or 5005), "-m", str(MODEL)]
    command += ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml", "--quiet"]
    return [
        Child("rasa", command, environment, health=f"{settings.rasa_url}/webhooks/xinsheng/"),
        Child("bot", [sys.executable, "-m", "bot.serve"], {**shared, "XINSHENG_PORT": str(settings.port)}),
    ]


async def supervise(settings: Settings) -> None:
    """Run until SIGINT or SIGTERM, then end all children."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await asyncio.gather(*(_keep(child, stop) for child in children(settings)))


async def _keep(child: Child, stop: asyncio.Event) -> None:
    pause = FIRST_PAUSE
    stopping = asyncio.create_task(stop.wait())
    while not stop.is_set():
        started = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            *child.command,
            cwd=ROOT,
            env={**os.environ, **child.environment},
            start_new_session=True,
            preexec_fn=_die_with_parent,
        )
        logger.info("child.started", child=child.name, pid=process.pid)
        ended = asyncio.create_task(process.wait())
        hung = asyncio.create_task(_falls_silent(child))
        await asyncio.wait({ended, stopping, hung}, return_when=asyncio.FIRST_COMPLETED)
        if hung.done() and not ended.done() and not stop.is_set():
            logger.error("child.hung", child=child.name)
            _signal_group(process.pid, signal.SIGKILL)
            await ended
        hung.cancel()
        if stop.is_set():
            await _end(process)
            break
        if time.monotonic() - started > STEADY:
            pause = FIRST_PAUSE
        logger.error("child.died", child=child.name, code=process.returncode, restart_in=pause)
        await asyncio.wait({stopping}, timeout=pause)
        pause = min(pause * 2, LONGEST_PAUSE)
    stopping.cancel()


async def _falls_silent(child: Child) -> None:
    """Return once a process that has answered does so no more; never for one that has no address."""
    silent, has_answered = 0.0, False
    async with httpx.AsyncClient(timeout=PATIENCE / 2) as client:
        while silent < PATIENCE:
            await asyncio.sleep(LOOK)
            began = time.monotonic()
            try:
                if child.health:
                    await client.get(child.health)
                silent, has_answered = 0.0, child.health is not None
            except httpx.HTTPError:
                silent += LOOK + time.monotonic() - began if has_answered else 0.0


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    _signal_group(process.pid, signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), GRACE)
    except TimeoutError:
        _signal_group(process.pid, signal.SIGKILL)
        await process.wait()


def _signal_group(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, number)


def _die_with_parent() -> None:
    """In the child, before its program: on Linux, die when the supervisor dies, however it dies."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
