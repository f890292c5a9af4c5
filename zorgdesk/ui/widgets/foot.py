"""The foot of a dialog: a few words with its buttons beside them, or below where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.flow_layout import FlowLayout

_WORDS = 200


class Foot(QWidget):
    """The buttons from left to right, the one that goes on last."""

    def __init__(self, words: QLabel, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, px(8))
        for one in buttons:
            self._flow.addWidget(one)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._buttons)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other each has its own width; below each other both have all of it."""
        wanted = self._flow.sizeHint().width()
        stacked = self.width() < wanted + px(_WORDS)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._box.setSpacing(px(8))
        self._buttons.setMinimumWidth(0 if stacked else wanted)
