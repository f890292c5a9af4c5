"""Twelve months, with the days that have activities marked."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from zorgdesk.domain.activities import ActivityRow, ActivityState
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px

_WEEKS, _ROW, _HEAD, _GAP = 6, 28, 50, 16  # heights in pixels at 100 %
_MONTH_WIDTH = 220
_DOTS = 3


class YearGrid(QWidget):
    """Emits `activated(day, where)`, and `year_asked(year)` where the arrows leave the year.

    A day on which everything was cancelled is struck through; dots tell several activities.
    """

    activated = Signal(object, object)
    year_asked = Signal(int)
    walked = Signal(QRect)
    """Where the day is that the keyboard went to."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.day = context.today()
        self._rows: dict[date, list[ActivityRow]] = {}
        self._cells: dict[date, QRect] = {}
        """Where each day of the year stands."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._lay_out()

    def show_year(self, year: int) -> None:
        """The same day in another year."""
        last = calendar.monthrange(year, self.day.month)[1]
        self.day = self.day.replace(year=year, day=min(self.day.day, last))
        self._lay_out()

    def set_rows(self, rows: Sequence[ActivityRow]) -> None:
        self._rows = {}
        for row in rows:
            if row.date:
                self._rows.setdefault(row.date, []).append(row)
        self._describe()
        self.update()

    def rows_on(self, day: date) -> list[ActivityRow]:
        """The activities of one day."""
        return self._rows.get(day, [])

    def sizeHint(self) -> QSize:
        across = self._across()
        down = -(-12 // across)
        return QSize(across * px(_MONTH_WIDTH), down * _month_height() + (down - 1) * px(_GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_MONTH_WIDTH), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.updateGeometry()  # fewer months side by side need more height

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if event.key() in steps:
            self._go(self.day + timedelta(days=steps[Qt.Key(event.key())]))
            self.walked.emit(self._cells[self.day])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self.mapToGlobal(self._cells[self.day].bottomLeft())
            self.activated.emit(self.day, place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day:
            self._go(day)
            self.activated.emit(day, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if day and self.rows_on(day) else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self._told(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [month for month in range(1, 13) if self._month_box(month).intersects(event.rect())]
        for month in shown:
            self._paint_month(painter, month)
        fonts, today = (app_font(), app_font(bold=True)), self._context.today()
        for day, cell in self._cells.items():
            if day.month in shown:
                self._paint_day(painter, day, QRectF(cell).adjusted(1, 1, -1, -1), fonts, today)

    def _paint_month(self, painter: QPainter, month: int) -> None:
        """Its name and the first letters of the weekdays."""
        theme, box, locale = current_theme(), self._month_box(month), self._context.labels.locale
        painter.setFont(app_font(bold=True))
        painter.setPen(theme.text)
        painter.drawText(box.left() + px(6), box.top() + px(18), locale.standaloneMonthName(month))
        painter.setFont(app_font(SMALL))
        painter.setPen(theme.quiet)
        width = box.width() // 7
        for weekday in range(7):
            place = QRect(box.left() + weekday * width, box.top() + px(_HEAD - 22), width, px(_ROW))
            name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(
        self, painter: QPainter, day: date, cell: QRectF, fonts: tuple[QFont, QFont], today: date
    ) -> None:
        theme, rows = current_theme(), self.rows_on(day)
        off = bool(rows) and all(row.state is ActivityState.CANCELLED for row in rows)
        taken = bool(rows) and not off
        if taken:
            self._outline(painter, cell, QPen(Qt.PenStyle.NoPen), theme.accent)
        elif off:
            self._outline(painter, cell, QPen(theme.edge, 1, Qt.PenStyle.DashLine))
        if day == self.day and self.hasFocus():
            self._outline(painter, cell, QPen(theme.text, 2))
        elif day == today and not taken:
            self._outline(painter, cell, QPen(theme.accent, 1.5))
        quiet = off or (day.weekday() >= 5 and not rows)
        painter.setPen(theme.on_accent if taken else theme.quiet if quiet else theme.text)
        font = QFont(fonts[bool(rows)])
        font.setStrikeOut(off)
        painter.setFont(font)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if taken and len(rows) > 1:
            self._paint_dots(painter, cell, min(len(rows), _DOTS))

    def _outline(self, painter: QPainter, cell: QRectF, pen: QPen, fill: QColor | None = None) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
        painter.drawRoundedRect(cell, px(6), px(6))

    def _paint_dots(self, painter: QPainter, cell: QRectF, dots: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().on_accent)
        for dot in range(dots):
            across = cell.center().x() + (dot - (dots - 1) / 2) * px(5)
            painter.drawEllipse(QPointF(across, cell.bottom() - px(4)), px(3) / 2, px(3) / 2)

    def _go(self, day: date) -> None:
        if day.year != self.day.year:
            self.day = day
            self.year_asked.emit(day.year)
        self.day = day
        self._describe()
        self.update()

    def _told(self, day: date) -> str:
        titles = [self._context.labels.activity(row) for row in self.rows_on(day)]
        return "\n".join([self._context.labels.weekday(day), *titles])

    def _describe(self) -> None:
        self.setAccessibleName(self._told(self.day))

    def _across(self) -> int:
        return max(1, min(4, self.width() // px(_MONTH_WIDTH))) if self.width() else 4

    def _month_box(self, month: int) -> QRect:
        across = self._across()
        width, height = self.width() // across, _month_height()
        row, column = divmod(month - 1, across)
        return QRect(column * width, row * (height + px(_GAP)), width - px(_GAP), height)

    def _lay_out(self) -> None:
        self._cells = {}
        for month in range(1, 13):
            box, before = self._month_box(month), date(self.day.year, month, 1).weekday()
            width, top, height = box.width() // 7, box.top() + px(_HEAD), px(_ROW)
            for number in range(1, calendar.monthrange(self.day.year, month)[1] + 1):
                week, weekday = divmod(before + number - 1, 7)
                day = date(self.day.year, month, number)
                self._cells[day] = QRect(box.left() + weekday * width, top + week * height, width, height)
        self.update()

    def _day_at(self, place: QPoint) -> date | None:
        return next((day for day, cell in self._cells.items() if cell.contains(place)), None)


def _month_height() -> int:
    return px(_HEAD) + _WEEKS * px(_ROW)
