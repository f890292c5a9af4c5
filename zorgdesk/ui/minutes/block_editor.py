"""Typing in one passage, in its place on the paper."""

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from zorgdesk.domain.documents import Block
from zorgdesk.ui.minutes.typesetting import paragraph_after_lead
from zorgdesk.ui.minutes.words_on_paper import LINE_BREAK, font_of, lead_font
from zorgdesk.ui.theme import current_theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BlockEditor(QTextEdit):
    """The words of one block; its lead stands before them and cannot be typed over.

    Enter is done, Shift+Enter a new line, Ctrl+Enter a new paragraph; what is pasted comes in as plain text.
    """

    done = Signal(str)
    """Nothing, or what comes next: "below" a new paragraph, "up" or "down" the passage there."""
    grew = Signal()
    typed_in = Signal()
    """The words are others than before the last key."""

    def __init__(self, block: Block, width: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = block
        self._height = 0.0
        self.setProperty("kind", "document")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(font_of(block))
        self.setAccessibleName(block.lead or self.tr("Text of the minutes"))
        self.document().setDocumentMargin(0)
        self._lines = paragraph_after_lead(block, width)
        self.textChanged.connect(self._tell_height)
        self.textChanged.connect(self.typed_in)

    def show_text(self, text: str) -> None:
        """Begin with these words, the cursor after them."""
        self.setPlainText(text.replace("\n", LINE_BREAK))
        self.selectAll()
        self.textCursor().setBlockFormat(self._lines)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().clearUndoRedoStacks()

    def typed(self) -> str:
        return self.toPlainText().replace(LINE_BREAK, "\n").strip()

    def text_height(self) -> float:
        return self.document().size().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier:
            self.done.emit("")
        elif event.key() in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.done.emit("below")
        elif event.key() in _ENTER:
            self.textCursor().insertText(LINE_BREAK)
        elif self._leaves(event.key(), modifiers):
            self.done.emit("up" if event.key() == Qt.Key.Key_Up else "down")
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(source.text().strip("\n").replace("\n", LINE_BREAK))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._block.lead:
            painter = QPainter(self.viewport())
            painter.setFont(lead_font(self._block))
            painter.setPen(current_theme().text)
            painter.drawText(QPointF(0, painter.fontMetrics().ascent()), self._block.lead)

    def _leaves(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Up on the first line and Down on the last one go to the passage there."""
        moves = {Qt.Key.Key_Up: QTextCursor.MoveOperation.Up, Qt.Key.Key_Down: QTextCursor.MoveOperation.Down}
        move = moves.get(Qt.Key(key))
        if move is None or modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        return not self.textCursor().movePosition(move)

    def _tell_height(self) -> None:
        height = self.text_height()
        if height != self._height:
            self._height = height
            self.grew.emit()
