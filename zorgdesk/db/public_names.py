"""What is decided about names in the minutes that everybody may read."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import change_records, change_rows, public_names
from zorgdesk.domain.names import fold
from zorgdesk.domain.public_names import Decisions


def decisions(connection: Connection, activity_id: int) -> Decisions:
    """Per name what comes in its place, None for "stays"."""
    wanted = select(public_names.c.name, public_names.c.instead)
    rows = connection.execute(wanted.where(public_names.c.activity_id == activity_id))
    return {row.name: row.instead for row in rows}


def row_ids(connection: Connection, activity_id: int) -> dict[str, int]:
    """The key of each decision, by its name."""
    wanted = select(public_names.c.name, public_names.c.id)
    return {
        row.name: row.id
        for row in connection.execute(wanted.where(public_names.c.activity_id == activity_id))
    }


def forget_names(connection: Connection, name: str) -> None:
    """Take away every decision about this name or a part of it, with its history."""
    parts = set(fold(name).split())
    parts |= {f"{part}s" for part in parts}
    rows = connection.execute(select(public_names.c.id, public_names.c.name)).all()
    ids = [row.id for row in rows if set(fold(row.name).split()) <= parts]
    connection.execute(public_names.delete().where(public_names.c.id.in_(ids)))
    about = (change_rows.c.table_name == public_names.name) & change_rows.c.row_id.in_(ids)
    changes = select(change_rows.c.change_id).where(about)
    connection.execute(change_records.delete().where(change_records.c.id.in_(changes)))
