"""What the records of people and organisations have in common: fields stored when left, and lists below."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.people import Person
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.row_list import Row, RowList

Store = Callable[[str, object], None]
"""Takes the name of a field and its new value."""


def text_field(name: str, store: Store) -> QLineEdit:
    """A line that stores itself when it is left with another text."""
    field = QLineEdit()
    field.editingFinished.connect(lambda: _left(field, name, store))
    return field


def show_text(field: QLineEdit, text: str) -> None:
    """Show what is stored, unless the person is typing there."""
    if not (field.hasFocus() and field.isModified()):
        field.setText(text)
        field.setCursorPosition(0)


def _left(field: QLineEdit, name: str, store: Store) -> None:
    if field.isModified():
        field.setModified(False)
        store(name, field.text().strip())


class Listing(QWidget):
    """A section with a title, its count, and lines that open something; gone when there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = SectionTitle(title, 0)
        self.rows = RowList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.rows)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these lines."""
        self._title.set_count(len(rows))
        self.rows.set_rows(rows)
        self.setVisible(bool(rows))


def activity_rows(context: PageContext, activities: Sequence[ActivityRow]) -> list[Row]:
    """One line per activity, that opens it."""
    return [
        Row(
            context.labels.activity(one),
            partial(context.navigate, Noun.ACTIVITIES, one.id),
            icon="calendar",
            note=context.labels.date(one.date),
        )
        for one in activities
    ]


def signal_rows(context: PageContext, signals: Sequence[PolicySignal]) -> list[Row]:
    """One line per signal, that opens it."""
    return [
        Row(
            one.title,
            partial(context.navigate, Noun.POLICY_SIGNALS, one.id),
            icon="flag",
            badge=context.labels.badge(one.state),
        )
        for one in signals
    ]


def person_rows(context: PageContext, people: Sequence[Person]) -> list[Row]:
    """One line per person, that opens them."""
    return [
        Row(one.name, partial(context.navigate, Noun.PEOPLE, one.id), icon="person", note=one.job_title)
        for one in people
    ]
