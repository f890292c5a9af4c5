"""The year at a glance: twelve months, with the days that have activities marked."""

import calendar
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QToolTip, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityFilter, ActivityRow
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import app_font, current_theme, px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.labels import label

_AT_MOST = 2000
_WEEKS = 6


class YearView(QWidget):
    """Emits `opened(ActivityRow)`. Arrows go from day to day, Enter opens what stands there."""

    opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._filter = ActivityFilter()
        self._latest = Latest()
        self.months = YearGrid(context)
        self._title = label("", "heading")
        self.setFocusProxy(self.months)
        self._build()
        self.months.activated.connect(self._open)
        self.months.year_asked.connect(self.show_year)
        self.show_year(context.today().year)

    def show_only(self, chosen: ActivityFilter) -> None:
        """The same filter as the list; its year is the year shown."""
        self._filter = chosen
        self.show_year(chosen.year or self.months.day.year)

    def show_year(self, year: int) -> None:
        """Another year."""
        self._title.setText(str(year))
        self.months.show_year(year)
        chosen = replace(self._filter, year=year)
        rows = self._context.services.activities.rows
        self._context.ask(
            lambda: rows(chosen, sort="date", descending=False, limit=_AT_MOST),
            self._latest(self.months.set_rows),
            owner=self,
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        for icon, name, step in (
            ("chevron-left", self.tr("Previous year"), -1),
            ("chevron-right", self.tr("Next year"), 1),
        ):
            head.addWidget(icon_button(icon, name, partial(self._turn, step)))
            if step < 0:
                head.addWidget(self._title)
        head.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.months)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def _turn(self, step: int) -> None:
        self.show_year(self.months.day.year + step)

    def _open(self, day: date, place: QPoint) -> None:
        rows = self.months.rows_on(day)
        if len(rows) == 1:
            self.opened.emit(rows[0])
        elif rows:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for row in rows:
                menu.addAction(self._context.labels.activity(row), partial(self.opened.emit, row))
            menu.popup(place)


class YearGrid(QWidget):
    """Paints the months. Emits `activated(day, where)` and `year_asked(year)` at the edges of the year."""

    activated = Signal(object, object)
    year_asked = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.day = context.today()
        self._rows: dict[date, list[ActivityRow]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_year(self, year: int) -> None:
        """The same day in another year."""
        last = calendar.monthrange(year, self.day.month)[1]
        self.day = self.day.replace(year=year, day=min(self.day.day, last))
        self.update()

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
        return QSize(across * px(220), down * (_WEEKS + 2) * px(28) + (down - 1) * px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(220), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if event.key() in steps:
            self._go(self.day + timedelta(days=steps[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self.mapToGlobal(self._cell(self.day).bottomLeft())
            self.activated.emit(self.day, place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day:
            self._go(day)
            self.activated.emit(day, event.globalPosition().toPoint())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self._told(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, 13):
            self._paint_month(painter, month)

    def _paint_month(self, painter: QPainter, month: int) -> None:
        theme, box = current_theme(), self._month_box(month)
        first = date(self.day.year, month, 1)
        painter.setFont(app_font(bold=True))
        painter.setPen(theme.text)
        name = self._context.labels.locale.standaloneMonthName(month)
        painter.drawText(box.left() + px(6), box.top() + px(20), name)
        for index in range(calendar.monthrange(first.year, month)[1]):
            self._paint_day(painter, first + timedelta(days=index))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme, cell = current_theme(), QRectF(self._cell(day)).adjusted(1, 1, -1, -1)
        rows = self.rows_on(day)
        painter.setPen(Qt.PenStyle.NoPen)
        if rows:
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(cell, px(6), px(6))
        if day == self.day and self.hasFocus():
            painter.setPen(QPen(theme.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, px(6), px(6))
        elif day == self._context.today():
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, px(6), px(6))
        quiet = theme.quiet if day.weekday() >= 5 else theme.text
        painter.setPen(theme.on_accent if rows else quiet)
        painter.setFont(app_font(bold=bool(rows)))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))

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
        return max(1, min(4, self.width() // px(220))) if self.width() else 4

    def _month_box(self, month: int) -> QRect:
        across = self._across()
        width, height = self.width() // across, (_WEEKS + 2) * px(28)
        row, column = divmod(month - 1, across)
        return QRect(column * width, row * (height + px(16)), width - px(16), height)

    def _cell(self, day: date) -> QRect:
        box = self._month_box(day.month)
        week, weekday = divmod(date(day.year, day.month, 1).weekday() + day.day - 1, 7)
        width = box.width() // 7
        return QRect(box.left() + weekday * width, box.top() + px(30) + week * px(28), width, px(28))

    def _day_at(self, place: QPoint) -> date | None:
        for month in range(1, 13):
            if self._month_box(month).contains(place):
                days = calendar.monthrange(self.day.year, month)[1]
                every = (date(self.day.year, month, number) for number in range(1, days + 1))
                return next((day for day in every if self._cell(day).contains(place)), None)
        return None
