"""Deelnemers: check-in as fast as people come in, and the list of who takes part."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.ui.page import Command, PageContext, Tab
from zorgdesk.ui.participations.guest_editor import edit_guest
from zorgdesk.ui.participations.presenter import Attendance, CheckIn
from zorgdesk.ui.participations.side import Side
from zorgdesk.ui.participations.table_model import Guest, columns
from zorgdesk.ui.participations.walk_in_line import WalkInLine, WalkInRoom
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.search_box import SearchBox
from zorgdesk.ui.widgets.table_models import RowsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDE, _MAIN = 264, 560
_NARROW_COLUMNS = ("name", "organisation", "status")
_NO_LIMIT = (1 << 24) - 1
_MARKS = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
    ParticipationStatus.REGISTERED,
)


class ParticipantsTab(Tab):
    """Type two letters, Enter: present. The list keeps the numbers of the printed sheet."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = CheckIn(context, self)
        hints = [
            ("Enter", self.tr("present")),
            ("Shift Enter", self.tr("excused")),
            ("Ctrl Enter", self.tr("new person")),
        ]
        self.search = SearchBox(self.tr("Type a name or organisation"), hints, large=True)
        self.model = RowsModel(columns(context.labels))
        self.table = DataTable(self.model, framed=True)
        self.empty = EmptyState(
            "people",
            self.tr("Nobody registered yet"),
            self.tr("Type a name above: Enter adds somebody of the register or somebody new as present."),
        )
        self.walk_in = WalkInLine(context)
        self.side = Side(context.labels)
        self._walk_in_room = WalkInRoom(self.walk_in)
        self._lists = QStackedWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._twice: list[tuple[int, int]] = []
        self._seen_twice = -1
        self._had_typed = False
        self._hidden: list[bool] | None = None
        """Which columns are hidden where there is room for all; None while that is so."""
        self._build()
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        nouns = (Noun.PARTICIPATIONS, Noun.PEOPLE, Noun.ORGANISATIONS, Noun.LIST_VALUES)
        if changes is None or changes.touches(*nouns):
            self.presenter.load(self.activity_id)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.search.edit.setText("")
            self.walk_in.hide()
            self._walk_in_room.hide()
            self.walk_in.activity_id = activity_id
        super().show_activity(activity_id)

    def point_at(self, **where: Any) -> None:
        if "participation" in where:
            self.table.select_key(("participation", where["participation"]))

    def focus_first(self) -> None:
        self.search.edit.setFocus()

    def focus_filter(self) -> None:
        self.search.edit.setFocus()
        self.search.edit.selectAll()

    def state(self) -> dict[str, Any]:
        self._show_columns(narrow=False)
        columns = self.table.columns_state()
        self._arrange()
        return {"columns": columns}

    def restore(self, state: dict[str, Any]) -> None:
        self._show_columns(narrow=False)
        self.table.restore_columns(str(state.get("columns") or ""))
        self._arrange()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("mark the first one, or the chosen one, as present")),
            ("Shift+Enter", self.tr("mark as excused")),
            ("Ctrl+Enter", self.tr("somebody new, with what was typed")),
            ("↑ ↓", self.tr("choose another line while typing")),
            ("A", self.tr("in the list: absent; the other letters begin to search")),
            ("F2", self.tr("in the list: change role, times and organisation")),
            ("Delete", self.tr("in the list: take off the list")),
        ]

    def commands(self) -> list[Command]:
        return [Command(self.tr("Everybody present"), self.presenter.everybody_present, "check")]

    # What the presenter asks.

    def show_guests(self, lines: list[Guest], typed: str) -> None:
        self.model.set_rows(lines)
        self._lists.setCurrentWidget(self.table if lines or typed else self.empty)
        if typed and lines:
            self.table.select_key(lines[0].id)
        elif not lines or self._had_typed:
            self.table.choose_nothing()
        self._had_typed = bool(typed)

    def show_attendance(self, attendance: Attendance) -> None:
        self._twice = attendance.twice
        self.side.show_counts(attendance.counts)
        self.side.show_arrivals(attendance.arrivals)
        self.side.show_twice(len(attendance.twice))

    def show_walk_in(self, typed: str) -> None:
        self.walk_in.begin(typed)
        self._make_room()

    def show_checked(self, name: str, status: ParticipationStatus) -> None:
        word = self.context.labels.word(status)
        self.context.messages.told(f"{name}: {word}", self.tr("Undo"), self.context.undo)

    def show_removed(self, names: list[str]) -> None:
        def put_back() -> None:
            for _ in names:
                self.context.undo()

        told = self.tr("Taken off the list: {names}").format(names=", ".join(names))
        self.context.messages.told(told, self.tr("Undo"), put_back)

    def enter_first(self) -> None:
        self._enter(Qt.KeyboardModifier.NoModifier)

    # What the person does.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if watched is self.search.edit and event.key() == Qt.Key.Key_Escape and self.search.edit.text():
                event.accept()  # it empties the search first, and leaves the activity only then
                return True
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search.edit:
                return self._typing_key(event)
            if watched is self.table:
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _typing_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self._enter(event.modifiers())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.search.edit.text():
            self.search.edit.setText("")
        else:
            return False
        return True

    def _list_key(self, event: QKeyEvent) -> bool:
        guest = self.table.current_row()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER:
            self._enter(event.modifiers())
        elif guest is None or not plain:
            return False
        elif event.key() == Qt.Key.Key_Delete:
            self.presenter.remove(self.table.selected_rows())
        elif event.key() == Qt.Key.Key_F2:
            self._edit(guest)
        elif event.key() == Qt.Key.Key_A:
            self.presenter.mark(guest, ParticipationStatus.ABSENT)
        elif event.text().isalpha():
            self.search.edit.setFocus()
            self.search.edit.insert(event.text())
        else:
            return False
        return True

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        """The line chosen, or else the first; the search is emptied at once, for the next one at the door.

        By `setText`, here and below: it leaves no typing to undo, so that Ctrl+Z takes back the check-in.
        """
        typed = self.search.edit.text().strip()
        guest = self.table.current_row()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.show_walk_in(typed)
            return
        if guest is not None and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.presenter.mark(guest, ParticipationStatus.EXCUSED)
        elif (guest is None and not typed) or not self.presenter.enter(guest):
            return
        self.search.edit.setText("")

    def _move(self, step: int) -> None:
        current = self.table.currentIndex()
        row = max(0, min(current.row() + step, self.model.rowCount() - 1))
        if self.model.rowCount():
            self.table.select_key(self.model.rows()[row].id)

    def _edit(self, guest: Guest) -> None:
        if isinstance(guest.participation, Participation):
            edit_guest(self.context, guest.participation, self)

    def _menu(self, place: QPoint) -> None:
        guest = self.table.current_row()
        if guest is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in _MARKS:
            menu.addAction(self.context.labels.word(status), partial(self.presenter.mark, guest, status))
        if guest.participation is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Leaves now"), partial(self.presenter.check_out, guest))
            menu.addAction(self.tr("Change…"), partial(self._edit, guest))
            person_id = guest.participation.person_id
            menu.addAction(self.tr("Open person"), partial(self.context.navigate, Noun.PEOPLE, person_id))
            menu.addAction(self.tr("Take off the list"), partial(self.presenter.remove, [guest]))
        else:
            menu.addAction(self.tr("Register, not yet here"), partial(self.presenter.register, guest))
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _walked_in(self, name: str) -> None:
        self.show_checked(name, ParticipationStatus.PRESENT)

    def _make_room(self) -> None:
        self._walk_in_room.show()
        self._arrange()
        QTimer.singleShot(0, self._walk_in_room, self._walk_in_room.show_focus)

    def _left_walk_in(self) -> None:
        self._walk_in_room.hide()
        self._arrange()
        self.search.edit.setText("")
        self.focus_first()

    def _show_twice(self) -> None:
        """Each press goes to the next one of all who seem present twice."""
        everybody = [participation_id for pair in self._twice for participation_id in pair]
        if everybody:
            self.search.edit.setText("")
            self._seen_twice = (self._seen_twice + 1) % len(everybody)
            self.table.select_key(("participation", everybody[self._seen_twice]))
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        """With little room the counters stand above the list, in a row, and give way to a new person."""
        narrow = self.width() < px(_SIDE + _MAIN)
        alone = narrow and not self._walk_in_room.isHidden()
        self.search.setVisible(not alone)
        self.side.setVisible(not alone)
        self._show_columns(narrow)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self._box.setContentsMargins(*(px(16 if narrow else side) for side in (24, 20, 24, 20)))
        self._box.setSpacing(px(12) if narrow else px(24))
        self.side.set_brief(narrow)
        self.side.setMaximumWidth(_NO_LIMIT if narrow else px(_SIDE))
        self.side.setMinimumWidth(0 if narrow else px(_SIDE))
        self._lists.setMinimumHeight(px(112))

    def _show_columns(self, narrow: bool) -> None:
        """With little room only who, from where and whether: the person's own choice comes back after."""
        columns = range(len(self.model.columns))
        if narrow and self._hidden is None:
            self._hidden = [self.table.isColumnHidden(index) for index in columns]
            for index in columns:
                self.table.setColumnHidden(index, self.model.columns[index].key not in _NARROW_COLUMNS)
        elif not narrow and self._hidden is not None:
            for index in columns:
                self.table.setColumnHidden(index, self._hidden[index])
            self._hidden = None

    def _build(self) -> None:
        self.walk_in.hide()
        self._walk_in_room.hide()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.empty)
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(16))
        left.addWidget(self.search)
        left.addWidget(self._walk_in_room)
        left.addWidget(self._lists, 1)
        self._box.addWidget(main, 1)
        self._box.addWidget(self.side)
        self._arrange()

    def _connect(self) -> None:
        self.search.edit.installEventFilter(self)
        self.table.installEventFilter(self)
        self.search.text_changed.connect(self.presenter.typed)
        modifiers = (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.ControlModifier,
        )
        for hint, modifier in zip(self.search.hints, modifiers, strict=True):
            hint.clicked.connect(partial(self._enter, modifier))
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.doubleClicked.connect(lambda index: self._edit(self.model.rows()[index.row()]))
        self.side.everybody_asked.connect(self.presenter.everybody_present)
        self.side.twice_asked.connect(self._show_twice)
        self.walk_in.stored.connect(self._walked_in)
        self.walk_in.left.connect(self._left_walk_in)
        self.walk_in.refused.connect(self._make_room)
