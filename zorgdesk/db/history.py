"""Undo and redo from the recorded rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, bindparam, select

from zorgdesk.db import search
from zorgdesk.db.prepared import insert_row
from zorgdesk.db.tables import change_records, change_rows, metadata
from zorgdesk.db.unit_of_work import Values, from_json, touched
from zorgdesk.domain.changes import ChangeRecord, Changes, Noun
from zorgdesk.errors import ZorgdeskError

_RUN = 500
"""Rows that are read or written together."""


def undo(connection: Connection) -> Changes | None:
    """Take back the latest action that is still done; None when there is none."""
    return _turn(connection, _latest("done", last=True), back=True)


def redo(connection: Connection) -> Changes | None:
    """Do again the action that was undone last; None when there is none."""
    return _turn(connection, _latest("undone", last=False), back=False)


def next_undo(connection: Connection) -> ChangeRecord | None:
    """What undo would take back."""
    row = connection.execute(_latest("done", last=True)).first()
    return None if row is None else change_record(row)


def next_redo(connection: Connection) -> ChangeRecord | None:
    """What redo would do again."""
    row = connection.execute(_latest("undone", last=False)).first()
    return None if row is None else change_record(row)


def _latest(state: str, *, last: bool) -> Select[Any]:
    key = change_records.c.id
    order = key.desc() if last else key.asc()
    return select(change_records).where(change_records.c.state == state).order_by(order).limit(1)


def _turn(connection: Connection, which: Select[Any], *, back: bool) -> Changes | None:
    record = connection.execute(which).first()
    if record is None:
        return None
    found: dict[Noun, set[int]] = defaultdict(set)
    for run in _runs(_images(connection, record.id, back)):
        _steps(connection, run)
        for noun, ids in touched([(one.table, one.row_id, one.source, one.target) for one in run]).items():
            found[noun] |= ids
    changes = Changes({noun: frozenset(ids) for noun, ids in found.items()}, record.action, record.subject)
    search.refresh(connection, changes)
    connection.execute(
        change_records.update()
        .where(change_records.c.id == record.id)
        .values(state="undone" if back else "done")
    )
    return changes


class _Image(NamedTuple):
    """A row with what it should hold now and what it must hold; None where there is no row."""

    table: Table
    row_id: int
    source: Values | None
    target: Values | None


def _images(connection: Connection, change_id: int, back: bool) -> Iterator[_Image]:
    """The rows of an action, in parts: an import may have written a hundred thousand."""
    order = change_rows.c.id.desc() if back else change_rows.c.id.asc()
    of_action = change_rows.c.change_id == change_id
    keys = list(connection.execute(select(change_rows.c.id).where(of_action).order_by(order)).scalars())
    for start in range(0, len(keys), _RUN):
        part = select(change_rows).where(change_rows.c.id.in_(keys[start : start + _RUN])).order_by(order)
        for step in connection.execute(part).all():
            before, after = from_json(step.table_name, step.before), from_json(step.table_name, step.after)
            images = (after, before) if back else (before, after)
            yield _Image(metadata.tables[step.table_name], step.row_id, *images)


def _runs(images: Iterable[_Image]) -> Iterator[list[_Image]]:
    """What is done together: rows of one table that all come, or all go. One that changes is alone."""
    run: list[_Image] = []
    for image in images:
        if run and (len(run) == _RUN or not _alike(image, run[0])):
            yield run
            run = []
        run.append(image)
    if run:
        yield run


def _alike(a: _Image, b: _Image) -> bool:
    changes = a.source is not None and a.target is not None
    there, wanted = a.source is None, a.target is None
    same = (there, wanted) == (b.source is None, b.target is None)
    return a.table is b.table and same and not changes


def _steps(connection: Connection, run: list[_Image]) -> None:
    """Bring rows from the image they should have now to the other one.

    Raises ZorgdeskError changed_since when a row is no longer as the action left it.
    """
    table, _, source, target = run[0]
    ids = [image.row_id for image in run]
    rows = {row["id"]: row for row in connection.execute(select(table).where(table.c.id.in_(ids))).mappings()}
    for image in run:
        row = rows.get(image.row_id)
        if (row is None) != (image.source is None) or not _same(row, image.source or {}):
            raise ZorgdeskError("changed_since")
    if target is None:  # one by one, in this order: rows may refer to others of their table
        gone = table.delete().where(table.c.id == bindparam("_id"))
        connection.execute(gone, [{"_id": row_id} for row_id in ids])
    elif source is None:
        for image in run:
            insert_row(connection, table, image.target or {})
    else:
        connection.execute(table.update().where(table.c.id == ids[0]).values(**target))


def _same(row: Any, image: Values) -> bool:
    return all(_comparable(row[name]) == _comparable(value) for name, value in image.items())


def _comparable(value: Any) -> Any:
    return value.timestamp() if isinstance(value, datetime) else value


def change_record(row: Any) -> ChangeRecord:
    """A row of `change_records`."""
    return ChangeRecord(
        id=row.id,
        uid=row.uid,
        at=row.at,
        author=row.author,
        action=row.action,
        subject=row.subject,
        undone=row.state != "done",
    )
