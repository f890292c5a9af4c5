"""How a block looks on the paper: sizes, spaces, and its words set in lines."""

import html

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from zorgdesk.domain.documents import Block
from zorgdesk.ui.minutes.looks import look_of
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.minutes.row_shape import PageShape
from zorgdesk.ui.theme import SMALL, app_font, current_theme, px

LINE_BREAK = "\u2028"
"""A line break inside one paragraph of Qt's documents."""
_LINE_HEIGHT = 118
_LONGEST_LEAD = 0.6
"""Part of the width: a longer lead stands on a line of its own while the words after it are typed."""
_KEPT = 3000
"""Passages whose lines are remembered; the longest minutes have some hundreds."""


class Typesetter:
    """Sets words in lines, once per text and width."""

    def __init__(self) -> None:
        self._set: dict[tuple[object, ...], QTextDocument] = {}

    def forget(self) -> None:
        """Other letters: set everything anew."""
        self._set.clear()

    def words(self, passage: Passage, width: float) -> QTextDocument:
        """Lead and words of a passage."""
        block = passage.block
        text = _left_out() if passage.hidden else passage.text
        key = (block.kind, block.lead, text, width)
        if key not in self._set:
            self._keep(key, _words(block, text), width)
        return self._set[key]

    def is_quiet(self, passage: Passage) -> bool:
        return passage.hidden or look_of(passage.block).quiet

    def notice(self, width: float) -> QTextDocument:
        """What stands above a passage under which something else is recorded now, with its three links."""
        key = ("", width)
        if key not in self._set:
            self._keep(key, _notice(), width)
        return self._set[key]

    def notice_height(self, passage: Passage, view_width: int) -> float:
        if passage.beneath is None:
            return 0
        return self.notice(PageShape(view_width).text_width).size().height() + px(2)

    def _keep(self, key: tuple[object, ...], document: QTextDocument, width: float) -> None:
        if len(self._set) >= _KEPT:
            self._set.clear()
        document.setTextWidth(width)
        self._set[key] = document


def font_of(block: Block) -> QFont:
    look = look_of(block)
    return app_font(look.size, look.bold)


def lead_font(block: Block) -> QFont:
    return app_font(look_of(block).size, bold=True)


def paragraph_after_lead(block: Block, width: float) -> QTextBlockFormat:
    """The paragraph of an editor, with room for the lead, that is painted and not typed."""
    form = _lines()
    if block.lead:
        metrics = QFontMetricsF(lead_font(block))
        lead = metrics.horizontalAdvance(f"{block.lead} ")
        if lead <= width * _LONGEST_LEAD:
            form.setTextIndent(lead)
        else:
            form.setTopMargin(metrics.height() * _LINE_HEIGHT / 100)
    return form


def _words(block: Block, text: str) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font_of(block))
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines())
    bold, plain = QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    if block.lead:
        cursor.insertText(f"{block.lead} ", bold)
    if look_of(block).bold:
        plain.setFontWeight(QFont.Weight.Bold)
    cursor.insertText(text.replace("\n", LINE_BREAK), plain)
    return document


def _notice() -> QTextDocument:
    say = QCoreApplication.translate
    told = say("minutes", "What was recorded here changed after your edit")
    links = {
        "compare": say("minutes", "compare"),
        "take_over": say("minutes", "take over"),
        "keep": say("minutes", "keep mine"),
    }
    look = f'style="color: {current_theme().signal.name()}"'
    written = " · ".join(f'<a href="{key}" {look}>{html.escape(word)}</a>' for key, word in links.items())
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(app_font(SMALL, bold=True))
    document.setHtml(f'<p style="text-indent: {px(24)}px">{html.escape(told)} &nbsp; {written}</p>')
    return document


def _left_out() -> str:
    return QCoreApplication.translate("minutes", "left out of the minutes")


def _lines() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
