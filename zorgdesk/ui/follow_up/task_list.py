"""The tasks of an activity, each changed in place, and the line that adds one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.tasks import Task
from zorgdesk.ui.follow_up.new_task import NewTask
from zorgdesk.ui.follow_up.task_line import TaskLine
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import label


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
        self._pointed: int | None = None
        self.nothing = label(self.tr("Nothing to do yet. Type the first task below."), "quiet", wrap=True)
        self.new = NewTask(context)
        self.new.added.connect(self.added)
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
        if self._pointed in self.lines:
            self.focus_first()
        elif focused is not None and not any(_has_keyboard(one) for one in self.lines.values()):
            self._focus_near(focused)

    def point_at(self, task_id: int) -> None:
        """Put the keyboard on this task, now or when it is shown."""
        self._pointed = task_id
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the task that was pointed at, or else where the next one is typed."""
        line = self.lines.get(self._pointed or 0)
        if line is not None:
            line.done.setFocus()
            self._pointed = None if line.done.hasFocus() else self._pointed
        elif self.current() is None:
            self.new.text.setFocus()

    def clear_line(self) -> None:
        """Ready for the next task."""
        self.new.clear()

    def current(self) -> Task | None:
        """The task whose line has the keyboard."""
        return next((self.tasks[key] for key, line in self.lines.items() if _has_keyboard(line)), None)

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

    def _focus_near(self, place: int) -> None:
        lines = list(self.lines.values())
        (lines[min(place, len(lines) - 1)].done if lines else self.new.text).setFocus()

    def _build(self) -> None:
        self._column.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.nothing)
        column.addLayout(self._column)
        column.addWidget(self.new)


def _has_keyboard(widget: QWidget) -> bool:
    focused = widget.focusWidget()
    return focused is not None and focused.hasFocus()
