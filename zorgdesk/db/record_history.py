"""The history of one record and of what hangs on it, from the recorded rows.

Rows may have been recorded by an older Zorgdesk: tables and columns that are gone are passed on as they are.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from zorgdesk.db import tables
from zorgdesk.db.bin import TITLES
from zorgdesk.db.history import change_record
from zorgdesk.db.minutes import covered
from zorgdesk.db.tables import change_records, change_rows, metadata
from zorgdesk.db.unit_of_work import typed
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.history import FieldChange, Happening, RecordChange, RecordHistory, RowChange

_HANGS_ON: dict[Noun, tuple[tuple[str, str], ...]] = {
    Noun.ACTIVITIES: (("taggings", "activity_id"), ("attachments", "activity_id")),
    Noun.ORGANISATIONS: (("taggings", "organisation_id"),),
    Noun.PEOPLE: (("affiliations", "person_id"),),
    Noun.PROGRAMME: (("contributions", "programme_item_id"),),
    Noun.PARTICIPATIONS: (("part_participations", "participation_id"),),
    Noun.ENTRIES: (("taggings", "entry_id"), ("attachments", "entry_id"), ("evidence", "entry_id")),
    Noun.MINUTES: (("minutes_edits", "minutes_id"), ("minutes_arrangements", "minutes_id")),
    Noun.POLICY_SIGNALS: (
        ("taggings", "policy_signal_id"),
        ("evidence", "policy_signal_id"),
        ("follow_ups", "policy_signal_id"),
        ("policy_references", "policy_signal_id"),
        ("report_backs", "policy_signal_id"),
        ("attachments", "policy_signal_id"),
    ),
}
"""Rows that people take for a part of the record: table, and the column that says of which one."""

_NOUNS = {noun.value: noun for noun in Noun}
_rows = change_rows.c


def of_record(
    connection: Connection, noun: Noun, record_id: int, before: int | None, limit: int, language: str
) -> RecordHistory:
    """At most `limit` actions, latest first, from before the action with the id `before`."""
    these = _these(connection, noun, record_id)
    page = select(_rows.change_id).where(these).distinct()
    if before is not None:
        page = page.where(_rows.change_id < before)
    ids = list(connection.execute(page.order_by(_rows.change_id.desc()).limit(limit + 1)).scalars())
    shown = ids[:limit]
    rows = _row_changes(connection, these & _rows.change_id.in_(shown), noun)
    wanted = select(change_records).where(change_records.c.id.in_(shown)).order_by(change_records.c.id.desc())
    changes = tuple(
        RecordChange(change_record(row), tuple(rows[row.id])) for row in connection.execute(wanted)
    )
    return RecordHistory(changes, _names(connection, changes, language), shown[-1] if ids[limit:] else None)


def _these(connection: Connection, noun: Noun, record_id: int) -> ColumnElement[bool]:
    """The recorded rows that are about the record or what hangs on it."""
    hanging = [
        key
        for table, column in _HANGS_ON.get(noun, ())
        for key in _hanging(connection, table, column, record_id)
    ]
    return or_(and_(_rows.table_name == noun.value, _rows.row_id == record_id), _rows.id.in_(hanging))


def _hanging(connection: Connection, name: str, column: str, record_id: int) -> Iterator[int]:
    """Keys of the recorded rows of one table that were about the record at that time.

    A key that was freed is given out again, so a row belongs to whom its last image said.
    """
    table = metadata.tables[name]
    owner = func.json_extract(func.coalesce(_rows.after, _rows.before), f"$.{column}")
    here = select(table.c.id).where(table.c[column] == record_id)
    once = select(_rows.row_id).where(_rows.table_name == name, owner == record_id)
    wanted = (
        select(_rows.id, _rows.row_id, owner.label("owner"))
        .where(_rows.table_name == name, or_(_rows.row_id.in_(here), _rows.row_id.in_(once)))
        .order_by(_rows.id)
    )
    owners: dict[int, int] = {}
    for row in connection.execute(wanted):
        if row.owner is not None:
            owners[row.row_id] = row.owner
        if owners.get(row.row_id, record_id) == record_id:
            yield row.id


def _row_changes(
    connection: Connection, these: ColumnElement[bool], noun: Noun
) -> dict[int, list[RowChange]]:
    found: dict[int, list[RowChange]] = defaultdict(list)
    for row in connection.execute(select(change_rows).where(these).order_by(_rows.id)):
        change = _row_change(row.table_name, row.before, row.after, own=row.table_name == noun.value)
        found[row.change_id].append(change)
    return found


def _row_change(table: str, before_text: str | None, after_text: str | None, *, own: bool) -> RowChange:
    before, after = _image(table, before_text), _image(table, after_text)
    fields = tuple(
        FieldChange(name, before.get(name), after.get(name), _names_of(table, name))
        for name in {**before, **after}
        if name != "deleted_at" and before.get(name) != after.get(name)
    )
    return RowChange(table, _happening(before_text, after_text, before, after), fields, own)


def _happening(
    before_text: str | None, after_text: str | None, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Happening:
    if before_text is None:
        return Happening.ADDED
    if after_text is None:
        return Happening.TAKEN_AWAY
    if "deleted_at" not in after:
        return Happening.CHANGED
    return Happening.PUT_BACK if after["deleted_at"] is None else Happening.DELETED


def _image(table: str, text: str | None) -> dict[str, Any]:
    known = metadata.tables.get(table)
    values: dict[str, Any] = json.loads(text or "{}")
    if table == "minutes_edits" and "composed_text" in values:
        values["composed_text"] = " ".join(one.text for one in covered("", values["composed_text"]))
    return {
        name: typed(known.c[name].type.python_type, value) if known is not None and name in known.c else value
        for name, value in values.items()
    }


def _names_of(table: str, column: str) -> Noun | None:
    """Which noun the ids in a column are of."""
    known = metadata.tables.get(table)
    if known is None or column not in known.c:
        return None
    targets = [key.column.table.name for key in known.c[column].foreign_keys]
    return _NOUNS.get(targets[0]) if targets else None


def _names(
    connection: Connection, changes: Iterable[RecordChange], language: str
) -> dict[tuple[Noun, int], str]:
    """What every id in these changes is called now, also when it is in the bin."""
    wanted: dict[Noun, set[int]] = defaultdict(set)
    for noun, key in _ids(changes):
        wanted[noun].add(key)
    return {
        (noun, row.id): row.title or ""
        for noun, keys in wanted.items()
        for row in connection.execute(_titles(noun, keys, language))
    }


def _ids(changes: Iterable[RecordChange]) -> Iterator[tuple[Noun, int]]:
    for change in changes:
        for row in change.rows:
            for one in row.fields:
                if one.names is not None:
                    yield from ((one.names, key) for key in (one.before, one.after) if isinstance(key, int))


def _titles(noun: Noun, keys: set[int], language: str) -> Select[Any]:
    table = metadata.tables[noun.value]
    if noun is Noun.LIST_VALUES:
        title: ColumnElement[Any] = tables.list_values.c[f"label_{language}"]
    else:
        title = TITLES.get(noun, table.c.uid)
    return select(table.c.id, func.trim(title).label("title")).where(table.c.id.in_(keys))
