"""One line of text that is stored when the field is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class TextLine(QLineEdit):
    """Emits `left(text)`, without blanks around it, on Enter or when the person leaves with another text."""

    left = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._stored = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is typing here: then only what they leave counts."""
        typing = self.hasFocus() and self.isModified() and self.text().strip() != self._stored
        self._stored = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Say what was typed, as leaving the field does."""
        text = self.text().strip()
        if text != self._stored:
            self._stored = text
            self.left.emit(text)
