"""Looking through everything that was ever said."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from zorgdesk.db import dossiers, search
from zorgdesk.db.spoken_for import spoken_for
from zorgdesk.db.tables import activities, entries, list_values, organisations, taggings
from zorgdesk.domain.dossiers import Segment
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.statements import EVERY_SEGMENT, Statement, StatementFilter

_TOGETHER = 500
_SHARED = (entries.c.kind != EntryKind.NOTE) | entries.c.in_minutes
"""A private note is nobody's statement."""


def rows(
    connection: Connection, chosen: StatementFilter, *, descending: bool, offset: int, limit: int
) -> list[Statement]:
    """A window of what was said, by the day of the activity; within one in the order it was said."""
    days = (activities.c.date, activities.c.id)
    order = [one.desc() if descending else one.asc() for one in days]
    window = _filtered(connection, select(entries.c.id), chosen).order_by(*order, entries.c.position)
    keys = [row[0] for row in connection.execute(window.offset(offset).limit(limit))]
    return [
        one for start in range(0, len(keys), _TOGETHER) for one in _some(connection, keys[start:][:_TOGETHER])
    ]


def count(connection: Connection, chosen: StatementFilter, most: int | None = None) -> int:
    """How many statements the filter leaves; with `most` it counts no further."""
    there = _filtered(connection, select(entries.c.id), chosen).limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(there)).scalar_one())


def texts_with_numbers(connection: Connection, chosen: StatementFilter) -> Iterator[str]:
    """What was said, as far as a digit or an @ stands in it, in no order: few enough to read each."""
    numbered = entries.c.text.op("GLOB")("*[0-9@]*")
    for row in connection.execute(_filtered(connection, select(entries.c.text), chosen).where(numbered)):
        yield row.text


def _some(connection: Connection, keys: Sequence[int]) -> Iterator[Statement]:
    themes = _themes(connection, keys)
    return (Statement(one, tuple(themes[one.entry_id])) for one in dossiers.some(connection, keys))


def _themes(connection: Connection, keys: Sequence[int]) -> dict[int, list[str]]:
    wanted = (
        select(taggings.c.entry_id, list_values.c.code)
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(taggings.c.entry_id.in_(keys), list_values.c.list_name == ListName.THEME)
        .order_by(list_values.c.position)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.entry_id].append(row.code)
    return found


def _filtered(connection: Connection, base: Select[Any], chosen: StatementFilter) -> Select[Any]:
    wanted = base.select_from(activities.join(entries, entries.c.activity_id == activities.c.id)).where(
        activities.c.deleted_at.is_(None), entries.c.deleted_at.is_(None), _SHARED
    )
    saying = search.saying(connection, chosen.text)
    if saying is not None:
        wanted = wanted.where(entries.c.id.in_(saying))
    return wanted.where(*_said(chosen), *_where(chosen))


def _said(chosen: StatementFilter) -> Iterator[ColumnElement[bool]]:
    if chosen.kind is not None:
        yield entries.c.kind == chosen.kind
    if chosen.quotable_only:
        yield entries.c.quotable.is_(True)
    if chosen.theme is not None:
        own = entries.c.id.in_(_tagged("entry_id", ListName.THEME, chosen.theme))
        yield own | activities.c.id.in_(_tagged("activity_id", ListName.THEME, chosen.theme))
    if chosen.segment != EVERY_SEGMENT:
        yield spoken_for.in_(_organisations(chosen.segment))


def _where(chosen: StatementFilter) -> Iterator[ColumnElement[bool]]:
    if chosen.target_group is not None:
        yield activities.c.id.in_(_tagged("activity_id", ListName.TARGET_GROUP, chosen.target_group))
    if chosen.since is not None:
        yield activities.c.date >= chosen.since
    if chosen.until is not None:
        yield activities.c.date <= chosen.until


def _tagged(what: str, list_name: ListName, code: str) -> Select[Any]:
    return (
        select(taggings.c[what])
        .join(list_values, list_values.c.id == taggings.c.list_value_id)
        .where(
            list_values.c.list_name == list_name, list_values.c.code == code, taggings.c[what].is_not(None)
        )
    )


def _organisations(segment: Segment) -> Select[Any]:
    """Those of which everything that is filled in is so."""
    asked = {one.name: getattr(segment, one.name) for one in fields(segment)}
    alike = (organisations.c[name] == value for name, value in asked.items() if value is not None)
    return select(organisations.c.id).where(*alike)
