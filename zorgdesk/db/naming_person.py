"""Everything that names one person, so that it can name another."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, select

from zorgdesk.db.tables import metadata, participations, people

_COLUMNS = tuple(
    (table, column.name)
    for table in metadata.sorted_tables
    for column in table.columns
    if any(key.column is people.c.id for key in column.foreign_keys) and "id" in table.c
)


def rows_naming(connection: Connection, person_id: int) -> Iterator[tuple[Table, str, int]]:
    """Table, column and key of every row that names somebody, but for their participations."""
    for table, name in _COLUMNS:
        if table is not participations:
            wanted = select(table.c.id).where(table.c[name] == person_id)
            for row in connection.execute(wanted).all():
                yield table, name, row.id
