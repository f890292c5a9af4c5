"""A slim bar that shows how far something is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from zorgdesk.ui.theme import current_theme, px

_STEPS = 1000


class ThinProgress(QProgressBar):
    """Set how far with `set_fraction`; the tone becomes that of a signal when `late` is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._late = False
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float, late: bool = False) -> None:
        """`fraction` from 0 to 1; what is outside counts as the nearest end."""
        self._late = late
        self.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter.setBrush(theme.track)
        painter.drawRoundedRect(area, radius, radius)
        if self.value() > 0:
            area.setWidth(max(area.width() * self.value() / _STEPS, area.height()))
            painter.setBrush(theme.signal if self._late else theme.accent)
            painter.drawRoundedRect(area, radius, radius)
