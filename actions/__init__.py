"""What the dialogue does. Each action is thin: it reads slots and calls `bot.cases` and `bot.conversations`."""

from __future__ import annotations

from rasa_sdk.executor import ActionExecutor

from actions import after_filing, complaint_form, filing, hand_over
from bot.platform import Platform

__all__ = ["build_executor"]


def build_executor(platform: Platform) -> ActionExecutor:
    """The executor with all our actions, for the `/actions` route."""
    executor = ActionExecutor()
    for action in (
        complaint_form.ComplaintForm(),
        filing.ReadBack(platform),
        filing.FileComplaint(platform),
        after_filing.Progress(platform),
        after_filing.ReportBack(platform),
        after_filing.KeepEvidence(platform),
        hand_over.HandOver(platform),
        hand_over.PutAside(),
        hand_over.SwitchLanguage(),
        hand_over.NotUnderstood(),
    ):
        executor.register_action(action)
    return executor
