"""A choice from a short list, and a number: the mouse wheel changes them only when they have the focus.

An edit is stored at once, so who scrolls a page must not change what passes under the mouse.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from zorgdesk.ui.theme import px

_BESIDE_TEXT = 32
"""Pixels at 100 % that a list has beside its texts: its padding, and a scroll bar."""


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

    def showPopup(self) -> None:
        """The list is as wide as its longest text, as far as the window allows."""
        wanted = self.view().sizeHintForColumn(0) + px(_BESIDE_TEXT)
        self.view().setMinimumWidth(min(wanted, self.window().width()))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """A text that is cut can be read in full under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), "" if self.is_whole() else self.currentText(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but a text that is cut ends in dots."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """What is chosen, as far as it fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self)
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), end, room.width())

    def is_whole(self) -> bool:
        """Whether all of what is chosen can be read."""
        return self.shown_text() == self.currentText()

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
