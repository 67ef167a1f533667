"""`python -m bench [NAME …]`: run the benchmarks, print a table, write `bench/results.json`.

Without names everything but what takes long (`pipeline`) runs and the file is written anew.
A name, or the beginning of one (`suite`, `turn`), runs the measurement behind it and puts its
rows into the file as it is.
"""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

from bench import filings, pipelines, processes, suites, turns, understanding
from bench.rows import Row, merge, print_rows, registered, say

__all__ = ["main"]

RESULTS = Path(__file__).with_name("results.json")
THEMES = (turns, understanding, suites, filings, pipelines)  # importing them registers their benchmarks, in this order


def main(wanted: list[str]) -> int:
    """Run what is wanted; 2 when a name is unknown, 1 when a benchmark failed."""
    chosen = [one for one in registered() if (any(map(one.yields, wanted)) if wanted else not one.on_request)]
    unknown = [name for name in wanted if not any(one.yields(name) for one in registered())]
    if unknown:
        say(f"There is no benchmark {', '.join(unknown)}. There are:")
        say("  " + " ".join(name for one in registered() for name in one.names))
        return 2
    signal.signal(signal.SIGTERM, _stop)
    rows: list[Row] = []
    failed = 0
    try:
        for one in chosen:
            say(f"\n{one.names[0]} …")
            started = time.monotonic()
            try:
                rows += one.run()
            except Exception as error:  # one that fails must not take the others' results along
                failed += 1
                say(f"  FAILED: {type(error).__name__}: {error}")
            say(f"  ({time.monotonic() - started:.0f} s)")
    finally:
        processes.close()
    say()
    print_rows(rows)
    if not wanted:
        RESULTS.unlink(missing_ok=True)
    merge(rows, RESULTS)
    say(f"\nWritten to {RESULTS}")
    return 1 if failed else 0


def _stop(*_: object) -> None:
    """Leave in order, so that what was started is ended; a second signal must not cut that short."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(143)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
