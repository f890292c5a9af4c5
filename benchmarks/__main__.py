"""Measures every promise against its floor: python -m benchmarks [WORD …], a word from a file's name.

The whole table is also written to docs/measurements.md. The exit status is 1 when a promise is not kept.
With --crash a working process is killed five hundred times instead; with --fuzz twenty thousand spoiled
files are read.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import (
    attendance_workbook,
    check_in,
    duplicates,
    enter_entry,
    live_stream,
    minutes_writers,
    people_import,
    recomposed_minutes,
    search_as_you_type,
    series_minutes,
    series_workbook,
    start_up,
    teams_report,
    workbook_read_back,
)
from benchmarks.generated_store import LARGE, both_stores
from benchmarks.measure import Row

_WRITTEN = Path(__file__).parent.parent / "docs" / "measurements.md"
_PROMISES: dict[str, Callable[[], list[Row]]] = {
    "start_up": lambda: start_up.run(both_stores().large),
    "search_as_you_type": lambda: search_as_you_type.run(both_stores()),
    "enter_entry": lambda: enter_entry.run(both_stores()),
    "check_in": lambda: check_in.run(both_stores()),
    "attendance_workbook": attendance_workbook.run,
    "minutes_writers": minutes_writers.run,
    "duplicates": duplicates.run,
    "live_stream": live_stream.run,
    "people_import": people_import.run,
    "recomposed_minutes": recomposed_minutes.run,
    "series_minutes": series_minutes.run,
    "teams_report": teams_report.run,
    "series_workbook": series_workbook.run,
    "workbook_read_back": workbook_read_back.run,
}
_HEAD = f"""# Measurements

Written by `python3 start.py bench`. Ours and the floor were measured in the same run, by turns, on a
generated store with {LARGE.people:,} people, {LARGE.activities:,} activities and
{LARGE.participations:,} participations, and on one ten times smaller. What counts is the ratio.
"""


def main(words: list[str]) -> int:
    """Measure what the words choose, or everything; or kill with --crash, or spoil files with --fuzz."""
    if words == ["--crash"]:
        from benchmarks import crash

        return crash.run()
    if words == ["--fuzz"]:
        from benchmarks import fuzz

        return fuzz.run()
    chosen = [name for name in _PROMISES if not words or any(word in name for word in words)]
    rows = []
    for name in chosen:
        print(f"… {name}", file=sys.stderr)
        rows += _PROMISES[name]()
    table = "\n".join(_table(rows))
    print(table)
    if chosen == list(_PROMISES):
        _WRITTEN.write_text(f"{_HEAD}\n{table}\n\n{_machine()}\n", encoding="utf-8")
    return int(not chosen or not all(row.kept for row in rows))


def _table(rows: list[Row]) -> Iterator[str]:
    yield "| promise | ours | floor | ratio | at most | kept |"
    yield "|---|---:|---:|---:|---:|---|"
    for row in rows:
        cells = (_amount(row, row.ours), _amount(row, row.floor), f"{row.ratio:.2f}", f"{row.limit:g}")
        yield f"| {row.promise} | {' | '.join(cells)} | {_kept(row)} |"


def _amount(row: Row, value: float) -> str:
    if "memory" in row.promise:
        return f"{value:.0f} MB"
    if "share" in row.promise:
        return f"{value:.2%}"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.2f} ms"


def _kept(row: Row) -> str:
    return "yes" if row.kept else "**no**"


def _machine() -> str:
    return f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
