"""Chooses what goes into somebody's own calendar."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from zorgdesk.db import activities
from zorgdesk.db.store import Store
from zorgdesk.domain.activities import Activity
from zorgdesk.errors import ZorgdeskError

Write = Callable[[Path], None]


def events_writer(events: Sequence[tuple[Activity, str]], at: datetime) -> Write:
    """What writes these activities, each with how it is called in full; `at` is the moment of writing.

    Raises ZorgdeskError day_missing when none of them has a date: calendars refuse an empty file.
    """
    from zorgdesk.exports.calendar import write_events

    if not any(activity.date for activity, _ in events):
        raise ZorgdeskError("day_missing")
    return partial(write_events, events, at)


def activity_writer(store: Store, activity_id: int, target: Path, called: Callable[[Activity], str]) -> Write:
    """What writes one activity. Raises ZorgdeskError: unknown_extension, not_found, day_missing."""
    if target.suffix.casefold() != ".ics":
        raise ZorgdeskError("unknown_extension", extension=target.suffix or target.name, known=".ics")
    with store.read() as connection:
        activity = activities.get(connection, activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    return events_writer([(activity, called(activity))], store.now())
