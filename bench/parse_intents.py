"""Run by Rasa's own Python: texts in (a JSON list on standard input), `[intent, milliseconds]` of each out."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
import warnings

__all__ = ["parse_all"]


def parse_all(model: str, texts: list[str]) -> list[tuple[str, float]]:
    """Parse each text once, after a few to warm up."""
    from rasa.core.agent import Agent  # type: ignore[import-not-found]  # lives in nlu/.venv only
    from rasa.utils.log_utils import configure_structlog  # type: ignore[import-not-found]

    configure_structlog(logging.ERROR)  # as `rasa run --quiet` does; the default would log every message
    agent = Agent.load(model)

    async def parse() -> list[tuple[str, float]]:
        for text in texts[:5]:
            await agent.parse_message(text)
        found = []
        for text in texts:
            started = time.perf_counter()
            parsed = await agent.parse_message(text)
            found.append((parsed["intent"]["name"], (time.perf_counter() - started) * 1000))
        return found

    return asyncio.run(parse())


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    answers = parse_all(sys.argv[1], json.load(sys.stdin))
    print("\n" + json.dumps(answers))  # a line of its own, after whatever a library printed
