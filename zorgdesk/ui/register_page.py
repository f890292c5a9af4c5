"""A page with a register: the list with its filters on the left, the chosen record on the right."""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.deleting import Deletable, delete_record, delete_selected
from zorgdesk.ui.exporting.register_dialog import open_register_export
from zorgdesk.ui.history.showing import show_history_of
from zorgdesk.ui.page import ChosenRecord, Command, Page, PageContext
from zorgdesk.ui.record import Record
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import Button, button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.filter_bar import FilterBar
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.search_box import SearchBox
from zorgdesk.ui.widgets.two_panes import TwoPanes


class RegisterPage(Page):
    """Subclasses give the list, the filters, the record and what a new record is.

    Arrows in the list show one record after the other beside it. In a narrow page the record takes the place
    of the list when it is opened with Enter or a click, and Escape goes back.
    """

    noun: Noun
    """What a row of the list is."""
    nouns: tuple[Noun, ...] = ()
    """What the list shows something of: when one of these changes, it is read anew."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        listed: RecordList,
        record: Record,
        choices: list[Choice],
        words: tuple[str, str, str],
    ) -> None:
        """`words`: placeholder of the search field, the new button, what to choose on the right."""
        super().__init__(context)
        self.setObjectName("page")
        self.list, self.record, self.choices = listed, record, choices
        self.header = PageHeader(title)
        self.search = SearchBox(words[0])
        self.new = button(words[1], "primary", "plus", clicked=self.new_record)
        self.export = button(self.tr("Export"), "default", "export", self.export_list)
        self._nothing = EmptyState("arrow-left", words[2])
        self._side = QStackedWidget()
        self._name = ""
        self._row_id: int | None = None
        self._build()
        self._connect()

    @abstractmethod
    def filtered(self) -> Any:
        """What the list should show, from the filters."""

    @abstractmethod
    def source(self) -> Deletable:
        """The service of the register."""

    @abstractmethod
    def add(self, name: str) -> tuple[int, Changes]:
        """A new record, with this name until it gets its own. Called on the database lane."""

    def more_buttons(self) -> list[Button]:
        """What stands in the head before the button for a new record."""
        return []

    def offer(self) -> None:
        """Fill the filters that offer values of an editable list."""

    def title(self) -> str:
        return self._name or self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self._show(record_id)
        self._set_open(True)
        self.list.choose(record_id)

    def current(self) -> tuple[int, dict[str, Any]] | None:
        return None if self.record.record_id is None else (self.record.record_id, {})

    def chosen_record(self) -> ChosenRecord | None:
        shown = self.record.shown_id
        return None if shown is None else ChosenRecord(self.noun, shown, self._name)

    def new_record(self) -> None:
        def made(outcome: tuple[int, Changes]) -> None:
            self.open(outcome[0])
            self.record.begin()

        name = self.new.text()
        self.context.act(lambda: self.add(name), made)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.LIST_VALUES):
            # The words of the lists come by the same lane: once this is answered, they are known.
            self.context.ask(lambda: None, lambda _: self.offer(), owner=self)
        if changes is None or changes.touches(*self.nouns):
            self._filter()
        self.record.take(changes or Changes())

    def reveal(self, changes: Changes) -> None:
        key = changes.only(self.noun)
        if key is not None and key != self.record.record_id:
            self.context.ask(
                lambda: self.record.read(key) is not None, lambda there: self._go_to(key, there), owner=self
            )

    def _go_to(self, key: int, is_there: bool) -> None:
        """A list alone stays a list."""
        if is_there and self.panes.is_open() and not self.panes.side_alone():
            self.open(key)
        elif is_there:
            self.list.prefer(key)

    def focus_first(self) -> None:
        (self.record if self.panes.side_alone() else self.list.table).setFocus()

    def focus_filter(self) -> None:
        self._to_list()
        self.search.edit.setFocus()
        self.search.edit.selectAll()

    def commands(self) -> list[Command]:
        own = [
            Command(self.new.text(), self.new_record, "plus", "Ctrl+N"),
            Command(self._export_title(), self.export_list, "export"),
        ]
        if self.record.shown_id is not None:
            title = self.tr("Delete {name}").format(name=self._name)
            own.append(Command(title, self._delete_shown, "trash"))
        return own

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("from the list to the record")),
            ("Esc", self.tr("from the record back to the list")),
            ("Delete", self.tr("in the list: move to the bin")),
        ]

    def state(self) -> dict[str, Any]:
        return {"columns": self.list.table.columns_state(), "sizes": self.panes.shares()}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))
        self.panes.set_shares(state.get("sizes"))

    def export_list(self) -> None:
        """What the list shows now, as a file."""
        title, count = self._export_title(), self.list.model.rowCount()
        open_register_export(self.context, self.noun.value, title, self.filtered(), count, self.window())

    def _export_title(self) -> str:
        return self.tr("Export {list}").format(list=self.header.title())

    def _show(self, record_id: int | None) -> None:
        self.record.show_record(record_id)
        self._side.setCurrentWidget(self._nothing if record_id is None else self.record)

    def _filter(self) -> None:
        self.list.show_only(self.filtered())

    def _show_everything(self) -> None:
        for choice in self.choices:
            choice.set_key(None)
        self.search.edit.clear()
        self._filter()

    def _titled(self, name: str) -> None:
        self._name = name
        if not name:
            had_keyboard = self.record.isAncestorOf(QApplication.focusWidget() or self)
            self._show(None)
            self._set_open(False)
            if had_keyboard:
                self.list.table.setFocus()

    def _choose(self, row: Any) -> None:
        """Follow the arrows; a list that was read anew tells its row again, which is no choice."""
        if row is not None and row.id != self._row_id and self.list.table.is_chosen():
            self._row_id = row.id
            self._show(row.id)

    def _to_record(self, row: Any) -> None:
        self._show(row.id)
        self._set_open(True)
        self.record.setFocus()

    def _clicked(self) -> None:
        row = self.list.table.current_row()
        if row is None or self.list.table.selected_number() != 1:
            return
        self._show(row.id)
        if self.panes.is_narrow():
            self._to_record(row)

    def _to_list(self) -> None:
        """In a narrow page the record makes place; the keyboard goes to the list."""
        self._set_open(False)
        self.list.table.setFocus()

    def _set_open(self, is_open: bool) -> None:
        self.panes.set_open(is_open)
        self._adapt()

    def _adapt(self) -> None:
        """A record that has the page for itself needs no head of the list above it, but a way back."""
        self.record.set_narrow(self.panes.is_narrow())
        self.header.setVisible(not self.panes.side_alone())

    def _delete_shown(self) -> None:
        self.record.fields.commit()
        if self.record.shown_id is not None:
            delete_record(self.context, self.source(), self.record.shown_id, self._name)

    def _delete_selected(self) -> None:
        """The rows themselves say what goes: the record beside the list may still be the one before."""
        delete_selected(self.context, self.list.table, self.source(), self.noun)

    def _build(self) -> None:
        for made in (*self.more_buttons(), self.export, self.new):
            self.header.add_button(made)
        self.list.setMinimumHeight(px(40))  # what is said when there is nothing would squeeze the filters
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(FilterBar(self.search, self.choices, self.tr("Filters")))
        column.addWidget(self.list, 1)
        self._side.addWidget(self._nothing)
        self._side.addWidget(self.record)
        self.panes = TwoPanes(left, self._side, keeps_place=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(16))
        page.addWidget(self.header)
        page.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._filter)
        for choice in self.choices:
            choice.key_chosen.connect(lambda _key: self._filter())
        self.list.chosen_row.connect(self._choose)
        self.list.table.selectionModel().selectionChanged.connect(
            lambda _new, _old: self._choose(self.list.table.current_row())
        )
        self.list.activated.connect(self._to_record)
        self.list.table.clicked.connect(lambda _index: self._clicked())
        self.list.empty.started.connect(self.new_record)
        self.list.everything_asked.connect(self._show_everything)
        self.record.titled.connect(self._titled)
        self.record.delete_asked.connect(self._delete_shown)
        self.record.history_asked.connect(partial(show_history_of, self))
        self.record.back_asked.connect(self._to_list)
        self.panes.narrowed.connect(self._adapt)
        self._adapt()
        _key(Qt.Key.Key_Escape, self.record, self._to_list)
        _key(Qt.Key.Key_Delete, self.list.table, self._delete_selected)


def _key(key: Qt.Key, owner: QWidget, does: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(key), owner, does)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
