"""How high each row of the paper is: guessed from its letters until it comes near, then set in lines."""

from math import ceil
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from zorgdesk.ui.minutes.looks import Look, look_of
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.row_shape import around, fixed_height, words_width
from zorgdesk.ui.minutes.typesetting import Typesetter
from zorgdesk.ui.minutes.words_on_paper import LINE_HEIGHT, font_of
from zorgdesk.ui.widgets.table_models import Index

_LOST = 1.03
"""Part of the lines that words do not fill, because they are not cut."""
_KEPT = 5000


class _Height(NamedTuple):
    passage: Passage
    above: Passage | None
    is_last: bool
    width: int
    height: int
    exact: bool


class RowHeights:
    """Setting a passage in lines takes twenty times as long as guessing how many there are."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._known: dict[int, _Height] = {}
        self._metrics: dict[Look, QFontMetricsF] = {}
        self._rooms: dict[tuple[Look, int], float] = {}

    def forget(self) -> None:
        """Other letters: guess anew."""
        self._known.clear()
        self._metrics.clear()
        self._rooms.clear()

    def height(self, index: Index, width: int) -> int:
        """As far as it is known now."""
        known = self._of(index, width)
        return known.height if known else self._keep(index, width, exact=False).height

    def measure(self, index: Index, width: int) -> bool:
        """Know it exactly; whether it is another height than before."""
        known = self._of(index, width)
        if known and known.exact:
            return False
        found = self._keep(index, width, exact=True)
        return known is None or known.height != found.height

    def _of(self, index: Index, width: int) -> _Height | None:
        """What is known of a row, when it is still the same row among the same ones."""
        passage, above, is_last = around(index)
        known = self._known.get(id(passage))
        same = known and known.passage is passage and known.above is above
        return known if known and same and (known.is_last, known.width) == (is_last, width) else None

    def _keep(self, index: Index, width: int, *, exact: bool) -> _Height:
        if len(self._known) >= _KEPT:
            self._known.clear()
        passage, above, is_last = around(index)
        notice, room = self._typesetter.notice_height(passage, width), self._room(passage, width)
        words = self._typesetter.words(passage, room).size().height() if exact else self._guess(passage, room)
        height = round(fixed_height(passage, above, is_last, notice) + words + 0.5)
        self._known[id(passage)] = found = _Height(passage, above, is_last, width, height, exact)
        return found

    def _room(self, passage: Passage, width: int) -> float:
        key = (look_of(passage.block), width)
        if key not in self._rooms:
            self._rooms[key] = words_width(passage, width)
        return self._rooms[key]

    def _guess(self, passage: Passage, room: float) -> float:
        look = look_of(passage.block)
        if look not in self._metrics:
            self._metrics[look] = QFontMetricsF(font_of(passage.block))
        metrics = self._metrics[look]
        broken = passage.spoken.split("\n")
        lines = sum(max(1, ceil(metrics.horizontalAdvance(one) * _LOST / room)) for one in broken)
        return lines * metrics.height() * LINE_HEIGHT / 100
