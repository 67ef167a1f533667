"""Random walks through the whole product: words, buttons, photos and a killed Rasa, in any order.

There is always a reply and always a way on, no answer is lost, and one confirmation files
one case.
"""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.end_to_end.product import Product, Worker

WORDS = (
    # to begin, to go on, to stop
    "我要投诉", "老板欠我工资", "继续", "不报了", "同意", "不同意", "是", "不是", "确认", "1", "3", "第4条不对",
    "要改",
    # answers, also to questions that are not open
    "我自己的", "替我弟弟", "匿名举报", "宏远装饰", "周老板", "碧桂园三期", "句容宝华镇", "南京江宁", "就我一个",
    "12个", "七八个", "人数改成9个", "每人8000", "一共五六万", "两万", "三个月", "3月到6月", "联系得上", "老板跑了",
    "王建国 13812345678", "13812345678", "12345", "不知道", "说错了，应该是八个", "改一下电话", "老板名字写错了",
    # interruptions
    "你好", "谢谢", "你是谁", "要钱吗", "没有合同行吗", "骂死你", "今天天气", "进度", "XS2611220000000 1234", "人工",
    "我的信息", "删除草稿", "删掉", "留着", "撤回投诉", "不撤了", "收到钱了", "没到", "english please", "说中文",
    # what is no sentence
    "   ", "👍", "😭😭😭", "。。。", "0", "-1", "/restart", "{}", "<b>1</b>", "啊" * 300, "\u202e怪",
    "110101199003078888",
)  # fmt: skip
PAYLOADS = (
    "/file", "/affirm", "/deny", "/dont_know", "/resume", "/cancel", "/help", "/greet", "/progress", "/my_data",
    '/affirm{"to": "consent"}', '/affirm{"to": "confirm"}', '/inform{"kind": "report"}', '/inform{"headcount": 7}',
    '/inform{"amount": 60000}', '/correct{"slot": "phone"}', '/affirm{"to": "withdraw"}', '/nonsense',
)  # fmt: skip
GOOD_ANSWERS = {
    "consent": "同意", "kind": "我自己的", "employer": "宏远装饰", "project": "碧桂园三期", "place": "句容宝华镇",
    "headcount": "12个人", "amount": "每人8000", "amount_scope": "总数", "period": "3月到6月", "absconded": "联系得上",
    "name": "王建国", "phone": "13812345678", "confirm": "确认", "safety": "没有", "withdraw": "不撤了",
    "delete_draft": "留着", "amend": "另外一件", "board": "是这个工地", "paid": "没到",
}  # fmt: skip

steps = st.one_of(
    st.tuples(st.just("answer"), st.none()),  # what fits the open question, so that walks get far
    st.tuples(st.just("say"), st.sampled_from(WORDS)),
    st.tuples(st.just("press"), st.integers(0, 3)),
    st.tuples(st.just("payload"), st.sampled_from(PAYLOADS)),
    st.tuples(st.just("attach"), st.none()),
)
# Answers are the likeliest step: without them hardly any walk would come to the read-back.
walks = st.lists(st.one_of(steps, st.tuples(st.just("answer"), st.none())), min_size=20, max_size=45)
# These may take answers out of the count: they reopen a question, or the draft is gone.
MAY_REOPEN = (
    "人数",
    "八个",
    "12个",
    "七八个",
    "五六万",
    "替我",
    "匿名",
    "举报",
    "我自己的",
    "删",
    "kind",
    "headcount",
    "就我",
)


@settings(
    max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)  # fmt: skip
@given(walks)
def walk(product: Product, path: list[tuple[str, Any]]) -> None:
    worker = product.worker()
    answer: dict[str, Any] = {"asking": None, "messages": [], "progress": {"done": 0}, "owner": "bot"}
    confirmed = 0
    for kind, value in path:
        before = answer
        answer = take(worker, kind, value, before)
        assert answer["messages"], f"no reply to {kind} {value!r} when {before['asking']} was asked"
        assert all(message["text"].strip() for message in answer["messages"])
        confirmed += bool(answer["case"]) and before["asking"] == "confirm"
        lost = answer["progress"]["done"] < before["progress"]["done"]
        if lost and before["asking"] == answer["asking"] != "confirm":
            assert any(part in str(value) for part in MAY_REOPEN) or kind in ("press", "answer"), (
                f"{kind} {value!r} lost an answer: {before['progress']} {answer['progress']}"
            )
    check_cases(product, worker, confirmed)
    check_way_on(worker)


def take(worker: Worker, kind: str, value: Any, before: dict[str, Any]) -> dict[str, Any]:
    """One step; a button that is not there is the answer that fits instead."""
    buttons = [button for message in before["messages"] for button in message["buttons"]]
    if kind == "attach":
        return worker.attach()
    if kind == "press" and value < len(buttons):
        return posted(worker, payload=buttons[value]["payload"])
    if kind == "payload" and value == "/nonsense":
        assert worker.post(payload=value).status_code == 422  # not one of our buttons: nothing has happened
        return worker.say("继续")
    if kind == "payload":
        return posted(worker, payload=value)
    return worker.say(value if kind == "say" else GOOD_ANSWERS.get(before["asking"] or "", "我要投诉"))


def posted(worker: Worker, **body: Any) -> dict[str, Any]:
    answer = worker.post(**body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def check_cases(product: Product, worker: Worker, confirmed: int) -> None:
    """As many cases as confirmations of a read-back; withdrawing and amending make none."""
    with product.api() as api:
        cases = api.get("/cases", params={"conversation": worker.id}).json()["cases"]
    assert len(cases) == confirmed
    assert len({case["number"] for case in cases}) == len(cases)


def check_way_on(worker: Worker) -> None:
    """However the walk went, a worker who answers what is asked gets to a number."""
    answer = worker.say("继续")
    for _ in range(20):
        answer = worker.say(GOOD_ANSWERS.get(answer["asking"] or "", "我要投诉"))
        if answer["case"]:
            return
    raise AssertionError(f"no way on from {answer}")


def test_random_walks(product: Product) -> None:
    walk(product)
