"""The secretary's words and what is recorded now, side by side."""

from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from zorgdesk.ui.minutes.passages import Passage
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label

Words = list[tuple[str, bool]]
"""Pieces of text, and whether the other text has something else there."""


class CompareDialog(QDialog):
    """Emits `chosen("take_over" or "keep")`. Escape decides nothing."""

    chosen = Signal(str)

    def __init__(self, passage: Passage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        own, recorded = differences(passage.text, passage.beneath or "")
        self.own = _reading(own, self.tr("Your words"))
        self.recorded = _reading(recorded, self.tr("Recorded now"))
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
        box.addWidget(label(passage.block.lead or self.tr("Changed after your edit"), "heading", wrap=True))
        box.addLayout(sides, 1)
        size_dialog(self, 720, 360)
        self.keep.setFocus()

    def _choose(self, action: str) -> None:
        self.chosen.emit(action)
        self.close()


def differences(one: str, other: str) -> tuple[Words, Words]:
    """Both texts cut where they differ, by whole words."""
    first, second = one.split(" "), other.split(" ")
    left: Words = []
    right: Words = []
    for tag, a, b, c, d in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        for pieces, words in ((left, first[a:b]), (right, second[c:d])):
            if words:
                pieces.append((" ".join(words), tag != "equal"))
    return left, right


def _reading(words: Words, name: str) -> QTextEdit:
    text = QTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    cursor = QTextCursor(text.document())
    for place, (piece, differs) in enumerate(words):
        form = QTextCharFormat()
        if differs:
            form.setBackground(current_theme().signal_soft)
            form.setFontUnderline(True)
        cursor.insertText(f"{' ' if place else ''}", QTextCharFormat())
        cursor.insertText(piece, form)
    return text
