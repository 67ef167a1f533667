"""Telegram's HTML: the text that a person sees, and its entities.

Covers what the Bot API documents for `parse_mode=HTML`, except custom emoji and dates.
Markdown is not read: such a text is taken as it stands.
"""

from __future__ import annotations

import html
import re
from typing import Any

from tests.fakes.errors import ApiError

__all__ = ["parse_html", "utf16_length"]

TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>[^\s<>/]*)(?P<rest>[^<>]*)>|&(?P<name>lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);|<"
)
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*["']([^"']*)["']""")
ENTITIES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "tg-spoiler": "spoiler", "span": "spoiler", "blockquote": "blockquote",
}  # fmt: skip


def utf16_length(text: str) -> int:
    """Telegram counts offsets in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(text: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities. ApiError when Telegram could not parse the text."""
    plain = ""
    open_tags: list[tuple[str, int, str]] = []
    entities: list[dict[str, Any]] = []
    done = 0
    for token in TOKEN.finditer(text):
        plain += text[done : token.start()]
        done = token.end()
        tag = token["tag"]
        if token["name"]:
            plain += html.unescape(token[0])
        elif tag not in ENTITIES:
            raise _refuse(f'Unsupported {"end" if token["close"] else "start"} tag "{tag or ""}"', text, token)
        elif not token["close"]:
            open_tags.append((tag, utf16_length(plain), token["rest"]))
        elif not open_tags or open_tags[-1][0] != tag:
            raise _refuse(f'Unexpected end tag "{tag}"', text, token)
        else:
            _, start, rest = open_tags.pop()
            if length := utf16_length(plain) - start:
                entities.append(_entity(tag, start, length, rest))
    if open_tags:
        raise _refuse(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"', text, None)
    return plain + text[done:], sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _entity(tag: str, start: int, length: int, rest: str) -> dict[str, Any]:
    entity: dict[str, Any] = {"type": ENTITIES[tag], "offset": start, "length": length}
    if tag == "a":
        entity["url"] = html.unescape(dict(ATTRIBUTE.findall(rest)).get("href", ""))
    if tag == "blockquote" and "expandable" in rest:
        entity["type"] = "expandable_blockquote"
    return entity


def _refuse(why: str, text: str, token: re.Match[str] | None) -> ApiError:
    at = f" at byte offset {len(text[: token.start()].encode())}" if token else ""
    return ApiError(400, f"Bad Request: can't parse entities: {why}{at}", violation=True)
