"""Three shares of one whole as a bar: good, in between, bad."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.theme import current_theme, px


class ShareBar(QWidget):
    """Says nothing by colour alone: what the shares are stands beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, good: int, between: int, bad: int) -> None:
        self._shares = (good, between, bad)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, total = current_theme(), sum(self._shares)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(rounded)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme.track)
        left = 0.0
        for share, colour in zip(self._shares, (theme.accent, theme.track, theme.danger), strict=True):
            width = self.width() * share / total if total else 0
            painter.fillRect(QRectF(left, 0, width, self.height()), colour)
            left += width
