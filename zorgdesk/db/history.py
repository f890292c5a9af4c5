"""Undo and redo from the recorded rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from zorgdesk.db import search
from zorgdesk.db.tables import change_records, change_rows, metadata
from zorgdesk.db.unit_of_work import Values, from_json, touched
from zorgdesk.domain.changes import ChangeRecord, Changes
from zorgdesk.errors import ZorgdeskError


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
    order = change_rows.c.id.desc() if back else change_rows.c.id.asc()
    steps = connection.execute(
        select(change_rows).where(change_rows.c.change_id == record.id).order_by(order)
    ).all()
    done = []
    for step in steps:
        before, after = from_json(step.table_name, step.before), from_json(step.table_name, step.after)
        source, target = (after, before) if back else (before, after)
        _step(connection, step.table_name, step.row_id, source, target)
        done.append((metadata.tables[step.table_name], step.row_id, before, after))
    changes = Changes(touched(done), record.id, record.action, record.subject)
    search.refresh(connection, changes)
    connection.execute(
        change_records.update()
        .where(change_records.c.id == record.id)
        .values(state="undone" if back else "done")
    )
    return changes


def _step(
    connection: Connection, table_name: str, row_id: int, source: Values | None, target: Values | None
) -> None:
    """Bring one row from the image it should have now to the other one.

    Raises ZorgdeskError changed_since when the row is no longer as the action left it.
    """
    table = metadata.tables[table_name]
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    as_left = (row is None) if source is None else (row is not None and _same(row, source))
    if not as_left:
        raise ZorgdeskError("changed_since")
    if target is None:
        connection.execute(table.delete().where(table.c.id == row_id))
    elif source is None:
        connection.execute(table.insert().values(**target))
    else:
        connection.execute(table.update().where(table.c.id == row_id).values(**target))


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
