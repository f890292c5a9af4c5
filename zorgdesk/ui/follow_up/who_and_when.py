"""What must be done with, beside it, who does it and by when; or below it where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLineEdit, QWidget

from zorgdesk.ui.theme import px

_WIDTH = 196
_ROOM = 620
"""Pixels at 100 % from which all stands on one line."""


class WhoAndWhen(QWidget):
    """Who and when are as wide on every line, so that they stand in columns."""

    def __init__(self, what: QLayout, assignee: QLineEdit, due: QLineEdit) -> None:
        super().__init__()
        fields = QHBoxLayout()
        fields.setSpacing(px(8))
        for field in (assignee, due):
            field.setMinimumWidth(px(120))
            field.setMaximumWidth(px(_WIDTH))
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        fields.addStretch()
        self._fields = (assignee, due)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(8))
        self._box.addLayout(what, 1)
        self._box.addLayout(fields)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = self.width() >= px(_ROOM)
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        for field in self._fields:
            field.setMinimumWidth(px(_WIDTH if wide else 120))
