"""A child that falls silent is ended and started again; one that never answered is only waited for."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from bot import supervisor
from bot.supervisor import Child

# A program that answers two looks and then hangs, with its socket open; its pid is the last line of the file.
HANGS = """
import http.server, os, sys, time
open(sys.argv[2], "a").write(f"{os.getpid()}\\n")
class Answer(http.server.BaseHTTPRequestHandler):
    told = 0
    def do_GET(self):
        Answer.told += 1
        if Answer.told > 2:
            time.sleep(600)
        self.send_response(200)
        self.end_headers()
    def log_message(self, *args):
        pass
http.server.HTTPServer.allow_reuse_address = True
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""


def test_a_silent_child_is_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_tcp_port: int) -> None:
    monkeypatch.setattr(supervisor, "LOOK", 0.1)
    monkeypatch.setattr(supervisor, "PATIENCE", 1.0)
    pids = tmp_path / "pids"
    command = [sys.executable, "-c", HANGS, str(free_tcp_port), str(pids)]
    child = Child("hangs", command, {}, health=f"http://127.0.0.1:{free_tcp_port}/")

    async def until_it_was_started_twice() -> None:
        stop = asyncio.Event()
        kept = asyncio.create_task(supervisor._keep(child, stop))
        while not pids.exists() or len(pids.read_text().split()) < 2:
            await asyncio.sleep(0.1)
        stop.set()
        await kept

    asyncio.run(asyncio.wait_for(until_it_was_started_twice(), 30))
    assert len(set(pids.read_text().split())) >= 2
