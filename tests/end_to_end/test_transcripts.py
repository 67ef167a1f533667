"""Every transcript, against the real Rasa and the real actions."""

from pathlib import Path

import pytest

from tests.end_to_end.product import Product
from tests.end_to_end.transcripts import all_transcripts, run_transcript


@pytest.mark.parametrize("path", all_transcripts(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_transcript(product: Product, path: Path) -> None:
    run_transcript(product, path)
