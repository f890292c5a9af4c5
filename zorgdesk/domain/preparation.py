"""What somebody who prepares an activity must know from the times before."""

from dataclasses import dataclass

from zorgdesk.domain.activities import Activity, Contribution
from zorgdesk.domain.checklists import ChecklistItem
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.tasks import Task


@dataclass(frozen=True, slots=True)
class Preparation:
    """The checklist of an activity, and what is still open from earlier ones of its series.

    `previous` is the one before it in the series, with where its minutes stand; `to_confirm` are the speakers
    who did not say yes yet.
    """

    activity: Activity
    items: tuple[ChecklistItem, ...] = ()
    tasks: tuple[Task, ...] = ()
    signals: tuple[PolicySignal, ...] = ()
    previous: Activity | None = None
    previous_minutes: MinutesStatus | None = None
    to_confirm: tuple[Contribution, ...] = ()
    template: bool = False
    """Whether its kind has a checklist to take over."""
