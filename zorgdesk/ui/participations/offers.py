"""Who of the register is called just so, or nearly: offered while somebody new is written down."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.people import Person
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.key_hint import KeyHint
from zorgdesk.ui.widgets.labels import label

OFFERED = 3
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class Offers(QWidget):
    """Emits `taken(person)`: it is this one after all. Alt and the number do it from any field of `line`."""

    taken = Signal(object)

    def __init__(self, line: QWidget) -> None:
        super().__init__()
        self._people: list[Person] = []
        self._shown: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(label(self.tr("Perhaps it is somebody you know already:"), "quiet", wrap=True))
        column.addLayout(self._rows)
        for place, digit in enumerate(_DIGITS):
            keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.AltModifier, digit))
            shortcut = QShortcut(keys, line, lambda place=place: self._take(place))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def people(self) -> list[Person]:
        """Who is offered now."""
        return list(self._people)

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these instead; nobody hides it."""
        self._people = list(people[:OFFERED])
        for row in self._shown:
            row.deleteLater()
        self._shown = [self._row(place, person) for place, person in enumerate(self._people)]
        for row in self._shown:
            self._rows.addWidget(row)
        self.setVisible(bool(self._people))

    def _row(self, place: int, person: Person) -> QWidget:
        parts = (person.name, person.organisation, person.note, person.email)
        told = " · ".join(part for part in parts if part)
        taking = button(told.replace("&", "&&"), "default", "person", lambda: self._take(place))
        taking.setProperty("align", "left")
        taking.setAccessibleDescription(self.tr("Mark this person as present"))
        hint = KeyHint(f"Alt {place + 1}")
        hint.clicked.connect(lambda: self._take(place))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(taking, 1)
        line.addWidget(hint)
        return row

    def _take(self, place: int) -> None:
        if place < len(self._people) and self.isVisible():
            self.taken.emit(self._people[place])
