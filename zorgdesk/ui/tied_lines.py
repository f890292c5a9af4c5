"""Lines on the page of a person or an organisation: what they took part in, their signals and tasks."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.record_pages import Tie, TiedSignal, TookPart
from zorgdesk.domain.tasks import Task
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.line_list import Line


def took_part_lines(context: PageContext, took_part: Sequence[TookPart]) -> list[Line]:
    """One line per activity with what somebody did there; it opens where that stands."""
    return [_took_part(context, one) for one in took_part]


def tied_signal_lines(context: PageContext, signals: Sequence[TiedSignal]) -> list[Line]:
    """One line per signal with what ties it, that opens it."""
    return [
        Line(
            one.signal.id,
            one.signal.title,
            " · ".join(_ties(context, one)),
            "flag",
            badge=context.labels.badge(one.signal.state),
            choose=partial(context.navigate, Noun.POLICY_SIGNALS, one.signal.id),
        )
        for one in signals
    ]


def task_lines(context: PageContext, tasks: Sequence[Task]) -> list[Line]:
    """One line per task with where it was agreed, that opens it among all tasks."""
    return [
        Line(
            one.id,
            one.text,
            one.activity or "",
            "check-square",
            badge=_due(context, one),
            choose=partial(context.navigate, Noun.TASKS, one.id),
        )
        for one in tasks
    ]


def _took_part(context: PageContext, one: TookPart) -> Line:
    labels, activity = context.labels, one.activity
    roles = [labels.word(role) for role in one.speaking] or ([labels.word(one.role)] if one.role else [])
    note = (labels.date(activity.date), activity.place, ", ".join(roles))
    return Line(
        activity.id,
        labels.activity(activity),
        " · ".join(part for part in note if part),
        "calendar",
        badge=labels.badge(one.status) if one.status else None,
        choose=_place(context, one),
    )


def _place(context: PageContext, one: TookPart) -> Callable[[], None]:
    open_tab = partial(context.navigate, Noun.ACTIVITIES, one.activity.id)
    if one.participation_id is None:
        return partial(open_tab, tab="programme", contribution=one.contribution_id)
    return partial(open_tab, tab="participants", participation=one.participation_id)


def _ties(context: PageContext, one: TiedSignal) -> list[str]:
    say = QCoreApplication.translate
    words = {
        Tie.RAISED: say("tied", "raised it"),
        Tie.OWNER: say("tied", "owner"),
        Tie.ADDRESSEE: say("tied", "addressee"),
    }
    told = say("tied", "told on {day}")
    day = context.labels.date(context.labels.local(one.told_at).date()) if one.told_at else ""
    return [*(words[tie] for tie in one.ties), *([told.format(day=day)] if day else [])]


def _due(context: PageContext, task: Task) -> BadgeContent | None:
    if task.done:
        return BadgeContent(QCoreApplication.translate("tasks", "done"), "check-square", "good")
    return context.labels.due(task.due, context.today()) if task.due else None
