"""What the dialogue does. Each action is thin: it reads slots and calls `bot.cases` and `bot.conversations`."""

from __future__ import annotations

from rasa_sdk.executor import ActionExecutor

from actions import (
    after_filing,
    asking,
    changing,
    complaint_form,
    filing,
    hand_over,
    more_facts,
    not_understood,
    notice_board,
    own_data,
    undoing,
    withdrawing,
)
from actions.side_questions import Settle
from bot.platform import Platform

__all__ = ["build_executor"]


def build_executor(platform: Platform) -> ActionExecutor:
    """The executor with all our actions, for the `/actions` route."""
    executor = ActionExecutor()
    amend = changing.Amend(platform)
    take_facts = more_facts.TakeFacts(platform, amend)
    withdraw = withdrawing.Withdraw(platform)
    report_back = after_filing.ReportBack(platform, amend)
    delete_draft = own_data.DeleteDraft()
    for action in (
        complaint_form.ComplaintForm(),
        asking.AskConsent(),
        asking.AskEmployer(),
        asking.AskProject(),
        asking.AskHeadcount(),
        asking.AskAmount(),
        filing.ReadBack(platform),
        filing.FileComplaint(platform),
        after_filing.Progress(platform),
        report_back,
        after_filing.KeepEvidence(platform),
        take_facts,
        amend,
        withdraw,
        own_data.MyData(platform),
        own_data.PrivateLink(platform),
        delete_draft,
        Settle(
            {
                "amend": take_facts,
                "board": notice_board.NoticeBoard(platform.places),
                "delete_draft": delete_draft,
                "paid": report_back,
                "rest": more_facts.TakeRest(amend),
                "undo": undoing.Undo(platform),
                "withdraw": withdraw,
            },
            take_facts,
        ),
        hand_over.HandOver(platform),
        hand_over.PutAside(amend),
        hand_over.Resume(platform),
        hand_over.SwitchLanguage(),
        not_understood.NotUnderstood(platform),
    ):
        executor.register_action(action)
    return executor
