"""Answer sheets."""

from typing import Any

from sqlalchemy import Connection, select

from zorgdesk.db.tables import evaluations
from zorgdesk.domain.evaluations import Evaluation


def of(connection: Connection, activity_id: int) -> list[Evaluation]:
    """The answer sheets of an activity in the order they were entered."""
    wanted = (
        select(evaluations)
        .where(evaluations.c.activity_id == activity_id, evaluations.c.deleted_at.is_(None))
        .order_by(evaluations.c.id)
    )
    return [_evaluation(row) for row in connection.execute(wanted)]


def _evaluation(row: Any) -> Evaluation:
    return Evaluation(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        entered_at=row.entered_at,
        satisfaction=row.satisfaction,
        recommendation=row.recommendation,
        remarks=row.remarks,
    )
