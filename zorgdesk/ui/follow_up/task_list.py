"""The tasks of an activity, each changed in place, and the line that adds one."""

from collections.abc import Sequence
from datetime import date as Date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.tasks import Task
from zorgdesk.ui.follow_up.task_line import TaskLine
from zorgdesk.ui.follow_up.who_and_when import WhoAndWhen
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.optional_date import OptionalDate


class TaskList(QWidget):
    """Emits intents; Enter in the line below adds a task."""

    added = Signal(str, object, object)
    """Text, id of the assignee or None, date or None."""
    edited = Signal(int, str, object)
    done_changed = Signal(int, bool)
    delete_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.lines: dict[int, TaskLine] = {}
        self.tasks: dict[int, Task] = {}
        self.nothing = label(self.tr("Nothing to do yet. Type the first task below."), "quiet", wrap=True)
        self.text = QLineEdit()
        self.assignee = PersonChoice(context)
        self.due = OptionalDate(context.today)
        self.add = button(self.tr("Add"), icon_name="plus", clicked=self._add)
        self._column = QVBoxLayout()
        self._build()

    def show_tasks(self, tasks: Sequence[Task], activity_id: int) -> None:
        """Show these in this order. A line that stays is kept, with the keyboard and what is typed in it."""
        self.tasks = {task.id: task for task in tasks}
        focused = next((i for i, one in enumerate(self.lines.values()) if _has_keyboard(one)), None)
        for gone in self.lines.keys() - self.tasks.keys():
            line = self.lines.pop(gone)
            line.hide()
            line.deleteLater()
        for place, task in enumerate(tasks):
            line = self.lines.get(task.id) or self._line(task.id)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.show_task(task, activity_id)
        self.lines = {task.id: self.lines[task.id] for task in tasks}
        self.nothing.setVisible(not tasks)
        if focused is not None and not any(_has_keyboard(one) for one in self.lines.values()):
            self._focus_near(focused)

    def clear_line(self) -> None:
        """Ready for the next task."""
        self.text.clear()
        self.assignee.set_value(None, "")
        self.due.set_date(None)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from line to line where the field itself has no use for them."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        lines = list(self.lines.values())
        place = next((i for i, one in enumerate(lines) if _has_keyboard(one)), None)
        if step is None or place is None or not 0 <= place + step < len(lines):
            super().keyPressEvent(event)
        elif lines[place].done.hasFocus():
            lines[place + step].done.setFocus()
        else:
            lines[place + step].text.setFocus()

    def _line(self, task_id: int) -> TaskLine:
        line = TaskLine(self._context)
        line.edited.connect(partial(self.edited.emit, task_id))
        line.done_changed.connect(partial(self.done_changed.emit, task_id))
        line.delete_asked.connect(lambda: self.delete_asked.emit(self.tasks[task_id]))
        self.lines[task_id] = line
        return line

    def _add(self) -> None:
        text = self.text.text().strip()
        self.due.commit()
        due: Date | None = self.due.date()
        if text and self.due.is_valid():
            self.added.emit(text, self.assignee.key(), due)
        else:
            (self.due if text else self.text).setFocus()

    def _focus_near(self, place: int) -> None:
        lines = list(self.lines.values())
        (lines[min(place, len(lines) - 1)].done if lines else self.text).setFocus()

    def _build(self) -> None:
        self.text.setPlaceholderText(self.tr("What must be done? Enter adds it"))
        self.text.setAccessibleName(self.tr("New task"))
        self.assignee.setPlaceholderText(self.tr("who"))
        self.assignee.setAccessibleName(self.tr("Who does it"))
        self.due.setAccessibleName(self.tr("By when"))
        for field in (self.text, self.due):
            field.returnPressed.connect(self._add)
        what, line = QHBoxLayout(), QHBoxLayout()
        what.addWidget(self.text)
        line.setSpacing(px(8))
        line.addWidget(WhoAndWhen(what, self.assignee, self.due), 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.nothing)
        column.addLayout(self._column)
        column.addLayout(line)


def _has_keyboard(widget: QWidget) -> bool:
    focused = widget.focusWidget()
    return focused is not None and focused.hasFocus()
