"""A badge that can be pressed, large enough to be read beside the words one types."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from zorgdesk.ui.theme import current_theme
from zorgdesk.ui.widgets.badge import BadgeContent, badge_size, paint_badge

_LETTERS = 1.08


class Pill(QAbstractButton):
    """Emits `clicked`. It takes no focus: what it does can be typed."""

    def __init__(self, content: BadgeContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_content(content)

    def content(self) -> BadgeContent:
        return self._content

    def set_content(self, content: BadgeContent) -> None:
        self._content = content
        self.setText(content.text)
        self.setAccessibleName(content.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._content, _LETTERS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_badge(painter, area, self._content, _LETTERS)
        if self.underMouse():
            painter.setPen(current_theme().edge)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pill = area.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
