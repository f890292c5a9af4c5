"""A page with a register: the list with its filters on the left, the chosen record on the right."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.page import Command, Page, PageContext
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.search_box import SearchBox


class Record(QWidget):
    """What stands on the right: one record with its fields. `record_id` is None when none is chosen."""

    record_id: int | None = None
    titled = Signal(str)
    """The name of the record, once it is read; empty when it is gone."""

    def show_record(self, record_id: int | None) -> None:
        """Show another record; what was being typed in this one is stored first."""
        raise NotImplementedError

    def take(self, changes: Changes) -> None:
        """Something changed somewhere."""
        raise NotImplementedError

    def begin(self) -> None:
        """The record is new: put the keyboard where its name is typed."""
        raise NotImplementedError

    def delete(self) -> None:
        """Move the record to the bin."""
        raise NotImplementedError


class RegisterPage(Page):
    """Subclasses give the list, the filters, the record and what a new record is."""

    nouns: tuple[Noun, ...] = ()
    """What the list shows: when one of these changes, it is read anew."""

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
        self._nothing = EmptyState("arrow-left", words[2])
        self._right = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._name = ""
        self._build()
        self._connect()

    def filtered(self) -> Any:
        """What the list should show, from the filters."""
        raise NotImplementedError

    def title(self) -> str:
        return self._name or self.header.title()

    def open(self, record_id: int, **where: Any) -> None:
        self._show(record_id)
        self.list.choose(record_id)

    def current(self) -> tuple[int, dict[str, Any]] | None:
        return None if self.record.record_id is None else (self.record.record_id, {})

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*self.nouns):
            self.list.show_only(self.filtered())
        self.record.take(changes or Changes())

    def focus_first(self) -> None:
        self.list.table.setFocus()

    def focus_filter(self) -> None:
        self.search.edit.setFocus()
        self.search.edit.selectAll()

    def commands(self) -> list[Command]:
        own = [Command(self.new.text(), self.new_record, "plus", "Ctrl+N")]
        if self.record.record_id is not None:
            own.append(Command(self.tr("Delete {name}").format(name=self._name), self.record.delete, "trash"))
        return own

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("from the list to the record")),
            ("Esc", self.tr("from the record back to the list")),
            ("Delete", self.tr("in the list: move to the bin")),
        ]

    def state(self) -> dict[str, Any]:
        return {"columns": self.list.table.columns_state(), "sizes": self._splitter.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.table.restore_columns(str(state.get("columns") or ""))
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == self._splitter.count():
            self._splitter.setSizes([int(size) for size in sizes])

    def _show(self, record_id: int | None) -> None:
        self.record.show_record(record_id)
        self._right.setCurrentWidget(self._nothing if record_id is None else self.record)

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
            self._show(None)

    def _choose(self, row: Any) -> None:
        if row is not None:
            self._show(row.id)

    def _to_record(self, row: Any) -> None:
        self._show(row.id)
        self.record.setFocus()

    def _build(self) -> None:
        self.header.add_button(self.new)
        filters = QHBoxLayout()
        filters.setSpacing(px(12))
        filters.addWidget(self.search, 1)
        for choice in self.choices:
            filters.addWidget(choice)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(px(12))
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.record)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(16), px(24), px(20))
        page.setSpacing(px(16))
        page.addWidget(self.header)
        page.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self.search.text_changed.connect(self._filter)
        for choice in self.choices:
            choice.key_chosen.connect(lambda _key: self._filter())
        self.list.chosen_row.connect(self._choose)
        self.list.activated.connect(self._to_record)
        self.list.empty.started.connect(self.new_record)
        self.list.everything_asked.connect(self._show_everything)
        self.record.titled.connect(self._titled)
        for key, owner, does in (
            (Qt.Key.Key_Escape, self.record, self.focus_first),
            (Qt.Key.Key_Delete, self.list.table, self.record.delete),
        ):
            shortcut = QShortcut(QKeySequence(key), owner, does)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
