"""Everything somebody needs to prepare an activity, in one look."""

from zorgdesk.db import activities, checklists, minutes, programme, tasks
from zorgdesk.db import preparation as query
from zorgdesk.db.store import Reading, Store
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.preparation import Preparation


class PreparationService:
    """Reads only: each thing is changed where it belongs."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, activity_id: int) -> Preparation | None:
        """What there is to prepare; None for an activity in the bin."""
        with self._store.read() as connection:
            activity = activities.get(connection, activity_id)
            return None if activity is None else _preparation(connection, activity)


def _preparation(connection: Reading, activity: Activity) -> Preparation:
    earlier = query.earlier_in_series(connection, activity)
    previous = activities.get(connection, earlier[0]) if earlier else None
    speakers = programme.contributions_of(connection, activity.id)
    return Preparation(
        activity=activity,
        items=tuple(checklists.items(connection, activity.id)),
        tasks=tuple(tasks.open_of(connection, earlier)),
        signals=tuple(query.open_signals(connection, earlier)),
        previous=previous,
        previous_minutes=_minutes_status(connection, previous),
        to_confirm=tuple(one for one in speakers if not one.confirmed),
        template=bool(checklists.steps(connection, activity.kind)),
    )


def _minutes_status(connection: Reading, activity: Activity | None) -> MinutesStatus | None:
    """Minutes that nobody touched yet are a draft."""
    if activity is None:
        return None
    written = minutes.latest(connection, activity.id)
    return written.status if written else MinutesStatus.DRAFT
