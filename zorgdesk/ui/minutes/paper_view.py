"""The paper: the minutes as a document that is read, and typed in passage by passage."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView, QWidget

from zorgdesk.domain.unfinished_passages import Typing, UnfinishedPassage
from zorgdesk.ui.minutes.block_delegate import BlockDelegate
from zorgdesk.ui.minutes.drag import PassageDrag
from zorgdesk.ui.minutes.neighbours import neighbour
from zorgdesk.ui.minutes.passage_commands import Place, passage_commands
from zorgdesk.ui.minutes.passages import Passage, PassagesModel
from zorgdesk.ui.minutes.row_painting import paint_paper
from zorgdesk.ui.minutes.row_shape import AROUND, PageShape
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.table_models import ROW_ROLE

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Awaited:
    """A new paragraph on its way to the store: what it follows, its words, and what comes next."""

    follows: str
    text: str
    then: str


class PaperView(QListView):
    """Arrows go from passage to passage, Enter or a click opens one to type in; leaving it tells its words.

    A view in Qt's sense, so that a thousand passages scroll smoothly and a screen reader finds each.
    """

    left = Signal(str, str)
    """A passage was left with other words: its source and the words."""
    paragraph_left = Signal(str, str)
    """A new paragraph was typed: the source of the passage above it, and the words."""
    asked = Signal(str, object)
    """What to do with a passage: the name of one of its commands, or "remarks" to read them."""
    moved = Signal(str, str)
    """A passage was dragged: its source, and the source of the one it comes under."""
    menu_asked = Signal(object, QPoint)
    """The menu of a passage, at a place on the screen."""
    reached = Signal(object)
    """The passage the person is on, or None."""
    typing = Signal()
    """What `typed` tells is not what it was."""
    typing_ended = Signal()
    """It was stored or given up."""

    def __init__(self, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = model
        self.delegate = BlockDelegate(self)
        self.drag = PassageDrag(self, model)
        self._awaited: Awaited | None = None
        self._measuring = False
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Minutes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.verticalScrollBar().setSingleStep(px(24))
        self.delegate.left.connect(self._tell)
        self.delegate.done.connect(self._done)
        self.delegate.typed_in.connect(self.typing)
        self.delegate.sizeHintChanged.connect(self._keep_in_view)
        self.selectionModel().currentChanged.connect(lambda now, _: self.reached.emit(now.data(ROW_ROLE)))

    def passage(self) -> Passage | None:
        """The one the person is on."""
        found: Passage | None = self.currentIndex().data(ROW_ROLE)
        return found

    def place(self) -> Place | None:
        """The passage the person is on, with the ones around it: of a heading, the headings around it."""
        passage, row = self.passage(), self.currentIndex().row()
        if passage is None:
            return None
        around = (neighbour(self._passages, row, step) for step in (-1, 1))
        return Place(passage, *(None if one is None else self._passages.passage(one) for one in around))

    def go_to_source(self, source: str) -> bool:
        """Reach the passage that begins with this block or holds it; False when it is not on the paper."""
        row = self._passages.row_of(source)
        if row is not None:
            self.go_to(row)
        return row is not None

    def go_to_attention(self, step: int) -> None:
        """On to the next passage that asks attention, or back to the one before; around at the ends."""
        rows, start = self._passages.rowCount(), self.currentIndex().row()
        for distance in range(1, rows + 1):
            row = (start + step * distance) % rows
            if self._passages.passage(row).needs_attention:
                self.go_to(row)
                return

    def go_to_first_difference(self) -> None:
        """Where reading begins when versions are compared."""
        for row, passage in enumerate(self._passages.passages()):
            if passage.needs_attention:
                self.go_to(row)
                return

    def set_frozen(self, frozen: bool) -> None:
        """An approved version looks like print: only Enter or a double click begins to type, in a new one."""
        self.delegate.editable = not frozen

    def go_to(self, row: int) -> None:
        """Reach this passage and bring it into view."""
        index = self._passages.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)  # once more: what is in view now is measured, and may have become higher

    def write(self, row: int, at: QPoint | None = None) -> None:
        """Open a passage to type in, the cursor at the place in the view that was clicked."""
        index = self._passages.index(row)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        self.setCurrentIndex(index)
        self.edit(index)
        editor = self.delegate.editor()
        if editor and at is not None:
            editor.setTextCursor(editor.cursorForPosition(editor.mapFrom(self.viewport(), at)))

    def write_below(self, row: int) -> None:
        """Type a new paragraph under a passage."""
        if self.delegate.editable and self._passages.passage(row).block.source:
            self.write(self._passages.begin_paragraph(row))

    def typed(self) -> UnfinishedPassage | None:
        """What is being typed and not told yet."""
        editor, passage = self.delegate.editor(), self.passage()
        if editor is None or passage is None or editor.typed() == passage.text.strip():
            return None
        if passage.follows is not None:
            return UnfinishedPassage(editor.typed(), passage.follows, Typing.PARAGRAPH)
        return UnfinishedPassage(editor.typed(), passage.block.source)

    def put_back(self, kept: UnfinishedPassage) -> None:
        """Go on typing where it stopped; a new paragraph at the end where that passage is not any more."""
        row = self._passages.row_of(kept.source)
        if row is None:
            row = self._passages.begin_paragraph(self._passages.last())
        elif kept.what is Typing.PARAGRAPH or not self._passages.passage(row).can_edit:
            row = self._passages.begin_paragraph(row)
        self.write(row)
        editor = self.delegate.editor()
        if editor is not None:
            editor.show_text(kept.text)

    def finish(self) -> None:
        """Tell what is being typed, and close its editor."""
        editor = self.delegate.editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if editor is self.delegate.editor():
            self.delegate.closed()
            self._passages.drop_paragraph()
            self.scheduleDelayedItemsLayout()
            self.typing_ended.emit()

    def resume(self) -> None:
        """Once a new paragraph has come back from the store: go to it, and on to what was asked after it."""
        awaited = self._awaited
        if awaited is None or self.delegate.editor() is not None:
            return
        if not awaited.text:
            self._awaited = None
            return
        above = self._passages.row_of(awaited.follows)
        row = self._passages.rowCount() if above is None else above + 1
        if row < self._passages.rowCount() and self._passages.passage(row).text == awaited.text:
            self._awaited = None
            self.go_to(row)
            self._go_on(row, awaited.then)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        passage, row = self.passage(), self.currentIndex().row()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if passage is None or self.state() == QListView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (*_ENTER, Qt.Key.Key_F2) and not modifiers:
            self.write(row)
        elif event.key() in _ENTER and modifiers == _CTRL:
            self.write_below(row)
        elif event.key() == Qt.Key.Key_F3 and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            self.go_to_attention(-1 if modifiers else 1)
        elif event.key() == Qt.Key.Key_Escape and self.drag.is_going_on():
            self.drag.stop()
        elif command := self._command(event.keyCombination()):
            self.asked.emit(command, passage)
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # an arrow that can move the passage no further moves nothing else
        else:
            super().keyPressEvent(event)

    def _command(self, pressed: QKeyCombination) -> str:
        """What a key asks of the passage, nothing when it does not apply."""
        place = self.place()
        if place is None or not self.delegate.editable:
            return ""
        keys = QKeySequence(pressed)
        return next((one.name for one in passage_commands(place) if QKeySequence(one.keys) == keys), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        middle = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(index.data(ROW_ROLE), event.globalPos() if by_mouse else middle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index, at = self.indexAt(event.position().toPoint()), event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self.delegate.editable:
            self.drag.press(index.row(), at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.drag.is_going_on():
            if dropped := self.drag.drop():
                self.moved.emit(*dropped)
            return
        self.drag.stop()
        pressed = self.currentIndex()
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != pressed:
            return
        action = self.delegate.hit(self.visualRect(index), index, event.position())
        if action == "below":
            self.write_below(index.row())
        elif action and action != "grip":
            self.asked.emit(action, index.data(ROW_ROLE))
        elif self.delegate.editable:
            self.write(index.row(), event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.delegate.editable:
            self.write(index.row(), event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.drag.move(event.position().toPoint())
        if self.drag.is_going_on():
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        shapes = Qt.CursorShape
        shape = shapes.ArrowCursor
        hit = self.delegate.hit(self.visualRect(index), index, event.position()) if index.isValid() else ""
        if hit:
            shape = shapes.OpenHandCursor if hit == "grip" else shapes.PointingHandCursor
        elif self.delegate.editable and index.flags() & Qt.ItemFlag.ItemIsEditable:
            shape = shapes.IBeamCursor
        self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_paper()
        super().paintEvent(event)
        self.drag.paint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._measure_near()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_near()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._measure_near()

    def _measure_near(self) -> None:
        """Know how high the rows in view are; what the person looks at stays where it is."""
        if self._measuring or not self._passages.rowCount():
            return
        self._measuring = True
        while self._measure(self._rows_in_view()):
            anchor = self._looked_at()
            before = self.visualRect(anchor).top()
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(anchor).top() - before)
        self._measuring = False

    def _looked_at(self) -> QModelIndex:
        """The passage the person is on while it is in view, else the one in the middle."""
        current = self.currentIndex()
        in_view = current.isValid() and current.row() in self._rows_in_view()
        return current if in_view else self.indexAt(self.viewport().rect().center())

    def _rows_in_view(self) -> range:
        area, last = self.viewport().rect(), self._passages.rowCount() - 1
        ends = (self.indexAt(QPoint(area.center().x(), y)) for y in (area.top(), area.bottom()))
        first, end = (index.row() for index in ends)
        return range(max(first, 0), (end if end >= 0 else last) + 1)

    def _measure(self, rows: range) -> bool:
        width, heights = self.viewport().width(), self.delegate.heights
        changed = [heights.measure(self._passages.index(row), width) for row in rows]
        return any(changed)

    def _paint_paper(self) -> None:
        rows = self._passages.rowCount()
        if not rows:
            return
        page, around = PageShape(self.viewport().width()), px(AROUND)
        top = self.visualRect(self._passages.index(0)).top() + around
        end = self.visualRect(self._passages.index(rows - 1)).bottom() - around
        bottom = max(end, self.viewport().height() - around)
        painter = QPainter(self.viewport())
        paint_paper(painter, QRectF(page.left, top, page.width, bottom - top))
        painter.end()

    def _keep_in_view(self, index: QModelIndex) -> None:
        self.executeDelayedItemsLayout()
        self.updateEditorGeometries()
        self.scrollTo(index)

    def _done(self, then: str) -> None:
        passage = self._passages.passage(self.currentIndex().row())
        if passage.follows is not None:
            self._awaited = Awaited(passage.follows, "", then)
        self.finish()
        if passage.follows is not None:
            self.resume()
        else:
            row = self._passages.row_of(passage.block.source)
            if row is not None:
                self._go_on(row, then)

    def _go_on(self, row: int, then: str) -> None:
        """What a key that ended the typing asks next."""
        step = {"up": -1, "down": 1}.get(then, 0)
        if then == "below":
            self.write_below(row)
        elif step and 0 <= row + step < self._passages.rowCount():
            self.write(row + step)

    def _tell(self, index: QModelIndex, text: str) -> None:
        passage: Passage = index.data(ROW_ROLE)
        if passage.follows is not None:
            if self._awaited is not None:
                self._awaited = replace(self._awaited, text=text)
            self.paragraph_left.emit(passage.follows, text)
        else:
            self._passages.setData(index, text)
            self.left.emit(passage.block.source, text)
