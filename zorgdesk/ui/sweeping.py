"""Frees what Python keeps in circles, on the GUI thread only.

Python looks for such objects on whichever thread happens to need memory. A timer, a model or a filter of a
closed window that is freed on a worker stays known to the event loop of the window, which crashes later.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500  # so often the young ones; the old ones, which takes longest, a hundred times less


class Sweeper(QObject):
    """From when it is made until `stop`, Python frees circles nowhere else. Make it on the GUI thread."""

    _under_way: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        Sweeper._under_way += 1
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(_sweep)
        self._timer.start()

    def stop(self) -> None:
        """No thread works beside the window any more: Python may do it again when it likes."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        Sweeper._under_way -= 1
        if not Sweeper._under_way:
            gc.enable()


def _sweep() -> None:
    """What Python would do by itself: the oldest generation of which there is enough, with those younger."""
    for generation, (count, most) in reversed(
        list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
    ):
        if count > most:
            gc.collect(generation)
            return
