"""Asks the reading process what stands on a photo; a photo that cannot be read in time is only kept."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import sys

import structlog

from nlu.understanding.names.notice_board import Board, notice_board

__all__ = ["PhotoReader"]

logger = structlog.get_logger(__name__)

_IDLE = 600.0  # seconds without a photo after which the process is ended
_MOST_OWED = 3  # late answers in a row; then it hangs
_ANSWER_LIMIT = 1024 * 1024  # bytes; a page full of letters has a few thousand


class PhotoReader:
    """One reading process, started with the first photo and ended when none came for a while.

    Photos are read one at a time. A photo waits and is read for `patience` seconds together,
    so that in a wave nobody's turn waits longer than that.
    """

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._process: asyncio.subprocess.Process | None = None
        self._owed = 0  # answers of the process that came too late to be waited for
        self._one = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None

    async def board(self, picture: bytes) -> Board | None:
        """The notice board on a photo; None when there is none, or it cannot be read now. Never raises."""
        try:
            async with asyncio.timeout(self._patience), self._one:
                return notice_board(await self._lines(picture))
        except TimeoutError:
            logger.warning("photos.too_slow", seconds=self._patience)
        except (OSError, ValueError) as error:
            logger.error("photos.unread", error=type(error).__name__)
        return None

    async def close(self) -> None:
        """End the process."""
        if self._rest:
            self._rest.cancel()
        if self._process:
            await self._forget(self._process)

    async def _lines(self, picture: bytes) -> list[str]:
        """The lines of text on a picture. Raises `ValueError` when the process ended instead of answering."""
        if self._rest:
            self._rest.cancel()
        if self._process is None or self._process.returncode is not None:
            self._process, self._owed = await self._start(), 0
        process, answered = self._process, False
        assert process.stdin and process.stdout
        try:
            process.stdin.write(base64.b64encode(picture) + b"\n")
            while self._owed:  # answers in order, also those that nobody waits for any more
                _lines_of(await process.stdout.readline())
                self._owed -= 1
            lines = _lines_of(await process.stdout.readline())
            answered = True
            return lines
        except ValueError:
            await self._forget(process)
            raise
        finally:
            if not answered and self._process:  # too late for this one; who only began slowly is quick for the next
                self._owed += 1
                if self._owed > _MOST_OWED:
                    await self._forget(process)
            if self._process:
                self._rest = asyncio.get_running_loop().call_later(_IDLE, _kill, process)

    async def _forget(self, process: asyncio.subprocess.Process) -> None:
        """End a process that answers no more, its pipes too; the next photo starts another."""
        self._process, self._owed = None, 0
        _kill(process)
        await process.communicate()

    @staticmethod
    async def _start() -> asyncio.subprocess.Process:
        """It ends by itself when we are gone: its input ends then."""
        pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        command = (sys.executable, "-m", "bot.photos.ocr")
        return await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=nowhere, limit=_ANSWER_LIMIT
        )


def _lines_of(answer: bytes) -> list[str]:
    """Raises `ValueError` for no answer, which is what an ended process gives."""
    lines: list[str] = json.loads(answer)
    return lines


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
