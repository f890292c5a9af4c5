"""One line of the programme at the side: its title and when; a click goes there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from zorgdesk.ui.live.stream_rows import LIVE_SIZE
from zorgdesk.ui.theme import app_font, current_theme, px


class PartLine(QAbstractButton):
    """`done` parts are quieter, with a tick in front."""

    def __init__(self, title: str, when: str, done: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = f"✓ {title}" if done else title
        self._when = when
        self._done = done
        self.setText(title)
        self.setAccessibleName(f"{title} {when}".strip())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(px(160), self.heightForWidth(max(self.width(), px(160))))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width)[1]) + px(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse():
            painter.fillRect(area, theme.hover)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.drawRect(area)
        painter.setPen(theme.quiet if self._done else theme.text)
        self._laid_out(self.width())[0].draw(painter, QPointF(0, px(4)))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        quiet = QTextLayout.FormatRange()
        quiet.start, quiet.length = len(self._title), len(self._when) + 1
        quiet.format = QTextCharFormat()
        quiet.format.setForeground(current_theme().quiet)
        layout = QTextLayout(f"{self._title} {self._when}".strip(), app_font(LIVE_SIZE))
        layout.setFormats([quiet])
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, px(80)))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height
