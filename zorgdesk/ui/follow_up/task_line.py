"""One task, changed in place: done or not, what, who and by when."""

from datetime import date as Date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.tasks import Task
from zorgdesk.ui.follow_up.who_and_when import WhoAndWhen
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import ElidedLabel
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.text_line import TextLine


class TaskLine(QWidget):
    """Emits intents. Delete on its box asks for the bin."""

    edited = Signal(str, object)
    """Name of a field of the task and its new value."""
    done_changed = Signal(bool)
    delete_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.done = _Box()
        self.text = TextLine()
        self.assignee = PersonChoice(context)
        self.due = OptionalDate(context.today)
        self.late = Badge(context.labels.due(Date.max, Date.max))
        self.origin = ElidedLabel("", "small")
        self.bin = icon_button("trash", self.tr("Delete this task"), self.delete_asked.emit)
        self._build()
        self.done.toggled.connect(self._toggled)
        self.text.left.connect(lambda text: self.edited.emit("text", text))
        self.assignee.picked.connect(lambda person_id: self.edited.emit("assignee_id", person_id))
        self.due.date_changed.connect(lambda day: self.edited.emit("due", day))
        self._shown_done = False

    def show_task(self, task: Task, activity_id: int) -> None:
        """Show what is stored; where somebody is typing, that stays."""
        self._shown_done = task.done
        self.done.setChecked(task.done)
        self.done.setAccessibleName(self.tr("Done: {task}").format(task=task.text))
        self.text.show_text(task.text)
        self.text.setEnabled(not task.done)
        if not self.assignee.hasFocus():
            self.assignee.set_value(task.assignee_id, task.assignee or "")
        if not self.due.hasFocus() or self.due.is_valid():
            self.due.set_date(task.due)
        self._show_late(task)
        earlier = task.activity_id != activity_id and task.activity
        self.origin.setText(self.tr("from {activity}").format(activity=task.activity) if earlier else "")
        self.origin.setVisible(bool(earlier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.done.hasFocus():
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _show_late(self, task: Task) -> None:
        today = self._context.today()
        late = task.due is not None and not task.done and task.due <= today
        self.late.setVisible(late)
        if task.due is not None and late:
            self.late.set_content(self._context.labels.due(task.due, today))

    def _toggled(self, done: bool) -> None:
        if done != self._shown_done:
            self._shown_done = done
            self.done_changed.emit(done)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("Task"))
        self.assignee.setAccessibleName(self.tr("Who does it"))
        self.assignee.setPlaceholderText(self.tr("nobody yet"))
        self.due.setAccessibleName(self.tr("By when"))
        self.due.setPlaceholderText(self.tr("no date"))
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.late)
        below.addWidget(self.origin, 1)
        below.addStretch()
        what = QVBoxLayout()
        what.setSpacing(px(4))
        what.addWidget(self.text)
        what.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WhoAndWhen(what, self.assignee, self.due), 1)
        row.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.done, self.bin):
            widget.setFixedHeight(self.text.sizeHint().height())


class _Box(QCheckBox):
    """Leaves the arrows to the list: Qt would look for another button on the same line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)
