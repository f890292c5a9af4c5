"""Keeps what was done in an evening: with how many keys and clicks, and how long Zorgdesk took over it.

`ZORGDESK_RECORD=1 pytest tests/end_to_end` writes it down in docs/run-through.md.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_PAGE = Path(__file__).parents[2] / "docs" / "run-through.md"
_KEY, _CLICK, _THOUGHT = 0.28, 1.3, 1.35
"""Seconds of an average person, by Card, Moran and Newell's keystroke-level model: a key; to point and
click; and to think of what to do."""
_HEAD = (
    "| What | Text | Keys beyond it | Clicks | A person | Zorgdesk |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
)


class Worker(Protocol):
    """Whoever does it, by keyboard or by mouse."""

    keys: int
    clicks: int


@dataclass
class Deed:
    """One thing done: `text` is the letters that must be typed anyhow, such as a name."""

    what: str
    text: int
    keys: int = 0
    clicks: int = 0
    seconds: float = 0

    @property
    def beyond(self) -> int:
        """The keys that are not the text itself."""
        return self.keys - self.text

    @property
    def person(self) -> float:
        """Seconds a person needs, about."""
        return _KEY * self.keys + _CLICK * self.clicks + _THOUGHT


class RunThrough:
    """The deeds of one evening, in order."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self.deeds: list[Deed] = []

    @contextmanager
    def doing(self, what: str, *texts: str) -> Iterator[Deed]:
        """Count what is done inside; complete afterwards."""
        deed = Deed(what, sum(map(len, texts)))
        keys, clicks, begun = self._worker.keys, self._worker.clicks, time.perf_counter()
        yield deed
        deed.seconds = time.perf_counter() - begun
        deed.keys, deed.clicks = self._worker.keys - keys, self._worker.clicks - clicks
        self.deeds.append(deed)

    def record(self, title: str) -> None:
        """Write it in its own chapter of the page, when that is asked for."""
        if os.environ.get("ZORGDESK_RECORD"):
            page = _PAGE.read_text(encoding="utf-8")
            chapter = f"## {title}\n\n{self._table()}\n"
            found = re.compile(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
            rest = found.sub("", page).rstrip()
            _PAGE.write_text(f"{rest}\n\n{chapter}", encoding="utf-8")

    def _table(self) -> str:
        total = Deed("**Together**", sum(one.text for one in self.deeds))
        for one in self.deeds:
            total.keys += one.keys
            total.clicks += one.clicks
            total.seconds += one.seconds
        person = sum(one.person for one in self.deeds)
        rows = [_row(one, one.person) for one in self.deeds]
        return "\n".join([*_HEAD, *rows, _row(total, person)])


def _row(deed: Deed, person: float) -> str:
    cells = (deed.what, deed.text, deed.beyond, deed.clicks, f"{person:.0f} s", f"{deed.seconds:.2f} s")
    return f"| {' | '.join(map(str, cells))} |"
