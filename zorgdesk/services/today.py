"""What a user sees first in the morning."""

from datetime import date as Date

from zorgdesk.db import activities, today
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.today import TodayOverview, YearFigures


class TodayService:
    """One look at everything that asks attention."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def overview(self, day: Date) -> TodayOverview:
        """What comes next, what is due and what must be written."""
        with self._store.read() as connection:
            coming = activities.next_up(connection, day)
            rows: list[ActivityRow] = activities.rows_of(connection, [coming]) if coming is not None else []
            return TodayOverview(
                next_activity=rows[0] if rows else None,
                registered=rows[0].registered if rows else 0,
                speakers=today.speakers(connection, coming) if coming is not None else 0,
                open_signals=today.open_signals(connection),
                ownerless_signals=today.ownerless_signals(connection),
                minutes_to_write=tuple(today.minutes_to_write(connection, day)),
                due=tuple(today.due(connection, day)),
            )

    def year(self, year: int) -> YearFigures:
        """The year in numbers: apart, because in a large store counting takes longer than the rest."""
        with self._store.read() as connection:
            return YearFigures(*today.year(connection, year))
