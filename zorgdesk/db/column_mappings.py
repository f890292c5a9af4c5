"""What somebody chose for the columns of a list, kept for the next list with the same headings."""

from sqlalchemy import Connection, select

from zorgdesk.db.prepared import insert_row
from zorgdesk.db.tables import column_mappings
from zorgdesk.db.unit_of_work import new_uid


def remembered(connection: Connection, kind: str, shape: str) -> str | None:
    """The columns that were kept for this kind of list and these headings."""
    wanted = select(column_mappings.c.columns).where(
        column_mappings.c.kind == kind, column_mappings.c.shape == shape
    )
    return connection.execute(wanted).scalar()


def of_kind(connection: Connection, kind: str) -> dict[str, str]:
    """All that was kept for a kind of list, by the headings."""
    wanted = select(column_mappings.c.shape, column_mappings.c.columns).where(column_mappings.c.kind == kind)
    return {row.shape: row.columns for row in connection.execute(wanted)}


def remember(connection: Connection, kind: str, shape: str, columns: str) -> None:
    """Keep these columns instead of what was kept before."""
    same = (column_mappings.c.kind == kind) & (column_mappings.c.shape == shape)
    if not connection.execute(column_mappings.update().where(same).values(columns=columns)).rowcount:
        values = {"uid": new_uid(), "kind": kind, "shape": shape, "columns": columns}
        insert_row(connection, column_mappings, values)
