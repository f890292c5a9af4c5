"""What stands on the page of today."""

from dataclasses import dataclass
from datetime import date as Date
from enum import StrEnum

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.minutes import MinutesRow


class DueKind(StrEnum):
    """What must be followed up."""

    TASK = "task"
    SIGNAL = "signal"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class DueItem:
    """A task, the next step of a signal or a thing to prepare, with the day by which it is due.

    `activity` is how the activity is called that must be prepared.
    """

    kind: DueKind
    id: int
    text: str
    date: Date
    activity_id: int | None = None
    activity: str | None = None


@dataclass(frozen=True, slots=True)
class TodayOverview:
    """What comes next and what must still be done."""

    next_activity: ActivityRow | None = None
    registered: int = 0
    speakers: int = 0
    open_signals: int = 0
    ownerless_signals: int = 0
    minutes_to_write: tuple[MinutesRow, ...] = ()
    due: tuple[DueItem, ...] = ()


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Activities held in a year, people present at them, and how many different people those are."""

    activities: int = 0
    participations: int = 0
    unique_people: int = 0
