"""The secretary's words and what is recorded now, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from zorgdesk.domain.differences import Difference, Piece, word_differences
from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label


class CompareDialog(QDialog):
    """Emits `chosen("take_over" or "keep")`. Escape decides nothing."""

    chosen = Signal(str)

    def __init__(self, passage: Passage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        own = _told(passage.lead_then or passage.block.lead, passage.text)
        pieces = word_differences(own, _told(passage.block.lead, passage.recorded))
        self.own = _reading(
            [one for one in pieces if one.difference is not Difference.ADDED], self.tr("Your words")
        )
        self.recorded = _reading(
            [one for one in pieces if one.difference is not Difference.REMOVED], self.tr("Recorded now")
        )
        self.keep = button(self.tr("Keep mine"), clicked=lambda: self._choose("keep"))
        self.take_over = button(
            self.tr("Take over what was recorded"), "primary", clicked=lambda: self._choose("take_over")
        )
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        for text, under in ((self.own, self.keep), (self.recorded, self.take_over)):
            column = QVBoxLayout()
            column.setSpacing(px(8))
            column.addWidget(label(text.accessibleName(), "strong"))
            column.addWidget(text, 1)
            column.addWidget(under, 0, Qt.AlignmentFlag.AlignLeft)
            sides.addLayout(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(12))
        box.addWidget(label(self.tr("Changed after your edit"), "heading"))
        box.addLayout(sides, 1)
        size_dialog(self, 720, 360)
        self.keep.setFocus()

    def _choose(self, action: str) -> None:
        self.chosen.emit(action)
        self.close()


def _reading(pieces: Sequence[Piece], name: str) -> QTextEdit:
    text = QTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    cursor = QTextCursor(text.document())
    for place, piece in enumerate(pieces, start=1):
        form = QTextCharFormat()
        if piece.difference is not Difference.SAME:
            form.setBackground(current_theme().signal_soft)
            form.setFontUnderline(True)
        cursor.insertText(piece.text.rstrip() if place == len(pieces) else piece.text, form)
    return text


def _told(lead: str, text: str) -> str:
    return f"{lead} {text}".strip()
