"""Deelnemers: check-in as fast as people come in, and the list of who takes part."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.domain.people import Person
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.participations.guest_editor import edit_guest
from zorgdesk.ui.participations.guest_list import GuestList
from zorgdesk.ui.participations.part_bar import PartBar
from zorgdesk.ui.participations.presenter import Attendance, CheckIn
from zorgdesk.ui.participations.side import Side
from zorgdesk.ui.participations.table_model import Guest
from zorgdesk.ui.participations.undecided_notice import UndecidedNotice
from zorgdesk.ui.participations.walk_in_line import WalkInLine
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.fitting_scroll import FittingScroll
from zorgdesk.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from zorgdesk.ui.kiosk.window import KioskWindow
    from zorgdesk.ui.participations.paper_dialog import PaperDialog

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDE, _MAIN = 264, 560
_NAMED = 3
_NO_LIMIT = (1 << 24) - 1


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
        self.table = GuestList(context.labels)
        self.model = self.table.guests
        self.parts = PartBar()
        self.undecided = UndecidedNotice()
        self.empty = EmptyState(
            "people",
            self.tr("Nobody registered yet"),
            self.tr("Type a name above: Enter adds somebody of the register or somebody new as present."),
        )
        self.walk_in = WalkInLine(context)
        self.side = Side(context)
        self._attendance = Attendance()
        self._walk_in_room = FittingScroll(self.walk_in)
        self._lists = QStackedWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._seen_twice = -1
        self._had_typed = False
        self.paper: PaperDialog | None = None
        self.kiosk: KioskWindow | None = None
        self._pointed: int | None = None
        self._wants_undecided = False
        """The activity was just closed: the notice about who is undecided gets the keyboard when it comes."""
        self._build()
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        nouns = (Noun.ACTIVITIES, Noun.PROGRAMME, Noun.PEOPLE, Noun.ORGANISATIONS, Noun.LIST_VALUES)
        if changes is None or changes.touches(*nouns):
            self.presenter.load(self.activity_id)
        elif changed := changes.ids(Noun.PARTICIPATIONS):
            self.presenter.update(changed)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.search.edit.setText("")
            self.walk_in.hide()
            self._walk_in_room.hide()
            self.walk_in.activity_id = activity_id
        super().show_activity(activity_id)

    def point_at(self, **where: Any) -> None:
        self._pointed = where.get("participation")
        self._go_to_pointed()
        if where.get("undecided"):
            self._wants_undecided = True
            self._focus_undecided()

    def focus_first(self) -> None:
        self.search.edit.setFocus()

    def focus_filter(self) -> None:
        self.search.edit.setFocus()
        self.search.edit.selectAll()

    def state(self) -> dict[str, Any]:
        return {"columns": self.table.columns_state()}

    def restore(self, state: dict[str, Any]) -> None:
        self.table.restore_columns(str(state.get("columns") or ""))

    def chosen_record(self) -> ChosenRecord | None:
        guest = self.table.current_row() if self.table.is_chosen() else None
        if guest is None or guest.participation is None:
            return None
        return ChosenRecord(Noun.PARTICIPATIONS, guest.participation.id, guest.participation.name)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("mark the first one, or the chosen one, as present")),
            ("Shift+Enter", self.tr("mark as excused")),
            ("Ctrl+Enter", self.tr("somebody new, with what was typed")),
            ("↑ ↓", self.tr("choose another line while typing")),
            ("Space", self.tr("in the list: present, also for several selected lines")),
            ("V · A · Backspace", self.tr("in the list: excused, absent, not filled in")),
            ("Alt+1", self.tr("a new person is somebody known: the first who is offered")),
            ("Ctrl+PgDn", self.tr("attendance of the next part")),
            ("F2", self.tr("in the list: change role, times and organisation")),
            ("Delete", self.tr("in the list: take off the list")),
        ]

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("Everybody present"), self.presenter.everybody_present, "check"),
            Command(self.tr("Fill in from paper"), self._fill_in, "edit"),
            Command(self.tr("Bring in a list…"), self._bring_in, "import"),
            Command(self.tr("Self check-in"), self._open_kiosk, "fullscreen"),
        ]

    # What the presenter asks.

    def show_guests(self, lines: list[Guest], typed: str) -> None:
        self.model.set_rows(lines)
        self._lists.setCurrentWidget(self.table if lines or typed else self.empty)
        if typed and lines and not lines[0].near:
            self.table.select_key(lines[0].id)
        elif typed or not lines or self._had_typed:
            self.table.choose_nothing()
        self._had_typed = bool(typed)
        self._go_to_pointed()

    def _go_to_pointed(self) -> None:
        if self._pointed is not None and self.table.select_key(("participation", self._pointed)):
            self._pointed = None

    def show_attendance(self, attendance: Attendance) -> None:
        self._attendance = attendance
        activity, presence = attendance.activity, attendance.presence
        per_part = activity is not None and activity.presence_per_part
        self.side.show_counts(attendance.counts)
        self.side.show_arrivals(attendance.arrivals if attendance.part is None else [])
        self.side.show_twice(len(attendance.twice))
        self.side.show_parts(per_part, bool(presence.parts))
        self.parts.setVisible(per_part and bool(presence.parts))
        self.parts.show_parts(presence.parts, attendance.part_counts, attendance.part)
        closed = activity is not None and activity.state is ActivityState.HELD
        self.undecided.show_undecided(
            attendance.counts.undecided if closed and attendance.part is None else 0
        )
        self._focus_undecided()

    def show_walk_in(self, typed: str) -> None:
        self.walk_in.begin(typed)
        self._make_room()

    def show_checked(self, names: Sequence[str], status: ParticipationStatus) -> None:
        word = self.context.labels.word(status)
        told = ", ".join(names) if len(names) <= _NAMED else self.tr("%n person(s)", "", len(names))
        self.context.messages.told(f"{told}: {word}", self.tr("Undo"), self.context.undo)

    def show_removed(self, names: list[str]) -> None:
        told = self.tr("Taken off the list: {names}").format(names=", ".join(names))
        self.context.messages.told(told, self.tr("Undo"), self.context.undo)

    def enter_first(self) -> None:
        self._enter(Qt.KeyboardModifier.NoModifier)

    # What the person does.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if watched is self.search.edit and event.key() == Qt.Key.Key_Escape and self.search.edit.text():
                event.accept()  # it empties the search first, and leaves the activity only then
                return True
            return False
        typing = watched is self.search.edit and event.type() == QEvent.Type.KeyPress
        if typing and isinstance(event, QKeyEvent):
            return self._typing_key(event)
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
            self.presenter.mark([guest], ParticipationStatus.EXCUSED)
        elif (guest is None and not typed) or not self.presenter.enter(guest):
            return
        self.search.edit.setText("")

    def _move(self, step: int) -> None:
        current = self.table.currentIndex()
        row = max(0, min(current.row() + step, self.model.rowCount() - 1))
        if self.model.rowCount():
            self.table.select_key(self.model.rows()[row].id)

    def _edit(self, guest: Guest | None) -> None:
        if guest is not None and isinstance(guest.participation, Participation):
            edit_guest(self.context, guest.participation, self)

    def _open_person(self, guest: Guest) -> None:
        if guest.participation is not None:
            self.context.navigate(Noun.PEOPLE, guest.participation.person_id)

    def _focus_undecided(self) -> None:
        if self._wants_undecided and self.undecided.isVisible():
            self._wants_undecided = False
            self.undecided.absent.setFocus()

    def _begin_search(self, letter: str) -> None:
        self.search.edit.setFocus()
        self.search.edit.insert(letter)

    def _show_guest(self, guest: Guest | None) -> None:
        shown = self._attendance
        self.side.guest.show_guest(guest, shown.presence, shown.part_counts, shown.claims)

    def _fill_in(self) -> None:
        from zorgdesk.ui.participations.paper_dialog import PaperDialog

        if self.activity_id is not None:
            self.paper = self.paper or PaperDialog(self.context, self)
            self.paper.open_for(self.activity_id)

    def _bring_in(self) -> None:
        from zorgdesk.ui.attendance_import.dialog import open_list_import

        if self._attendance.activity is not None:
            open_list_import(self.context, self._attendance.activity, self)

    def _open_kiosk(self) -> None:
        from zorgdesk.ui.kiosk.start import KioskStart

        if self._attendance.activity is not None:
            KioskStart(self.context, self._attendance.activity, self, self._keep_kiosk).open()

    def _keep_kiosk(self, kiosk: "KioskWindow") -> None:
        """It has no parent, that would be hidden with it: as long as it is open it is held here."""
        self.kiosk = kiosk

    def _to_minutes(self) -> None:
        if self.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, self.activity_id, tab="minutes")

    def _walked_in(self, name: str) -> None:
        self.show_checked([name], ParticipationStatus.PRESENT)

    def _is_known(self, person: Person) -> None:
        self.presenter.mark_person(person.id)

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
        everybody = [participation_id for pair in self._attendance.twice for participation_id in pair]
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
        self.table.set_narrow(narrow)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.BottomToTop if narrow else directions.LeftToRight)
        self._box.setContentsMargins(*(px(16 if narrow else side) for side in (24, 20, 24, 20)))
        self._box.setSpacing(px(12) if narrow else px(24))
        self.side.set_brief(narrow)
        self.side.setMaximumWidth(_NO_LIMIT if narrow else px(_SIDE))
        self.side.setMinimumWidth(0 if narrow else px(_SIDE))
        self._lists.setMinimumHeight(px(112))

    def _build(self) -> None:
        self.walk_in.hide()
        self._walk_in_room.hide()
        self.parts.hide()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.empty)
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(16))
        left.addWidget(self.undecided)
        left.addWidget(self.search)
        left.addWidget(self._walk_in_room)
        left.addWidget(self.parts)
        left.addWidget(self._lists, 1)
        self._box.addWidget(main, 1)
        self._box.addWidget(self.side)
        self._arrange()

    def _connect(self) -> None:
        self.search.edit.installEventFilter(self)
        self.search.text_changed.connect(self.presenter.typed)
        modifiers = (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.ControlModifier,
        )
        for hint, modifier in zip(self.search.hints, modifiers, strict=True):
            hint.clicked.connect(partial(self._enter, modifier))
        self._connect_list()
        self.side.everybody_asked.connect(self.presenter.everybody_present)
        self.side.twice_asked.connect(self._show_twice)
        self.side.paper_asked.connect(self._fill_in)
        self.side.list_asked.connect(self._bring_in)
        self.side.kiosk_asked.connect(self._open_kiosk)
        self.side.parts_kept.connect(self.presenter.keep_parts)
        self.side.guest.edit_asked.connect(lambda: self._edit(self.table.current_row()))
        self.undecided.absent_asked.connect(self.presenter.rest_absent)
        self.undecided.minutes_asked.connect(self._to_minutes)
        self.walk_in.stored.connect(self._walked_in)
        self.walk_in.known.connect(self._is_known)
        self.walk_in.left.connect(self._left_walk_in)
        self.walk_in.refused.connect(self._make_room)
        self.walk_in.grown.connect(self._walk_in_room.updateGeometry)
        self.parts.part_chosen.connect(self.presenter.show_part)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            turn = QShortcut(QKeySequence(keys), self, partial(self.parts.step, step))
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect_list(self) -> None:
        table, presenter = self.table, self.presenter
        table.marked.connect(presenter.mark)
        table.entered.connect(self._enter)
        table.removed.connect(presenter.remove)
        table.edited.connect(self._edit)
        table.leaving.connect(presenter.check_out)
        table.registered.connect(presenter.register)
        table.person_asked.connect(self._open_person)
        table.letter_typed.connect(self._begin_search)
        table.looked_at.connect(self._show_guest)
