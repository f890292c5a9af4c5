"""What must be ready before an activity: a template per kind, and the things to prepare of each activity."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime, timedelta

MOST_DAYS = 3650
"""Days before the activity by which a thing must be ready, at most."""


@dataclass(frozen=True, slots=True)
class ChecklistStep:
    """A line of the template of one kind of activity. Without `days_before` it has no due date."""

    id: int
    uid: str
    kind: str
    position: int
    text: str
    days_before: int | None = None


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """A thing to prepare for one activity; `due` follows from the activity's date, and moves with it."""

    id: int
    uid: str
    activity_id: int
    position: int
    text: str
    days_before: int | None = None
    done_at: datetime | None = None
    due: Date | None = None

    @property
    def done(self) -> bool:
        """Whether it is ready."""
        return self.done_at is not None


def due_on(day: Date | None, days_before: int | None) -> Date | None:
    """The day by which something must be ready for an activity on `day`; None when either is unknown."""
    if day is None or days_before is None:
        return None
    try:
        return day - timedelta(days=days_before)
    except OverflowError:
        return None
