"""The page of signals: the board by state or the table, and the chosen signal beside it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSplitter, QStackedWidget, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.policy_signals import SignalFilter, SignalState
from zorgdesk.ui.page import Command, Latest, Page, PageContext
from zorgdesk.ui.policy_signals.board import Board
from zorgdesk.ui.policy_signals.record import SignalRecord, change_state
from zorgdesk.ui.policy_signals.table_model import columns
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.search_box import SearchBox

_NOUNS = (
    Noun.POLICY_SIGNALS,
    Noun.FOLLOW_UPS,
    Noun.POLICY_REFERENCES,
    Noun.ENTRIES,
    Noun.PEOPLE,
    Noun.ORGANISATIONS,
    Noun.ACTIVITIES,
)


class PolicySignalsPage(Page):
    """The chosen signal opens on the right; Escape closes it, so that the board has the room."""

    name = "policy_signals"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._latest = Latest()
        self._name = ""
        self.header = PageHeader(self.tr("Signals"))
        self.search = SearchBox(self.tr("Search signals"))
        self.board = Board(context)
        self.list = RecordList(
            context,
            columns(context.labels),
            context.services.policy_signals,
            SignalFilter(),
            ("created_at", True),
            self._empty_state(),
        )
        self.empty = self._empty_state()
        self.record = SignalRecord(context)
        self.views = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def title(self) -> str:
        return self._name if self.record.isVisible() and self._name else self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self.record.show_record(record_id)
        self.record.show()
        self.list.choose(record_id)

    def current(self) -> tuple[int, dict[str, Any]] | None:
        return None if self.record.record_id is None else (self.record.record_id, {})

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*_NOUNS):
            self._load()
        self.record.take(changes or Changes())

    def new_record(self) -> None:
        signals, title = self.context.services.policy_signals, self.tr("New signal")

        def made(outcome: tuple[int, object]) -> None:
            self.open(outcome[0])
            self.record.begin()

        self.context.act(lambda: signals.add(title), made)

    def focus_first(self) -> None:
        if self._in_table():
            self.list.setFocus()
        else:
            self.board.focus_first()

    def focus_filter(self) -> None:
        self.search.edit.setFocus()
        self.search.edit.selectAll()

    def commands(self) -> list[Command]:
        return [
            Command(self.tr("New signal"), self.new_record, "plus", "Ctrl+N"),
            Command(self.tr("Signals as a board"), lambda: self._show_table(False), "board"),
            Command(self.tr("Signals as a table"), lambda: self._show_table(True), "table"),
        ]

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("arrows"), self.tr("from card to card")),
            ("Enter", self.tr("open the signal")),
            ("Alt+← Alt+→", self.tr("move the card to the state beside it")),
            ("Esc", self.tr("close the open signal")),
        ]

    def state(self) -> dict[str, Any]:
        return {
            "table": self._in_table(),
            "columns": self.list.table.columns_state(),
            "sizes": self.splitter.sizes(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))
        self._show_table(bool(state.get("table")))
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == self.splitter.count() and all(sizes):
            self.splitter.setSizes([int(size) for size in sizes])

    def _load(self) -> None:
        chosen = SignalFilter(text=self.search.edit.text())
        self.list.show_only(chosen)
        signals = self.context.services.policy_signals
        self.context.ask(lambda: signals.board(chosen), self._latest(self._show_board), owner=self)

    def _show_board(self, found: dict[SignalState, list[Any]]) -> None:
        self.board.show_signals(found)
        nothing = not self.search.edit.text() and not any(found.values())
        if not self._in_table():
            self.views.setCurrentWidget(self.empty if nothing else self.board)

    def _in_table(self) -> bool:
        return self.views.currentWidget() is self.list

    def _show_table(self, table: bool) -> None:
        self.views.setCurrentWidget(self.list if table else self.board)
        self.table_button.setChecked(table)
        self.board_button.setChecked(not table)

    def _close_record(self) -> None:
        signal_id = self.record.record_id
        self.record.hide()
        self.record.show_record(None)
        if signal_id is not None and not self._in_table():
            self.board.focus_signal(signal_id)
        else:
            self.focus_first()

    def _titled(self, name: str) -> None:
        self._name = name
        if not name:
            self.record.hide()

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "flag",
            self.tr("No signals yet"),
            self.tr("What policy makers or partners must hear stands here until it is answered."),
            self.tr("New signal"),
        )

    def _build(self) -> None:
        self.board_button = button(
            self.tr("Board"), icon_name="board", clicked=lambda: self._show_table(False)
        )
        self.table_button = button(
            self.tr("Table"), icon_name="table", clicked=lambda: self._show_table(True)
        )
        views = QButtonGroup(self)
        for one in (self.board_button, self.table_button):
            one.setCheckable(True)
            views.addButton(one)
        self.board_button.setChecked(True)
        self.search.setMinimumWidth(px(240))
        new = button(self.tr("New signal"), "primary", "plus", clicked=self.new_record)
        for widget in (self.search, self.board_button, self.table_button, new):
            self.header.add_button(widget)
        for view in (self.board, self.list, self.empty):
            self.views.addWidget(view)
        self.record.hide()
        self.splitter.addWidget(self.views)
        self.splitter.addWidget(self.record)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(16))
        page.addWidget(self.header)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.search.text_changed.connect(lambda _text: self._load())
        self.board.opened.connect(self.open)
        self.board.state_asked.connect(lambda key, state: change_state(self.context, self.record, key, state))
        self.list.chosen_row.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.empty.started.connect(self.new_record)
        self.list.everything_asked.connect(self.search.edit.clear)
        self.empty.started.connect(self.new_record)
        self.record.titled.connect(self._titled)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.record, self._close_record)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _choose(self, row: Any) -> None:
        if row is not None:
            self.open(row.id)
