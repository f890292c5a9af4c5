"""The history of one record: who changed what and when, by day, latest first."""

from datetime import date as Date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.history import RecordHistory
from zorgdesk.ui.history.lines import HistoryLine, history_lines
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import app_font, current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import ElidedLabel


class HistoryDialog(QDialog):
    """Text that can be read, searched with the eye and copied; older actions come when they are asked for."""

    def __init__(self, context: PageContext, noun: Noun, record_id: int, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._context = context
        self._record = (noun, record_id)
        self._before: int | None = None
        self._day: Date | None = None
        self.text = QTextEdit()
        self.older = button(self.tr("Show older"), icon_name="history", clicked=self._load)
        self._build(title)
        size_dialog(self, 760, 560)
        self._load()

    def _load(self) -> None:
        (noun, record_id), before = self._record, self._before
        history, language = self._context.services.history, self._context.labels.language
        self._context.ask(
            lambda: history.of(noun, record_id, before=before, language=language), self._show, owner=self
        )

    def _show(self, history: RecordHistory) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for line in history_lines(history, self._context.labels, *self._record):
            if line.day != self._day:
                self._write_day(cursor, line.day)
            self._write(cursor, line)
        if self._before is None:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._before = history.next_before
        self.older.setVisible(self._before is not None)
        if self._day is None:
            cursor.insertText(self.tr("Nothing was recorded of this yet."))

    def _write_day(self, cursor: QTextCursor, day: Date) -> None:
        shape, letters = QTextBlockFormat(), QTextCharFormat()
        shape.setTopMargin(0 if self._day is None else px(16))
        shape.setBottomMargin(px(4))
        letters.setFont(app_font(bold=True))
        self._begin(cursor, shape)
        labels = self._context.labels
        cursor.insertText(f"{labels.weekday(day)} {day.year}", letters)
        self._day = day

    def _write(self, cursor: QTextCursor, line: HistoryLine) -> None:
        """The time hangs in front, so that lines that go on stay clear of it."""
        shape, quiet, plain = QTextBlockFormat(), QTextCharFormat(), QTextCharFormat()
        hanging = self.text.fontMetrics().horizontalAdvance("00:00  ")
        shape.setLeftMargin(hanging)
        shape.setTextIndent(-hanging)
        shape.setBottomMargin(px(4))
        quiet.setForeground(current_theme().quiet)
        plain.setForeground(current_theme().quiet if line.undone else current_theme().text)
        plain.setFontStrikeOut(line.undone)
        self._begin(cursor, shape)
        cursor.insertText(f"{line.time}  ", quiet)
        if line.author:
            cursor.insertText(f"{line.author}: ", plain)
        cursor.insertText(line.what, plain)
        if line.undone:
            undone = self.tr("undone")
            cursor.insertText(f"  ({undone})", quiet)

    def _begin(self, cursor: QTextCursor, shape: QTextBlockFormat) -> None:
        if self.text.document().isEmpty():
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape, QTextCharFormat())

    def _build(self, title: str) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("History"))
        below = QHBoxLayout()
        below.addWidget(self.older)
        below.addStretch()
        below.addWidget(button(self.tr("Close"), "quiet", clicked=self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(ElidedLabel(title, "heading"))
        column.addWidget(self.text, 1)
        column.addLayout(below)
        self.text.setFocus()
