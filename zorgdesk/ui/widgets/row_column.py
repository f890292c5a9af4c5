"""Rows below each other, one widget for each thing, kept while it stays: typing in one is never disturbed."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.ui.theme import current_theme
from zorgdesk.ui.widgets.drag_handle import dragged_id

RowT = TypeVar("RowT", bound=QWidget)


class RowColumn(QWidget, Generic[RowT]):
    """Emits `placed(id, place)` when a row with a handle of this `mime` is dropped, 0 is first."""

    placed = Signal(int, int)

    def __init__(self, mime: str) -> None:
        super().__init__()
        self._mime = mime
        self.rows: dict[int, RowT] = {}
        """By id, in the order in which they stand."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._drop_place: int | None = None
        self.setAcceptDrops(True)

    def set_order(self, rows: dict[int, RowT]) -> None:
        """Show these rows; those that are not among them any more are taken away."""
        for gone in self.rows.keys() - rows.keys():
            row = self.rows[gone]
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row in enumerate(rows.values()):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self.rows = rows

    def step(self, row_id: int, step: int) -> None:
        """Ask for the place so many rows further, as Alt and an arrow do."""
        place = list(self.rows).index(row_id) + step
        if 0 <= place < len(self.rows):
            self.placed.emit(row_id, place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(self._place_at(dragged_id(event, self._mime), event.position().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row_id = dragged_id(event, self._mime)
        self._show_drop(None)
        event.acceptProposedAction()
        self.placed.emit(row_id, self._place_at(row_id, event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where the dragged row would come."""
        if self._drop_place is not None:
            painter = QPainter(self)
            painter.fillRect(0, max(self._drop_place - 2, 0), self.width(), 3, current_theme().accent)

    def _place_at(self, row_id: int, height: float) -> int:
        """Before how many of the other rows this height is."""
        others = [row for one, row in self.rows.items() if one != row_id]
        return sum(1 for row in others if row.geometry().center().y() < height)

    def _show_drop(self, place: int | None) -> None:
        ends = [0, *(row.geometry().bottom() for row in self.rows.values())]
        self._drop_place = None if place is None else ends[min(place, len(ends) - 1)]
        self.update()


def order_tabs(fields: Iterable[QWidget]) -> None:
    """Tab goes through these fields as they stand, also after a row was moved."""
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)
