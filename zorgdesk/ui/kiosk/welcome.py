"""What somebody sees who just checked in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.labels import label


class Welcome(QWidget):
    """A large mark and a name."""

    def __init__(self) -> None:
        super().__init__()
        self.text = label("", "number", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        below = label(self.tr("You are on the list. Next one: just begin to type."), "live_quiet", wrap=True)
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(px(24))
        column.addStretch()
        column.addWidget(_Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addWidget(below)
        column.addStretch()

    def show_name(self, given_name: str) -> None:
        """Greet somebody."""
        self.text.setText(self.tr("Welcome, {name}!").format(name=given_name))


class _Mark(QWidget):
    """A check in a circle, as large as a hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(144), px(144))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.good_soft)
        painter.drawEllipse(self.rect())
        inset = px(32)
        paint_icon(painter, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), "check", theme.good)
