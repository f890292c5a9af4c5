"""Minutes of a thousand entries composed anew, against reading the rows they are composed from."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.measure import Row, by_turns
from benchmarks.spoken_evenings import store_with_evenings
from zorgdesk.db.store import open_store
from zorgdesk.services.minutes import MinutesService

_ENTRIES = 1_000
_LIMIT = 3.0
_READ = (
    "SELECT entries.*, people.given_name, people.family_name, organisations.name FROM entries "
    "LEFT JOIN people ON people.id = entries.speaker_id "
    "LEFT JOIN organisations ON organisations.id = entries.organisation_id "
    "WHERE entries.activity_id = 1 AND entries.deleted_at IS NULL ORDER BY entries.position, entries.id",
    "SELECT participations.*, people.given_name, people.family_name, people.email, people.telephone "
    "FROM participations JOIN people ON people.id = participations.person_id "
    "WHERE participations.activity_id = 1 ORDER BY people.sort_key",
    "SELECT * FROM programme_items WHERE activity_id = 1 ORDER BY position",
    "SELECT * FROM activities WHERE id = 1",
)


def run() -> list[Row]:
    """One row: what an edit of an entry costs before the minutes on screen are right again."""
    with tempfile.TemporaryDirectory() as folder:
        path = store_with_evenings(Path(folder, "evening.zorgdesk"), 1, _ENTRIES)
        with closing(open_store(path)) as store, closing(sqlite3.connect(path)) as bare:
            minutes = MinutesService(store)
            return [
                by_turns(
                    f"minutes of {_ENTRIES:,} entries composed anew",
                    _LIMIT,
                    lambda: minutes.of(1),
                    lambda: [bare.execute(statement).fetchall() for statement in _READ],
                    runs=15,
                )
            ]
