"""Photos read by the real reading process: a board, other pictures, a process that dies, a wave of photos."""

from __future__ import annotations

import asyncio
import io
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.photos.reader import PhotoReader

pytestmark = pytest.mark.anyio

BOARD = Path(__file__).resolve().parents[2] / "data" / "notice_board.jpg"
PATIENCE = 60.0  # seconds, on a busy machine


@pytest.fixture
async def reader() -> AsyncIterator[PhotoReader]:
    found = PhotoReader(PATIENCE)
    yield found
    await found.close()


def picture(kind: str = "PNG") -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (120, 80), "white").save(kept, kind)
    return kept.getvalue()


async def test_a_board_is_read_other_pictures_are_not(reader: PhotoReader) -> None:
    assert await reader.board(picture()) is None
    assert await reader.board(b"no picture at all") is None
    board = await reader.board(BOARD.read_bytes())
    assert board is not None
    assert board.project == "碧桂园翡翠湾二期"
    assert board.general_contractor == "江苏宏远建设集团有限公司"
    assert board.subcontractor == "镇江顺达劳务有限公司"


async def test_the_next_photo_is_read_after_the_process_was_killed(reader: PhotoReader) -> None:
    await reader.board(picture())
    assert reader._process is not None
    reader._process.kill()
    await reader._process.wait()
    assert await reader.board(BOARD.read_bytes()) is not None


async def test_a_process_that_dies_while_reading_leaves_the_photo_unread(reader: PhotoReader) -> None:
    reading = asyncio.create_task(reader.board(BOARD.read_bytes()))
    while reader._process is None:
        await asyncio.sleep(0.01)
    process = reader._process
    process.kill()
    assert await reading is None
    assert process.returncode is not None  # waited for: a process that nobody waits for outlives the loop


async def test_nobody_waits_longer_than_the_patience() -> None:
    hasty = PhotoReader(0.2)
    try:
        assert await asyncio.gather(*(hasty.board(BOARD.read_bytes()) for _ in range(3))) == [None] * 3
    finally:
        await hasty.close()


async def test_who_began_too_slowly_for_the_first_photo_reads_the_next() -> None:
    reader = PhotoReader(0.2)
    try:
        assert await reader.board(picture()) is None
        begun, reader._patience = reader._process, PATIENCE
        board = await reader.board(BOARD.read_bytes())
        assert board and board.project == "碧桂园翡翠湾二期"
        assert reader._process is begun
    finally:
        await reader.close()


async def test_a_process_that_hangs_is_ended() -> None:
    reader = PhotoReader(0.2)
    try:
        await reader.board(picture())
        hanging = reader._process
        assert hanging is not None
        hanging.send_signal(signal.SIGSTOP)
        for _ in range(3):
            assert await reader.board(picture()) is None
        assert hanging.returncode == -signal.SIGKILL
    finally:
        await reader.close()
