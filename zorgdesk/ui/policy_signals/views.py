"""The signals that fit the filters, as a board by state or as a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.policy_signals import PolicySignal, SignalFilter, SignalState
from zorgdesk.ui.deleting import delete_selected
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.policy_signals.board import Board
from zorgdesk.ui.policy_signals.filters import SignalFilters
from zorgdesk.ui.policy_signals.state_change import change_state
from zorgdesk.ui.policy_signals.table_model import columns
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.empty_state import EmptyState

Columns = Mapping[SignalState, Sequence[PolicySignal]]


class SignalViews(QWidget):
    """Says why nothing is shown: there are no signals yet, or none that fit."""

    opened = Signal(int)
    """A card or row was opened with a key or by two clicks: the keyboard goes to the signal."""
    pointed_at = Signal(int)
    """A row was clicked: the keyboard stays."""
    followed = Signal(int)
    """The arrows came to another row."""
    chosen_changed = Signal()
    new_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        self._row_id: int | None = None
        self.is_table = False
        self.filters = SignalFilters(context.today)
        self.board = Board(context)
        self.list = RecordList(
            context,
            columns(context.labels, context.today),
            context.services.policy_signals,
            SignalFilter(),
            ("created_at", True),
            self._empty_state(),
        )
        self.empty = self._empty_state()
        self.nothing_fits = EmptyState(
            "search",
            self.tr("No signal fits these filters"),
            self.tr("Try fewer words, another owner, or also what is closed."),
            self.tr("Show everything"),
        )
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def load(self) -> None:
        """Read anew what fits."""
        chosen, signals = self.filters.chosen(), self._context.services.policy_signals
        self._context.ask(
            lambda: (signals.board(SignalFilter()), signals.board(chosen)),
            self._latest(lambda found: self._show(chosen, *found)),
            owner=self,
        )
        self.list.show_only(chosen)

    def show_table(self, table: bool) -> None:
        """The table, or the board."""
        self.is_table = table
        self.chosen_changed.emit()
        if self.stack.currentWidget() is not self.empty:
            self.load()

    def chosen(self) -> set[int]:
        """The keys of the rows selected in the table, when several are, or of the marked cards."""
        if self.is_table:
            rows = self.list.table.selected_rows()
            return {row.id for row in rows} if len(rows) > 1 else set()
        return self.board.marked

    def focus_first(self) -> None:
        if self.is_table:
            self.list.table.setFocus()
        else:
            self.board.focus_first()

    def focus_signal(self, signal_id: int | None) -> None:
        """Put the keyboard on the card of this signal, or where it begins."""
        if self.is_table or signal_id is None or not self.board.focus_signal(signal_id):
            self.focus_first()

    def prefer(self, signal_id: int) -> None:
        """Choose this row; on the board the keyboard goes to this card, if it was on another one."""
        if self.is_table:
            self.list.prefer(signal_id)
        elif self.board.isAncestorOf(QApplication.focusWidget() or self):
            self.board.focus_signal(signal_id)

    def focus_filter(self) -> None:
        self.filters.search.edit.setFocus()
        self.filters.search.edit.selectAll()

    def _show(self, chosen: SignalFilter, everything: Columns, found: Columns) -> None:
        self.filters.offer(signal for several in everything.values() for signal in several)
        self.board.show_closed(not chosen.open_only)
        self.board.show_signals(found)
        self.board.mark(self.board.marked & {one.id for several in everything.values() for one in several})
        view: QWidget = self.list if self.is_table else self.board
        if not any(everything.values()):
            view = self.empty
        elif not self.is_table and not any(found.values()):
            view = self.nothing_fits
        self.stack.setCurrentWidget(view)

    def _follow(self, row: Any) -> None:
        """A list that is read anew tells its row again, which is no choice."""
        if row is not None and row.id != self._row_id and self.list.table.is_chosen():
            self._row_id = row.id
            if self.list.table.selected_number() == 1:
                self.followed.emit(row.id)

    def _clicked(self) -> None:
        row = self.list.table.current_row()
        if row is not None and self.list.table.selected_number() == 1:
            self.pointed_at.emit(row.id)

    def _selected(self) -> None:
        self._follow(self.list.table.current_row())
        self.chosen_changed.emit()

    def _delete_selected(self) -> None:
        signals = self._context.services.policy_signals
        delete_selected(self._context, self.list.table, signals, Noun.POLICY_SIGNALS, "title")

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "flag",
            self.tr("No signals yet"),
            self.tr("What policy makers or partners must hear stands here until it is answered."),
            self.tr("New signal"),
        )

    def _build(self) -> None:
        for view in (self.board, self.list, self.empty, self.nothing_fits):
            self.stack.addWidget(view)
        self.stack.setMinimumHeight(px(40))  # what is said when there is nothing would squeeze the filters
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        table = self.list.table
        self.filters.changed.connect(self.load)
        self.board.opened.connect(self.opened)
        self.board.marks_changed.connect(self.chosen_changed)
        self.board.state_asked.connect(lambda key, state: change_state(self._context, self, key, state))
        self.list.chosen_row.connect(self._follow)
        self.list.activated.connect(lambda row: self.opened.emit(row.id))
        table.selectionModel().selectionChanged.connect(lambda _new, _old: self._selected())
        table.clicked.connect(lambda _index: self._clicked())
        for nothing in (self.empty, self.list.empty):
            nothing.started.connect(self.new_asked)
        self.nothing_fits.started.connect(self.filters.clear)
        self.list.everything_asked.connect(self.filters.clear)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table, self._delete_selected)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
