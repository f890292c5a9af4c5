"""Which files came in already, known by their content."""

from sqlalchemy import Connection, select

from zorgdesk.db.tables import activities, imported_files


def activity_of(connection: Connection, sha256: str) -> int | None:
    """The activity a file became; None when it never came in or its activity is in the bin."""
    wanted = (
        select(imported_files.c.activity_id)
        .join(activities, activities.c.id == imported_files.c.activity_id)
        .where(imported_files.c.sha256 == sha256, activities.c.deleted_at.is_(None))
    )
    return connection.execute(wanted.limit(1)).scalar()
