"""What has to be right before anything starts: one line that says what to do, and not a child that dies for ever."""

from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

from bot.cases.policy import load_authority
from bot.settings import Settings

__all__ = ["CannotStart", "brief", "check"]

PATIENCE = 10.0  # seconds


class CannotStart(Exception):
    """Something that somebody has to put right first; the message says what."""


def check(settings: Settings) -> None:
    """Read the policy and try both ports. Raises `CannotStart`."""
    try:
        load_authority(settings.policy_dir)
    except Exception as error:  # whatever is wrong in the files, down to a tab in the YAML
        raise CannotStart(f"The policy in {settings.policy_dir} cannot be read: {brief(error)}") from error
    rasa = urlsplit(settings.rasa_url)
    for host, port in ((settings.host, settings.port), ("127.0.0.1", rasa.port)):
        if port is not None and not _gets_free(host, port):
            raise CannotStart(f"Port {port} is in use. Stop what uses it, or start with PORT=8100 make run.")


def _gets_free(host: str, port: int) -> bool:
    """Whether a port is free, or becomes so: after a crash the old processes take a moment to go."""
    until = time.monotonic() + PATIENCE
    while not (free := _is_free(host, port)) and time.monotonic() < until:
        time.sleep(0.5)
    return free


def _is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def brief(error: Exception) -> str:
    """The first line, without the address of the database, which may hold a password."""
    cause = getattr(error, "orig", None) or error
    lines = str(cause).strip().splitlines()
    return f"{type(cause).__name__}: {lines[0][:200]}" if lines else type(cause).__name__
