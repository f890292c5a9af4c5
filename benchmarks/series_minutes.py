"""Minutes of a series of twenty activities as one PDF, against the same text laid out by Typst alone."""

import json
import tempfile
from contextlib import closing
from itertools import count
from pathlib import Path

import typst

from benchmarks.measure import Row, by_turns
from benchmarks.spoken_evenings import store_with_evenings
from zorgdesk.db.store import open_store
from zorgdesk.services.exports import Exports

_ACTIVITIES = 20
_ENTRIES = 60
_LIMIT = 2.0
_ROUNDS = 7
_BARE = b"#for line in json(bytes(sys.inputs.lines)) [#line\n\n]"


def run() -> list[Row]:
    """One row. Another store in every round, because Typst remembers what it laid out before."""
    with tempfile.TemporaryDirectory() as folder:
        stores = [
            store_with_evenings(Path(folder, f"{seed}.zorgdesk"), _ACTIVITIES, _ENTRIES, seed)
            for seed in range(2 * _ROUNDS)
        ]
        rounds, bare_rounds = count(), count(_ROUNDS)
        texts = {number: _lines(stores[number]) for number in range(_ROUNDS, 2 * _ROUNDS)}
        target = Path(folder, "series.pdf")
        return [
            by_turns(
                f"minutes of a series of {_ACTIVITIES} activities to pdf",
                _LIMIT,
                lambda: _export(stores[next(rounds)], target),
                lambda: _bare(texts[next(bare_rounds)], target.with_stem("bare")),
                runs=_ROUNDS - 1,
            )
        ]


def _export(path: Path, target: Path) -> None:
    with closing(open_store(path)) as store:
        Exports(store).series(1, target)


def _lines(path: Path) -> list[str]:
    """The very same text, tables and all, as lines."""
    same = path.with_suffix(".md")
    with closing(open_store(path)) as store:
        Exports(store).series(1, same)
    return [line for line in same.read_text("utf-8").splitlines() if line]


def _bare(lines: list[str], target: Path) -> None:
    typst.compile(_BARE, output=str(target), sys_inputs={"lines": json.dumps(lines)})
