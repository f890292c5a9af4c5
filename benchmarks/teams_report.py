"""A report of Teams with 1,000 rows, against splitting it with the csv module and writing the same rows.

Half of the people are registered, the others come in to be confirmed. The floor writes whatever ours writes,
the history and the index of names too, into the same tables, and knows beforehand who is who.
"""

import csv
import io
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from sqlcipher3 import dbapi2

from benchmarks.measure import Row, by_turns
from zorgdesk.domain.changes import Changes
from zorgdesk.services.opening import Services, open_services

_ROWS = 1_000
_LIMIT = 5.0
_ROUNDS = 10
_HEAD = (
    "Name",
    "First Join",
    "Last Leave",
    "In-Meeting Duration",
    "Email",
    "Participant ID (UPN)",
    "Role",
)
_CAME = [("present", 92, key) for key in range(1, _ROWS // 2 + 1)]
"""Half of the participations are there already."""
_Written = dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]
"""Per table its columns and the rows."""


def run() -> list[Row]:
    """One row. Every round brings in a report of other people, into an activity of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        services = open_services(folder / "ours.zorgdesk")
        reports = [_report(services, folder, number) for number in range(_ROUNDS)]
        services.close()
        written = _written_by_one(folder, reports[0])
        services = open_services(folder / "ours.zorgdesk")
        rounds, bare_rounds = iter(reports), _bare_rounds(written)
        with closing(dbapi2.connect(folder / "bare.zorgdesk")) as bare:
            row = by_turns(
                f"report of Teams of {_ROWS:,} rows",
                _LIMIT,
                lambda: _ours(services, *next(rounds)),
                lambda: _bare(bare, reports[0][0], next(bare_rounds)),
                runs=_ROUNDS - 1,
            )
        services.close()
    return [row]


def _ours(services: Services, path: Path, activity_id: int) -> Changes:
    importer = services.attendance_import
    return importer.store(path, importer.propose(path, activity_id))[1]


def _bare(store: dbapi2.Connection, path: Path, written: _Written) -> None:
    text = path.read_bytes().decode("utf-16")
    assert len(list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))) > _ROWS
    for table, (columns, rows) in written.items():
        marks = ", ".join("?" * len(columns))
        store.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
    store.executemany("UPDATE participations SET status = ?, minutes_online = ? WHERE id = ?", _CAME)
    columns, people = written["people"]
    key, name, email = (columns.index(column) for column in ("id", "sort_key", "email"))
    words = [(row[key], f"{row[name]} {row[email]}") for row in people]
    store.executemany("INSERT INTO people_search (rowid, words) VALUES (?, ?)", words)
    store.commit()


def _report(services: Services, folder: Path, number: int) -> tuple[Path, int]:
    """The report of a round and its activity, in which every second person is registered."""
    activity_id = services.activities.add("webinar", f"Wonen {number}", date=date(2026, 9, 10))[0]
    path = folder / f"report {number}.csv"
    lines = ["1. Summary", f"Meeting title\tWonen {number}", "", "2. Participants", "\t".join(_HEAD)]
    for place in range(_ROWS):
        name, email = f"Noor{number} Van den Broeck{place}", f"noor{place}@huis{number}.example"
        if place % 2:
            given, family = name.split(" ", 1)
            person_id = services.people.add(given, family, email=email)[0]
            services.participations.add(activity_id, person_id)
        times = f"9/10/26, 9:{place % 60:02}:02 AM\t9/10/26, 11:{place % 50:02}:33 AM\t1h {place % 60}m 31s"
        lines.append(f"{name}\t{times}\t{email}\tnoor{place}@account.example\tPresenter")
    path.write_bytes("\r\n".join(lines).encode("utf-16"))
    return path, activity_id


def _written_by_one(folder: Path, report: tuple[Path, int]) -> _Written:
    """The rows one report adds, found by bringing it into a copy."""
    for copy in ("tried", "bare"):
        (folder / f"{copy}.zorgdesk").write_bytes((folder / "ours.zorgdesk").read_bytes())
    services = open_services(folder / "tried.zorgdesk")
    _ours(services, *report)
    services.close()
    with (
        closing(dbapi2.connect(folder / "ours.zorgdesk")) as before,
        closing(dbapi2.connect(folder / "tried.zorgdesk")) as after,
    ):
        return dict(_added(before, after))


def _added(
    before: dbapi2.Connection, after: dbapi2.Connection
) -> Iterator[tuple[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]]:
    for (table,) in after.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE '%_search_%' AND name NOT LIKE 'sqlite_%'"
    ).fetchall():
        last = before.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
        found = after.execute(f"SELECT * FROM {table} WHERE rowid > ?", (last,))
        columns = tuple(column[0] for column in found.description)
        rows = found.fetchall()
        if rows:
            yield table, (columns, rows)


def _bare_rounds(written: _Written) -> Iterator[_Written]:
    """The same rows with keys of their own for every round."""
    for number in range(_ROUNDS):
        yield {
            table: (columns, [_other(columns, row, number) for row in rows])
            for table, (columns, rows) in written.items()
        }


def _other(columns: tuple[str, ...], row: tuple[object, ...], number: int) -> tuple[object, ...]:
    values = dict(zip(columns, row, strict=True))
    if isinstance(values.get("id"), int):
        values["id"] = int(str(values["id"])) + number * 1_000_000
    if "uid" in values:
        values["uid"] = f"{values['uid']}-{number}"
    return tuple(values.values())
