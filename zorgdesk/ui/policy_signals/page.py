"""The page of signals: the board by state or the table, and the chosen signal beside it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QVBoxLayout

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.deleting import delete_record
from zorgdesk.ui.dossier.making import DossierMaking
from zorgdesk.ui.exporting.register_dialog import open_register_export
from zorgdesk.ui.history.showing import show_history_of
from zorgdesk.ui.page import ChosenRecord, Command, Page, PageContext
from zorgdesk.ui.policy_signals.record import SignalRecord
from zorgdesk.ui.policy_signals.shown import Shown
from zorgdesk.ui.policy_signals.views import SignalViews
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.two_panes import TwoPanes

_NOUNS = (
    Noun.POLICY_SIGNALS,
    Noun.FOLLOW_UPS,
    Noun.POLICY_REFERENCES,
    Noun.REPORT_BACKS,
    Noun.PARTICIPATIONS,
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
        self._name = ""
        self.dossier = DossierMaking(context, self)
        self.header = PageHeader(self.tr("Signals"))
        self.views = SignalViews(context)
        self.record = SignalRecord(context)
        self._build_header()
        self._build()
        self._connect()

    def title(self) -> str:
        return self._name if self.panes.is_open() and self._name else self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self.record.show_record(record_id)
        self._set_open(True)
        self.views.list.choose(record_id)

    def current(self) -> tuple[int, dict[str, Any]] | None:
        return None if self.record.record_id is None else (self.record.record_id, {})

    def chosen_record(self) -> ChosenRecord | None:
        shown = self.record.shown_id
        return None if shown is None else ChosenRecord(Noun.POLICY_SIGNALS, shown, self._name)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*_NOUNS):
            self.views.load()
        self.record.take(changes or Changes())

    def new_record(self) -> None:
        signals, title = self.context.services.policy_signals, self.tr("New signal")

        def made(outcome: tuple[int, Changes]) -> None:
            self.open(outcome[0])
            self.record.begin()

        self.context.act(lambda: signals.add(title), made)

    def reveal(self, changes: Changes) -> None:
        key, signals = changes.only(Noun.POLICY_SIGNALS), self.context.services.policy_signals
        if key is not None and key != self.record.record_id:
            self.context.ask(
                lambda: signals.get(key) is not None, lambda there: self._go_to(key, there), owner=self
            )

    def _go_to(self, key: int, is_there: bool) -> None:
        """A board alone stays a board."""
        if is_there and self.panes.is_open():
            self.open(key)
        elif is_there:
            self.views.prefer(key)

    def focus_first(self) -> None:
        if self.panes.side_alone():
            self.record.setFocus()
        else:
            self.views.focus_first()

    def focus_filter(self) -> None:
        if self.panes.side_alone():
            self._close_record()
        self.views.focus_filter()

    def commands(self) -> list[Command]:
        own = [
            Command(self.tr("Make a dossier"), self.make_dossier, "document"),
            Command(self.tr("Export signals"), self.export_list, "export"),
            Command(self.tr("New signal"), self.new_record, "plus", "Ctrl+N"),
            Command(self.tr("Signals as a board"), lambda: self.show_table(False), "board"),
            Command(self.tr("Signals as a table"), lambda: self.show_table(True), "table"),
        ]
        if self.record.shown_id is not None:
            own.append(Command(self.tr("Report back…"), self.record.report_back, "mail"))
            title = self.tr("Delete {name}").format(name=self._name)
            own.append(Command(title, self._delete_shown, "trash"))
        return own

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("arrows"), self.tr("from card to card")),
            ("Ctrl+Space", self.tr("choose the card for a dossier, or no longer")),
            ("Enter", self.tr("open the signal")),
            ("Alt+← Alt+→", self.tr("move the card to the state beside it")),
            ("Esc", self.tr("close the open signal")),
            ("Delete", self.tr("in the table: move to the bin")),
        ]

    def state(self) -> dict[str, Any]:
        return {
            "table": self.views.is_table,
            "columns": self.views.list.table.columns_state(),
            "sizes": self.panes.shares(),
            "dossier": self.dossier.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.views.list.table.restore_columns(str(state.get("columns") or ""))
        self.panes.set_shares(state.get("sizes"))
        self.dossier.restore(state.get("dossier"))
        self.show_table(bool(state.get("table")))

    def show_only(self, what: str) -> None:
        self.views.filters.show_only(Shown(what))

    def show_table(self, table: bool) -> None:
        """The table, or the board."""
        self.table_button.setChecked(table)
        self.board_button.setChecked(not table)
        self._adapt()
        self.views.show_table(table)

    def make_dossier(self) -> None:
        """Of what is chosen, or else of all that is shown."""
        self.dossier.make(self.views.chosen(), self.views.filters.chosen())

    def export_list(self) -> None:
        """What the board or the table shows now, as a file."""
        title, count = self.tr("Export signals"), self.views.list.model.rowCount()
        chosen = self.views.filters.chosen()
        open_register_export(self.context, "signals", title, chosen, count, self.window())

    def _count_chosen(self) -> None:
        number, words = len(self.views.chosen()), self.dossier_button.accessibleName()
        self.dossier_button.setText(f"{words} ({number})" if number else words)

    def _close_record(self) -> None:
        signal_id = self.record.record_id
        self._set_open(False)
        self.record.show_record(None)
        self._name = ""
        self.views.focus_signal(signal_id)

    def _titled(self, name: str) -> None:
        self._name = name
        if not name:
            had_keyboard = self.record.isAncestorOf(QApplication.focusWidget() or self)
            self._set_open(False)
            if had_keyboard:
                self.focus_first()

    def _set_open(self, is_open: bool) -> None:
        self.panes.set_open(is_open)
        self._adapt()

    def _adapt(self) -> None:
        """A narrow page has room for icons, also of the other view, and for no head above a record alone."""
        narrow = self.panes.is_narrow()
        self.record.set_narrow(narrow)
        self.header.setVisible(not self.panes.side_alone())
        for one in (self.table_button, self.board_button):
            one.setVisible(not (narrow and one.isChecked()))
        for one in (self.table_button, self.board_button, self.library_button, self.export_button):
            one.setText("" if narrow else one.accessibleName())

    def _delete_shown(self) -> None:
        self.record.fields.commit()
        if self.record.shown_id is not None:
            signals = self.context.services.policy_signals
            delete_record(self.context, signals, self.record.shown_id, self._name)

    def _follow(self, signal_id: int) -> None:
        """The arrows choose where there is room for a signal beside them."""
        if not self.panes.is_narrow():
            self.open(signal_id)

    def _open_for_keys(self, signal_id: int) -> None:
        self.open(signal_id)
        self.record.setFocus()

    def _build_header(self) -> None:
        self.board_button = button(self.tr("Board"), "default", "board", lambda: self.show_table(False))
        self.table_button = button(self.tr("Table"), "default", "table", lambda: self.show_table(True))
        views = QButtonGroup(self)
        for one in (self.board_button, self.table_button):
            one.setCheckable(True)
            one.setAccessibleName(one.text())
            one.setToolTip(one.text())
            views.addButton(one)
            self.header.add_button(one)
        self.board_button.setChecked(True)
        self.library_button = button(
            self.tr("Policy documents"), "default", "folder", lambda: self.context.go("policy_documents")
        )
        self.library_button.setAccessibleName(self.library_button.text())
        self.library_button.setToolTip(self.library_button.text())
        self.dossier_button = button(self.tr("Make a dossier"), "default", "document", self.make_dossier)
        self.dossier_button.setAccessibleName(self.dossier_button.text())
        self.header.add_button(self.library_button)
        self.header.add_button(self.dossier_button)
        self.export_button = button(self.tr("Export"), "default", "export", self.export_list)
        self.export_button.setAccessibleName(self.export_button.text())
        self.export_button.setToolTip(self.export_button.text())
        self.header.add_button(self.export_button)
        self.header.add_button(button(self.tr("New signal"), "primary", "plus", self.new_record))

    def _build(self) -> None:
        self.panes = TwoPanes(self.views, self.record)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(16))
        page.addWidget(self.header)
        page.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.views.opened.connect(self._open_for_keys)
        self.views.pointed_at.connect(self.open)
        self.views.followed.connect(self._follow)
        self.views.chosen_changed.connect(self._count_chosen)
        self.views.new_asked.connect(self.new_record)
        self.record.titled.connect(self._titled)
        self.record.delete_asked.connect(self._delete_shown)
        self.record.history_asked.connect(partial(show_history_of, self))
        self.record.back_asked.connect(self._close_record)
        self.panes.narrowed.connect(self._adapt)
        self._adapt()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.record, self._close_record)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
