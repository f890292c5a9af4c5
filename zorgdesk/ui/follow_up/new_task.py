"""The line in which a task is typed: what, who and by when."""

from datetime import date as Date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from zorgdesk.ui.follow_up.who_and_when import WhoAndWhen
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.people.choice import PersonChoice
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.optional_date import OptionalDate


class NewTask(QWidget):
    """Enter, or the button, adds it."""

    added = Signal(str, object, object)
    """Text, id of the assignee or None, date or None."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.assignee = PersonChoice(context)
        self.due = OptionalDate(context.today)
        self.add = button(self.tr("Add"), icon_name="plus", clicked=self._add)
        self._build()

    def clear(self) -> None:
        """Ready for the next task."""
        self.text.clear()
        self.assignee.set_value(None, "")
        self.due.set_date(None)
        self.text.setFocus()

    def _add(self) -> None:
        text = self.text.text().strip()
        self.due.commit()
        due: Date | None = self.due.date()
        if text and self.due.is_valid():
            self.added.emit(text, self.assignee.key(), due)
        else:
            (self.due if text else self.text).setFocus()

    def _build(self) -> None:
        self.text.setPlaceholderText(self.tr("What must be done? Enter adds it"))
        self.text.setAccessibleName(self.tr("New task"))
        self.assignee.setPlaceholderText(self.tr("who"))
        self.assignee.setAccessibleName(self.tr("Who does it"))
        self.due.setAccessibleName(self.tr("By when"))
        for field in (self.text, self.due):
            field.returnPressed.connect(self._add)
        what = QHBoxLayout()
        what.addWidget(self.text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(WhoAndWhen(what, self.assignee, self.due), 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
