"""What is still open from the earlier activities of a series."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from zorgdesk.db import policy_signals as signal_query
from zorgdesk.db.tables import activities, entries, evidence
from zorgdesk.domain.activities import Activity, ActivityState
from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal


def earlier_in_series(connection: Connection, activity: Activity) -> list[int]:
    """Keys of the activities before it in its series that were not cancelled, the nearest first.

    One without a date comes after all others.
    """
    if activity.series_id is None:
        return []
    other = activities.c
    wanted = (
        select(other.id)
        .where(other.series_id == activity.series_id, other.id != activity.id)
        .where(other.deleted_at.is_(None), other.state != ActivityState.CANCELLED, other.date.is_not(None))
        .order_by(other.date.desc(), other.id.desc())
    )
    if activity.date is not None:
        wanted = wanted.where(other.date < activity.date)
    return [row.id for row in connection.execute(wanted)]


def open_signals(connection: Connection, activity_ids: Sequence[int]) -> list[PolicySignal]:
    """Signals that rest on something said in these activities and are not closed or dropped."""
    said = (
        select(evidence.c.policy_signal_id)
        .join(entries, entries.c.id == evidence.c.entry_id)
        .where(entries.c.activity_id.in_(activity_ids), entries.c.deleted_at.is_(None))
        .distinct()
    )
    found = signal_query.some(connection, connection.execute(said).scalars())
    return [signal for signal in found if signal.state in OPEN_STATES]
