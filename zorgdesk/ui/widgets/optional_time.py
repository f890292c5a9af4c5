"""A time of day that may be left out: 19:30, 19u30 or 1930."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.widgets.typed_dates import parse_time
from zorgdesk.ui.widgets.typed_field import TypedField

_DAY = 24 * 60


class OptionalTime(TypedField):
    """Up and Down go five minutes, PageUp and PageDown an hour."""

    time_changed = Signal(object)
    """The new time, or None, when the person has changed it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: dt.time | None = None
        self.setPlaceholderText(self.tr("hh:mm"))

    def time(self) -> dt.time | None:
        return self._time

    def set_time(self, time: dt.time | None) -> None:
        """Show this time; tells nobody."""
        self._time = time
        self.setText(_written(time))
        self._mark(False)

    def take_typed(self) -> None:
        if self.text() != _written(self._time):
            self._change(parse_time(self.text()))

    def step(self, steps: int, large: bool) -> None:
        start = self._time or dt.time(12, 0)
        if self._time is None:
            steps = 0
        minutes = (start.hour * 60 + start.minute + steps * (60 if large else 5)) % _DAY
        self._change(dt.time(minutes // 60, minutes % 60))

    def _change(self, time: dt.time | None) -> None:
        changed = time != self._time
        self.set_time(time)
        if changed:
            self.time_changed.emit(time)


def _written(time: dt.time | None) -> str:
    return f"{time:%H:%M}" if time else ""
