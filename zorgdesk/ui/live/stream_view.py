"""The stream of entries on screen: newest at the bottom, smooth however long the evening was."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QPlainTextEdit, QWidget

from zorgdesk.domain.entries import Entry
from zorgdesk.domain.unfinished import Unfinished
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.live.entry_editor import EntryDelegate
from zorgdesk.ui.live.row_sizes import RowSizes
from zorgdesk.ui.live.saying import Saying
from zorgdesk.ui.live.stream_heights import Heights
from zorgdesk.ui.live.stream_model import Index, StreamModel
from zorgdesk.ui.live.stream_rows import StreamRows
from zorgdesk.ui.theme import current_theme, px

_AHEAD = 2  # screens above and below that are measured before they are seen
BAND = 8
"""Pixels at 100 % that the band of the chosen entry reaches beyond its words."""
_Move = QAbstractItemView.CursorAction


class StreamView(QAbstractItemView):
    """Stays at the end while entries come in, unless the person scrolled up to read.

    Emits `menu_asked(place on screen)` and `typed(text)` for letters that belong in the line below.
    """

    menu_asked = Signal(QPoint)
    typed = Signal(str)
    rewriting = Signal()
    """The words of an entry are being written anew."""
    left = Signal()
    """Escape: back to where one types."""

    def __init__(self, model: StreamModel, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stream = model
        self.rows = StreamRows(saying)
        self._sizes = RowSizes(model, self.rows)
        self._heights = Heights(self._sizes.guesses, self._sizes.measure)
        self._at_end = True
        self._settling = False
        self._rewriting: Unfinished | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(EntryDelegate(self, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.setModel(model)
        model.rowsRemoved.connect(self._removed)

    # What the tab asks.

    def entries(self) -> Sequence[Entry]:
        return self._stream.entries()

    def current_entry(self) -> Entry | None:
        row = self.currentIndex().row()
        return self._stream.entry(row) if 0 <= row < self._stream.rowCount() else None

    def select_entry(self, entry_id: int) -> bool:
        """Go to an entry and bring it into view; False when it is not here."""
        row = self._stream.row_of(entry_id)
        if row is None:
            return False
        index = self._stream.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def edit_entry(self, entry_id: int) -> None:
        """Write its words anew, in its place."""
        if self.select_entry(entry_id):
            self.edit(self.currentIndex())

    def rewrite(self, entry_id: int, text: str) -> bool:
        """Begin to write its words anew with these, which Enter stores; False when it is not here."""
        self.edit_entry(entry_id)
        current = self.current_entry()
        editor = self.indexWidget(self.currentIndex())
        if current is None or current.id != entry_id or not isinstance(editor, QPlainTextEdit):
            return False
        editor.setPlainText(text)
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        return True

    def rewritten(self) -> Unfinished | None:
        """What is being written anew and is other than what is stored."""
        if self._rewriting is None:
            return None
        row = self._stream.row_of(self._rewriting.entry_id or 0)
        same = row is not None and self._stream.entry(row).text == self._rewriting.text.strip()
        return None if same else self._rewriting

    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def go_to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def show_files(self, counts: Mapping[int, int]) -> None:
        """Show a paperclip on the entries that have files."""
        if self.rows.set_files(counts):
            self.headings_changed()

    def entry_with_clip_at(self, place: QPoint) -> Entry | None:
        """The entry whose paperclip is at this place of the viewport."""
        row = self.indexAt(place).row()
        if row < 0:
            return None
        entry = self._stream.entry(row)
        clip = self.rows.clip_rect(entry, self._row_rect(row))
        return entry if clip is not None and clip.contains(place) else None

    def mark(self, found: re.Pattern[str] | None) -> None:
        """Show in the words what is looked for."""
        self.rows.mark(found)
        self.viewport().update()

    def headings_changed(self) -> None:
        """Parts have other names, or entries went to another part."""
        self._heights.reset(self._stream.rowCount())
        self._settle()

    def grow(self, row: int, height: int, text: str) -> None:
        """Make room for the editor in a row; `text` is what stands in it now."""
        entry_id = self._stream.entry(row).id
        self._sizes.growing = (entry_id, height)
        self._rewriting = Unfinished(text, entry_id)
        self.rewriting.emit()
        self._heights.forget(row)
        self._settle()

    def shrink(self) -> None:
        """The editor is gone."""
        row = self._stream.row_of(self._sizes.growing[0]) if self._sizes.growing else None
        self._sizes.growing = self._rewriting = None
        self.rewriting.emit()
        if row is not None:
            self._heights.forget(row)
            self._settle()

    def words_rect(self, index: Index) -> QRect:
        """Where the words of an entry stand, in the viewport."""
        return self.rows.words_rect(self._stream.entry(index.row()), self._row_rect(index.row()))

    # Where rows stand.

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        row = index.row()
        top = self._origin() + self._heights.top(row)
        return QRect(px(BAND), top, self.rows.columns.width, self._heights.height(row))

    def indexAt(self, point: QPoint) -> Any:
        y = point.y() - self._origin()
        if not 0 <= y < self._heights.total:
            return self._stream.index(-1)
        return self._stream.index(self._heights.row_at(y))

    def scrollTo(self, index: Index, hint: Any = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        row, bar, room = index.row(), self.verticalScrollBar(), self.viewport().height()
        self._heights.measure(row - 20, row + 20)
        self._set_range()
        top, bottom = self._heights.top(row), self._heights.top(row) + self._heights.height(row)
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - room) // 2)
        elif top < bar.value() or bottom - top > room:
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)
        self.viewport().update()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> Any:
        last = self._stream.rowCount() - 1
        row = self.currentIndex().row()
        if row < 0:
            return self._stream.index(last)
        page = self.viewport().height()
        targets = {
            _Move.MoveUp: row - 1,
            _Move.MovePrevious: row - 1,
            _Move.MoveDown: row + 1,
            _Move.MoveNext: row + 1,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
            _Move.MovePageUp: self._heights.row_at(self._heights.top(row) - page),
            _Move.MovePageDown: self._heights.row_at(self._heights.top(row) + page),
        }
        return self._stream.index(min(max(targets.get(action, row), 0), last))

    # What happens to rows.

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._heights.insert(start, end - start + 1)
        self._heights.forget(end + 1)
        self._settle()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Any = ()) -> None:
        super().dataChanged(top_left, bottom_right, list(roles))
        for row in range(top_left.row(), bottom_right.row() + 2):
            self._heights.forget(row)
        self._settle()

    def reset(self) -> None:
        super().reset()
        self._heights.reset(self._stream.rowCount())
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._settle()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.updateEditorGeometries()

    # Seeing, typing, pointing.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if not len(self._heights):
            return
        origin = self._origin()
        row = self._heights.row_at(event.rect().top() - origin)
        while row < len(self._heights) and origin + self._heights.top(row) <= event.rect().bottom():
            self._paint_row(painter, row)
            row += 1

    def event(self, event: QEvent) -> bool:
        """Escape is ours: around it, it would leave the activity."""
        if _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        in_button = event.position().x() > self.rows.columns.width - px(32)
        if index.isValid() and in_button and event.button() == Qt.MouseButton.LeftButton:
            self.menu_asked.emit(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    # Inside.

    def _row_rect(self, row: int) -> QRect:
        """The row without the heading above it."""
        return self.visualRect(self._stream.index(row)).adjusted(0, self._sizes.heading(row), 0, 0)

    def _origin(self) -> int:
        """Where the first row begins in the viewport: few rows stand at the bottom, beside the line."""
        room = self.viewport().height()
        if self._heights.total < room:
            return room - self._heights.total
        return -self.verticalScrollBar().value()

    def _settle(self) -> None:
        """Measure what is near the eye and keep it where it is: the end, or the row at the top."""
        bar = self.verticalScrollBar()
        if self.rows.fit(max(self.viewport().width() - 2 * px(BAND), px(160))):
            self._heights.reset(self._stream.rowCount())
        if not len(self._heights):
            self._set_range()
            self.viewport().update()
            return
        anchor = self._heights.row_at(bar.value())
        offset = bar.value() - self._heights.top(anchor)
        if self._at_end:
            anchor = len(self._heights) - 1
        self._measure_near(anchor)
        self._set_range()
        self._settling = True
        bar.setValue(bar.maximum() if self._at_end else self._heights.top(anchor) + offset)
        self._settling = False
        self.updateEditorGeometries()
        self.viewport().update()

    def _measure_near(self, anchor: int) -> bool:
        rows = self.viewport().height() // max(self.rows.columns.line + 2 * px(10), 1) + 1
        return self._heights.measure(anchor - _AHEAD * rows, anchor + (1 + _AHEAD) * rows)

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        self._settling = True
        bar.setRange(0, max(self._heights.total - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(px(36))
        self._settling = False

    def _scrolled(self, value: int) -> None:
        """The person scrolled: near rows get their true height before they are seen."""
        if self._settling or not len(self._heights):
            return
        bar = self.verticalScrollBar()
        self._at_end = value >= bar.maximum()
        anchor = self._heights.row_at(value)
        offset = value - self._heights.top(anchor)
        if self._measure_near(anchor):
            self._set_range()
            self._settling = True
            bar.setValue(bar.maximum() if self._at_end else self._heights.top(anchor) + offset)
            self._settling = False

    def _removed(self, parent: Index, start: int, end: int) -> None:
        self._heights.remove(start, end - start + 1)
        self._heights.forget(start)
        self._settle()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        theme, entry, index = current_theme(), self._stream.entry(row), self._stream.index(row)
        area = self._row_rect(row)
        if self._sizes.heads(row):
            whole = self.visualRect(index)
            self.rows.paint_heading(painter, whole.adjusted(0, 0, 0, -area.height()), entry.programme_item_id)
        chosen = self.selectionModel().isSelected(index)
        if chosen:
            band = area.adjusted(-px(BAND), 0, px(BAND), -1)
            painter.fillRect(band, theme.accent_soft)
            if self.hasFocus():
                painter.setPen(theme.accent)
                painter.drawRect(band.adjusted(0, 0, -1, -1))
        self.rows.paint(painter, area, entry, editing=self.is_editing() and index == self.currentIndex())
        under_mouse = self.viewport().underMouse() and area.contains(
            self.viewport().mapFromGlobal(self.cursor().pos())
        )
        if chosen or under_mouse:
            box = QRect(area.right() - px(26), area.top() + px(10), px(20), self.rows.columns.line)
            paint_icon(painter, box.toRectF(), "more", theme.quiet)


def _is_escape(event: QEvent) -> bool:
    override = event.type() == QEvent.Type.ShortcutOverride
    return override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
