"""Understanding: time and memory of reading a message, and how right it is on labelled messages.

The held-out half is only scored: nothing here prints its texts. `BENCH_SHOW=1` lists what
went wrong on the development half, by message id.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench.labels import FACTS, LISTS, Tally, judge, macro_f1
from bench.rows import Row, benchmark, say, table
from bot.cases.policy import load_authority
from bot.cases.understanding import understand_line
from bot.settings import ROOT, settings
from bot.supervisor import MODEL
from nlu.understanding import Places, danger, read

__all__ = [
    "RASA_PYTHON",
    "RASA_QUIET",
    "SETS",
    "accuracy",
    "hidden_dangers",
    "intents",
    "labelled_messages",
    "memory",
    "parse_intents",
    "quiet_answers",
    "same_intent",
    "speed",
]

SETS = tuple((language, part) for part in ("dev", "held") for language in ("zh", "en"))
PASSES = 5
_GRAVE = {
    "asset_transfer", "child_labour", "forced_labour", "gov_gathering", "gov_gathering_planned", "injury_critical",
    "road_block", "suicide_threat", "violence",
}  # fmt: skip
SAME_INTENT = {"inform": "file"}  # the dialogue treats them alike
RASA_PYTHON = ROOT / "nlu" / ".venv" / "bin" / "python"
RASA_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "LOG_LEVEL": "ERROR",
}
MEMORY_PROBE = """
import json, sys
def resident():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS:")) / 1024
policy = json.load(sys.stdin)
before = resident()
from nlu.understanding import Places, read
places = Places.from_policy(policy)
read("我们12个人在句容工地干了两个月，老板欠十万八，人跑了", places=places)
read("me and my two brothers, 15k each, since April", places=places)
print(resident() - before)
"""


@lru_cache
def labelled_messages(language: str, part: str) -> tuple[dict[str, Any], ...]:
    """The labelled messages of a language, `dev` or `held`."""
    path = ROOT / "tests" / "data" / f"messages_{language}_{part}.jsonl"
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _policy() -> dict[str, Any]:
    return load_authority(settings().policy_dir).organisation.policy


@benchmark("understanding_us", "understanding_held_us", "understanding_p95_us", "understanding_worst_us")
def speed() -> list[Row]:
    """Microseconds for all facts of one message, without Rasa; `held`: of the messages that are only scored.

    Those for development hold many long accounts on purpose, the others are as long as messages mostly are.
    """
    places = Places.from_policy(_policy())
    messages = [
        (line["text"], datetime.fromisoformat(line["received_at"]))
        for names in SETS
        for line in labelled_messages(*names)
    ]
    held = sum(len(labelled_messages(*names)) for names in SETS if names[1] == "held")  # they come last
    for text, received in messages:  # caches and dictionaries fill at the first pass
        read(text, places=places, received=received)
    best = [float("inf")] * len(messages)  # of each message its best pass: the rest is other programs' doing
    for _ in range(PASSES):
        for index, (text, received) in enumerate(messages):
            started = time.perf_counter()
            read(text, places=places, received=received)
            best[index] = min(best[index], (time.perf_counter() - started) * 1e6)
    return [
        Row("understanding_us", median(best), "us"),
        Row("understanding_held_us", median(best[-held:]), "us"),
        Row("understanding_p95_us", quantiles(best, n=20)[-1], "us"),
        Row("understanding_worst_us", max(best), "us"),
    ]


@benchmark("understanding_mb")
def memory() -> list[Row]:
    """What importing the understanding and reading with it adds to a process."""
    probe = [sys.executable, "-c", MEMORY_PROBE]
    ran = subprocess.run(probe, cwd=ROOT, input=json.dumps(_policy()), capture_output=True, text=True, check=True)
    return [Row("understanding_mb", float(ran.stdout), "MB")]


@benchmark("accuracy_*", "colour_macro_f1_*", "red_recall_*")
def accuracy() -> list[Row]:
    """Each fact, the colour and RED over the labelled messages, through `xinsheng understand`'s own function."""
    rows: list[Row] = []
    for language, part in SETS:
        lines = labelled_messages(language, part)
        tallies = {fact: Tally() for fact in FACTS}
        colours: list[tuple[str, str]] = []
        for line in lines:
            found = understand_line(_input(line), settings().policy_dir)
            colours.append((line["colour"], found["colour"]))
            for fact, tally in tallies.items():
                problem = judge(fact, line, found, tally)
                if problem and part == "dev":
                    _show(line["id"], fact, problem, line["facts"][fact], found["facts"][fact])
            if colours[-1][0] != colours[-1][1] and part == "dev":
                _show(line["id"], "colour", "wrong", line["rules"], found["rules"])
        name = f"{language}_{part}"
        _print_accuracy(f"{name} ({len(lines)} messages)", tallies)
        rows += _accuracy_rows(name, tallies)
        rows += _colour_rows(name, colours)
    return rows


def _input(line: dict[str, Any]) -> dict[str, Any]:
    """What the contract lets in, without the labels."""
    return {key: line[key] for key in ("id", "text", "received_at", "context") if key in line}


def _show(name: str, fact: str, problem: str, expected: object, found: object) -> None:
    if os.environ.get("BENCH_SHOW"):
        say(f"    {name} {fact}: {problem}; expected {expected}, found {found}")


