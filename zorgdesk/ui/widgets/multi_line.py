"""Several lines of plain text that are stored when the field is left."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from zorgdesk.ui.theme import px

_LINES = 4


class MultiLine(QPlainTextEdit):
    """Emits `left(text)` when the person leaves with another text. Tab goes to the next field.

    What is pasted comes in as plain text: nothing of its markup, nothing fetched.
    """

    left = Signal(str)

    def __init__(self, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setProperty("tall", lines > 1)  # the style keeps room for two lines, however little there is
        self._stored = ""
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is typing here."""
        typing = self.hasFocus() and self.toPlainText() != self._stored
        self._stored = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def commit(self) -> None:
        """Say what was typed, as leaving the field does."""
        text = self.toPlainText()
        if text != self._stored:
            self._stored = text
            self.left.emit(text)

    def sizeHint(self) -> QSize:
        return QSize(px(240), QFontMetrics(self.font()).lineSpacing() * self._lines + px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
