"""The parts below each other, and the line that adds the next one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.ui.labels import Labels
from zorgdesk.ui.programme.handle import MIME
from zorgdesk.ui.programme.item_row import ItemRow
from zorgdesk.ui.programme.planned import Planned
from zorgdesk.ui.theme import current_theme


class ItemList(QWidget):
    """Keeps one row per part, so that typing in one is never disturbed by another."""

    stored = Signal(int, str, object)
    parallel_asked = Signal(int, bool)
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
        self._column.setSpacing(0)
        self._drop_place: int | None = None
        self.setAcceptDrops(True)

    def show_items(self, parts: Sequence[Planned]) -> None:
        """Show these parts in this order."""
        self._forget({planned.item.id for planned in parts})
        for place, planned in enumerate(parts):
            row = self.rows.get(planned.item.id) or self._add(planned)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_planned(planned)
        self._order = [planned.item.id for planned in parts]
        self._order_tabs()
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
            row.commit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(self._place_at(_dragged(event), event.position().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        item_id = _dragged(event)
        self._show_drop(None)
        event.acceptProposedAction()
        self.placed.emit(item_id, self._place_at(item_id, event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where the dragged part would come."""
        if self._drop_place is not None:
            painter = QPainter(self)
            painter.fillRect(0, max(self._drop_place - 2, 0), self.width(), 3, current_theme().accent)

    def _place_at(self, item_id: int, height: float) -> int:
        """Before how many of the other parts this height is."""
        others = [self.rows[one] for one in self._order if one != item_id]
        return sum(1 for row in others if row.geometry().center().y() < height)

    def _show_drop(self, place: int | None) -> None:
        ends = [0, *(self.rows[one].geometry().bottom() for one in self._order)]
        self._drop_place = None if place is None else ends[min(place, len(ends) - 1)]
        self.update()

    def _order_tabs(self) -> None:
        """Tab goes through the rows as they stand, also after one was moved."""
        fields = [field for item_id in self._order for field in self.rows[item_id].fields]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _add(self, planned: Planned) -> ItemRow:
        row = ItemRow(self._labels, planned)
        row.stored.connect(self.stored)
        row.parallel_asked.connect(self.parallel_asked)
        row.deleted.connect(self.deleted)
        row.moved.connect(self._step)
        row.entered.connect(self._enter)
        self.rows[planned.item.id] = row
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


def _dragged(event: QDropEvent) -> int:
    return int(bytes(event.mimeData().data(MIME).data()).decode())
