"""What a page shows when there is nothing yet: what belongs here, and the button that starts it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label

_LINE = 400
"""Width in pixels at 100 % that a line of the words has at least."""


class EmptyState(QWidget):
    """Emits `started` when its button is pressed; without `action` there is no button."""

    started = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        explanation: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._medallion = _Medallion(icon_name)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(self._medallion, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "heading"), (explanation, "quiet")):
            line = label(text, role, wrap=True)  # type: ignore[arg-type]
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
            line.setVisible(bool(text))  # after it has a parent: else it would be a window for a moment
        if action:
            self.button = button(action, "primary", clicked=self.started.emit)
            column.addSpacing(px(8))
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """The words, as wide as they may run, and the button: the icon gives way to them."""
        height = self._column.heightForWidth(max(self.width(), px(_LINE)))
        icon = 0 if self._medallion.isHidden() else self._medallion.sizeHint().height() + px(8)
        return QSize(super().minimumSizeHint().width(), height - icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._column.heightForWidth(self.width())
        if self._medallion.isHidden():
            needed += self._medallion.sizeHint().height() + px(8)
        self._medallion.setVisible(self.height() >= needed)


class _Medallion(QWidget):
    """The icon in a soft disc."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(64), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().accent_soft)
        painter.drawEllipse(self.rect())
        inner = QRectF(self.rect()).adjusted(px(18), px(18), -px(18), -px(18))
        paint_icon(painter, inner, self._icon, current_theme().accent)
