"""The page behind a link: a plain form that works without scripts and on old phones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from sqlalchemy.orm import Session
from starlette.datastructures import UploadFile

from bot.api.access import PlatformOf
from bot.conversations.attachments import BadFile, examine
from bot.conversations.models import Conversation
from bot.pages import page, translate
from bot.private.keeping import Detail, keep
from bot.private.links import find_link
from bot.private.numbers import BadNumber, bank_card, identity, masked

__all__ = ["MOST_FILES", "router"]

router = APIRouter(prefix="/private", include_in_schema=False)

MOST_FILES = 5
MOST_CHARACTERS = 60
# The link is the key: it must not travel on in a referrer, nor the page stay on a borrowed phone.
_HEADERS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}
_NUMBERS: dict[str, Callable[[str], str]] = {"identity": identity, "bank_card": bank_card}
_PROBLEMS = {
    ("identity", "length"): "身份证号要18位，请数一数。",
    ("identity", "check"): "身份证号对不上，可能写错了一位，请再看一看。",
    ("identity", "unknown"): "这不像身份证号或护照号，请照着证件写。",
    ("bank_card", "length"): "银行卡号一般是16到19位，请数一数。",
    ("bank_card", "check"): "卡号对不上，可能写错了一位，请再看一看。",
    ("bank_card", "unknown"): "卡号只有数字，请照着卡写。",
    ("health", "empty"): "文件是空的，请重新拍。",
    ("health", "too_large"): "文件太大，请发小一点的照片。",
    ("health", "not_accepted"): "只收照片和 PDF。",
}
_CONSENT_MISSING = "要交这一项，请在它下面打勾同意。"
_NOTHING_GIVEN = "还没有填。只填您要交的那一项就行。"


@router.get("/{token}", response_class=HTMLResponse)
def show_form(token: str, platform: PlatformOf, lang: str = "zh") -> HTMLResponse:
    """The empty form, or a page that says how to get a new link."""
    with platform.database.read() as session:
        language = _language(session, token)
    return _page("form", language) if language else _closed(lang)


@router.post("/{token}", response_class=HTMLResponse)
async def take_form(token: str, request: Request, platform: PlatformOf) -> HTMLResponse:
    """Keep what was filled in; anything wrong is said beside its field, and nothing typed is lost."""
    language = await platform.database.look(_language, token)
    if language is None:
        return _closed("zh")
    async with request.form() as form:
        typed = {kind: str(form.get(kind) or "").strip()[:MOST_CHARACTERS] for kind in _NUMBERS}
        agreed = {str(kind) for kind in form.getlist("consent")}
        # A browser sends a part without a name when no file was chosen.
        files = [part for part in form.getlist("health") if isinstance(part, UploadFile) and part.filename]
        details, problems = _numbers(typed)
        papers, problem = await _papers(files, platform.settings.upload_limit)
    details += papers
    if problem:
        problems["health"] = problem
    for detail in details:
        if detail.kind not in agreed:
            problems.setdefault(detail.kind, _CONSENT_MISSING)
    if not details and not problems:
        problems["form"] = _NOTHING_GIVEN
    if problems:
        shown = {kind: translate(text, language) for kind, text in problems.items()}
        return _page("form", language, status=422, problems=shown, typed=typed, agreed=agreed)

    def work(session: Session) -> str | None:
        link = find_link(session, token, lock=True)
        if link is None:
            return None
        keep(session, platform, link, details)
        return link.conversation_id

    conversation_id = await platform.database.run(work)
    if conversation_id is None:  # sent twice: the first one counted
        return _closed(language)
    platform.bell.ring("outbox", conversation_id)
    return _page("done", language, details=details)


def _numbers(typed: dict[str, str]) -> tuple[list[Detail], dict[str, str]]:
    details: list[Detail] = []
    problems: dict[str, str] = {}
    for kind, text in typed.items():
        if not text:
            continue
        try:
            number = _NUMBERS[kind](text)
        except BadNumber as bad:
            problems[kind] = _PROBLEMS[kind, bad.reason]
        else:
            details.append(Detail(kind, number.encode(), masked(number)))
    return details, problems


async def _papers(files: list[UploadFile], limit: int) -> tuple[list[Detail], str | None]:
    papers = []
    for file in files[:MOST_FILES]:
        content = await file.read(limit + 1)
        try:
            upload = await asyncio.to_thread(examine, file.filename or "", content, limit)
        except BadFile as bad:
            return [], _PROBLEMS["health", bad.reason]
        if upload.content_type.startswith("audio/"):
            return [], _PROBLEMS["health", "not_accepted"]
        papers.append(Detail("health", upload.content, upload.filename, upload.content_type))
    return papers, None


def _language(session: Session, token: str) -> str | None:
    """The language of the worker whom this link was given to, or None when it does not open."""
    link = find_link(session, token)
    return session.get_one(Conversation, link.conversation_id).language if link else None


def _closed(language: str) -> HTMLResponse:
    return _page("closed", "en" if language == "en" else "zh", status=410)


def _page(name: str, language: str, *, status: int = 200, **values: object) -> HTMLResponse:
    values = {"problems": {}, "typed": {}, "agreed": set(), "most_files": MOST_FILES, **values}
    answer = page(f"private/{name}", language, status, **values)
    answer.headers.update(_HEADERS)
    return answer
