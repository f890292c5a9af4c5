"""A small row of bars, such as the arrivals per five minutes: a shape to see at a glance, not a chart."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from zorgdesk.ui.theme import current_theme, px


class BarStrip(QWidget):
    """Bars of (label, count). The label of a bar shows under the mouse and in the accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        self._bars = list(bars)
        self.setAccessibleDescription(", ".join(self._said(bar) for bar in self._bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(64))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._bars:
            index = min(int(event.pos().x() / max(self.width(), 1) * len(self._bars)), len(self._bars) - 1)
            QToolTip.showText(event.globalPos(), self._said(self._bars[index]), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().accent)
        highest = max(1, *(count for _, count in self._bars))
        step = self.width() / len(self._bars)
        for index, (_, count) in enumerate(self._bars):
            height = max(self.height() * count / highest, px(3))
            bar = QRectF(index * step, self.height() - height, max(step - px(5), 1), height)
            painter.drawRoundedRect(bar, px(3), min(px(3), height / 2))

    def _said(self, bar: tuple[str, int]) -> str:
        return f"{bar[0]}: {bar[1]}"
