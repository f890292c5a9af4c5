"""A key of the screen itself: of the letters to find a name with, and of the digits of the PIN."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.kiosk.big_button import BigButton
from zorgdesk.ui.theme import app_font, current_theme, px

_LARGEST, _OF_THE_KEY = 1.9, 0.42
"""How large its letter is: at most so many times the size of text, and of the height of the key."""


class PadKey(BigButton):
    """Never has the keyboard: who has a real one types in the field. It becomes lower where room is short."""

    def __init__(self, text: str, icon_name: str, name: str, clicked: Callable[[], object]) -> None:
        super().__init__(text, icon_name=icon_name, clicked=clicked)
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(20), px(24))

    def paint_inside(self, painter: QPainter, area: QRectF) -> None:
        theme, side = current_theme(), min(px(26), round(area.height() * _OF_THE_KEY))
        if self.icon_name:
            corner = area.center() - QPointF(side / 2, side / 2)
            paint_icon(painter, QRectF(corner.x(), corner.y(), side, side), self.icon_name, theme.text)
            return
        font = app_font(_LARGEST, bold=True)
        font.setPixelSize(max(1, min(font.pixelSize(), side if len(self.text()) == 1 else side * 3 // 4)))
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
