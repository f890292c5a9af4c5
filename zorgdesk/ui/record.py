"""What stands beside a list: one record with its fields, and below it what hangs on it."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

FIELD_WIDTH = 160
"""The least width of a field, at 100 %, so that two short ones stand beside each other in a record."""


class Record(QWidget):
    """Reads a record in the background and shows it; every field is stored when it is left.

    An edit goes to the record whose fields are on the screen, also while another one is being read.
    """

    nouns: tuple[Noun, ...] = ()
    """What it shows something of: when one of these changes, it is read anew."""

    titled = Signal(str)
    """The name of the record, each time it is shown; empty when it is gone."""
    delete_asked = Signal()
    back_asked = Signal()
    history_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.record_id: int | None = None
        """The record that was chosen."""
        self.shown_id: int | None = None
        """The record whose fields can be seen: the same one, as soon as it is read."""
        self.fields = StoredFields(self._store)
        self._latest = Latest()
        self.heading = label("", "heading", wrap=True)
        say = QCoreApplication.translate
        self.back = icon_button("arrow-left", say("records", "Back to the list"), self.back_asked.emit)
        self.past = icon_button("history", say("records", "History"), self.history_asked.emit)
        self.bin = icon_button("trash", say("records", "Move to the bin"), self.delete_asked.emit)
        self.card, self.column = Card(), ScrollColumn(margin=0)
        self.inside = QVBoxLayout()
        self._build()

    @abstractmethod
    def read(self, record_id: int) -> Any | None:
        """All that is shown, or None when the record is gone. Called on the database lane."""

    @abstractmethod
    def fill(self, known: Any) -> str:
        """Show what `read` gave; returns the name of the record."""

    @abstractmethod
    def edit(self, record_id: int, **fields: Any) -> Changes:
        """Store these fields. Called on the database lane."""

    @abstractmethod
    def begin(self) -> None:
        """The record is new: put the keyboard where its name is typed."""

    def show_record(self, record_id: int | None) -> None:
        """Show another record; what is being typed in this one is stored first."""
        if record_id != self.record_id:
            self.fields.commit()
            self.record_id = record_id
            self.shown_id = self.shown_id if record_id else None
            self._load()

    def take(self, changes: Changes) -> None:
        """Something changed somewhere."""
        if changes.touches(*self.nouns):
            self._load()

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow page the record takes the place of the list, and shows the way back to it."""
        self.back.setVisible(narrow)

    def _load(self) -> None:
        record_id = self.record_id
        if record_id is None:
            return

        def shown(known: Any | None) -> None:
            self._show(record_id, known)

        self.context.ask(lambda: self.read(record_id), self._latest(shown), owner=self)

    def _show(self, record_id: int, known: Any | None) -> None:
        if known is None:
            self.record_id = self.shown_id = None
            self.titled.emit("")
            return
        if record_id != self.shown_id:
            self.fields.commit()
            self.shown_id = record_id
            self.column.verticalScrollBar().setValue(0)
        name = self.fill(known)
        self.heading.setText(name)
        self.titled.emit(name)

    def _store(self, field: str, value: Any) -> None:
        record_id = self.shown_id
        if record_id is not None:
            self.context.act(lambda: self.edit(record_id, **{field: value}), failed=self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        """Show again what is stored, and say why the edit was not."""
        self.context.messages.failed(error)
        self._load()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        head.addWidget(self.past)
        head.addWidget(self.bin)
        self.inside.setSpacing(px(16))
        self.inside.addLayout(head)
        self.card.body.addLayout(self.inside)
        self.column.body.addWidget(self.card)
        self.column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.column)
        self.set_narrow(False)

    def add_fields(self, *parts: QWidget) -> None:
        """More fields in the card."""
        for part in parts:
            self.inside.addWidget(part)

    def add_part(self, part: QWidget) -> None:
        """One more part below the card."""
        self.column.body.insertWidget(self.column.body.count() - 1, part)
