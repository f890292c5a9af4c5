"""What comes from the times before: lines that open the minutes, the tasks and the signals."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import Activity, Contribution
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.preparation import Preparation
from zorgdesk.domain.tasks import Task
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.line_list import Line


def approval_words(context: PageContext, preparation: Preparation) -> str:
    """What people do with the minutes of last time: nothing when they are approved, or there was no time."""
    if preparation.previous is None or preparation.previous_minutes is MinutesStatus.APPROVED:
        return ""
    say = QCoreApplication.translate("preparation", "Approve the minutes of {activity}")
    return say.format(activity=context.labels.activity(preparation.previous))


def earlier_lines(context: PageContext, preparation: Preparation) -> list[Line]:
    """The previous minutes, then the open tasks, then the open signals."""
    lines = [_task(context, task) for task in preparation.tasks]
    lines += [_signal(context, signal) for signal in preparation.signals]
    if preparation.previous is None:
        return lines
    return [_minutes(context, preparation, preparation.previous), *lines]


def speaker_line(context: PageContext, activity: Activity, speakers: tuple[Contribution, ...]) -> Line:
    """One line for everybody who did not say yes yet; it opens the first of them."""
    number = len(speakers)
    several = QCoreApplication.translate("preparation", "{count} speakers to be confirmed")
    one = QCoreApplication.translate("preparation", "1 speaker to be confirmed")
    return Line(
        "speakers",
        one if number == 1 else several.format(count=number),
        note=", ".join(speaker.person or speaker.organisation or "" for speaker in speakers),
        icon="clock",
        choose=partial(
            context.navigate, Noun.ACTIVITIES, activity.id, tab="programme", contribution=speakers[0].id
        ),
    )


def _minutes(context: PageContext, preparation: Preparation, previous: Activity) -> Line:
    status = preparation.previous_minutes or MinutesStatus.DRAFT
    words = QCoreApplication.translate("preparation", "Minutes of {activity}")
    approved = words.format(activity=context.labels.activity(previous))
    return Line(
        ("minutes", previous.id),
        approval_words(context, preparation) or approved,
        note=context.labels.date(previous.date),
        icon="document-text",
        badge=context.labels.badge(status),
        choose=partial(context.navigate, Noun.ACTIVITIES, previous.id, tab="minutes"),
    )


def _task(context: PageContext, task: Task) -> Line:
    due = context.labels.day_and_month(task.due)
    return Line(
        ("task", task.id),
        task.text,
        note=" · ".join(part for part in (task.assignee, due, task.activity) if part),
        icon="check-square",
        choose=partial(
            context.navigate, Noun.ACTIVITIES, task.activity_id or 0, tab="follow_up", task=task.id
        ),
    )


def _signal(context: PageContext, signal: PolicySignal) -> Line:
    return Line(
        ("signal", signal.id),
        signal.title,
        note=signal.addressee or "",
        icon="flag",
        badge=context.labels.badge(signal.state),
        choose=partial(context.navigate, Noun.POLICY_SIGNALS, signal.id),
    )
