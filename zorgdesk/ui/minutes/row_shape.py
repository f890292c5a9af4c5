"""Where everything of one passage stands on the paper."""

from PySide6.QtCore import QRect, QRectF

from zorgdesk.ui.minutes.looks import look_of, space_above
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.table_models import ROW_ROLE, Index

PAPER_WIDTH = 694
"""Pixels at 100 %."""
AROUND = 16
"""Between the paper and the edge of the view, at 100 %."""
_MARGIN = 56
_BAND = 15
_ICON = 18


class PageShape:
    """The paper in a view of some width: narrower than it should be only when there is no room."""

    def __init__(self, view_width: int) -> None:
        self.width = min(px(PAPER_WIDTH), max(view_width - 2 * px(AROUND), px(200)))
        self.left = (view_width - self.width) / 2
        margin = px(_MARGIN) if self.width > px(400) else px(_MARGIN) * self.width / px(400)
        self.text_left = self.left + margin
        self.text_width = self.width - 2 * margin


class RowShape:
    """The parts of one row, for painting it, for hitting it with the mouse and for its editor."""

    def __init__(self, row: QRect, index: Index, notice_height: float) -> None:
        page = PageShape(row.width())
        passage: Passage = index.data(ROW_ROLE)
        self.indent = px(look_of(passage.block).indent)
        self.pad = _pad(notice_height)
        above, below = _edges(*around(index))
        top = row.top() + above
        height = row.height() - above - below
        self.band = QRectF(page.text_left - px(_BAND), top, page.text_width + 2 * px(_BAND), height)
        inner = QRectF(page.text_left, top + self.pad, page.text_width, height - 2 * self.pad)
        self.notice = QRectF(inner.left(), inner.top(), inner.width(), notice_height)
        self.text = inner.adjusted(self.indent, notice_height, 0, 0)
        side = px(_ICON)
        self.mark = QRectF(self.band.right() + px(8), self.text.top() + px(2), side, side)
        self.grip = QRectF(self.band.left() - px(8) - side, self.text.top() + px(2), side, side)
        self.plus = QRectF(self.band.left() - px(8) - side, self.band.bottom() - side / 2, side, side)


def around(index: Index) -> tuple[Passage, Passage | None, bool]:
    """A passage, the one above it, and whether it is the last."""
    model, row = index.model(), index.row()
    above: Passage | None = model.index(row - 1, 0).data(ROW_ROLE) if row else None
    passage: Passage = index.data(ROW_ROLE)
    return passage, above, row == model.rowCount() - 1


def fixed_height(passage: Passage, above: Passage | None, is_last: bool, notice_height: float) -> float:
    """All that is in a row but the words themselves."""
    return sum(_edges(passage, above, is_last)) + 2 * _pad(notice_height) + notice_height


def words_width(passage: Passage, view_width: int) -> float:
    """What there is for each line of words."""
    return PageShape(view_width).text_width - px(look_of(passage.block).indent)


def _pad(notice_height: float) -> int:
    return px(10) if notice_height else px(4)


def _edges(passage: Passage, above: Passage | None, is_last: bool) -> tuple[int, int]:
    """The space above and below the row, with the margins of the paper at its ends."""
    edge = px(AROUND) + px(44)
    top = edge if above is None else space_above(passage.block, above.block)
    return top, edge if is_last else 0
