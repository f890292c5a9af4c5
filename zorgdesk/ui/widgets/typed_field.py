"""A line to type a value in that is understood when the field is left, and may stay empty."""

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class TypedField(QLineEdit):
    """Typed text becomes a value on Enter or on leaving; what is not understood stays, marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("invalid", False)
        self.textEdited.connect(lambda: self._mark(False))

    @abstractmethod
    def take_typed(self) -> None:
        """Make a value of the text. Raises ValueError when it is none."""

    @abstractmethod
    def step(self, steps: int, large: bool) -> None:
        """Go up or down from the value there is."""

    def is_valid(self) -> bool:
        """Whether what stands there was understood."""
        return not self.property("invalid")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps and not self.isReadOnly():
            self.commit()
            self.step(*steps)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        super().keyPressEvent(event)

    def commit(self) -> None:
        """Understand what was typed, now."""
        try:
            self.take_typed()
        except ValueError:
            self._mark(True)
        else:
            self._mark(False)

    def _mark(self, invalid: bool) -> None:
        if invalid != self.property("invalid"):
            self.setProperty("invalid", invalid)
            self.style().polish(self)


_STEPS = {
    Qt.Key.Key_Up: (1, False),
    Qt.Key.Key_Down: (-1, False),
    Qt.Key.Key_PageUp: (1, True),
    Qt.Key.Key_PageDown: (-1, True),
}
