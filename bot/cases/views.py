"""How a case is shown: the JSON of the contract, with the worker's name and phone masked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.cases.lifecycle import stage_of
from bot.cases.models import Case, CaseEvent

__all__ = ["as_event", "as_json", "fact", "mask_name", "mask_phone"]


def mask_name(name: str | None) -> str | None:
    """王建国 → 王**, Li Wei → L** W**: the first letter stays."""
    if not name:
        return None
    return " ".join(part[0] + "*" * (len(part) - 1) for part in name.split())


def mask_phone(phone: str | None) -> str | None:
    """The national number with its middle hidden: +8613812345678 → 138****5678."""
    if not phone:
        return None
    digits = phone.removeprefix("+86")
    return digits[:3] + "****" + digits[-4:] if len(digits) > 7 else "****"


def fact(case: Case, name: str) -> Any:
    """The present value of one fact of the complaint, or None."""
    return case.complaint.facts.get(name, {}).get("value")


def as_json(case: Case, language: str = "zh") -> dict[str, Any]:
    """The case object of the contract (design section 6)."""
    complaint = case.complaint
    acts = fact(case, "acts") or []
    return {
        "number": case.number,
        "kind": complaint.kind,
        "state": case.state,
        "stage": stage_of(case.state),
        "colour": case.colour,
        "rules": [
            {
                "code": hit["code"],
                "fact": hit["fact"],
                "value": hit["value"],
                "threshold": hit["threshold"],
                "text": hit["en" if language == "en" else "zh"],
            }
            for hit in case.rules
        ],
        "policy_version": case.policy_version,
        "employer": complaint.employer,
        "project": complaint.project,
        "place": fact(case, "place"),
        "district": complaint.district,
        "headcount": fact(case, "headcount"),
        "headcount_low": fact(case, "headcount_low") or fact(case, "headcount"),
        "headcount_high": fact(case, "headcount_high") or fact(case, "headcount"),
        "amount_yuan": fact(case, "amount_yuan"),
        "amount_per_person_yuan": fact(case, "amount_per_person_yuan"),
        "amount_low": fact(case, "amount_low"),
        "amount_high": fact(case, "amount_high"),
        "period": fact(case, "period"),
        "absconded": fact(case, "absconded"),
        "extreme_acts": list(dict.fromkeys(act["kind"] for act in acts)),
        "flags": fact(case, "flags") or [],
        "anonymous": complaint.anonymous,
        "name": mask_name(complaint.name),
        "phone": mask_phone(complaint.phone),
        "channel": complaint.channel,
        "conversation": complaint.conversation_id,
        "unit": case.unit,
        "group": case.group,
        "deadlines": [
            {
                "kind": clock.kind,
                "due": _iso(clock.due),
                "met": _iso(clock.met),
                "statutory": clock.statutory,
                "estimated": clock.estimated,
            }
            for clock in case.deadlines
        ],
        "created_at": _iso(case.created_at),
        "updated_at": _iso(case.updated_at),
    }


def as_event(event: CaseEvent) -> dict[str, Any]:
    """One event of a case as JSON; a worker's name is masked."""
    return {
        "position": event.position,
        "at": _iso(event.at),
        "actor": mask_name(event.actor) if event.role == "worker" else event.actor,
        "role": event.role,
        "kind": event.kind,
        "state": event.state,
        "reason": event.reason,
        "details": event.details,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
