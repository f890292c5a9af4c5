"""A whole list of answers at once: paste it, see what was understood, add it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from zorgdesk.domain.pasted_answers import PastedAnswers, RefusedLine, pasted_answers
from zorgdesk.ui.evaluations.answer_columns import NumberedAnswer, answers_model
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.data_table import DataTable
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.line_list import Line, LineList
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


class PasteDialog(QDialog):
    """Emits `added(answers)` and closes. What is on the clipboard stands in it from the start."""

    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._found = PastedAnswers()
        self.setWindowTitle(self.tr("Paste a list of answers"))
        self.text = QPlainTextEdit()
        self.columns = label("", "small", wrap=True)
        self.model = answers_model(self)
        self.table = DataTable(self.model, framed=True)
        self.refused_title = label("", "error", wrap=True)
        self.refused = LineList()
        self.add = button("", "primary", clicked=self._add)
        self._build()
        self.text.textChanged.connect(self._read)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self._read()

    def _read(self) -> None:
        text = self.text.toPlainText()
        self._context.ask(lambda: pasted_answers(text), self._latest(self._show), owner=self)

    def _show(self, found: PastedAnswers) -> None:
        self._found = found
        self.model.set_rows([NumberedAnswer(place, one) for place, one in enumerate(found.answers, 1)])
        titles = ", ".join(f"“{title}”" for title in found.columns)
        self.columns.setText(self.tr("Read from the columns {titles}.").format(titles=titles))
        self.columns.setVisible(bool(found.columns))
        self.add.setText(self.tr("Add %n answer(s)", "", len(found.answers)))
        self.add.setEnabled(bool(found.answers))
        self._show_refused(found.refused)

    def _show_refused(self, refused: tuple[RefusedLine, ...]) -> None:
        self.refused_title.setText(self.tr("%n line(s) not understood, and left out:", "", len(refused)))
        for widget in (self.refused_title, self.refused):
            widget.setVisible(bool(refused))
        words = self.tr("line {number}")
        self.refused.set_lines(
            [
                Line(
                    one.number,
                    one.text,
                    words.format(number=one.number),
                    "warning",
                    choose=partial(self._go_to, one),
                )
                for one in refused
            ]
        )

    def _go_to(self, line: RefusedLine) -> None:
        """Put the cursor on that line, to mend it."""
        block = self.text.document().findBlockByNumber(line.number - 1)
        cursor = self.text.textCursor()
        cursor.setPosition(block.position())
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _add(self) -> None:
        self.added.emit(self._found.answers)
        self.accept()

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("List of answers"))
        self.text.setPlaceholderText(self.tr("80 9 what somebody wrote\n65 - one line for each answer"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(96))
        self.table.setMinimumHeight(px(160))
        hint = self.tr(
            "One line for each answer: satisfaction (0–100), recommendation (0–10) and remarks, with blanks, "
            "tabs, semicolons or commas between them. A table from a form may keep its header line."
        )
        area = ScrollColumn(spacing=12)
        area.body.addWidget(label(hint, "quiet", wrap=True))
        area.body.addWidget(self.text)
        area.body.addWidget(self.columns)
        area.body.addWidget(self.refused_title)
        area.body.addWidget(self.refused)
        area.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.setContentsMargins(px(24), px(8), px(24), px(20))
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), clicked=self.reject))
        row.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(row)
        size_dialog(self, 760, 640)


def open_paste(context: PageContext, parent: QWidget) -> PasteDialog:
    """Open the dialog over the window."""
    dialog = PasteDialog(context, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
