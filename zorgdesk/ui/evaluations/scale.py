"""A row of numbers as on the paper form: click one, or walk over them with the arrows."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.theme import app_font, current_theme, px


class Scale(QWidget):
    """Emits `picked` with a number, or with None when the answer is taken away."""

    picked = Signal(object)

    def __init__(self, highest: int, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = tuple(range(0, highest + 1, step))
        self._value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show this number; one that lies between two of the row is drawn where it lies."""
        self._value = value
        self.setAccessibleDescription("" if value is None else str(value))
        self.update()

    def sizeHint(self) -> QSize:
        widest = QFontMetrics(app_font()).horizontalAdvance(str(self._numbers[-1]))
        return QSize((widest + px(12)) * len(self._numbers), px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(20) * len(self._numbers), px(34))

    def area_of(self, number: int) -> QRectF:
        """Where a number of the row is drawn."""
        width = self.width() / len(self._numbers)
        return QRectF(self._numbers.index(number) * width, 0, width, self.height()).adjusted(2, 2, -2, -2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().x() / max(self.width(), 1) * len(self._numbers))
        number = self._numbers[min(max(place, 0), len(self._numbers) - 1)]
        self._pick(None if number == self._value else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._pick(self._next(1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pick(self._numbers[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._pick(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in self._numbers:
            self._paint_number(painter, number)
        if self._value is not None and self._value not in self._numbers:
            self._paint_between(painter, self._value)

    def _paint_number(self, painter: QPainter, number: int) -> None:
        theme, area, chosen = current_theme(), self.area_of(number), number == self._value
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.edge, 1))
        painter.setBrush(theme.accent if chosen else theme.surface)
        painter.drawRoundedRect(area, px(5), px(5))
        painter.setPen(theme.on_accent if chosen else theme.text)
        painter.setFont(app_font(bold=chosen))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_between(self, painter: QPainter, value: int) -> None:
        first, last = self.area_of(self._numbers[0]).center(), self.area_of(self._numbers[-1]).center()
        x = first.x() + (last.x() - first.x()) * value / self._numbers[-1]
        painter.setPen(QPen(current_theme().accent, px(3)))
        painter.drawLine(round(x), 0, round(x), self.height())

    def _next(self, step: int) -> int:
        """The number of the row before or after the one shown; the middle where none is."""
        if self._value is None:
            return self._numbers[len(self._numbers) // 2]
        further = [one for one in self._numbers[::step] if (one - self._value) * step > 0]
        return further[0] if further else self._value

    def _pick(self, number: int | None) -> None:
        self.set_value(number)
        self.picked.emit(number)
