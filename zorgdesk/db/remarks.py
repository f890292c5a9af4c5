"""What reviewers say about minutes: rows in, domain objects out."""

from typing import Any

from sqlalchemy import Connection, select

from zorgdesk.db.tables import remarks
from zorgdesk.domain.minutes import Remark


def of(connection: Connection, activity_id: int) -> list[Remark]:
    """The remarks on every version, those still open first, each kind the oldest first."""
    wanted = (
        select(remarks)
        .where(remarks.c.activity_id == activity_id, remarks.c.deleted_at.is_(None))
        .order_by(remarks.c.resolved_at.is_not(None), remarks.c.at, remarks.c.id)
    )
    return [_remark(row) for row in connection.execute(wanted)]


def _remark(row: Any) -> Remark:
    return Remark(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        version=row.version,
        source=row.source,
        author=row.author,
        text=row.text,
        at=row.at,
        resolved_at=row.resolved_at,
    )
