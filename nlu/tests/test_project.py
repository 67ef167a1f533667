"""The Rasa project as a Rasa user sees it: `rasa data validate` is clean and the test stories pass."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUIET = {"RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore", "TF_CPP_MIN_LOG_LEVEL": "3"}


def rasa(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "rasa", *arguments],
        cwd=ROOT,
        env={**os.environ, **QUIET},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_the_project_is_valid() -> None:
    done = rasa(
        "data", "validate", "--domain", "domain.yml", "--data", "nlu/data", "--config", "config.yml",
        "--fail-on-warnings",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def test_the_stories_hold(tmp_path: Path) -> None:
    done = rasa(
        "test", "core", "--model", "models/xinsheng.tar.gz", "--stories", "nlu/tests/stories.yml",
        "--fail-on-prediction-errors", "--out", str(tmp_path),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert not (tmp_path / "failed_test_stories.yml").read_text().count("- story")
