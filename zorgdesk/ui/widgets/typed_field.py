"""A line to type a value in that is understood when the field is left, and may stay empty."""

from abc import abstractmethod

from PySide6.QtCore import QMetaMethod, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget


class TypedField(QLineEdit):
    """Typed text becomes a value on Enter or on leaving; what is not understood stays, marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setProperty("invalid", False)
        self.textEdited.connect(lambda: self._mark(False))

    refused = Signal(str)
    """Why what was typed is not understood, in a sentence; empty when there is nothing against it."""

    @abstractmethod
    def take_typed(self) -> None:
        """Make a value of the text. Raises ValueError when it is none."""

    @abstractmethod
    def step(self, steps: int, large: bool) -> None:
        """Go up or down from the value there is."""

    def why_not(self, error: ValueError) -> str:
        """What to say of a text that is no value; nothing for what its mark says already."""
        return ""

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
        except ValueError as error:
            self._mark(True)
            self._tell(self.why_not(error))
        else:
            self._mark(False)

    def _mark(self, invalid: bool) -> None:
        if invalid != self.property("invalid"):
            self.setProperty("invalid", invalid)
            self.style().polish(self)
        if not invalid:
            self._tell("")

    def _tell(self, why: str) -> None:
        """In the form around it, or else below the field for as long as a tool tip stands."""
        if why == self._told:
            return
        self._told = why
        self.setToolTip(why)
        self.refused.emit(why)
        if why and self.isVisible() and not self.isSignalConnected(QMetaMethod.fromSignal(self.refused)):
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), why, self)


_STEPS = {
    Qt.Key.Key_Up: (1, False),
    Qt.Key.Key_Down: (-1, False),
    Qt.Key.Key_PageUp: (1, True),
    Qt.Key.Key_PageDown: (-1, True),
}
