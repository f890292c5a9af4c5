"""The parts below each other, and the line that adds the next one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import ProgrammeItem
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.programme.item_row import MIME, ItemRow
from zorgdesk.ui.theme import px


class ItemList(QWidget):
    """Keeps one row per part, so that typing in one is never disturbed by another."""

    stored = Signal(int, str, object)
    placed = Signal(int, int)
    """The part and its new place, 0 is first."""
    deleted = Signal(int)
    chosen = Signal(object)
    """The part whose speakers are wanted; None when there is none."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.rows: dict[int, ItemRow] = {}
        self._order: list[int] = []
        self.current: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.setAcceptDrops(True)

    def show_items(self, items: Sequence[ProgrammeItem], times: Sequence[datetime | None], zone: str) -> None:
        """Show these parts in this order."""
        self._forget({item.id for item in items})
        slots = [item.slot for item in items]
        for place, (item, at) in enumerate(zip(items, times, strict=True)):
            row = self.rows.get(item.id) or self._add(item)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            parallel = item.slot is not None and slots.count(item.slot) > 1
            row.show_item(item, self._labels.time(at, zone), parallel)
        self._order = [item.id for item in items]
        if self.current not in self.rows:
            self.choose(self._order[0] if self._order else None)
        else:
            self.choose(self.current)

    def choose(self, item_id: int | None) -> None:
        """Mark the part whose speakers are shown."""
        self.current = item_id
        for row in self.rows.values():
            row.set_chosen(row.item.id == item_id)
        self.chosen.emit(self.rows[item_id].item if item_id is not None else None)

    def focus_item(self, item_id: int) -> None:
        """Put the keyboard on a part."""
        if item_id in self.rows:
            self.rows[item_id].title.setFocus()

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        for row in self.rows.values():
            row.title.commit()
            row.minutes.commit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        item_id = int(bytes(event.mimeData().data(MIME).data()).decode())
        height = event.position().y()
        others = [self.rows[one] for one in self._order if one != item_id]
        place = sum(1 for row in others if row.geometry().center().y() < height)
        event.acceptProposedAction()
        self.placed.emit(item_id, place)

    def _add(self, item: ProgrammeItem) -> ItemRow:
        row = ItemRow(self._labels, item)
        row.stored.connect(self.stored)
        row.deleted.connect(self.deleted)
        row.moved.connect(self._step)
        row.entered.connect(self._enter)
        self.rows[item.id] = row
        return row

    def _forget(self, kept: set[int]) -> None:
        for item_id in [one for one in self.rows if one not in kept]:
            row = self.rows.pop(item_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _enter(self, item_id: int) -> None:
        if item_id != self.current:
            self.choose(item_id)

    def _step(self, item_id: int, step: int) -> None:
        place = self._order.index(item_id) + step
        if 0 <= place < len(self._order):
            self.placed.emit(item_id, place)
