"""Photos and files as evidence: kept as sent, judged by what they are and not by what they are called."""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass

import puremagic
from PIL import Image
from sqlalchemy.orm import Session

from bot.conversations.models import Attachment
from bot.database import new_id

__all__ = ["ACCEPTED", "BadFile", "Upload", "examine", "store"]

ACCEPTED = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WEBP",
    "image/gif": "GIF",
    "application/pdf": None,
    "audio/ogg": None,
    "audio/mpeg": None,
    "audio/mp4": None,
    "audio/wav": None,
}
_BY_EXTENSION = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".jfif": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".pdf": "application/pdf",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
}
MOST_PIXELS = 60_000_000


class BadFile(ValueError):
    """The file cannot be taken: `reason` is empty, too_large, or not_accepted."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Upload:
    """A file that has been examined."""

    filename: str
    content_type: str
    content: bytes


def examine(filename: str, content: bytes, limit: int) -> Upload:
    """The upload with its real type. Raises `BadFile` when it is empty, too large, or not of a kind we take."""
    if not content:
        raise BadFile("empty")
    if len(content) > limit:
        raise BadFile("too_large")
    try:
        extension = puremagic.from_string(content)
    except (puremagic.PureError, ValueError):
        raise BadFile("not_accepted") from None
    content_type = _BY_EXTENSION.get(extension.lower(), "")
    if content_type not in ACCEPTED:
        raise BadFile("not_accepted")
    if content_type.startswith("image/"):
        _decode(content, ACCEPTED[content_type])
    return Upload(filename[:200] or "file", content_type, content)


def store(session: Session, conversation_id: str, upload: Upload) -> Attachment:
    """Keep the original with its digest."""
    attachment = Attachment(
        id=new_id(),
        conversation_id=conversation_id,
        filename=upload.filename,
        content_type=upload.content_type,
        size=len(upload.content),
        sha256=hashlib.sha256(upload.content).hexdigest(),
        content=upload.content,
    )
    session.add(attachment)
    session.flush()
    return attachment


def _decode(content: bytes, kind: str | None) -> None:
    """A picture must really decode: something else with a picture's first bytes does not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=[kind] if kind else None) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise BadFile("too_large")
                image.load()
    except BadFile:
        raise
    except Exception:
        raise BadFile("not_accepted") from None
