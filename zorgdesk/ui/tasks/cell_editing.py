"""Changing a task in its row: the field lies over the cell while somebody types in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from zorgdesk.domain.tasks import Task
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.table_models import ROW_ROLE
from zorgdesk.ui.widgets.text_line import TextLine

FIELDS = ("text", "assignee", "due")
"""The columns that can be changed, in the order in which Tab goes through them."""


class CellEditing(QObject):
    """Emits what was changed when a field is left; Enter and Escape end it, Tab goes to the next field."""

    edited = Signal(int, str, object)
    """Key of the task, name of the field as the service knows it, and its new value."""

    ended = Signal()
    """Nobody types in the table any more."""

    def __init__(self, context: PageContext, table: DataTable) -> None:
        super().__init__(table)
        self._context = context
        self._table = table
        self._index = QModelIndex()
        self.editor: QLineEdit | None = None

    def begin(self, row: int, field: str) -> None:
        """Put a field over this cell; nothing happens while the row is on its way, or where it cannot be."""
        model = self._table.columns_model()
        column = next(place for place, one in enumerate(model.columns) if one.key == field)
        index = model.index(row, column)
        task = index.data(ROW_ROLE)
        if self._table.isColumnHidden(column) or not isinstance(task, Task):
            return
        self._index = index
        self.editor = self._make(task, field)
        self.editor.setProperty("kind", "cell")
        self.editor.installEventFilter(self)
        self._table.setCurrentIndex(index)
        self._table.setIndexWidget(index, self.editor)
        self.editor.setFocus()
        self.editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who leaves the field leaves the cell; the list of people of the field gets its own keys first."""
        if watched is not self.editor:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._end_later()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._key(Qt.Key(event.key()))

    def _key(self, key: Qt.Key) -> bool:
        editor = self.editor
        if isinstance(editor, PersonChoice) and editor.popup.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self._give_up()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.setFocus()  # leaving the field stores it
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(-1 if key == Qt.Key.Key_Backtab else 1)
            return True
        return False

    def _step(self, step: int) -> None:
        """To the field beside it, or back to the row."""
        row = self._index.row()
        columns = self._table.columns_model().columns
        place = FIELDS.index(columns[self._index.column()].key) + step
        self._table.setFocus()
        if 0 <= place < len(FIELDS):
            self.begin(row, FIELDS[place])

    def _give_up(self) -> None:
        """Escape: as it was."""
        editor = self.editor
        if editor is not None:
            editor.blockSignals(True)
        self._table.setFocus()

    def _end_later(self) -> None:
        """The field hears first that it was left, and tells what was typed."""
        index, editor, self.editor = self._index, self.editor, None

        def end() -> None:
            if index.isValid() and self._table.indexWidget(index) is editor:
                self._table.setIndexWidget(index, None)  # type: ignore[arg-type]  # no field any more
            if self.editor is None:
                self.ended.emit()

        QTimer.singleShot(0, self, end)

    def _make(self, task: Task, field: str) -> QLineEdit:
        def tell(name: str) -> Callable[[Any], None]:
            return lambda value: self.edited.emit(task.id, name, value)

        if field == "assignee":
            people = PersonChoice(self._context)
            people.set_value(task.assignee_id, task.assignee or "")
            people.picked.connect(tell("assignee_id"))
            return people
        if field == "due":
            day = OptionalDate(self._context.today)
            day.set_date(task.due)
            day.date_changed.connect(tell("due"))
            return day
        line = TextLine()
        line.show_text(task.text)
        line.left.connect(tell("text"))
        return line
