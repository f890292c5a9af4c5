"""The columns of the list of tasks."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.tasks import Task
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.table_models import Column, Kind


def columns(context: PageContext) -> list[Column]:
    """What must be done, by whom and by when, whether it is done, and where it was agreed."""
    say = QCoreApplication.translate
    is_done, to_do = say("tasks", "done"), say("tasks", "to do")

    def due(task: Task) -> object:
        if task.due is None or task.done:
            return task.due
        return context.labels.due(task.due, context.today())

    def done(task: Task) -> BadgeContent:
        return BadgeContent(is_done, "check-square", "good") if task.done else BadgeContent(to_do, "square")

    return [
        Column("text", say("tasks", "Task"), 0, Kind.STRONG),
        Column("assignee", say("tasks", "Who"), 190),
        Column("due", say("tasks", "By when"), 160, Kind.BADGE, value=due),
        Column("done", say("tasks", "State"), 120, Kind.BADGE, value=done),
        Column("activity", say("tasks", "Agreed at"), 260, Kind.QUIET),
    ]
