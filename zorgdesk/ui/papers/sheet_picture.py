"""A sheet of labels, small: click the first one that is still there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.theme import app_font, current_theme, px

_COLUMNS = 2


class SheetPicture(QWidget):
    """Two columns of labels on A4. The labels that get a name are filled in."""

    chosen = Signal(int)
    """The label that was clicked: 1 is top left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels, self._first, self._wanted = 8, 1, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The first sheet"))

    def show_sheet(self, labels: int, first: int, wanted: int) -> None:
        """A sheet of so many labels, of which `wanted` are printed from the `first` on."""
        self._labels, self._first, self._wanted = labels, first, wanted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(168), px(238))

    def label_area(self, number: int) -> QRectF:
        """Where a label is drawn."""
        rows = self._labels // _COLUMNS
        page = QRectF(self.rect()).adjusted(px(8), px(10), -px(8), -px(10))
        row, column = divmod(number - 1, _COLUMNS)
        width, height = page.width() / _COLUMNS, page.height() / rows
        place = QRectF(page.left() + column * width, page.top() + row * height, width, height)
        return place.adjusted(px(2), px(2), -px(2), -px(2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(1, self._labels + 1):
            if self.label_area(number).contains(event.position()):
                self.chosen.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.edge, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(4), px(4))
        for number in range(1, self._labels + 1):
            printed = self._first <= number < self._first + self._wanted
            self._paint_label(painter, number, printed)

    def _paint_label(self, painter: QPainter, number: int, printed: bool) -> None:
        theme, area = current_theme(), self.label_area(number)
        painter.setPen(QPen(theme.accent if printed else theme.line, 1))
        painter.setBrush(theme.accent_soft if printed else theme.surface)
        painter.drawRoundedRect(area, px(4), px(4))
        painter.setPen(theme.accent if printed else theme.disabled)
        painter.setFont(app_font(bold=number == self._first))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))
