"""Killed while somebody types: whatever was shown as stored is there afterwards."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from zorgdesk.services.opening import open_services

TYPING = """
import sys
from pathlib import Path
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import open_services

services = open_services(Path(sys.argv[1]))
activity, first = int(sys.argv[2]), int(sys.argv[3])
for number in range(first, first + 100_000):
    services.entries.keep_line(activity, f"Zin {number} half getypt")
    services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, f"Zin {number}"))
    print(number, flush=True)
"""


@pytest.fixture
def typed(tmp_path: Path) -> tuple[Path, int]:
    """A store with an evening that is about to be typed."""
    path = tmp_path / "Avond in de zaal é.zorgdesk"
    services = open_services(path)
    activity, _ = services.activities.add("practice_table", "Buren helpen buren")
    services.close()
    return path, activity


def test_twenty_kills_lose_nothing_that_was_stored(typed: tuple[Path, int]) -> None:
    path, activity = typed
    moments = random.Random(20161212)
    shown = -1
    for _ in range(20):
        shown = type_until_killed(path, activity, shown + 1, after=moments.randint(1, 40))
        services = open_services(path)
        texts = [entry.text for entry in services.entries.of(activity)]
        result = services.upkeep.check()
        services.close()

        assert texts[: shown + 1] == [f"Zin {number}" for number in range(shown + 1)]
        assert len(texts) <= shown + 2, "at most the one that was being stored when the power went"
        assert result.ok, result.problems
        shown = len(texts) - 1


def type_until_killed(path: Path, activity: int, first: int, *, after: int) -> int:
    """Let a process type, kill it at an unlucky moment, and return the last number it showed as stored."""
    process = subprocess.Popen(
        [sys.executable, "-c", TYPING, path, str(activity), str(first)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process, process.stdout as lines:
        shown = [next(lines) for _ in range(after)]
        process.kill()
        shown += lines
    numbers = [int(line) for line in shown if line.endswith("\n")]
    assert numbers == list(range(first, first + len(numbers)))
    return numbers[-1]
