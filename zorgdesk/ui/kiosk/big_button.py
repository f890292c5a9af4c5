"""Buttons for a finger on a screen that stands a little away."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import app_font, current_theme, px

_BIG, _BESIDE = 1.9, 1.3


class BigButton(QAbstractButton):
    """A text with, quieter beside it, a second one; `icon_name` at the right. Enter presses it too."""

    def __init__(
        self, text: str, beside: str = "", icon_name: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self._beside = beside
        self.icon_name = icon_name
        self.setText(text)
        self.setAccessibleName(", ".join(part for part in (text, beside) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def sizeHint(self) -> QSize:
        return QSize(px(96), px(76))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, area = current_theme(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.accent if focused else theme.line, 3 if focused else 1))
        painter.setBrush(theme.accent_soft if self.isDown() or self.underMouse() else theme.surface)
        painter.drawRoundedRect(area, px(12), px(12))
        self.paint_inside(painter, area)

    def paint_inside(self, painter: QPainter, area: QRectF) -> None:
        """What stands on it."""
        theme = current_theme()
        inner = area.adjusted(px(24), 0, -px(24), 0)
        if self.icon_name:
            side = px(32)
            place = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, place, self.icon_name, theme.good)
            inner.setRight(place.left() - px(12))
        self._paint_words(painter, inner)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme = current_theme()
        middle = Qt.AlignmentFlag.AlignVCenter
        alone = not self._beside and not self.icon_name
        font = app_font(_BIG, bold=True)
        name = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.setFont(font)
        painter.setPen(theme.text)
        side = Qt.AlignmentFlag.AlignHCenter if alone else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle | side, name)
        rest = area.adjusted(QFontMetrics(font).horizontalAdvance(name) + px(20), 0, 0, 0)
        font = app_font(_BESIDE)
        beside = QFontMetrics(font).elidedText(self._beside, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.setFont(font)
        painter.setPen(theme.quiet)
        if rest.width() > px(60):
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, beside)
