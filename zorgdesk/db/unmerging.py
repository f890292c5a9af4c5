"""What a merge did, kept row by row, so that it can be taken back at any later time."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import IntegrityError

from zorgdesk.db import tables
from zorgdesk.db.tables import merges, metadata
from zorgdesk.db.unit_of_work import UnitOfWork, Values, from_json, to_json
from zorgdesk.domain.changes import Noun


class Step(NamedTuple):
    """One row as it was before the merge and after it; None after it when the row was taken away."""

    table: Table
    id: int
    before: Values
    after: Values | None


def note(work: UnitOfWork, noun: Noun, kept_id: int, gone_id: int) -> int:
    """Keep all that was written so far in this action as one merge, and return its key."""
    moved = [
        [table.name, row_id, to_json(before), to_json(after)]
        for table, row_id, before, after in work.written()
    ]
    values = {"noun": noun.value, "kept_id": kept_id, "gone_id": gone_id, "at": work.at}
    return work.insert(merges, **values, moved=json.dumps(moved, ensure_ascii=False))


def unmerge(work: UnitOfWork, merge_id: int) -> dict[str, int]:
    """Take a merge back; returns per table how many rows stay as they are because they were changed since.

    Rows that are not there any more, because the bin was emptied, are passed over.
    """
    row = work.row(merges, merge_id)
    assert row is not None
    stayed: Counter[str] = Counter()
    steps = list(_steps(row["moved"]))
    for step in reversed(steps):
        if not _take_back(work, step):
            stayed[step.table.name] += 1
    _give_primaries(work, steps)
    work.delete(merges, merge_id)
    return dict(stayed)


def merge_of(connection: Connection, noun: Noun, gone_id: int) -> int | None:
    """The merge in which this record went into another one."""
    wanted = select(merges.c.id).where(merges.c.noun == noun.value, merges.c.gone_id == gone_id)
    return connection.execute(wanted).scalar()


def gone(connection: Connection, noun: Noun) -> set[int]:
    """The records of a noun that went into another one."""
    return set(connection.execute(select(merges.c.gone_id).where(merges.c.noun == noun.value)).scalars())


def part_of_gone(connection: Connection, table: Table) -> set[int]:
    """Rows of people who went into another one, of a table that says of whom they are."""
    of_gone = table.c.person_id.in_(select(merges.c.gone_id).where(merges.c.noun == Noun.PEOPLE.value))
    return set(connection.execute(select(table.c.id).where(of_gone)).scalars())


def forget_gone(connection: Connection) -> None:
    """Forget the merges whose record was deleted for good: they hold its words, and nothing can come back."""
    for noun in (Noun.PEOPLE, Noun.ORGANISATIONS):
        there = select(metadata.tables[noun.value].c.id)
        connection.execute(merges.delete().where(merges.c.noun == noun.value, merges.c.gone_id.not_in(there)))


def _steps(moved: str) -> Iterator[Step]:
    for name, row_id, before, after in json.loads(moved):
        image = from_json(name, before)
        if image is not None:
            yield Step(metadata.tables[name], row_id, image, from_json(name, after))


def _take_back(work: UnitOfWork, step: Step) -> bool:
    """Whether the row is as it was again. A column that somebody changed since stays as it is."""
    row = work.row(step.table, step.id)
    if step.after is None:
        return _put_back(work, step, taken=row is not None)
    if row is None:
        return True
    untouched = [name for name, value in step.after.items() if row[name] == value]
    values = {name: step.before[name] for name in untouched}
    if step.table is tables.affiliations and values.get("is_primary"):
        values["is_primary"] = not _has_primary(work, values.get("person_id", row["person_id"]), step.id)
    try:
        with work.connection.begin_nested():
            work.update(step.table, step.id, **values)
    except IntegrityError:
        return False
    return len(untouched) == len(step.after)


def _put_back(work: UnitOfWork, step: Step, *, taken: bool) -> bool:
    """Add a row again that was taken away, under its own key unless another row has that by now."""
    values = {name: value for name, value in step.before.items() if not (taken and name == "id")}
    if values.get("is_primary"):
        values["is_primary"] = not _has_primary(work, values["person_id"], step.id)
    try:
        with work.connection.begin_nested():
            work.insert(step.table, **values)
    except IntegrityError:
        return False
    return True


def _has_primary(work: UnitOfWork, person_id: int, but_id: int) -> bool:
    here = tables.affiliations.c
    wanted = select(here.id).where(here.person_id == person_id, here.is_primary.is_(True), here.id != but_id)
    return work.connection.execute(wanted).first() is not None


def _give_primaries(work: UnitOfWork, steps: list[Step]) -> None:
    """Whoever was left without a first organisation by what was changed since, gets one."""
    here = tables.affiliations
    images = [image for step in steps if step.table is here for image in (step.before, step.after or {})]
    for person_id in {image["person_id"] for image in images if "person_id" in image}:
        wanted = select(here.c.id).where(here.c.person_id == person_id).order_by(here.c.id)
        first = work.connection.execute(wanted).scalars().first()
        if first is not None and not _has_primary(work, person_id, 0):
            work.update(here, first, is_primary=True)
