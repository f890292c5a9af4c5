"""The words of the paper set in lines, once per text and width."""

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextDocument

from zorgdesk.domain.documents import Block
from zorgdesk.ui.minutes.looks import look_of
from zorgdesk.ui.minutes.notices import Notice, notice_of, set_notice
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.row_shape import PageShape
from zorgdesk.ui.minutes.words_on_paper import LINE_HEIGHT, lead_font, lines, write
from zorgdesk.ui.theme import px

_LONGEST_LEAD = 0.6
"""Part of the width: a longer lead stands on a line of its own while the words after it are typed."""
_KEPT = 3000
"""Passages whose lines are remembered; the longest minutes have some hundreds."""


class Typesetter:
    """Remembers what it has set. `hints` marks what is hard to read."""

    def __init__(self) -> None:
        self.hints = False
        self._set: dict[tuple[object, ...], QTextDocument] = {}

    def forget(self) -> None:
        """Other letters: set everything anew."""
        self._set.clear()

    def count(self) -> int:
        """How much is set in lines now."""
        return len(self._set)

    def words(self, passage: Passage, width: float) -> QTextDocument:
        """Lead and words of a passage."""
        block, hints = passage.block, self.hints and passage.is_prose
        key = (block.kind, block.lead, passage.text, passage.difference, hints, width)
        if key not in self._set:
            self._keep(key, write(passage, hints=hints), width)
        return self._set[key]

    def is_quiet(self, passage: Passage) -> bool:
        return passage.hidden or look_of(passage.block).quiet

    def notice(self, notice: Notice, width: float) -> QTextDocument:
        """What stands above a passage that asks attention."""
        key = (notice, width)
        if key not in self._set:
            self._keep(key, set_notice(notice), width)
        return self._set[key]

    def notice_height(self, passage: Passage, view_width: int) -> float:
        notice = notice_of(passage)
        if notice is None:
            return 0
        return self.notice(notice, PageShape(view_width).text_width).size().height() + px(2)

    def _keep(self, key: tuple[object, ...], document: QTextDocument, width: float) -> None:
        if len(self._set) >= _KEPT:
            self._set.clear()
        document.setTextWidth(width)
        self._set[key] = document


def paragraph_after_lead(block: Block, width: float) -> QTextBlockFormat:
    """The paragraph of an editor, with room for the lead, that is painted and not typed."""
    form = lines()
    if block.lead:
        metrics = QFontMetricsF(lead_font(block))
        lead = metrics.horizontalAdvance(f"{block.lead} ")
        if lead <= width * _LONGEST_LEAD:
            form.setTextIndent(lead)
        else:
            form.setTopMargin(metrics.height() * LINE_HEIGHT / 100)
    return form
