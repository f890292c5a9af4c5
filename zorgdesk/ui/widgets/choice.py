"""A choice from a short list, and a number: the mouse wheel changes them only when they have the focus.

An edit is stored at once, so who scrolls a page must not change what passes under the mouse.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from zorgdesk.ui.theme import px


class Choice(QComboBox):
    """One of several (key, text) pairs."""

    key_chosen = Signal(object)
    """The key the person chose; not told when the program sets it."""

    def __init__(self, choices: Sequence[tuple[Hashable, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Hashable] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without WheelFocus
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.activated.connect(lambda index: self.key_chosen.emit(self._keys[index]))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these instead; what was chosen stays chosen when it is among them, else nothing is."""
        chosen = self.key()
        self.clear()
        self._keys = [key for key, _ in choices]
        self.addItems([text for _, text in choices])
        self.set_key(chosen)

    def key(self) -> Hashable | None:
        """The key of what is chosen; None when nothing is."""
        return self._keys[self.currentIndex()] if self.currentIndex() >= 0 else None

    def set_key(self, key: Hashable | None) -> None:
        """Show this as chosen; an unknown key shows nothing."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(QSpinBox):
    """A whole number between two bounds, both included."""

    def __init__(self, lowest: int = 0, highest: int = 9999, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without WheelFocus

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lineEdit().setTextMargins(px(9), 0, 0, 0)  # Qt passes over the left padding of the style sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
