"""Every transcript, against the real Rasa and the real actions."""

from pathlib import Path

import pytest

from tests.end_to_end.product import Product
from tests.end_to_end.transcripts import all_transcripts, run_transcript


# Half on each database, in parallel: a dialogue does not depend on it, and all of them twice would take long.
def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.one_database("sqlite")
@pytest.mark.parametrize("path", all_transcripts()[::2], ids=name)
def test_transcript(product: Product, path: Path) -> None:
    run_transcript(product, path)


@pytest.mark.one_database("postgresql")
@pytest.mark.parametrize("path", all_transcripts()[1::2], ids=name)
def test_transcript_on_postgresql(product: Product, path: Path) -> None:
    run_transcript(product, path)
