"""The real application in a thread of the test process, on a port of its own; Rasa does not run."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from PIL import Image

from bot.app import create_app
from bot.database import Database
from bot.settings import Settings
from bot.staff.accounts import create_key, create_staff

NOBODY_THERE = "http://127.0.0.1:9"  # the discard port: refused at once


@dataclass
class Service:
    """A running application: its address, its database, and ways to come in."""

    url: str
    database: Database
    connections: httpx.HTTPTransport

    def client(self, token: str | None = None) -> httpx.Client:
        """A caller, with or without a Bearer token."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.url, headers=headers, timeout=20, transport=self.connections, trust_env=False)

    def key(self, role: str, unit: str = "3211", name: str | None = None) -> httpx.Client:
        """A caller with a key of this role."""
        with self.database.write() as session:
            token = create_key(session, name or f"{role} {unit}", role, unit)
        return self.client(token)

    def conversation(self, language: str = "zh") -> tuple[str, httpx.Client]:
        """A new conversation and its worker."""
        made = self.client().post("/api/v1/conversations", json={"language": language}).json()
        return made["id"], self.client(made["token"])

    def browser(self, username: str = "zhou", role: str = "brigade_leader", unit: str = "321183") -> httpx.Client:
        """A member of staff who is logged in."""
        with self.database.write() as session:
            create_staff(session, username, "pass word", username, role, unit)
        browser = self.client()
        answer = browser.post("/staff/login", data={"username": username, "password": "pass word"})
        assert answer.status_code == 303
        return browser


@contextmanager
def serve(url: str, **settings: Any) -> Iterator[Service]:
    """Serve on this database until the block ends."""
    configured = Settings(
        _env_file=None, database_url=url, rasa_url=NOBODY_THERE, log_level="error", read_photos=False,
        **{"turn_wait": 0.05, "logins_per_minute": 10_000, "upload_limit": 50_000, **settings},
    )  # fmt: skip
    server = uvicorn.Server(
        uvicorn.Config(create_app(configured), port=0, log_level="critical", lifespan="on", access_log=False)
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the application did not start"
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    database, connections = Database(url), httpx.HTTPTransport()
    try:
        yield Service(f"http://127.0.0.1:{port}", database, connections)
    finally:
        connections.close()
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "the application did not end"
        database.close()


def photo() -> bytes:
    """A small real picture."""
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "PNG")
    return made.getvalue()
