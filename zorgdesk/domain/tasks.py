"""Things somebody must do."""

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Task:
    """An action point with an assignee and a due date; open ones return at the next of the series."""

    id: int
    uid: str
    text: str
    assignee_id: int | None = None
    assignee: str | None = None
    due: Date | None = None
    done_at: datetime | None = None
    activity_id: int | None = None
    activity: str | None = None
    entry_id: int | None = None
    policy_signal_id: int | None = None

    @property
    def done(self) -> bool:
        """Whether somebody did it."""
        return self.done_at is not None


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """What the list of tasks shows; `due_before` leaves the late ones."""

    text: str = ""
    open_only: bool = False
    assignee_id: int | None = None
    series_id: int | None = None
    due_before: Date | None = None
