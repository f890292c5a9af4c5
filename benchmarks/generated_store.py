"""A store of any size, the same for the same seed: people, activities, who came and what was said."""

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, insert

from benchmarks import generated_names as names
from zorgdesk.db import search, search_index, tables
from zorgdesk.db.store import open_store
from zorgdesk.db.unit_of_work import new_uid
from zorgdesk.domain.names import fold, sort_key

Row = dict[str, Any]

_BATCH = 20_000
_PEOPLE_PER_ORGANISATION = 20
_ENTRIES_PER_ACTIVITY = 20
_FIRST_DAY = date(2017, 1, 2)
_DAYS = 3500
_KINDS = ("practice_table", "training", "workshop", "webinar", "peer_group", "information_session")
_STATUSES = ("present",) * 7 + ("excused", "absent", "registered")


@dataclass(frozen=True)
class Size:
    """How much is in a store. The organisations follow from the people, the entries from the activities."""

    people: int
    activities: int
    participations: int

    def divided(self, by: int) -> "Size":
        """The same store, so many times smaller."""
        return Size(self.people // by, self.activities // by, self.participations // by)

    @property
    def organisations(self) -> int:
        """One for every twenty people."""
        return max(1, self.people // _PEOPLE_PER_ORGANISATION)


LARGE = Size(people=200_000, activities=5_000, participations=1_000_000)
"""The store the promises are made for."""


class Stores(NamedTuple):
    """The large one, and one ten times smaller of the same kind."""

    large: Path
    small: Path


def both_stores() -> Stores:
    """The stores the promises are measured on. They are not to be written to."""
    return Stores(generated_store(LARGE), generated_store(LARGE.divided(10)))


def generated_store(size: Size, seed: int = 1) -> Path:
    """The store of this size, made once and kept in the temporary folder while its code is the same."""
    folder = Path(tempfile.gettempdir()) / "zorgdesk-benchmarks"
    folder.mkdir(exist_ok=True)
    schema = sorted(Path(tables.__file__).parent.glob("*.py"))
    ours = (Path(module.__file__) for module in (names, search, search_index))
    code = b"".join(file.read_bytes() for file in (Path(__file__), *ours, *schema))
    kind = f"{'-'.join(map(str, astuple(size)))}-{seed}"
    path = folder / f"{kind}-{hashlib.sha256(code).hexdigest()[:12]}.zorgdesk"
    if not path.exists():
        for outdated in folder.glob(f"{kind}-*"):
            outdated.unlink()
        with tempfile.TemporaryDirectory(dir=folder) as workshop:  # another run may be making the same one
            _make(Path(workshop, path.name), size, Random(seed))
            Path(workshop, path.name).replace(path)
    return path


def _make(path: Path, size: Size, random: Random) -> None:
    store = open_store(path)
    with store.write() as connection:
        jobs = dict(enumerate(random.choices(range(1, size.organisations + 1), k=size.people), start=1))
        _fill(connection, tables.organisations, _organisations(size, random))
        _fill(connection, tables.people, _people(size, random))
        _fill(connection, tables.affiliations, _affiliations(jobs, random))
        _fill(connection, tables.activities, _activities(size, random))
        _fill(connection, tables.participations, _participations(size, jobs, random))
        _fill(connection, tables.entries, _entries(size, jobs, random))
        search.rebuild(connection)
        connection.exec_driver_sql("ANALYZE")
    store.close()


def _fill(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    batch: list[Row] = []
    for row in rows:
        batch.append({"uid": new_uid(), **row})
        if len(batch) == _BATCH:
            connection.execute(insert(table), batch)
            batch.clear()
    if batch:
        connection.execute(insert(table), batch)


def _organisations(size: Size, random: Random) -> Iterator[Row]:
    for number in range(1, size.organisations + 1):
        name = names.organisation(random, number)
        yield {"id": number, "name": name, "sort_key": fold(name), "municipality": names.place(random)}


def _people(size: Size, random: Random) -> Iterator[Row]:
    for number in range(1, size.people + 1):
        given, family = names.given_name(random), names.family_name(random)
        yield {
            "id": number,
            "given_name": given,
            "family_name": family,
            "sort_key": sort_key(family, given),
            "email": f"{fold(given)}.{fold(family)}.{number}@voorbeeld.example".replace(" ", ""),
        }


def _affiliations(jobs: dict[int, int], random: Random) -> Iterator[Row]:
    for person_id, organisation_id in jobs.items():
        category = random.choice(("volunteer", "director", "other"))
        yield {
            "person_id": person_id,
            "organisation_id": organisation_id,
            "job_category": category,
            "is_primary": True,
        }


def _activities(size: Size, random: Random) -> Iterator[Row]:
    for number in range(1, size.activities + 1):
        day = _FIRST_DAY + timedelta(days=number * _DAYS // size.activities)
        yield {
            "id": number,
            "kind": random.choice(_KINDS),
            "number": number,
            "title": names.sentence(random).rstrip("."),
            "date": day,
            "starts_at": datetime(day.year, day.month, day.day, 17, 30, tzinfo=UTC),
            "place": names.place(random),
            "state": "held",
        }


def _participations(size: Size, jobs: dict[int, int], random: Random) -> Iterator[Row]:
    each = size.participations // size.activities
    everybody = range(1, size.people + 1)
    for activity_id in range(1, size.activities + 1):
        for person_id in random.sample(everybody, each):
            yield {
                "activity_id": activity_id,
                "person_id": person_id,
                "organisation_id": jobs[person_id],
                "status": random.choice(_STATUSES),
            }


def _entries(size: Size, jobs: dict[int, int], random: Random) -> Iterator[Row]:
    for activity_id in range(1, size.activities + 1):
        for place in range(1, _ENTRIES_PER_ACTIVITY + 1):
            speaker_id = random.randint(1, size.people)
            yield {
                "activity_id": activity_id,
                "position": place * 1024,
                "kind": random.choice(("statement", "statement", "question", "point_of_attention")),
                "text": names.sentence(random),
                "speaker_id": speaker_id,
                "organisation_id": jobs[speaker_id],
            }
