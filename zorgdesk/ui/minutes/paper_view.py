"""The paper: the minutes as a document that is read, and typed in passage by passage."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView, QWidget

from zorgdesk.ui.minutes.block_delegate import BlockDelegate
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
    """What to do with a passage: "reset", "compare", "take_over", "keep" or "leave_out"."""
    reached = Signal(object)
    """The passage the person is on, or None."""

    def __init__(self, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = model
        self.delegate = BlockDelegate(self)
        self._awaited: Awaited | None = None
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
        self.delegate.sizeHintChanged.connect(self._keep_in_view)
        self.selectionModel().currentChanged.connect(lambda now, _: self.reached.emit(now.data(ROW_ROLE)))

    def passage(self) -> Passage | None:
        """The one the person is on."""
        found: Passage | None = self.currentIndex().data(ROW_ROLE)
        return found

    def set_frozen(self, frozen: bool) -> None:
        """An approved version looks like print: only Enter or a double click begins to type, in a new one."""
        self.delegate.editable = not frozen

    def go_to(self, row: int) -> None:
        """Reach this passage and bring it into view."""
        self.setCurrentIndex(self._passages.index(row))

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
        elif self.delegate.editable and (action := _action(event.key(), modifiers, passage)):
            self.asked.emit(action, passage)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self.currentIndex()
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != pressed:
            return
        action = self.delegate.hit(self.visualRect(index), index, event.position())
        if action == "below":
            self.write_below(index.row())
        elif action:
            self.asked.emit(action, index.data(ROW_ROLE))
        elif self.delegate.editable:
            self.write(index.row(), event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.delegate.editable:
            self.write(index.row(), event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        shapes = Qt.CursorShape
        shape = shapes.ArrowCursor
        if index.isValid() and self.delegate.hit(self.visualRect(index), index, event.position()):
            shape = shapes.PointingHandCursor
        elif self.delegate.editable and index.flags() & Qt.ItemFlag.ItemIsEditable:
            shape = shapes.IBeamCursor
        self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_paper()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

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


def _action(key: int, modifiers: Qt.KeyboardModifier, passage: Passage) -> str:
    """What a key asks of a passage, nothing when it does not apply."""
    if key == Qt.Key.Key_Delete and not modifiers and not passage.hidden:
        return "reset" if passage.is_own else "leave_out"
    if key == Qt.Key.Key_R and modifiers == _CTRL and passage.block.edited:
        return "reset"
    if key == Qt.Key.Key_D and modifiers == _CTRL and passage.beneath is not None:
        return "compare"
    return ""
