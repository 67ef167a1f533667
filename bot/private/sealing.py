"""Sealing: authenticated encryption under a key that comes from the installation's secret, never from the database."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = ["Unreadable", "seal", "unseal"]


class Unreadable(ValueError):
    """Sealed under another secret, or damaged: the worker has to be asked again."""


def seal(content: bytes, secret: str) -> bytes:
    """Encrypt and sign `content`."""
    return _box(secret).encrypt(content)


def unseal(sealed: bytes, secret: str) -> bytes:
    """What was sealed. Raises `Unreadable`."""
    try:
        return _box(secret).decrypt(sealed)
    except InvalidToken:
        raise Unreadable from None


def _box(secret: str) -> Fernet:
    # One secret serves several purposes; deriving keeps the keys of each apart.
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"xinsheng private details").derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(key))
