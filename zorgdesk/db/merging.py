"""Two records become one: all that names the one that goes, names the kept one from then on."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, select

from zorgdesk.db import tables
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.merging import united

Row = Mapping[str, Any]

_ONCE: dict[str, tuple[str, ...]] = {
    "participations": ("activity_id", "person_id"),
    "contributions": ("programme_item_id", "role", "person_id"),
    "affiliations": ("person_id", "organisation_id"),
    "report_backs": ("policy_signal_id", "person_id"),
    "taggings": ("list_value_id", "organisation_id"),
}
"""Rows that are one and the same when these are, so that the kept record never has two of them."""


def merge(work: UnitOfWork, noun: Noun, kept_id: int, gone_id: int, values: Mapping[str, Any]) -> None:
    """Give the kept record these values and all that hangs on the other one, which goes to the bin."""
    table = tables.metadata.tables[noun.value]
    for other, column in references(table):
        for row in _naming(work, other, column, gone_id):
            _move(work, other, column, row, kept_id)
    if values:
        work.update(table, kept_id, **values)
    work.move_to_bin(table, gone_id)


def references(table: Table) -> Iterator[tuple[Table, str]]:
    """Every column of the store that names a record of this table."""
    for other in tables.metadata.sorted_tables:
        for column in other.c:
            if any(key.column.table is table for key in column.foreign_keys):
                yield other, column.name


def make_primary(work: UnitOfWork, person_id: int, job: Row) -> None:
    """This affiliation, or the one it became a part of, is the primary one of a person and no other is."""
    here = tables.affiliations.c
    at_place = select(here.id).where(
        here.person_id == person_id, here.organisation_id == job["organisation_id"]
    )
    ids = list(work.connection.execute(at_place.order_by(here.id)).scalars())
    wanted = job["id"] if job["id"] in ids else ids[0]
    primary = select(here.id).where(here.person_id == person_id, here.is_primary.is_(True), here.id != wanted)
    for affiliation_id in work.connection.execute(primary).scalars().all():
        work.update(tables.affiliations, affiliation_id, is_primary=False)
    work.update(tables.affiliations, wanted, is_primary=True)


def _naming(work: UnitOfWork, table: Table, column: str, record_id: int) -> list[Row]:
    wanted = select(table).where(table.c[column] == record_id).order_by(table.c.id)
    return [dict(row) for row in work.connection.execute(wanted).mappings()]


def _move(work: UnitOfWork, table: Table, column: str, row: Row, kept_id: int) -> None:
    twin = _twin(work, table, column, row, kept_id)
    if twin is not None:
        _unite(work, table, twin, row)
        return
    values: dict[str, int | None] = {column: kept_id}
    if table is tables.organisations:
        values = {column: _parent(work, row["id"], kept_id)}
    if column == "person_id" and row.get("is_primary") and _has_primary(work, kept_id):
        values["is_primary"] = False
    work.update(table, row["id"], **values)


def _twin(work: UnitOfWork, table: Table, column: str, row: Row, kept_id: int) -> Row | None:
    """The row of the kept record that says the same as this one."""
    same = _ONCE.get(table.name, ())
    if column not in same or row.get("deleted_at") is not None:
        return None
    wanted = select(table).where(table.c.id != row["id"]).order_by(table.c.id)
    for name in same:
        wanted = wanted.where(table.c[name] == (kept_id if name == column else row[name]))
    if "deleted_at" in table.c:
        wanted = wanted.where(table.c.deleted_at.is_(None))
    found = [dict(one) for one in work.connection.execute(wanted).mappings()]
    return next((one for one in found if _one_job(table, one, row)), None)


def _one_job(table: Table, one: Row, other: Row) -> bool:
    """Two jobs at one organisation are two affiliations."""
    jobs = {row["job_title"].casefold() for row in (one, other)} if table is tables.affiliations else set()
    return len(jobs - {""}) < 2


def _unite(work: UnitOfWork, table: Table, kept: Row, gone: Row) -> None:
    values = united(table.name, kept, gone)
    if table is tables.participations:
        _take_over_parts(work, kept["id"], gone["id"])
        if values.get("status", kept["status"]) != "present":
            values |= {"check_in": None, "check_out": None}
    if "deleted_at" in table.c:
        work.move_to_bin(table, gone["id"])
    else:
        work.delete(table, gone["id"])
    if values.get("is_primary") and _has_primary(work, kept["person_id"]):
        del values["is_primary"]
    if values:
        work.update(table, kept["id"], **values)


def _take_over_parts(work: UnitOfWork, kept_id: int, gone_id: int) -> None:
    """What is known of each part of the programme, and what each source said, now of one participation."""
    parts, claims = tables.part_participations, tables.attendance_claims
    known = {row["programme_item_id"]: row for row in _naming(work, parts, "participation_id", kept_id)}
    for row in _naming(work, parts, "participation_id", gone_id):
        twin = known.get(row["programme_item_id"])
        if twin is not None:
            _unite(work, parts, twin, row)
        else:
            work.update(parts, row["id"], participation_id=kept_id)
    for row in _naming(work, claims, "participation_id", gone_id):
        work.update(claims, row["id"], participation_id=kept_id)


def _has_primary(work: UnitOfWork, person_id: int) -> bool:
    """Whether one more primary affiliation would be one too many."""
    here = tables.affiliations.c
    wanted = select(here.id).where(here.person_id == person_id, here.is_primary.is_(True))
    return work.connection.execute(wanted).first() is not None


def _parent(work: UnitOfWork, child_id: int, kept_id: int) -> int | None:
    """The kept organisation, unless that would make it a part of itself."""
    above: int | None = kept_id
    for _ in range(100):
        if above is None or above == child_id:
            break
        above = (work.row(tables.organisations, above) or {}).get("parent_id")
    return None if above == child_id else kept_id
