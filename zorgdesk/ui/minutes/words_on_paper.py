"""The words of a passage as rich text: its lead, what came and went between versions, what is hard."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from zorgdesk.domain.differences import Difference, Piece
from zorgdesk.domain.documents import Block
from zorgdesk.domain.readability import Hard, hard_pieces
from zorgdesk.ui.minutes.looks import look_of
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import app_font, current_theme

LINE_BREAK = "\u2028"
"""A line break inside one paragraph of Qt's documents."""
LINE_HEIGHT = 118
_UNDER = QTextCharFormat.UnderlineStyle
_HARD = {Hard.LONG_SENTENCE: _UNDER.DashUnderline, Hard.HEAVY_WORD: _UNDER.WaveUnderline}


def font_of(block: Block) -> QFont:
    look = look_of(block)
    return app_font(look.size, look.bold)


def lead_font(block: Block) -> QFont:
    return app_font(look_of(block).size, bold=True)


def lines() -> QTextBlockFormat:
    """The paragraph that words stand in."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def write(passage: Passage, *, hints: bool) -> QTextDocument:
    """Lead and words; with `hints`, what is hard to read is underlined."""
    block, difference = passage.block, passage.difference
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font_of(block))
    cursor = QTextCursor(document)
    cursor.setBlockFormat(lines())
    lead = difference.lead if difference else (Piece(block.lead),)
    if any(piece.text for piece in lead):
        _insert(cursor, (*lead, Piece(" ")), bold=True)
    _insert(cursor, difference.pieces if difference else (Piece(passage.text),), bold=look_of(block).bold)
    if hints:
        _mark_hard(document, passage.text)
    return document


def _insert(cursor: QTextCursor, pieces: tuple[Piece, ...], *, bold: bool) -> None:
    """Only words are underlined or struck out, not the spaces around them."""
    for piece in pieces:
        words = piece.text.strip()
        before, _, after = piece.text.partition(words) if words else (piece.text, "", "")
        for text, difference in (
            (before, Difference.SAME),
            (words, piece.difference),
            (after, Difference.SAME),
        ):
            form = _form(difference)
            if bold:
                form.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(text.replace("\n", LINE_BREAK), form)


def _form(difference: Difference) -> QTextCharFormat:
    """What came is underlined and what went struck out, so that nobody needs to see colours."""
    form, theme = QTextCharFormat(), current_theme()
    if difference is Difference.ADDED:
        form.setFontUnderline(True)
        form.setForeground(theme.good)
        form.setBackground(theme.good_soft)
    elif difference is Difference.REMOVED:
        form.setFontStrikeOut(True)
        form.setForeground(theme.danger)
    return form


def _mark_hard(document: QTextDocument, text: str) -> None:
    start = document.characterCount() - 1 - len(text)
    cursor = QTextCursor(document)
    for piece in hard_pieces(text):
        form = QTextCharFormat()
        form.setUnderlineStyle(_HARD[piece.why])
        form.setUnderlineColor(current_theme().signal)
        cursor.setPosition(start + piece.start)
        cursor.setPosition(start + piece.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)
