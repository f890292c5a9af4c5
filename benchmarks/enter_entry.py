"""From Enter to an entry that is on disk, against the same row written by sqlite3 and nothing else."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from benchmarks import percentiles
from benchmarks.generated_names import sentence
from benchmarks.generated_store import Stores
from benchmarks.measure import Row
from zorgdesk.db.store import Store, open_store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.entries import Entries

_CALLS = 400
_LIMIT = 3.0
_LARGER_LIMIT = 1.3
_ACTIVITY = 1
_SPEAKER = 1
_ORGANISATION = 1
_INSERT = """
    INSERT INTO entries
    (activity_id, position, kind, text, at, speaker_id, organisation_id, anonymous, in_minutes, uid)
    VALUES (?, ?, 'statement', ?, '2026-09-12 17:30:00.000000', ?, ?, 0, 1, ?)"""


def run(stores: Stores) -> list[Row]:
    """Two rows: against the bare insert, and on a store ten times larger against the smaller one."""
    with tempfile.TemporaryDirectory() as folder:
        large, small, bare = (
            Path(shutil.copy(store, Path(folder, f"{name}.zorgdesk")))
            for name, store in (("large", stores.large), ("small", stores.small), ("bare", stores.large))
        )
        with (
            closing(open_store(large)) as store,
            closing(open_store(small)) as smaller,
            closing(_connect(bare)) as connection,
        ):
            ours, on_smaller, floor = _service(store), _service(smaller), _bare(connection)
            return [
                percentiles.by_turns("Enter to durably stored entry, p95", _LIMIT, ours, floor, calls=_CALLS),
                percentiles.by_turns(
                    "Enter on a store ten times larger, p95", _LARGER_LIMIT, ours, on_smaller, calls=_CALLS
                ),
            ]


def _service(store: Store) -> Callable[[int], object]:
    entries, random = Entries(store), Random(1)

    def enter(_: int) -> object:
        draft = EntryDraft(
            EntryKind.STATEMENT, sentence(random), speaker_id=_SPEAKER, organisation_id=_ORGANISATION
        )
        return entries.add(_ACTIVITY, draft)

    return enter


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _bare(connection: sqlite3.Connection) -> Callable[[int], object]:
    random = Random(1)

    def enter(number: int) -> object:
        row = (_ACTIVITY, number, sentence(random), _SPEAKER, _ORGANISATION, new_uid())
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_INSERT, row)
        return connection.execute("COMMIT")

    return enter
