"""The list of participants: its keys, its menu, and the four states to click."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu

from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.participations.column_room import ColumnRoom
from zorgdesk.ui.participations.state_cell import STATES, StateDelegate
from zorgdesk.ui.participations.table_model import Guest, columns, state_of
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.table_models import RowsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {
    Qt.Key.Key_Space: ParticipationStatus.PRESENT,
    Qt.Key.Key_V: ParticipationStatus.EXCUSED,
    Qt.Key.Key_A: ParticipationStatus.ABSENT,
    Qt.Key.Key_Backspace: ParticipationStatus.REGISTERED,
}
_NARROW = ("name", "organisation", "status")
_FIRST_TO_GO = ("email", "check_out", "check_in", "role", "number")
_AFTER_NAME = 2
"""Behind the number, which is hidden, and the name."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class GuestList(DataTable):
    """Says what the person wants; whoever holds it does it."""

    marked = Signal(list, object)
    """The guests and the status they get."""
    entered = Signal(object)
    """Enter, with the modifiers held."""
    removed = Signal(list)
    edited = Signal(object)
    leaving = Signal(object)
    """Somebody goes home."""
    registered = Signal(object)
    """Somebody of the register is expected, not here yet."""
    person_asked = Signal(object)
    looked_at = Signal(object)
    """The guest somebody went to, or None: Qt makes a row of every list the current one by itself."""
    least_free = 130
    letter_typed = Signal(str)
    """A search begins."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._narrow = False
        self._place = 0
        """Where the column of states stands when it is otherwise."""
        self.guests = RowsModel(columns(labels))
        super().__init__(self.guests, framed=True)
        self.status_column = [column.key for column in self.guests.columns].index("status")
        self.room = ColumnRoom(self, _FIRST_TO_GO, _NARROW)
        self.states = StateDelegate(labels, self)
        self.setItemDelegateForColumn(self.status_column, self.states)
        self.states.chosen.connect(lambda guest, status: self.marked.emit([guest], status))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.show_menu)
        self.doubleClicked.connect(self._double_clicked)
        self.chosen_row.connect(lambda _: self._look_at())
        self.selectionModel().selectionChanged.connect(lambda *_: self._look_at())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        guest = self.current_row()
        plain = event.modifiers() in _PLAIN
        if event.key() in _ENTER:
            self.entered.emit(event.modifiers())
        elif guest is None or not plain:
            super().keyPressEvent(event)
        elif event.key() in _KEYS:
            self.marked.emit(self._meant(), _KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.selected_rows())
        elif event.key() == Qt.Key.Key_F2:
            self.edited.emit(guest)
        elif event.text().isalpha():
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def set_narrow(self, on: bool) -> None:
        """With very little room only who, from where and whether, and whether before from where."""
        if on is not self._narrow:
            self._narrow, header = on, self.horizontalHeader()
            stands = header.visualIndex(self.status_column)
            header.moveSection(stands, _AFTER_NAME if on else self._place)
            self._place = stands
        self.room.fit(narrow=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.room.fit(narrow=self._narrow)
        super().resizeEvent(event)

    def columns_state(self) -> str:
        with self._as_chosen():
            return super().columns_state()

    def restore_columns(self, state: str) -> None:
        with self._as_chosen():
            super().restore_columns(state)
        self.room.fit(narrow=self._narrow)

    @contextmanager
    def _as_chosen(self) -> Iterator[None]:
        narrow = self._narrow
        self.set_narrow(False)
        with self.room.as_chosen():
            yield
        self.set_narrow(narrow)

    def _show_column(self, index: int, shown: bool) -> None:
        self.room.person_chose(index, shown=shown)
        super()._show_column(index, shown)

    def show_menu(self, place: QPoint) -> None:
        """All that can be done with the line somebody is on."""
        guest = self.current_row()
        if guest is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in STATES:
            self._offer_state(menu, status)
        menu.addSeparator()
        if guest.participation is not None:
            menu.addAction(self.tr("Leaves now"), partial(self.leaving.emit, guest))
            menu.addAction(self.tr("Change…"), partial(self.edited.emit, guest))
            menu.addAction(self.tr("Open person"), partial(self.person_asked.emit, guest))
            menu.addAction(self.tr("Take off the list"), partial(self.removed.emit, self.selected_rows()))
        else:
            menu.addAction(self.tr("Register, not yet here"), partial(self.registered.emit, guest))
        menu.popup(self.viewport().mapToGlobal(place))

    def _offer_state(self, menu: QMenu, status: ParticipationStatus) -> None:
        guests = self._meant()
        if status is ParticipationStatus.REGISTERED and not all(guest.participation for guest in guests):
            return  # "register, not yet here" below says the same
        word = state_of(self._labels, Guest(None, guests[0].participation, guests[0].person, status))
        shown = word.text if guests[0].participation else self._labels.word(status)
        menu.addAction(shown, partial(self.marked.emit, guests, status))

    def _meant(self) -> list[Guest]:
        """Everybody selected, or else the line somebody is on."""
        return self.selected_rows() or [self.current_row()]

    def _look_at(self) -> None:
        self.looked_at.emit(self.current_row() if self.is_chosen() else None)

    def _double_clicked(self) -> None:
        if self.currentIndex().column() != self.status_column:
            self.edited.emit(self.current_row())
