"""Dragging a passage to another place on the paper with the mouse."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QListView

from zorgdesk.ui.minutes.passages import PassagesModel
from zorgdesk.ui.minutes.row_shape import PageShape
from zorgdesk.ui.theme import current_theme, px

_EDGE = 40
"""Pixels at 100 % from the edge of the view within which the paper scrolls along."""


class PassageDrag:
    """A press that moves far enough becomes a drag; `drop` tells what is moved under what."""

    def __init__(self, view: QListView, model: PassagesModel) -> None:
        self._view = view
        self._model = model
        self._pressed: QPoint | None = None
        self._row: int | None = None
        self._gap: int | None = None

    def press(self, row: int, at: QPoint) -> None:
        """The mouse went down on a passage."""
        self._pressed, self._row, self._gap = at, row, None

    def is_going_on(self) -> bool:
        return self._gap is not None

    def move(self, at: QPoint) -> None:
        """The mouse moved with its button down."""
        if self._pressed is None or self._row is None or not self._model.passage(self._row).can_move:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not (far or self.is_going_on()):
            return
        self._scroll(at)
        self._gap = self._place(self._gap_at(at), self._row)
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.viewport().update()

    def stop(self) -> None:
        """Nothing is dragged any more."""
        self._pressed = self._row = self._gap = None
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def drop(self) -> tuple[str, str] | None:
        """The source of the passage and of the one it comes under ("" on top); None when it stays put."""
        row, gap = self._row, self._gap
        self.stop()
        if row is None or gap is None or gap in (row, self._end(row)):
            return None
        above = self._model.passage(gap - 1).block.source if gap else ""
        return self._model.passage(row).block.source, above

    def paint(self) -> None:
        """A line where the passage will stand."""
        if self._gap is None:
            return
        page, last = PageShape(self._view.viewport().width()), self._model.rowCount() - 1
        area = self._view.visualRect(self._model.index(min(self._gap, last)))
        y = area.top() if self._gap <= last else area.bottom()
        painter = QPainter(self._view.viewport())
        line = QRectF(page.text_left - px(15), y, page.text_width + px(30), px(3))
        painter.fillRect(line, current_theme().accent)
        painter.end()

    def _gap_at(self, at: QPoint) -> int:
        index = self._view.indexAt(QPoint(self._view.viewport().width() // 2, at.y()))
        if not index.isValid():
            return 0 if at.y() < 0 else self._model.rowCount()
        below = at.y() > self._view.visualRect(index).center().y()
        return index.row() + below

    def _end(self, row: int) -> int:
        """The row after what is dragged: a passage, or a heading with its section."""
        if not self._model.passage(row).is_heading:
            return row + 1
        following = self._model.heading(row, 1)
        return self._model.rowCount() if following is None else following

    def _place(self, gap: int, row: int) -> int:
        """A heading stands between sections: at the nearest of their ends."""
        rows = self._model.passages()
        if not rows[row].is_heading:
            return gap
        ends = [place for place, one in enumerate(rows) if one.is_heading]
        return min([*ends, len(rows)], key=lambda end: abs(end - gap))

    def _scroll(self, at: QPoint) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if at.y() < px(_EDGE):
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > height - px(_EDGE):
            bar.setValue(bar.value() + bar.singleStep())
