"""Texts in the few sizes and tones there are; the style sheet gives each role its look."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

Role = Literal[
    "body",
    "title",
    "heading",
    "strong",
    "quiet",
    "small",
    "error",
    "brand",
    "number",
    "figure",
    "live",
    "live_quiet",
]


def label(text: str, role: Role = "body", wrap: bool = False) -> QLabel:
    """A label in the look of `role`. The text is shown as typed, never as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line that is cut with dots when there is no room, and then says all of it in its tool tip."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            int(self.alignment()) | int(Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            shown,
            QPalette.ColorRole.WindowText,
        )


class SectionTitle(QWidget):
    """A bold word with, quieter, how many there are: the head of a board column or a part of a page."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label(text, "strong")
        self._count = label("", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text)
        row.addWidget(self._count)
        row.addStretch()
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        self._count.setText("" if count is None else str(count))
        self.setAccessibleName(f"{self._text.text()} {self._count.text()}".strip())
