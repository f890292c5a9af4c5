"""Scrolling by itself while something is dragged to the edge of what can be seen."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QScrollBar

from zorgdesk.ui.theme import px

_EDGE, _STEP = 56, 18
"""Pixels at 100 %: how near the edge scrolling begins, and how far one step goes."""
_EVERY_MS = 16


class EdgeScroll(QObject):
    """Tell it where the drag is with `follow`; it goes on scrolling there until `stop`."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._across = self._down = 0
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY_MS)
        self.timer.timeout.connect(self.step)

    def follow(self, place: QPoint) -> None:
        """The drag is here on the screen."""
        inside, shown = self._area.viewport().mapFromGlobal(place), self._area.viewport()
        self._across = _towards(inside.x(), shown.width())
        self._down = _towards(inside.y(), shown.height())
        if not (self._across or self._down):
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    def stop(self) -> None:
        """The drag is over, or somewhere else."""
        self.timer.stop()

    def step(self) -> None:
        """Scroll a little; at the end there is nothing more to do."""
        _move(self._area.horizontalScrollBar(), self._across)
        _move(self._area.verticalScrollBar(), self._down)


def _towards(place: int, length: int) -> int:
    """-1 at the beginning, 1 at the end, 0 between."""
    if place < px(_EDGE):
        return -1
    return 1 if place > length - px(_EDGE) else 0


def _move(bar: QScrollBar, direction: int) -> None:
    bar.setValue(bar.value() + direction * px(_STEP))