def _print_accuracy(title: str, tallies: dict[str, Tally]) -> None:
    head = [title, "given", "right", "missing", "wrong", "false alarms", ""]
    body = [
        [
            fact,
            str(tally.given),
            *(_percent(tally.share(outcome)) for outcome in ("right", "missing", "wrong")),
            f"{tally.false_alarms} ({_percent(tally.false_alarm_share)})",
            "",
        ]
        for fact, tally in tallies.items()
    ]
    table(head, body)
    say()


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1f} %"


def _accuracy_rows(name: str, tallies: dict[str, Tally]) -> Iterator[Row]:
    for fact, tally in tallies.items():
        right, wrong = tally.share("right"), tally.share("wrong")
        if right is not None:
            yield Row(f"accuracy_{name}_{fact}", right, "%")
        if wrong is not None and fact not in LISTS:
            yield Row(f"accuracy_{name}_{fact}_wrong", wrong, "%")
        yield Row(f"accuracy_{name}_{fact}_false_alarm", tally.false_alarm_share or 0.0, "%")


def _colour_rows(name: str, colours: list[tuple[str, str]]) -> Iterator[Row]:
    yield Row(f"colour_macro_f1_{name}", macro_f1(colours), "F1")
    red = [found == "red" for expected, found in colours if expected == "red"]
    yield Row(f"red_recall_{name}", 100 * sum(red) / len(red), "%")


@benchmark("danger_heard_*", "danger_false_alarm_*")
def hidden_dangers() -> list[Row]:
    """Danger, plain or in hints, and what only looks like it, over the held-out lists: % heard, % false alarms."""
    rows: list[Row] = []
    for language in ("zh", "en"):
        path = ROOT / "tests" / "data" / f"danger_{language}_held.tsv"
        written = path.read_text(encoding="utf-8").splitlines()
        lines = [line.split("\t") for line in written if line and not line.startswith("#")]
        grave = {kind for kinds, _ in lines for kind in kinds.split(",")} - {"-"}
        heard: dict[bool, list[bool]] = {True: [], False: []}  # by whether there is any
        for kinds, text in lines:
            found = danger(text)
            told = {act.kind for act in found.acts if act.when != "past"}.union(found.flags)
            heard[kinds != "-"].append(bool(grave & told))
        for name, there in (("heard", True), ("false_alarm", False)):
            rows.append(Row(f"danger_{name}_{language}", 100 * sum(heard[there]) / len(heard[there]), "%"))
    return rows


@benchmark("quiet_answers_*")
def quiet_answers() -> list[Row]:
    """Plain answers in the form that are taken for something grave, over the held-out lists: % called so."""
    rows = []
    for language in ("zh", "en"):
        written = (ROOT / "tests" / "data" / f"quiet_answers_{language}_held.txt").read_text(encoding="utf-8")
        lines = [line for line in written.splitlines() if line and not line.startswith("#")]
        alarms = 0
        for line in lines:
            found = danger(line, answering=True)
            told = {act.kind for act in found.acts if act.when != "past"}.union(found.flags)
            alarms += bool(_GRAVE & told)
        rows.append(Row(f"quiet_answers_{language}_called_grave", 100 * alarms / len(lines), "%"))
    return rows


@benchmark("intent_accuracy_*", "parse_ms", "parse_p95_ms")
def intents() -> list[Row]:
    """Intents and milliseconds of a whole Rasa parse, in Rasa's own environment."""
    if not MODEL.exists():
        raise RuntimeError(f"there is no trained model at {MODEL}: run `make model` first")
    labelled = [(names, line) for names in SETS for line in labelled_messages(*names)]
    parsed = parse_intents([line["text"] for _, line in labelled], MODEL)
    rows = []
    for names in SETS:
        hits = []
        for (of, line), (found, _) in zip(labelled, parsed, strict=True):
            if of == names:
                hits.append(same_intent(line["intent"], found))
                if not hits[-1] and names[1] == "dev":
                    _show(line["id"], "intent", "wrong", line["intent"], found)
        rows.append(Row(f"intent_accuracy_{'_'.join(names)}", 100 * sum(hits) / len(hits), "%"))
    times = [took for _, took in parsed]
    return [*rows, Row("parse_ms", median(times), "ms"), Row("parse_p95_ms", quantiles(times, n=20)[-1], "ms")]


def same_intent(expected: str, found: str) -> bool:
    """Whether the dialogue would treat them alike; policy questions are one."""
    return _intent(expected) == _intent(found)


def _intent(name: str) -> str:
    return "policy" if name.startswith("policy") else SAME_INTENT.get(name, name)


def parse_intents(texts: list[str], model: Path) -> list[tuple[str, float]]:
    """Intent and milliseconds of each text, parsed by this model in Rasa's own environment."""
    ran = subprocess.run(
        [RASA_PYTHON, "-m", "bench.parse_intents", str(model)],
        cwd=ROOT,
        env={**os.environ, **RASA_QUIET},
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        timeout=900,
    )
    if ran.returncode:
        raise RuntimeError(f"the parser failed: …{ran.stderr[-400:]}")
    return [(str(intent), float(took)) for intent, took in json.loads(ran.stdout.splitlines()[-1])]
