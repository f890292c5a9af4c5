"""A date that may be left out: typed the short way, or picked from a calendar."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from zorgdesk.domain.dates import EARLIEST, LATEST
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import icon_button
from zorgdesk.ui.widgets.typed_dates import UnlikelyDate, parse_date
from zorgdesk.ui.widgets.typed_field import TypedField

_EARLIEST = QDate(EARLIEST.year, EARLIEST.month, EARLIEST.day)
_LATEST = QDate(LATEST.year, LATEST.month, LATEST.day)


class OptionalDate(TypedField):
    """Up and Down go a day, PageUp and PageDown a month, Alt+Down or the icon opens the calendar.

    `today` gives the day that a date without a year is near to, and where an empty field starts.
    """

    date_changed = Signal(object)
    """The new date, or None, when the person has changed it."""

    def __init__(self, today: Callable[[], dt.date] = dt.date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._date: dt.date | None = None
        self._meant: dt.date | None = None
        """What is offered for a slip of the hand, until another key is pressed."""
        self.setPlaceholderText(self.tr("day/month/year"))
        self._button = icon_button("calendar", self.tr("Choose from the calendar"), self.open_calendar, self)
        self._button.setObjectName("inside")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)

    def date(self) -> dt.date | None:
        return self._date

    def set_date(self, date: dt.date | None) -> None:
        """Show this date; tells nobody."""
        self._date = date
        self.setText(self._written(date))
        self._mark(False)

    def why_not(self, error: ValueError) -> str:
        if not isinstance(error, UnlikelyDate):
            return self.tr("This is no date: type day/month/year, such as 15/3/2026.")
        self._meant = error.meant
        why = self.tr("This date cannot be right: give one from 1900 to 2100.")
        if self._meant is None:
            return why
        offer = self.tr("Press Enter for {date}.").format(date=self._written(self._meant))
        return f"{why} {offer}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meant, self._meant = self._meant, None
        if meant is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._change(meant)
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setTextMargins(0, 0, px(20), 0)
        self._button.setGeometry(self.width() - px(34), 2, px(30), self.height() - 4)

    def take_typed(self) -> None:
        if self.text() != self._written(self._date):
            self._change(parse_date(self.text(), self._today(), _month_names()))

    def step(self, steps: int, large: bool) -> None:
        start = _qt_date(self._date or self._today())
        if self._date is None:
            steps = 0
        moved = start.addMonths(steps) if large else start.addDays(steps)
        if _EARLIEST <= moved <= _LATEST:
            self._change(_python_date(moved))

    def open_calendar(self) -> None:
        """A calendar below the field; Escape leaves the date as it was."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setDateRange(_EARLIEST, _LATEST)
        calendar.setSelectedDate(_qt_date(self._date or self._today()))
        _dress(calendar)
        for picked in (calendar.clicked, calendar.activated):
            picked.connect(lambda day: self._pick(calendar, day))
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    def _pick(self, calendar: QCalendarWidget, day: QDate) -> None:
        calendar.close()
        self._change(_python_date(day))

    def _change(self, date: dt.date | None) -> None:
        changed = date != self._date
        self.set_date(date)
        if changed:
            self.date_changed.emit(date)

    def _written(self, date: dt.date | None) -> str:
        return QLocale().toString(_qt_date(date), "d MMMM yyyy") if date else ""


def _dress(calendar: QCalendarWidget) -> None:
    """Qt paints weekends in plain red, which cannot be read in the dark."""
    calendar.setMinimumSize(px(320), px(280))
    look = QTextCharFormat()
    look.setForeground(current_theme().quiet)
    look.setBackground(current_theme().surface)
    calendar.setHeaderTextFormat(look)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, look)


def _python_date(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())


def _qt_date(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _month_names() -> dict[str, int]:
    """Long and short names, in the person's language and in Dutch, without final dots."""
    names = {}
    for locale in (QLocale(), QLocale(QLocale.Language.Dutch)):
        for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for month in range(1, 13):
                names[locale.monthName(month, style).lower().rstrip(".")] = month
    return names
