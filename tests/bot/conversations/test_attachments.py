"""Photos and files: judged by what they are. Every file here is made in the test."""

from __future__ import annotations

import hashlib
import io
import struct
import wave
import zlib
from collections.abc import Callable

import pytest
from PIL import Image
from sqlalchemy import select

from bot.conversations.attachments import BadFile, examine, store
from bot.conversations.models import Attachment
from bot.database import Database

LIMIT = 100_000


def picture(kind: str, size: tuple[int, int] = (8, 6), mode: str = "RGB") -> bytes:
    made = io.BytesIO()
    Image.new(mode, size).save(made, kind)
    return made.getvalue()


def sound() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(b"\0\0" * 800)
    return made.getvalue()


PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
OGG = b"OggS\0\x02" + b"\0" * 20 + b"\x01\x13OpusHead\x01\x01" + b"\0" * 40
EXE = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0" + b"\0" * 200
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("filename", "content", "content_type"),
    [
        ("board.png", picture("PNG"), "image/png"),
        ("board.jpg", picture("JPEG"), "image/jpeg"),
        ("IMG_1.webp", picture("WEBP"), "image/webp"),
        ("x.gif", picture("GIF"), "image/gif"),
        ("欠条.pdf", PDF, "application/pdf"),
        ("voice.oga", OGG, "audio/ogg"),
        ("record.wav", sound(), "audio/wav"),
        ("no extension", picture("PNG"), "image/png"),
        ("wrong.exe", picture("JPEG"), "image/jpeg"),  # the name does not decide, neither way
        ("", picture("PNG"), "image/png"),
    ],
)
def test_what_is_taken_and_what_it_really_is(filename: str, content: bytes, content_type: str) -> None:
    upload = examine(filename, content, LIMIT)
    assert (upload.content_type, upload.content) == (content_type, content)
    assert upload.filename == (filename or "file")


@pytest.mark.parametrize(
    ("filename", "content", "reason"),
    [
        ("photo.jpg", EXE, "not_accepted"),
        ("photo.png", HTML, "not_accepted"),
        ("photo.svg", SVG, "not_accepted"),
        ("photo.jpg", b"just words", "not_accepted"),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + HTML, "not_accepted"),  # a picture's first bytes
        ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + EXE, "not_accepted"),
        ("photo.gif", b"GIF89a" + HTML, "not_accepted"),
        ("photo.jpg", b"\xff", "not_accepted"),
        ("photo.zip", b"PK\x03\x04" + b"\0" * 40, "not_accepted"),
        ("nothing.jpg", b"", "empty"),
        ("big.png", picture("PNG") + b"\0" * LIMIT, "too_large"),
    ],
)
def test_what_is_refused_and_why(filename: str, content: bytes, reason: str) -> None:
    with pytest.raises(BadFile) as bad:
        examine(filename, content, LIMIT)
    assert bad.value.reason == reason


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_half_a_picture_is_refused(kind: str) -> None:
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    made = io.BytesIO()
    noise.save(made, kind)
    whole = made.getvalue()
    assert examine("photo", whole, LIMIT)
    with pytest.raises(BadFile, match="not_accepted"):
        examine("photo", whole[: len(whole) // 2], LIMIT)


def test_the_limit_itself_is_allowed() -> None:
    content = picture("PNG")
    assert examine("a.png", content, len(content))
    with pytest.raises(BadFile, match="too_large"):
        examine("a.png", content, len(content) - 1)


def test_a_picture_that_unpacks_into_too_many_pixels_is_too_large() -> None:
    flat = picture("PNG", (8_000, 8_000), "1")
    assert len(flat) < LIMIT
    with pytest.raises(BadFile, match="too_large"):
        examine("flat.png", flat, LIMIT)


def test_a_picture_that_lies_about_its_size_does_not_take_the_memory() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    with pytest.raises(BadFile):
        examine("bomb.png", b"\x89PNG\r\n\x1a\n" + chunk, LIMIT)


def test_a_very_long_name_is_cut() -> None:
    assert len(examine("长" * 300 + ".png", picture("PNG"), LIMIT).filename) == 200


def test_the_original_is_kept_with_its_digest(database: Database, chat: Callable[..., str]) -> None:
    content, conversation = picture("JPEG"), chat()
    with database.write() as session:
        kept = store(session, conversation, examine("board.jpg", content, LIMIT))
    with database.read() as session:
        found = session.scalars(select(Attachment)).one()
        assert (found.id, found.content, found.size) == (kept.id, content, len(content))
        assert found.sha256 == hashlib.sha256(content).hexdigest()
        assert (found.conversation_id, found.case_number) == (conversation, None)
