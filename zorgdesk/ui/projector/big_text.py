"""Text as a part of the height of its window, so that it can be read from the last row."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from zorgdesk.ui.theme import app_font, current_theme


class BigText(QLabel):
    """`part` is the size of its letters as a part of the window's height; `tone` a colour of the theme."""

    def __init__(self, part: float, tone: str = "text", bold: bool = False) -> None:
        super().__init__()
        self._part = part
        self._tone = tone
        self._bold = bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "projected")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_tone(tone)

    def fit(self, height: int) -> None:
        """Take the size that goes with a window of this height."""
        font = app_font(bold=self._bold)
        font.setPixelSize(max(round(height * self._part), 8))
        self.setFont(font)

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        self._tone = tone
        palette = self.palette()
        colour = current_theme().colour(tone)
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_tone(self._tone)
