"""Minutes of a series of twenty activities as one PDF, against the same text laid out by Typst alone."""

import json
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path

import typst

from benchmarks.measure import Row, by_turns
from benchmarks.spoken_evenings import store_with_evenings
from zorgdesk.db.store import Store, open_store
from zorgdesk.services.exports import Exports

_ACTIVITIES = 20
_ENTRIES = 60
_LIMIT = 2.0
_ROUNDS = 7
_BARE = b"#for line in json(bytes(sys.inputs.lines)) [#line\n\n]"


def run() -> list[Row]:
    """One row. Another store in every round, because Typst remembers what it laid out before.

    Each is open and was read before, as that of somebody who looks at the minutes.
    """
    with tempfile.TemporaryDirectory() as name, ExitStack() as opened:
        folder = Path(name)
        stores = [_store(folder, seed, opened) for seed in range(2 * _ROUNDS)]
        texts = [_lines(store, folder / "read.md") for store in stores]
        rounds, bare_rounds = iter(stores[:_ROUNDS]), iter(texts[_ROUNDS:])
        return [
            by_turns(
                f"minutes of a series of {_ACTIVITIES} activities to pdf",
                _LIMIT,
                lambda: Exports(next(rounds)).series(1, folder / "series.pdf"),
                lambda: _bare(next(bare_rounds), folder / "bare.pdf"),
                runs=_ROUNDS - 1,
            )
        ]


def _store(folder: Path, seed: int, opened: ExitStack) -> Store:
    path = store_with_evenings(folder / f"{seed}.zorgdesk", _ACTIVITIES, _ENTRIES, seed)
    return opened.enter_context(closing(open_store(path)))


def _lines(store: Store, target: Path) -> list[str]:
    """The very same text, tables and all, as lines."""
    Exports(store).series(1, target)
    return [line for line in target.read_text("utf-8").splitlines() if line]


def _bare(lines: list[str], target: Path) -> None:
    typst.compile(_BARE, output=str(target), sys_inputs={"lines": json.dumps(lines)})
